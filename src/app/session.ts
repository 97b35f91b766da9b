import { type CaseDocument, type Review, type ReviewOptions, type Template } from '../engine/index';
import { planHere } from '../ports/plan-sections';
import { CancelledError, unlessCancelled, type Watch } from '../ports/watch';
import { createActs } from './acts';
import { createCatchUp, withKnownIds } from './catch-up';
import { explainError, explainUnread, nothingSelected } from './explain-error';
import { createJournal } from './journal';
import { sectionAt, targetOf } from './places';
import { createProgressStore, progressIn } from './progress';
import { reanchored } from './reanchor';
import { createSessionEdits } from './session-edits';
import { createSessionKeeping } from './session-keeping';
import { createSessionMarks } from './session-marks';
import { initialState, type SessionState } from './session-state';
import { createSessionTraces } from './session-traces';
import type { Session, SessionOptions } from './session-type';
import { type OwnWatch, reviewHere, watchWork } from './watch-work';
import { movedParts, partsOf } from './within';

export const createSession = ({ port, setup: first, review: how, plan, memory }: SessionOptions): Session => {
  let setup = first;
  let makeReview = how ?? reviewHere(setup);
  let planSections = plan ?? planHere(setup);
  const listeners = new Set<() => void>();
  const journal = createJournal();
  let state = initialState;
  let cursorBlock: string | undefined;
  /** Over the review under way. */
  let watching: OwnWatch | undefined;
  /** The text may be another than the one that was read for the review on show. */
  let isBehind = false;
  const progress = createProgressStore();

  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };

  const keeping = createSessionKeeping({
    ...memory,
    isTemplate: (id) => setup.templates.some((template) => template.id === id),
    getState: () => state,
    set,
  });

  const templateOf = (review: Review | undefined): Template | undefined =>
    setup.templates.find(({ id }) => id === review?.documentType.id);

  const taken = (document: CaseDocument): CaseDocument => {
    journal.read(port.paragraphs());
    const { review } = state;
    if (review !== undefined)
      state = {
        ...state,
        review: reanchored(review, document.blocks),
        within: state.within && movedParts(state.within, review.blocks, document.blocks),
      };
    return document;
  };

  const read = async (watch?: Watch): Promise<CaseDocument> => taken(await port.read(watch));

  const reviewOptions = (): ReviewOptions =>
    state.chosenType === undefined ? {} : { documentType: state.chosenType };

  /** Makes a new review, or gives false and leaves the last one as it is. */
  const reviewNow = async (): Promise<boolean> => {
    const before = state;
    const wasBehind = isBehind;
    isBehind = false;
    let shown = progressIn([]);
    const watch = watchWork((told) => progress.set(shown(told)));
    watching = watch;
    set({ phase: 'reviewing' });
    watch.tell({ stage: 'reading' });
    try {
      const document = await unlessCancelled(watch, read(watch));
      await keeping.open();
      shown = progressIn(document.blocks);
      const review = await unlessCancelled(
        watch,
        Promise.resolve(makeReview(document, reviewOptions(), watch)),
      );
      set({
        phase: 'reviewed',
        review,
        ...keeping.settled(review),
        changes: journal.changes(),
        stale: isBehind,
        current: undefined,
        cursorSection: sectionAt(review, cursorBlock),
      });
      await marks.redraw();
      return true;
    } catch (error) {
      isBehind ||= wasBehind;
      const phase = state.review === undefined ? 'failed' : 'reviewed';
      const stale = state.stale || (isBehind && state.review !== undefined);
      set(
        error instanceof CancelledError
          ? { phase: before.phase, stale, changes: journal.changes() }
          : { phase, stale, changes: journal.changes(), trouble: explainUnread(error) },
      );
      return false;
    } finally {
      watching = undefined;
      progress.set(undefined);
    }
  };

  const { isActing, act, actAfter, actInstead } = createActs({
    begin: () => set({ trouble: undefined, deed: undefined }),
    fail: (error) => set({ trouble: explainError(error) }),
    giveUp: () => watching?.cancel(),
  });

  const { changed, ...edits } = createSessionEdits({
    port,
    planSections: (...asked) => planSections(...asked),
    journal,
    getState: () => state,
    set,
    act,
    read: () => read(),
    reviewNow,
    templateOf,
    behind: () => {
      isBehind = true;
    },
  });

  const newReview = (): Promise<void> => reviewNow().then(() => undefined);
  const marks = createSessionMarks({
    port,
    getState: () => state,
    set,
    act,
    actAfter,
    keep: keeping.keep,
    replaced: async (target, replacement, look) => {
      const id = journal.replaced([{ target, replacement, look }]);
      await reviewNow();
      set({ deed: changed(id) });
    },
    reviewAgain: newReview,
  });
  const catchUp = createCatchUp({
    port,
    makeReview: (...review) => makeReview(...review),
    getState: () => state,
    isActing,
    taken,
    options: reviewOptions,
    show: async (review) => {
      const settled = keeping.settled(review);
      set({
        review,
        ...settled,
        remarks: withKnownIds(state.remarks, settled.remarks),
        changes: journal.changes(),
        cursorSection: sectionAt(review, cursorBlock),
      });
      await marks.redraw();
    },
    tell: (stale) => {
      isBehind = stale;
      if (stale !== state.stale) set({ stale });
    },
  });

  const stops = [
    marks.stop,
    port.onChanged?.(() => {
      isBehind = true;
      if (!isActing() && state.review !== undefined && !state.stale) set({ stale: true });
    }),
    port.onCursorMoved?.((block) => {
      cursorBlock = block;
      const cursorSection = state.review === undefined ? undefined : sectionAt(state.review, block);
      if (cursorSection !== state.cursorSection) set({ cursorSection });
    }),
  ];

  return {
    get setup() {
      return setup;
    },
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // What writes in the document reviews by itself when it has written.
    review: () => (watching === undefined ? act(newReview) : actInstead(newReview)),
    cancel: () => watching?.cancel(),
    catchUp,
    live: port.live,
    reviewSelection:
      port.readSelection === undefined
        ? undefined
        : () =>
            act(async () => {
              if (!(await reviewNow())) return;
              const within = partsOf(state.review, (await port.readSelection?.()) ?? []);
              set(within.length === 0 ? { trouble: nothingSelected } : { within });
            }),
    showAll: () => set({ within: undefined }),
    progress,
    chooseType: (id) =>
      actInstead(async () => {
        await keeping.chooseType(id);
        await reviewNow();
      }),
    select: (finding, remark) =>
      act(async () => {
        if (remark !== undefined) set({ current: remark });
        const target = state.review && targetOf(state.review, finding);
        if (target === undefined) return;
        await port.select(finding.start === finding.end ? { block: target.block } : target);
      }),
    goTo: (index, span) =>
      act(async () => {
        const block = state.review?.blocks[index];
        if (block === undefined) return;
        await port.select(
          span === undefined
            ? { block: block.id }
            : { block: block.id, ...span, text: block.text.slice(span.start, span.end) },
        );
      }),
    ...edits,
    keep: marks.inStep(keeping.keep),
    takeBack: marks.inStep(keeping.takeBack),
    showMarks: marks.showMarks,
    changeSetup: (by) =>
      actInstead(async () => {
        setup = by.setup;
        makeReview = by.review ?? reviewHere(setup);
        planSections = by.plan ?? planHere(setup);
        const isKnown = setup.templates.some(({ id }) => id === state.chosenType);
        set(isKnown ? {} : { chosenType: undefined });
        if (state.review !== undefined) await reviewNow();
      }),
    startOver: () =>
      actInstead(async () => {
        journal.clear();
        keeping.close();
        isBehind = false;
        const fresh = {
          ...initialState,
          document: state.document + 1,
          remembers: state.remembers,
          marks: state.marks,
        };
        set({ ...fresh, phase: state.phase, review: state.review });
        // The last review was of another document.
        if (!(await reviewNow())) set({ ...fresh, trouble: state.trouble });
      }),
    ...createSessionTraces({
      port,
      getState: () => state,
      set,
      act: actAfter,
      hideMarks: () => marks.showMarks(undefined),
      forgotten: () => {
        keeping.close();
        return newReview();
      },
    }),
    dismissTrouble: () => set({ trouble: undefined }),
    isReadOnly: () => port.isReadOnly?.() ?? false,
    tracking: port.tracking,
    template: () => templateOf(state.review),
    dispose: () => {
      watching?.cancel();
      stops.forEach((stop) => stop?.());
      listeners.clear();
    },
  };
};
