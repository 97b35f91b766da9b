import { createActs } from './acts';
import { createCatchUp } from './catch-up';
import { explainError } from './explain-error';
import { createJournal } from './journal';
import { createSessionEdits } from './session-edits';
import { createSessionKeeping } from './session-keeping';
import { createSessionMarks } from './session-marks';
import { createSessionReading } from './session-reading';
import { createSessionReviewing } from './session-reviewing';
import { createSessionSelection } from './session-selection';
import { createSessionSetup } from './session-setup';
import { createSessionShowing } from './session-showing';
import { createSessionStore } from './session-store';
import { createSessionTraces } from './session-traces';
import { createSessionChangeover } from './session-changeover';
import type { Session, SessionOptions } from './session-type';

/** Puts the parts of a session together; each part has a file of its own. */
export const createSession = ({ port, memory, ...first }: SessionOptions): Session => {
  const setup = createSessionSetup(first);
  const store = createSessionStore();
  const { getState, set } = store;
  const journal = createJournal();
  const keeping = createSessionKeeping({ ...memory, isTemplate: setup.hasTemplate, store });
  const reading = createSessionReading({ port, journal, store });
  const showing = createSessionShowing({ store, journal, keeping });
  const reviewing = createSessionReviewing({
    store,
    reading,
    keeping,
    showing,
    journal,
    makeReview: setup.makeReview,
    redraw: () => marks.redraw(),
  });
  const { reviewNow, cancel } = reviewing;
  const newReview = (): Promise<void> => reviewNow().then(() => undefined);
  const { isActing, act, actAfter, actInstead } = createActs({
    begin: () => set({ trouble: undefined, deed: undefined }),
    fail: (error) => set({ trouble: explainError(error) }),
    giveUp: cancel,
  });

  const { replaced, ...edits } = createSessionEdits({
    port,
    store,
    setup,
    journal,
    reading,
    act,
    reviewNow,
  });
  const marks = createSessionMarks({
    port,
    store,
    act,
    actAfter,
    keep: keeping.keep,
    replaced,
    reviewAgain: newReview,
  });
  const catchUp = createCatchUp({
    port,
    makeReview: setup.makeReview,
    store,
    isActing,
    reading,
    options: reviewing.options,
    showing,
    redraw: marks.redraw,
  });
  const traces = createSessionTraces({
    port,
    store,
    act: actAfter,
    hideMarks: () => marks.showMarks(undefined),
    forgotten: () => {
      keeping.close();
      return newReview();
    },
  });

  const textChanged = (): void => {
    reading.setBehind(true);
    const { review, stale } = getState();
    if (!isActing() && review !== undefined && !stale) set({ stale: true });
  };
  const stops = [marks.stop, port.onChanged?.(textChanged), port.onCursorMoved?.(showing.cursorMoved)];

  return {
    get setup() {
      return setup.current();
    },
    getState,
    subscribe: store.subscribe,
    // What writes in the document reviews by itself when it has written.
    review: () => (reviewing.isUnderWay() ? actInstead(newReview) : act(newReview)),
    cancel,
    catchUp,
    live: port.live,
    progress: reviewing.progress,
    ...createSessionSelection({ port, store, act, reviewNow }),
    ...createSessionChangeover({ store, setup, reading, keeping, journal, actInstead, reviewNow }),
    ...edits,
    keep: marks.inStep(keeping.keep),
    takeBack: marks.inStep(keeping.takeBack),
    showMarks: marks.showMarks,
    ...traces,
    dismissTrouble: () => set({ trouble: undefined }),
    isReadOnly: () => port.isReadOnly?.() ?? false,
    tracking: port.tracking,
    template: () => setup.templateOf(getState().review),
    dispose: () => {
      cancel();
      stops.forEach((stop) => stop?.());
      store.close();
    },
  };
};
