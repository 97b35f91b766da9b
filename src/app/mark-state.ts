import type { MarkMeans } from '../ports/text-marks';
import type { ShownKind } from './sentence-kinds';

/** What is shown in the text: the sentences' kinds, all or one of them, or the words that can be said more plainly. */
export type MarkView =
  { readonly what: 'kinds'; readonly only?: ShownKind | undefined } | { readonly what: 'language' };

/** What the pane needs to know of the marks in the text. */
export interface MarkState {
  /** Undefined where the host has no way to show marks. */
  readonly means: MarkMeans | undefined;
  /** Undefined when nothing is shown. */
  readonly view: MarkView | undefined;
  /** How many places could not be marked. */
  readonly left: number;
}

export const noMarks: MarkState = { means: undefined, view: undefined, left: 0 };
