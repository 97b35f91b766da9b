import type { CaseDocument, Review, ReviewOptions } from '../engine/index';
import type { DocumentPort } from '../ports/document-port';
import type { Remark } from './remarks';
import type { SessionReading } from './session-reading';
import type { SessionShowing } from './session-showing';
import type { SessionStore } from './session-store';
import { type MakeReview, watchWork } from './watch-work';

interface Deps {
  readonly port: DocumentPort;
  readonly makeReview: MakeReview;
  readonly store: SessionStore;
  readonly isActing: () => boolean;
  readonly reading: Pick<SessionReading, 'taken' | 'setBehind'>;
  readonly options: () => ReviewOptions;
  readonly showing: Pick<SessionShowing, 'shown'>;
  /** Brings the marks in step with a new review. */
  readonly redraw: () => Promise<void>;
}

/** Whether two readings hold the same text in the same blocks. */
const isSameText = (review: Review, { blocks }: CaseDocument): boolean =>
  review.blocks.length === blocks.length &&
  review.blocks.every(({ kind, level, text }, index) => {
    const block = blocks[index];
    return block?.text === text && block.kind === kind && block.level === level;
  });

/** Reviews while the user writes. What comes too late, because the user has done something else, is dropped. */
export const createCatchUp = (deps: Deps): ((whole?: boolean) => Promise<void>) => {
  const { port, makeReview, isActing, reading, options, showing, redraw } = deps;
  const { getState, set } = deps.store;
  let isUnderWay = false;

  const show = async (review: Review): Promise<void> => {
    const shown = showing.shown(review);
    set({ ...shown, remarks: withKnownIds(getState().remarks, shown.remarks) });
    await redraw();
  };

  /** Says whether the text is another than the one reviewed. */
  const tell = (isBehind: boolean): void => {
    reading.setBehind(isBehind);
    if (isBehind !== getState().stale) set({ stale: isBehind });
  };

  const work = async (whole: boolean): Promise<boolean> => {
    const changed = whole ? undefined : await port.live?.readChanged();
    const document = changed ?? (await port.read());
    if (isActing()) return false;
    reading.taken(document);
    const { review: before } = getState();
    if (before !== undefined && isSameText(before, document)) return true;
    const review = await makeReview(
      document,
      options(),
      watchWork(() => undefined),
    );
    if (isActing() || getState().review !== before) return false;
    await show(review);
    return true;
  };

  return async (whole = false) => {
    if (isUnderWay || isActing() || getState().review === undefined) return;
    isUnderWay = true;
    tell(false);
    try {
      if (!(await work(whole))) tell(true);
    } catch {
      // A busy Word: the text is still another, and the next time tries again.
      tell(true);
    } finally {
      isUnderWay = false;
    }
  };
};

const sameWords = (a: Remark, b: Remark): boolean =>
  a.finding.rule === b.finding.rule &&
  a.finding.message === b.finding.message &&
  a.finding.text === b.finding.text;

/** The remarks of a new review under the ids they had in the last one, so that a card stays the card it was. */
const withKnownIds = (before: readonly Remark[], after: readonly Remark[]): readonly Remark[] => {
  const free = new Set(before);
  const known = new Map<Remark, string>();
  const claim = (remark: Remark, fits: (earlier: Remark) => boolean): void => {
    if (known.has(remark)) return;
    const match = [...free].find((earlier) => sameWords(earlier, remark) && fits(earlier));
    if (match === undefined) return;
    free.delete(match);
    known.set(remark, match.id);
  };
  for (const remark of after)
    claim(
      remark,
      ({ finding }) => finding.block === remark.finding.block && finding.start === remark.finding.start,
    );
  for (const remark of after) claim(remark, () => true);
  const taken = new Set(known.values());
  return after.map((remark) => {
    const id = known.get(remark);
    if (id !== undefined) return { ...remark, id };
    let fresh = remark.id;
    while (taken.has(fresh)) fresh = `${fresh}+`;
    taken.add(fresh);
    return { ...remark, id: fresh };
  });
};
