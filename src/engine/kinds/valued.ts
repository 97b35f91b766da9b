import type { AnalysedBlock } from '../language/index';

/** A judging word of the word list in a block; quotations are left out. */
export interface Valued {
  /** Offset in the block's text, in UTF-16 units. */
  readonly start: number;
  readonly value: { readonly degree: string; readonly type: string };
}

/** Finds a block's judging words. The same block must always give the same words. */
export type ValueWordFinder = (block: AnalysedBlock) => readonly Valued[];
