import type { Span } from '../engine/index';

/** Words in block number `block` of the last reading. */
export interface Place extends Span {
  readonly block: number;
  /** Orders places where words have been struck and which have fallen together; the lower stood first. */
  readonly rank: number;
}

/** Words that have been replaced in one place. */
export interface ReplacedWords {
  readonly text: string;
  /** '' where the words have been struck. */
  readonly replacement: string;
  /** Where the replacement stands; undefined when it no longer does. */
  readonly place: Place | undefined;
}

export interface InsertedHeading {
  readonly heading: string;
  /** Number of the heading's block in the last reading; undefined when it no longer stands. */
  readonly block: number | undefined;
}

/** One act of Saklig's on the document, as far as it has not been restored. */
export type Change =
  | { readonly kind: 'replaced'; readonly id: number; readonly words: readonly ReplacedWords[] }
  | { readonly kind: 'inserted'; readonly id: number; readonly sections: readonly InsertedHeading[] };
