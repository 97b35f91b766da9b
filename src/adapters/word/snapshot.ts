import type { BlockId } from '../../engine/index';
import type { PlacedBlock } from '../../ports/block-source';
import { DocumentPortError, type HostParagraph, type ParagraphId } from '../../ports/document-port';
import type { ReadableText, WordText } from './readable-text';

/** Where a paragraph stands: in the text, or in a note counted from 0 in its kind. */
export interface ParagraphAddress {
  readonly story: 'main' | 'footnote' | 'endnote';
  /** Number of the paragraph in the text, or of the note. */
  readonly index: number;
  /** Number of the paragraph in its note. */
  readonly line: number;
}

export interface ReadParagraph {
  readonly address: ParagraphAddress;
  readonly word: WordText;
  readonly readable: ReadableText;
}

/** The document as it was read last; what the pane says about blocks is about this. */
export interface Snapshot {
  /** Raw texts of all paragraphs of the text, by index. */
  readonly main: readonly string[];
  /** Word's own ids of the same paragraphs; undefined where it has none. They hold while the document is open. */
  readonly ids?: readonly string[] | undefined;
  /** Raw texts of the notes, by index. */
  readonly notes: Readonly<Record<'footnote' | 'endnote', readonly string[]>>;
  readonly paragraphs: ReadonlyMap<ParagraphId, ReadParagraph>;
  /** Those that a review may read of, and the empty ones. */
  readonly hostParagraphs: readonly HostParagraph[];
  readonly blocks: ReadonlyMap<BlockId, PlacedBlock>;
  readonly placeholders: readonly string[];
}

export interface BlockPlace {
  readonly placed: PlacedBlock;
  readonly paragraph: ReadParagraph;
}

/** Rejects ids from another reading. */
export function placeOf(snapshot: Snapshot, block: BlockId): BlockPlace {
  const placed = snapshot.blocks.get(block);
  const paragraph = placed && snapshot.paragraphs.get(placed.paragraph);
  if (!paragraph) throw new DocumentPortError('gone', `There is no block ${block}.`);
  return { placed, paragraph };
}

/** Rejects ids from another reading. */
export function readOf({ paragraphs }: Snapshot, id: ParagraphId): ReadParagraph {
  const paragraph = paragraphs.get(id);
  if (!paragraph) throw new DocumentPortError('gone', `There is no paragraph ${id}.`);
  return paragraph;
}

export const emptySnapshot: Snapshot = {
  main: [],
  notes: { footnote: [], endnote: [] },
  paragraphs: new Map(),
  hostParagraphs: [],
  blocks: new Map(),
  placeholders: [],
};
