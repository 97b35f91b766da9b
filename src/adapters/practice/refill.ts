import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { BlockId } from '../../engine/index';
import { DocumentPortError, type ParagraphRefill } from '../../ports/document-port';
import { emptyToFill } from '../../ports/paragraph-refill';
import { idOf, inline, placedBlocks, type TextBlock, textBlocks } from './blocks';
import { schema } from './schema';

/** Where to write, and how. */
export interface Refilling {
  readonly from: number;
  readonly write: (tr: Transaction) => void;
}

/** The text blocks of the running text; notes come after it. */
const mainTexts = (doc: Node): readonly TextBlock[] =>
  textBlocks(doc).filter(({ node }) => node.type.name !== 'note');

/** Rejects `gone`. */
const indexOf = (doc: Node, texts: readonly TextBlock[], block: BlockId): number => {
  const paragraph = placedBlocks(doc).find((placed) => placed.block.id === block)?.paragraph;
  const index = texts.findIndex(({ node }) => idOf(node) === paragraph);
  if (index === -1) throw new DocumentPortError('gone');
  return index;
};

/** A new node beside one that stands: a list item in its list, anything else beside the whole of it. Rejects `stale`. */
const insertion = (
  doc: Node,
  beside: TextBlock | undefined,
  isAfter: boolean,
  { paragraph: { kind, level, text } }: ParagraphRefill,
): Refilling => {
  const inList = kind === 'listItem';
  if (kind === 'tableCell' || (inList && beside?.kind !== 'listItem')) throw new DocumentPortError('stale');
  const place = beside && doc.resolve(beside.position + 1);
  const depth = inList ? (place?.depth ?? 2) - 1 : 1;
  const from = place === undefined ? 0 : isAfter ? place.after(depth) : place.before(depth);
  const paragraph = schema.nodes.paragraph.create(null, inline(text));
  const node =
    kind === 'heading'
      ? schema.nodes.heading.create({ level: level ?? 1 }, inline(text))
      : inList
        ? schema.nodes.list_item.create(null, paragraph)
        : paragraph;
  return { from, write: (tr) => void tr.insert(from, node) };
};

/** How to write an emptied paragraph again. Rejects `gone` and `stale`. */
export const refillAt = (doc: Node, refill: ParagraphRefill): Refilling => {
  const texts = mainTexts(doc);
  const from = refill.after === undefined ? 0 : indexOf(doc, texts, refill.after) + 1;
  const to = refill.before === undefined ? texts.length : indexOf(doc, texts, refill.before);
  const empty = texts.slice(from, Math.max(from, to));
  const isFree = to >= from && empty.every(({ node }) => node.textContent.trim() === '');
  if (!isFree) throw new DocumentPortError('stale');
  const nth = emptyToFill(empty.length, refill);
  const target = nth === undefined ? undefined : empty[nth];
  if (target === undefined) {
    const beside = texts[from - 1] ?? texts[to];
    return insertion(doc, beside, texts[from - 1] !== undefined, refill);
  }
  const start = target.position + 1;
  return {
    from: start,
    write: (tr) =>
      void tr.replaceWith(start, start + target.node.content.size, inline(refill.paragraph.text)),
  };
};
