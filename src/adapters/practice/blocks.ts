import { Fragment, type Node } from 'prosemirror-model';
import type { Block, BlockKind, CaseDocument, Span } from '../../engine/index';
import { blocksOf, type PlacedBlock, type SourceParagraph } from '../../ports/block-source';
import type { HostParagraph } from '../../ports/document-port';
import { schema } from './schema';

/** A text block of the editor: its node and the position before it. */
export interface TextBlock {
  readonly node: Node;
  readonly position: number;
  readonly kind: BlockKind;
}

/** All text blocks in reading order. */
export const textBlocks = (doc: Node): readonly TextBlock[] => {
  const found: TextBlock[] = [];
  const visit = (parent: Node, start: number, kind: BlockKind): void => {
    parent.forEach((node, offset) => {
      const position = start + offset;
      if (node.isTextblock)
        found.push({ node, position, kind: node.type.name === 'heading' ? 'heading' : kind });
      else
        visit(
          node,
          position + 1,
          node.type.name === 'list_item' ? 'listItem' : node.type.name === 'table_cell' ? 'tableCell' : kind,
        );
    });
  };
  visit(doc, 0, 'paragraph');
  return found;
};

/** The block's id; '' before the editor has given it one. */
export const idOf = (node: Node): string => (node.attrs['id'] as string | null) ?? '';

/** One UTF-16 unit in the text is one position in the node: a hard break is `\n` and one position. */
export const textOf = (node: Node): string => node.textBetween(0, node.content.size, undefined, '\n');

const boldSpans = (node: Node): Span[] => {
  const spans: Span[] = [];
  node.forEach((child, start) => {
    if (child.marks.some(({ type }) => type === schema.marks.strong))
      spans.push({ start, end: start + child.nodeSize });
  });
  return spans;
};

const paragraphOf = ({ node, kind }: TextBlock): SourceParagraph => ({
  id: idOf(node),
  kind,
  ...(kind === 'heading' ? { level: Number(node.attrs['level']) } : {}),
  text: textOf(node),
  bold: boldSpans(node),
  ...(node.type.name === 'note' ? { note: node.attrs['note'] as 'footnote' | 'endnote' } : {}),
});

/** The document as the review reads it, and where each block stands. */
export const placedBlocks = (doc: Node): readonly PlacedBlock[] => blocksOf(textBlocks(doc).map(paragraphOf));

/** Every paragraph, also the empty ones. */
export const hostParagraphs = (doc: Node): readonly HostParagraph[] => {
  const placed = new Map<string, PlacedBlock[]>();
  for (const block of placedBlocks(doc))
    placed.set(block.paragraph, [...(placed.get(block.paragraph) ?? []), block]);
  return textBlocks(doc).map((textBlock) => {
    const { id, kind, level, text, note } = paragraphOf(textBlock);
    return {
      id,
      kind,
      text,
      ...(level === undefined ? {} : { level }),
      ...(note === undefined ? {} : { note }),
      blocks: (placed.get(id) ?? []).map(({ block, start }) => ({ id: block.id, start })),
    };
  });
};

/** A block of the editor as it is saved; without an id the file gets a new paragraph. */
export type WrittenBlock = Omit<Block, 'id'> & Partial<Pick<Block, 'id'>>;

/** What to save: the blocks that a review reads, and the empty paragraph under a heading, where a section is to be written. */
export const writtenBlocks = (doc: Node): readonly WrittenBlock[] => {
  const read = new Map<string, Block[]>();
  for (const { paragraph: id, block } of placedBlocks(doc)) read.set(id, [...(read.get(id) ?? []), block]);
  const texts = textBlocks(doc);
  return texts.flatMap(({ node, kind }, index): readonly WrittenBlock[] => {
    const isForText = kind === 'paragraph' && node.content.size === 0 && texts[index - 1]?.kind === 'heading';
    return isForText ? [{ kind, text: '' }] : (read.get(idOf(node)) ?? []);
  });
};

/** Text as the editor holds it: a line break is a node. */
export const inline = (text: string): Fragment =>
  Fragment.fromArray(
    text
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [schema.nodes.hard_break.create()] : []),
        ...(line === '' ? [] : [schema.text(line)]),
      ]),
  );

const paragraph = ({ id, text }: Block): Node => schema.nodes.paragraph.create({ id }, inline(text));

const leaf = (block: Block): Node => {
  const { id, kind, level, text, note } = block;
  if (note !== undefined) return schema.nodes.note.create({ id, note }, inline(text));
  return kind === 'heading'
    ? schema.nodes.heading.create({ id, level: level ?? 1 }, inline(text))
    : paragraph(block);
};

/** A run of list items becomes one list; each table cell paragraph becomes a row, for its place in the grid is not known. */
const wrapped = (kind: 'listItem' | 'tableCell', run: readonly Block[]): Node =>
  kind === 'listItem'
    ? schema.nodes.bullet_list.create(
        null,
        run.map((block) => schema.nodes.list_item.create(null, paragraph(block))),
      )
    : schema.nodes.table.create(
        null,
        run.map((block) =>
          schema.nodes.table_row.create(null, schema.nodes.table_cell.create(null, paragraph(block))),
        ),
      );

/** An editor document with the blocks' texts and ids. */
export const editorDocument = ({ blocks }: Pick<CaseDocument, 'blocks'>): Node => {
  const content: Node[] = [];
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index];
    if (block === undefined) break;
    const { kind, note } = block;
    if ((kind === 'listItem' || kind === 'tableCell') && note === undefined) {
      let end = index;
      while (blocks[end]?.kind === kind && blocks[end]?.note === undefined) end += 1;
      content.push(wrapped(kind, blocks.slice(index, end)));
      index = end;
    } else {
      content.push(leaf(block));
      index += 1;
    }
  }
  return schema.nodes.doc.create(null, content.length > 0 ? content : [schema.nodes.paragraph.create()]);
};
