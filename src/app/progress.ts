import type { Block } from '../engine/index';
import type { Progress } from '../ports/watch';

/** How far a review has come, as the user is told: in sections, or in blocks where there are hardly any headings. */
export type ReviewProgress =
  | { readonly stage: 'reading' }
  | {
      readonly stage: 'reviewing';
      readonly unit: 'section' | 'block';
      /** The one at hand, counted from 1. */
      readonly at: number;
      readonly total: number;
    }
  | { readonly stage: 'finishing' };

/** What a review under way has come to. Apart from the session's state, since it changes many times a second. */
export interface ProgressStore {
  /** Undefined when no review is under way. */
  readonly get: () => ReviewProgress | undefined;
  /** Calls the listener after each change. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface OwnProgressStore extends ProgressStore {
  readonly set: (progress: ReviewProgress | undefined) => void;
}

export const createProgressStore = (): OwnProgressStore => {
  const listeners = new Set<() => void>();
  let progress: ReviewProgress | undefined;
  return {
    get: () => progress,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      if (next === progress || (next !== undefined && isSame(next, progress))) return;
      progress = next;
      listeners.forEach((listener) => listener());
    },
  };
};

const isSame = (a: ReviewProgress, b: ReviewProgress | undefined): boolean =>
  b !== undefined &&
  a.stage === b.stage &&
  (a.stage !== 'reviewing' || (b.stage === 'reviewing' && a.at === b.at && a.total === b.total));

/** Fewer headings than this say too little of how far it is to the end. */
const FEWEST_SECTIONS = 4;

/** Tells what the engine's and the host's progress is in a document with these blocks. */
export const progressIn = (blocks: readonly Block[]): ((progress: Progress) => ReviewProgress) => {
  const sections: number[] = [];
  let count = 0;
  for (const { kind } of blocks) sections.push((count += Number(kind === 'heading')));
  return (progress) => {
    if (progress.stage === 'reading') return progress;
    const { done, total } = progress;
    if (done >= total) return { stage: 'finishing' };
    return count < FEWEST_SECTIONS
      ? { stage: 'reviewing', unit: 'block', at: done + 1, total }
      : { stage: 'reviewing', unit: 'section', at: Math.max(1, sections[done] ?? count), total: count };
  };
};
