import {
  type CaseDocument,
  createReviewer,
  type Review,
  type ReviewOptions,
  type Setup,
} from '../engine/index';
import type { Progress, Watch } from '../ports/watch';

/** Makes a review, wherever that is done. Rejects CancelledError when the watch gives it up. */
export type MakeReview = (
  document: CaseDocument,
  options: ReviewOptions,
  watch: Watch,
) => Review | Promise<Review>;

/** Reviews at once, on the thread that asks. */
export const reviewHere = (setup: Setup): MakeReview => {
  const reviewer = createReviewer(setup);
  return (document, options) => reviewer.review(document, options);
};

/** A watch in the hands of who may give the work up. */
export interface OwnWatch extends Watch {
  readonly cancel: () => void;
}

export const watchWork = (tell: (progress: Progress) => void): OwnWatch => {
  let cancelled = false;
  const listeners: (() => void)[] = [];
  return {
    tell: (progress) => {
      if (!cancelled) tell(progress);
    },
    isCancelled: () => cancelled,
    onCancel: (listener) => void listeners.push(listener),
    cancel: () => {
      if (cancelled) return;
      cancelled = true;
      for (const listener of listeners.splice(0)) listener();
    },
  };
};
