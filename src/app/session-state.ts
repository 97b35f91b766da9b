import type { Finding, Review } from '../engine/index';
import type { Trouble } from './explain-error';
import type { Change } from './change';
import type { DocumentMemory } from '../ports/document-memory';
import type { Trace } from '../ports/traces';
import type { KeepLevel } from './kept';
import { type MarkState, noMarks } from './mark-state';
import type { Remark } from './remarks';
import type { DocumentPart } from './within';

/** What the user has just had done, for the screen reader and the eye. */
export type Deed =
  | {
      readonly kind: 'changed' | 'restored';
      readonly change: Change;
      /** What stands in the places that had other text by then and are as they were. */
      readonly left: readonly string[];
    }
  | {
      readonly kind: 'kept';
      readonly finding: Finding;
      readonly level: KeepLevel;
      /** What the rule is called. */
      readonly title: string;
      /** The remark is on something that is not there. */
      readonly isAbsent: boolean;
    }
  | { readonly kind: 'taken-back'; readonly count: number }
  | { readonly kind: 'cleaned' };

/** One choice to keep the words, as the pane shows it. */
export interface Kept {
  readonly id: string;
  readonly level: KeepLevel;
  /** What the rule is called. */
  readonly title: string;
  /** The word list's entry, when the choice is about one for ever. */
  readonly term: string | undefined;
  /** The remarks of the review that it reaches. */
  readonly findings: readonly Finding[];
}

export interface SessionState {
  /** Counts the documents opened in the host, so that nothing is measured across two of them. */
  readonly document: number;
  readonly phase: 'not-reviewed' | 'reviewing' | 'reviewed' | 'failed';
  /** The last review; stays while a new one is made. */
  readonly review: Review | undefined;
  /** The remarks of the review, overlaps settled, kept advice left out. */
  readonly remarks: readonly Remark[];
  /** All that the user keeps, in this document and always. */
  readonly kept: readonly Kept[];
  /** Whether what the user keeps in the document lasts longer than the session. */
  readonly remembers: DocumentMemory['lasts'];
  /** Id of the document type the user chose; undefined lets Saklig recognise it. */
  readonly chosenType: string | undefined;
  /** The text has changed since the review. */
  readonly stale: boolean;
  /** Id of the remark the user is at. */
  readonly current: string | undefined;
  /** Index in `review.sections` of the section the cursor stands in. */
  readonly cursorSection: number | undefined;
  /** What Saklig has changed in the document, newest first. */
  readonly changes: readonly Change[];
  /** What is shown in the text. */
  readonly marks: MarkState;
  /** The parts of the document that the pane shows remarks in; undefined for the whole. */
  readonly within: readonly DocumentPart[] | undefined;
  /** What Saklig has left in the document; undefined until it has been looked for. */
  readonly traces: readonly Trace[] | undefined;
  readonly trouble: Trouble | undefined;
  readonly deed: Deed | undefined;
}

/** Before the first review. */
export const initialState: SessionState = {
  document: 1,
  phase: 'not-reviewed',
  review: undefined,
  remarks: [],
  kept: [],
  remembers: 'session',
  chosenType: undefined,
  stale: false,
  current: undefined,
  cursorSection: undefined,
  changes: [],
  marks: noMarks,
  within: undefined,
  traces: undefined,
  trouble: undefined,
  deed: undefined,
};
