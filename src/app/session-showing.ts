import type { BlockId, Review } from '../engine/index';
import type { Journal } from './journal';
import { sectionAt } from './places';
import type { SessionKeeping } from './session-keeping';
import type { SessionState } from './session-state';
import type { SessionStore } from './session-store';

interface Deps {
  readonly store: SessionStore;
  readonly journal: Journal;
  readonly keeping: Pick<SessionKeeping, 'settled'>;
}

/** What a review looks like to the user: by what they keep, what has been changed, and where the cursor stands. */
export interface SessionShowing {
  readonly shown: (
    review: Review,
  ) => Pick<SessionState, 'review' | 'remarks' | 'kept' | 'changes' | 'cursorSection'>;
  readonly cursorMoved: (block: BlockId | undefined) => void;
}

export const createSessionShowing = ({ store, journal, keeping }: Deps): SessionShowing => {
  let cursorBlock: BlockId | undefined;
  return {
    shown: (review) => ({
      review,
      ...keeping.settled(review),
      changes: journal.changes(),
      cursorSection: sectionAt(review, cursorBlock),
    }),
    cursorMoved: (block) => {
      cursorBlock = block;
      const { review, cursorSection: before } = store.getState();
      const cursorSection = review === undefined ? undefined : sectionAt(review, block);
      if (cursorSection !== before) store.set({ cursorSection });
    },
  };
};
