import { defaultSetup } from '../knowledge/index';
import {
  type BeforeAfterResult,
  compareSnapshots,
  type Contents,
  contentsOf,
  type Item,
  missingIn,
  placeOf,
  type Snapshot,
  snapshotOf,
} from '../workshop/index';
import { settle } from './remarks';
import type { Session } from './session-type';

export interface Comparison {
  readonly result: BeforeAfterResult;
  /** What stood in the document at the start and does not now. */
  readonly lost: readonly Item[];
  /** What stands in the document now and did not at the start. */
  readonly came: readonly Item[];
}

export type BeforeAfterState =
  | { readonly phase: 'not-started' }
  | { readonly phase: 'started' | 'finished'; readonly before: Snapshot; readonly comparison?: Comparison };

/** One document before and after the writer has worked on it. All is in memory and gone with the page. */
export interface BeforeAfter {
  readonly getState: () => BeforeAfterState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reviews, and remembers the numbers. */
  readonly start: () => Promise<void>;
  /** Reviews, and compares with the start. May be pressed again after more work. */
  readonly finish: () => Promise<void>;
  readonly forget: () => void;
}

export interface BeforeAfterOptions {
  readonly session: Session;
  /** Milliseconds on a clock that goes evenly. */
  readonly now: () => number;
  /** Code of the participant, for the line of numbers. */
  readonly participant: string;
}

interface Start {
  readonly snapshot: Snapshot;
  readonly contents: Contents;
}

export const createBeforeAfter = ({ session, now, participant }: BeforeAfterOptions): BeforeAfter => {
  const ownTerms = new Set(defaultSetup().terms.map(({ term }) => term));
  const listeners = new Set<() => void>();
  let state: BeforeAfterState = { phase: 'not-started' };
  let start: Start | undefined;
  let document = session.getState().document;

  const set = (next: BeforeAfterState): void => {
    state = next;
    listeners.forEach((listener) => listener());
  };

  const forget = (): void => {
    start = undefined;
    set({ phase: 'not-started' });
  };

  session.subscribe(() => {
    const opened = session.getState().document;
    if (opened === document) return;
    document = opened;
    forget();
  });

  /** A fresh review with its numbers; undefined when the document could not be read. */
  const measure = async () => {
    await session.review();
    const { review, trouble } = session.getState();
    if (review === undefined || trouble !== undefined) return undefined;
    const findings = settle(review).map(({ finding }) => finding);
    return { review, snapshot: snapshotOf(review, findings, ownTerms, now()) };
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async () => {
      const measured = await measure();
      if (measured === undefined) return;
      start = { snapshot: measured.snapshot, contents: contentsOf(measured.review) };
      set({ phase: 'started', before: measured.snapshot });
    },
    finish: async () => {
      const measured = await measure();
      if (measured === undefined || start === undefined) return;
      const now = placeOf(measured.review);
      set({
        phase: 'finished',
        before: start.snapshot,
        comparison: {
          result: compareSnapshots(start.snapshot, measured.snapshot, participant),
          lost: missingIn(now, start.contents),
          came: missingIn(start.contents, now),
        },
      });
    },
    forget,
  };
};
