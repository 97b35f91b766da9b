import type { Acts } from './acts';
import type { Journal } from './journal';
import type { SessionKeeping } from './session-keeping';
import type { SessionReading } from './session-reading';
import type { SessionSetup } from './session-setup';
import { initialState } from './session-state';
import type { SessionStore } from './session-store';
import type { Session } from './session-type';

interface Deps {
  readonly store: SessionStore;
  readonly setup: Pick<SessionSetup, 'goBy' | 'hasTemplate'>;
  readonly reading: Pick<SessionReading, 'setBehind'>;
  readonly keeping: Pick<SessionKeeping, 'chooseType' | 'close'>;
  readonly journal: Pick<Journal, 'clear'>;
  readonly actInstead: Acts['actInstead'];
  readonly reviewNow: () => Promise<boolean>;
}

/** What makes the last review one of something else: another type, other settings, another document. */
export type SessionChangeover = Pick<Session, 'chooseType' | 'changeSetup' | 'startOver'>;

export const createSessionChangeover = (deps: Deps): SessionChangeover => {
  const { setup, reading, keeping, journal, actInstead, reviewNow } = deps;
  const { getState, set } = deps.store;
  return {
    chooseType: (id) =>
      actInstead(async () => {
        await keeping.chooseType(id);
        await reviewNow();
      }),
    changeSetup: (next) =>
      actInstead(async () => {
        setup.goBy(next);
        set(setup.hasTemplate(getState().chosenType) ? {} : { chosenType: undefined });
        if (getState().review !== undefined) await reviewNow();
      }),
    startOver: () =>
      actInstead(async () => {
        journal.clear();
        keeping.close();
        reading.setBehind(false);
        const { document, remembers, marks, phase, review } = getState();
        const fresh = { ...initialState, document: document + 1, remembers, marks };
        set({ ...fresh, phase, review });
        // The last review was of another document.
        if (!(await reviewNow())) set({ ...fresh, trouble: getState().trouble });
      }),
  };
};
