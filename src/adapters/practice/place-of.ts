import type { Node } from 'prosemirror-model';
import type { BlockId } from '../../engine/index';
import { DocumentPortError, type TextTarget } from '../../ports/document-port';
import { idOf, placedBlocks, textBlocks } from './blocks';

/** A block's text and the editor position of its first character. */
export interface Place {
  readonly text: string;
  readonly from: number;
  /** Position after the top-level node the block stands in. */
  readonly afterNode: number;
}

/** Rejects `gone`. */
export const placeOf = (doc: Node, id: BlockId): Place => {
  const placed = placedBlocks(doc).find(({ block }) => block.id === id);
  const found = textBlocks(doc).find(({ node }) => idOf(node) === placed?.paragraph);
  if (placed === undefined || found === undefined) throw new DocumentPortError('gone');
  return {
    text: placed.block.text,
    from: found.position + 1 + placed.start,
    afterNode: doc.resolve(found.position + 1).after(1),
  };
};

/** Editor positions of the words, or of the whole block. Rejects `gone`, and `stale` if the text is another. */
export const rangeOf = (
  doc: Node,
  target: TextTarget | { readonly block: BlockId },
): { readonly from: number; readonly to: number } => {
  const { text, from } = placeOf(doc, target.block);
  if (!('text' in target)) return { from, to: from + text.length };
  if (text.slice(target.start, target.end) !== target.text) throw new DocumentPortError('stale');
  return { from: from + target.start, to: from + target.end };
};
