import {
  type Block,
  type CaseDocument,
  createReviewer,
  type Review,
  type ReviewOptions,
  type SectionPlan,
  type Setup,
  type Template,
} from '../../engine/index';
import { planHere } from '../../ports/plan-sections';
import type { Watch } from '../../ports/watch';
import { type ReviewThread, startThread, ThreadLostError, type WorkerLike } from './review-thread';
import { reviewInSlices } from './run-steps';

/** Reviews and plans in another thread where there is one to be had, else in this one; reviews then in slices. */
export interface BackgroundReviewer {
  /** Rejects CancelledError when the watch gives it up, or a newer review is asked for. */
  readonly review: (document: CaseDocument, options: ReviewOptions, watch: Watch) => Promise<Review>;
  /** Where the sections go that the template asks for and the document lacks. */
  readonly plan: (blocks: readonly Block[], template: Template) => Promise<readonly SectionPlan[]>;
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
  const there = async <Result>(
    work: (thread: ReviewThread) => Promise<Result>,
    here: () => Result | Promise<Result>,
  ): Promise<Result> => {
    try {
      if (thread !== undefined) return await work(thread);
    } catch (error) {
      if (!(error instanceof ThreadLostError)) throw error;
      thread = undefined;
    }
    return here();
  };
  return {
    review: (document, options, watch) =>
      there(
        (other) => other.review(document, options, watch),
        () => {
          own ??= createReviewer(setup);
          return reviewInSlices(own, document, options, watch);
        },
      ),
    plan: (blocks, template) =>
      there(
        (other) => other.plan(blocks, template),
        () => planHere(setup)(blocks, template),
      ),
    stop: () => thread?.stop(),
  };
};
