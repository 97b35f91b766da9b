import type { Block, CaseDocument, Review, ReviewOptions, SectionPlan, Setup } from '../../engine/index';
import type { Progress } from '../../ports/watch';

/** What the page asks of the worker. Reviews and plans are numbered by the page. */
export type Request =
  | { readonly type: 'set-up'; readonly setup: Setup }
  | {
      readonly type: 'review';
      readonly number: number;
      readonly document: CaseDocument;
      readonly options: ReviewOptions;
    }
  | {
      readonly type: 'plan';
      readonly number: number;
      readonly blocks: readonly Block[];
      /** Id of one of the setup's. */
      readonly template: string;
    }
  | { readonly type: 'cancel' };

/** A part of a review's longest lists; the whole at once would hold the page up while it is unpacked. */
export type Part = Partial<Pick<Review, 'sentences' | 'findings'>>;

/** What the worker answers. After `cancelled` nothing more is said of the review; a failed plan is `failed` too. */
export type Answer =
  | { readonly type: 'progress'; readonly number: number; readonly progress: Progress }
  | { readonly type: 'part'; readonly number: number; readonly part: Part }
  /** Without the lists that have come in parts; the blocks are left empty, since the page has them. */
  | {
      readonly type: 'reviewed';
      readonly number: number;
      readonly rest: Omit<Review, 'sentences' | 'findings'>;
    }
  | { readonly type: 'planned'; readonly number: number; readonly plan: readonly SectionPlan[] }
  | { readonly type: 'cancelled'; readonly number: number }
  | { readonly type: 'failed'; readonly number: number; readonly message: string };
