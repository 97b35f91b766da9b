import { type CaseDocument, type Finding, type Review, type Setup, type Template } from '../engine/index';
import { type DocumentPort, DocumentPortError } from '../ports/document-port';
import { CancelledError, unlessCancelled, type Watch } from '../ports/watch';
import { createActs } from './acts';
import { cannotRestore, explainError } from './explain-error';
import { type Change, createJournal, parted, type Restoration, withoutRequests } from './journal';
import type { KeepLevel } from './kept';
import { planInsertions } from './missing-sections';
import { replacementsOf, sectionAt, targetOf } from './places';
import { createProgressStore, progressIn, type ProgressStore } from './progress';
import { reanchored } from './reanchor';
import { nextRemark } from './remarks';
import { createSessionKeeping, type Memories } from './session-keeping';
import { type Deed, initialState, type SessionState } from './session-state';
import { type MakeReview, type OwnWatch, reviewHere, watchWork } from './watch-work';

export interface SessionOptions {
  readonly port: DocumentPort;
  readonly setup: Setup;
  /** How to review, e.g. in a worker. Reviews at once, on this thread, when left out. */
  readonly review?: MakeReview;
  readonly memory?: Memories;
}

/** One document and its reviews. No method rejects: what goes wrong is told in `trouble`. */
export interface Session {
  readonly setup: Setup;
  readonly getState: () => SessionState;
  /** Calls the listener after each change of state. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reviews; a review that is under way is given up for the new one. */
  readonly review: () => Promise<void>;
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
  /** Undoes what still stands of one of the changes, whatever has been changed since, and reviews again. */
  readonly restore: (change: number) => Promise<void>;
  /** Another document has been opened in the host: forgets all about the last one and reviews. */
  readonly startOver: () => Promise<void>;
  readonly dismissTrouble: () => void;
  /** See `DocumentPort.tracking`. */
  readonly tracking: DocumentPort['tracking'];
  /** The template the last review went by. */
  readonly template: () => Template | undefined;
  readonly dispose: () => void;
}

export const createSession = ({ port, setup, review, memory }: SessionOptions): Session => {
  const makeReview = review ?? reviewHere(setup);
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

  const read = async (watch?: Watch): Promise<CaseDocument> => {
    const document = await port.read(watch);
    journal.read(document.blocks);
    const { review } = state;
    if (review !== undefined) state = { ...state, review: reanchored(review, document.blocks) };
    return document;
  };

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
      const { chosenType } = state;
      const options = chosenType === undefined ? {} : { documentType: chosenType };
      const review = await unlessCancelled(watch, Promise.resolve(makeReview(document, options, watch)));
      set({
        phase: 'reviewed',
        review,
        ...keeping.settled(review),
        changes: journal.changes(),
        stale: isBehind,
        current: undefined,
        cursorSection: sectionAt(review, cursorBlock),
      });
      return true;
    } catch (error) {
      isBehind ||= wasBehind;
      const phase = state.review === undefined ? 'failed' : 'reviewed';
      const stale = state.stale || (isBehind && state.review !== undefined);
      set(
        error instanceof CancelledError
          ? { phase: before.phase, stale, changes: journal.changes() }
          : { phase, stale, changes: journal.changes(), trouble: explainError(error) },
      );
      return false;
    } finally {
      watching = undefined;
      progress.set(undefined);
    }
  };

  const { isActing, act, actInstead } = createActs({
    begin: () => set({ trouble: undefined, deed: undefined }),
    fail: (error) => set({ trouble: explainError(error) }),
    giveUp: () => watching?.cancel(),
  });

  const changeOf = (id: number): Change | undefined => journal.changes().find((change) => change.id === id);

  const changed = (id: number, left: readonly string[] = []): Deed | undefined => {
    const change = changeOf(id);
    return change && { kind: 'changed', change, left };
  };

  /** Gives what could be undone; undefined when nothing could. */
  const undo = async (restoration: Restoration | undefined): Promise<Restoration | undefined> => {
    if (restoration === undefined || restoration.requests.length === 0) return undefined;
    const left = new Set(
      restoration.kind === 'replaced'
        ? await port.replaceAll(restoration.requests.map(({ wish }) => wish))
        : await port.removeSections(restoration.requests.map(({ wish }) => wish)),
    );
    return left.size === restoration.requests.length ? undefined : withoutRequests(restoration, left);
  };

  const newReview = (): Promise<void> => reviewNow().then(() => undefined);

  const stops = [
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
    setup,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // What writes in the document reviews by itself when it has written.
    review: () => (watching === undefined ? act(newReview) : actInstead(newReview)),
    cancel: () => watching?.cancel(),
    progress,
    chooseType: (id) =>
      actInstead(async () => {
        await keeping.chooseType(id);
        await reviewNow();
      }),
    select: (finding, remark) =>
      act(async () => {
        if (remark !== undefined) set({ current: remark });
        const { review } = state;
        const target = review === undefined ? undefined : targetOf(review, finding);
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
    replace: (finding, choice) =>
      act(async () => {
        const replacement = finding.replacements[choice];
        const target = state.review === undefined ? undefined : targetOf(state.review, finding);
        if (replacement === undefined || target === undefined) return;
        await port.replace(target, replacement);
        isBehind = true;
        const id = journal.replaced([{ target, replacement }]);
        await reviewNow();
        set({ current: nextRemark(state.remarks, finding)?.id, deed: changed(id) });
      }),
    replaceAll: (findings) =>
      act(async () => {
        const { review } = state;
        const wanted = review === undefined ? [] : replacementsOf(review, findings);
        const left = new Set(await port.replaceAll(wanted.map(({ wish }) => wish)));
        const done = wanted.filter((_wanted, index) => !left.has(index));
        if (done.length === 0) throw new DocumentPortError('stale');
        isBehind = true;
        const id = journal.replaced(done.map(({ wish }) => wish));
        await reviewNow();
        const [first] = findings;
        set({
          current: first && nextRemark(state.remarks, first)?.id,
          deed: changed(
            id,
            wanted.filter((_wanted, index) => left.has(index)).map(({ surroundings }) => surroundings),
          ),
        });
      }),
    keep: keeping.keep,
    takeBack: keeping.takeBack,
    insertMissing: (sections) =>
      act(async () => {
        const { review } = state;
        const template = templateOf(review);
        if (review === undefined || template === undefined) return;
        const insertions = planInsertions(review, template, sections);
        if (insertions.length === 0) return;
        await port.insertSections(insertions);
        isBehind = true;
        const id = journal.inserted(insertions);
        await reviewNow();
        set({ deed: changed(id) });
      }),
    restore: (id) =>
      act(async () => {
        const change = changeOf(id);
        if (change === undefined) return;
        await read();
        const done = await undo(journal.restoration(id));
        if (done !== undefined) journal.restored(id, done);
        isBehind ||= done !== undefined;
        await reviewNow();
        if (done === undefined) set({ trouble: cannotRestore });
        else set({ deed: { kind: 'restored', ...parted(change, done) } });
      }),
    startOver: () =>
      actInstead(async () => {
        journal.clear();
        keeping.close();
        isBehind = false;
        const fresh = { ...initialState, document: state.document + 1, remembers: state.remembers };
        set({ ...fresh, phase: state.phase, review: state.review });
        // The last review was of another document.
        if (!(await reviewNow())) set({ ...fresh, trouble: state.trouble });
      }),
    dismissTrouble: () => set({ trouble: undefined }),
    tracking: port.tracking,
    template: () => templateOf(state.review),
    dispose: () => {
      watching?.cancel();
      stops.forEach((stop) => stop?.());
      listeners.clear();
    },
  };
};
