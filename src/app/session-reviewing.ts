import type { Review, ReviewOptions } from '../engine/index';
import { CancelledError, unlessCancelled } from '../ports/watch';
import { explainUnread } from './explain-error';
import type { Journal } from './journal';
import { createProgressStore, progressIn, type ProgressStore } from './progress';
import type { SessionKeeping } from './session-keeping';
import type { SessionReading } from './session-reading';
import type { SessionShowing } from './session-showing';
import type { SessionState } from './session-state';
import type { SessionStore } from './session-store';
import { type MakeReview, type OwnWatch, watchWork } from './watch-work';

interface Deps {
  readonly store: SessionStore;
  readonly reading: SessionReading;
  readonly keeping: Pick<SessionKeeping, 'open'>;
  readonly showing: Pick<SessionShowing, 'shown'>;
  readonly journal: Journal;
  readonly makeReview: MakeReview;
  /** Brings the marks in step with a new review. */
  readonly redraw: () => Promise<void>;
}

/** The reviews that the user waits for, one at a time. */
export interface SessionReviewing {
  readonly progress: ProgressStore;
  readonly options: () => ReviewOptions;
  readonly isUnderWay: () => boolean;
  /** Makes a new review, or gives false and leaves the last one as it is. */
  readonly reviewNow: () => Promise<boolean>;
  readonly cancel: () => void;
}

export const createSessionReviewing = (deps: Deps): SessionReviewing => {
  const { store, reading, keeping, showing, journal, makeReview, redraw } = deps;
  const { getState, set } = store;
  const progress = createProgressStore();
  /** Over the review under way. */
  let watching: OwnWatch | undefined;

  const options = (): ReviewOptions => {
    const { chosenType } = getState();
    return chosenType === undefined ? {} : { documentType: chosenType };
  };

  const make = async (): Promise<Review> => {
    let shown = progressIn([]);
    const watch = watchWork((told) => progress.set(shown(told)));
    watching = watch;
    set({ phase: 'reviewing' });
    watch.tell({ stage: 'reading' });
    const document = await unlessCancelled(watch, reading.read(watch));
    await keeping.open();
    shown = progressIn(document.blocks);
    return unlessCancelled(watch, Promise.resolve(makeReview(document, options(), watch)));
  };

  /** Given up, a review leaves all as it was before it; gone wrong, it says so. */
  const unmade = (error: unknown, before: SessionState['phase']): Partial<SessionState> => {
    const { review, stale: wasStale } = getState();
    const stale = wasStale || (reading.isBehind() && review !== undefined);
    const changes = journal.changes();
    if (error instanceof CancelledError) return { phase: before, stale, changes };
    const phase = review === undefined ? 'failed' : 'reviewed';
    return { phase, stale, changes, trouble: explainUnread(error) };
  };

  const reviewNow = async (): Promise<boolean> => {
    const before = getState().phase;
    const wasBehind = reading.isBehind();
    reading.setBehind(false);
    try {
      const review = await make();
      set({
        phase: 'reviewed',
        ...showing.shown(review),
        stale: reading.isBehind(),
        current: undefined,
      });
      await redraw();
      return true;
    } catch (error) {
      if (wasBehind) reading.setBehind(true);
      set(unmade(error, before));
      return false;
    } finally {
      watching = undefined;
      progress.set(undefined);
    }
  };

  return {
    progress,
    options,
    isUnderWay: () => watching !== undefined,
    reviewNow,
    cancel: () => watching?.cancel(),
  };
};
