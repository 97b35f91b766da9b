import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import {
  DocumentPortError,
  isBlank,
  type ParagraphId,
  type SectionInsertion,
  type SectionRemoval,
} from '../../ports/document-port';
import { idOf, type TextBlock, textBlocks, textOf } from './blocks';
import { placeOf } from './place-of';
import { schema } from './schema';

/** The place after a block's top-level node and the empty paragraphs that follow it. */
const placeAfter = (doc: Node, block: string): number => {
  let position = placeOf(doc, block).afterNode;
  for (let node = doc.nodeAt(position); node && isEmptyParagraph(node); node = doc.nodeAt(position))
    position += node.nodeSize;
  return position;
};

const isEmptyParagraph = (node: Node): boolean =>
  node.type === schema.nodes.paragraph && isBlank({ text: textOf(node) });

/** Puts the sections in. Gives the paragraph that each comes after. Rejects `gone`. */
export const withSections = (
  tr: Transaction,
  insertions: readonly SectionInsertion[],
): readonly (ParagraphId | undefined)[] => {
  const { doc } = tr;
  const texts = textBlocks(doc);
  const placed = insertions.map(({ heading, level, after }) => ({
    position: after === undefined ? 0 : placeAfter(doc, after),
    nodes: [schema.nodes.heading.create({ level }, schema.text(heading)), schema.nodes.paragraph.create()],
  }));
  // From the end, so that positions hold; those at one place are turned round and so end in the given order.
  for (const { position, nodes } of placed.toSorted((a, b) => a.position - b.position).reverse())
    tr.insert(position, nodes);
  return placed.map(({ position }) => {
    const before = texts.findLast((text) => text.position < position);
    return before && idOf(before.node);
  });
};

interface Range {
  readonly from: number;
  readonly to: number;
}

const rangeOf = ({ node, position }: TextBlock): Range => ({ from: position, to: position + node.nodeSize });

/** The heading and its empty paragraph. Rejects `gone`, and `stale` when there is anything under it. */
export const emptySection = (
  doc: Node,
  { paragraph, heading, body, before }: SectionRemoval,
): readonly Range[] => {
  const texts = textBlocks(doc);
  const place = texts.findIndex(({ node }) => idOf(node) === paragraph);
  const found = texts[place];
  if (found === undefined) throw new DocumentPortError('gone');
  const own = texts.find(({ node }) => idOf(node) === body);
  const known = texts.findIndex(({ node }) => idOf(node) === before);
  const next = texts.findIndex(({ node }, index) => index > place && !isBlank({ text: textOf(node) }));
  const follows = texts[next];
  const isFree =
    follows === undefined ||
    follows.kind === 'heading' ||
    follows.node.type === schema.nodes.note ||
    (known !== -1 && next >= known);
  if (textOf(found.node) !== heading || !isFree || (own && !isEmptyParagraph(own.node)))
    throw new DocumentPortError('stale');
  return [found, ...(own ? [own] : [])].map(rangeOf);
};
