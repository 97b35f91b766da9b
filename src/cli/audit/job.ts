import type { DocumentResult, Passage, Plan } from '../../audit/index';
import type { Setup } from '../../engine/index';

/** What a worker is started with. */
export interface WorkerStart {
  readonly setup: Setup;
  readonly plan: Plan;
  /** Id of the type of all documents; each is recognised by itself when left out. */
  readonly documentType?: string;
  readonly withText: boolean;
}

export interface Job {
  /** Running number in the report. */
  readonly number: number;
  readonly path: string;
}

/** What became of one document. */
export type Outcome =
  | {
      readonly number: number;
      readonly hash: string;
      readonly result: DocumentResult;
      readonly passages: readonly Passage[];
    }
  | { readonly number: number; readonly error: string };
