import type { Look } from '../ports/document-port';

/** Words that have been replaced in one place. */
export interface ReplacedWords {
  /** Names them in the journal. */
  readonly key: number;
  readonly text: string;
  /** '' where the words have been struck. */
  readonly replacement: string;
  readonly look: Look | undefined;
}

export interface InsertedHeading {
  readonly heading: string;
  /** The heading's line in the journal. */
  readonly line: number;
  /** That of the empty paragraph under it. */
  readonly body: number;
}

/** One act of Saklig's on the document, as far as it has not been restored. */
export type Change =
  | { readonly kind: 'replaced'; readonly id: number; readonly words: readonly ReplacedWords[] }
  | { readonly kind: 'inserted'; readonly id: number; readonly sections: readonly InsertedHeading[] };
