import type { Finding, Setup, Template } from '../engine/index';
import type { DocumentPort } from '../ports/document-port';
import type { PlanSections } from '../ports/plan-sections';
import type { KeepLevel } from './kept';
import type { MarkView } from './mark-state';
import type { ProgressStore } from './progress';
import type { Memories } from './session-keeping';
import type { SessionState } from './session-state';
import type { SessionTraces } from './session-traces';
import type { MakeReview } from './watch-work';

export interface SessionOptions {
  readonly port: DocumentPort;
  readonly setup: Setup;
  /** How to review, e.g. in a worker. Reviews at once, on this thread, when left out. */
  readonly review?: MakeReview;
  /** How to plan where sections go, e.g. in a worker. Plans at once, on this thread, when left out. */
  readonly plan?: PlanSections;
  readonly memory?: Memories;
}

/** One document and its reviews. No method rejects: what goes wrong is told in `trouble`. */
export interface Session extends SessionTraces {
  /** What the reviews go by; another after `changeSetup`. */
  readonly setup: Setup;
  readonly getState: () => SessionState;
  /** Calls the listener after each change of state. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reviews; a review that is under way is given up for the new one. */
  readonly review: () => Promise<void>;
  /**
   * Brings the review in step with the text without a word: what the user is at stays. Does nothing while something else
   * is done. `whole` reads everything, also what the host has not told of.
   */
  readonly catchUp: (whole?: boolean) => Promise<void>;
  /** See `DocumentPort.live`. */
  readonly live: DocumentPort['live'];
  /** Reviews, and shows only the remarks in what is selected in the host. Undefined where it cannot tell. */
  readonly reviewSelection: (() => Promise<void>) | undefined;
  /** Shows the remarks in the whole document again. */
  readonly showAll: () => void;
  /** Gives up the review that is under way. The last one stays. */
  readonly cancel: () => void;
  readonly progress: ProgressStore;
  /** Picks a document type, or with undefined lets it be recognised, and reviews again. */
  readonly chooseType: (id: string | undefined) => Promise<void>;
  /** Selects a remark's words in the document. `remark` is the card it stands on. */
  readonly select: (finding: Finding, remark?: string) => Promise<void>;
  /** Selects a whole block, or a span of it, in the document. Does nothing for a block that is not there. */
  readonly goTo: (block: number, span?: { readonly start: number; readonly end: number }) => Promise<void>;
  /** Puts the finding's replacement number `choice` in the words' place and reviews again. */
  readonly replace: (finding: Finding, choice: number) => Promise<void>;
  /** Puts each finding's first replacement in its words' place, as one act, and reviews again. */
  readonly replaceAll: (findings: readonly Finding[]) => Promise<void>;
  /** Leaves the words as they are and takes the advice off the list; a requirement stays there as kept. */
  readonly keep: (finding: Finding, level?: KeepLevel) => void;
  /** Takes choices to keep back, by their ids in `kept`. */
  readonly takeBack: (ids: readonly string[]) => void;
  /** Puts in those of the sections that are missing, and reviews again. */
  readonly insertMissing: (sections: readonly string[]) => Promise<void>;
  /** Shows marks in the text, or the nearest that this host can show; undefined takes all away. */
  readonly showMarks: (view: MarkView | undefined) => Promise<void>;
  /** Undoes what still stands of one of the changes, whatever has been changed since, and reviews again. */
  readonly restore: (change: number) => Promise<void>;
  /**
   * Goes by another setup from now on, in the same document: reviews again if it has been reviewed. What has been changed, kept
   * and marked stays. Resolves when nothing is made by the last setup any more.
   */
  readonly changeSetup: (by: Pick<SessionOptions, 'setup' | 'review' | 'plan'>) => Promise<void>;
  /** Another document has been opened in the host: forgets all about the last one and reviews. */
  readonly startOver: () => Promise<void>;
  readonly dismissTrouble: () => void;
  readonly isReadOnly: () => boolean;
  /** See `DocumentPort.tracking`. */
  readonly tracking: DocumentPort['tracking'];
  /** The template the last review went by. */
  readonly template: () => Template | undefined;
  readonly dispose: () => void;
}
