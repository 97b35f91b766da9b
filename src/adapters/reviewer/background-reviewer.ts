import {
  type CaseDocument,
  createReviewer,
  type Review,
  type ReviewOptions,
  type Setup,
} from '../../engine/index';
import type { Watch } from '../../ports/watch';
import { type ReviewThread, startThread, ThreadLostError, type WorkerLike } from './review-thread';
import { reviewInSlices } from './run-steps';

/** Makes reviews in another thread where there is one to be had, else in slices of this one. */
export interface BackgroundReviewer {
  /** Rejects CancelledError when the watch gives it up, or a newer review is asked for. */
  readonly review: (document: CaseDocument, options: ReviewOptions, watch: Watch) => Promise<Review>;
  readonly stop: () => void;
}

const ownWorker = (): WorkerLike =>
  new Worker(new URL('./worker.ts', import.meta.url), { name: 'granskning' });

/** The analysis of unchanged blocks is remembered from one review to the next, in the worker. */
export const createBackgroundReviewer = (setup: Setup, start = ownWorker): BackgroundReviewer => {
  let thread: ReviewThread | undefined;
  try {
    thread = startThread(start(), setup);
  } catch {
    // An old web view, or one that forbids workers, reviews on this thread.
  }
  let own: ReturnType<typeof createReviewer> | undefined;
  return {
    review: async (document, options, watch) => {
      try {
        if (thread !== undefined) return await thread.review(document, options, watch);
      } catch (error) {
        if (!(error instanceof ThreadLostError)) throw error;
        thread = undefined;
      }
      own ??= createReviewer(setup);
      return reviewInSlices(own, document, options, watch);
    },
    stop: () => thread?.stop(),
  };
};
