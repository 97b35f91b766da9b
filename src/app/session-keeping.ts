import type { Finding, Review } from '../engine/index';
import { notRemembered } from './explain-error';
import { isAboutAbsence, keepOf, keptIn, type KeepLevel } from './kept';
import type { Keep } from './kept-record';
import { nextRemark, settle, titleOf } from './remarks';
import { createRemembered, type MemoryOptions } from './remember';
import type { Kept, SessionState } from './session-state';
import type { SessionStore } from './session-store';

/** Where choices are kept; each holds for the session when left out. */
export type Memories = Omit<MemoryOptions, 'onLost'>;

interface Deps extends Memories {
  readonly isTemplate: (id: string) => boolean;
  readonly store: SessionStore;
}

/** What the user keeps, and the document type they have chosen, as a part of the session. */
export interface SessionKeeping {
  /** Reads what the document remembers. To be called before each review. */
  readonly open: () => Promise<void>;
  /** The remarks to show of a review, and what is kept in it. */
  readonly settled: (review: Review) => Pick<SessionState, 'remarks' | 'kept'>;
  readonly keep: (finding: Finding, level?: KeepLevel) => void;
  readonly takeBack: (ids: readonly string[]) => void;
  readonly chooseType: (id: string | undefined) => Promise<void>;
  /** Another document has been opened. */
  readonly close: () => void;
}

const idOf = (keep: Keep): string => JSON.stringify(keep);

export const createSessionKeeping = ({ isTemplate, store, ...memory }: Deps): SessionKeeping => {
  const { getState, set } = store;
  const remembered = createRemembered({ ...memory, onLost: () => set({ trouble: notRemembered }) });
  set({ remembers: remembered.lasts });

  const settled = (review: Review): Pick<SessionState, 'remarks' | 'kept'> => {
    const keeps = remembered.keeps();
    const found = keptIn(keeps, review, remembered.salt());
    return {
      remarks: settle(review, found),
      kept: keeps.map((keep): Kept => ({
        id: idOf(keep),
        level: keep.level,
        title: titleOf(keep.rule),
        term: keep.level === 'always' ? keep.term : undefined,
        findings: review.findings.filter((finding) => found.get(finding) === keep),
      })),
    };
  };

  const open = async (): Promise<void> => {
    await remembered.open();
    const id = remembered.documentType();
    if (id !== undefined && isTemplate(id)) set({ chosenType: id });
  };

  return {
    open,
    settled,
    keep: (finding, level = 'here') => {
      const { review } = getState();
      if (review === undefined) return;
      set({ trouble: undefined });
      remembered.add(keepOf(finding, review, level, remembered.salt()));
      const next = settled(review);
      set({
        ...next,
        current: nextRemark(next.remarks, finding)?.id,
        deed: {
          kind: 'kept',
          finding,
          level,
          title: titleOf(finding.rule),
          isAbsent: isAboutAbsence(finding, review),
        },
      });
    },
    takeBack: (ids) => {
      const { review, deed } = getState();
      if (review === undefined) return;
      set({ trouble: undefined });
      remembered.remove(remembered.keeps().filter((keep) => ids.includes(idOf(keep))));
      const next = settled(review);
      const isKeptJust = (finding: Finding): boolean =>
        deed?.kind === 'kept' && deed.level === 'here' && deed.finding === finding;
      set({
        ...next,
        // Whoever takes back what they have just kept is taken to its remark.
        current: next.remarks.find(
          ({ finding, folded, kept }) => !kept && [finding, ...folded].some(isKeptJust),
        )?.id,
        deed: { kind: 'taken-back', count: ids.length },
      });
    },
    chooseType: async (id) => {
      await remembered.open();
      remembered.chooseType(id);
      set({ chosenType: id });
    },
    close: () => remembered.close(),
  };
};
