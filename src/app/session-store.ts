import { initialState, type SessionState } from './session-state';

/** The state of a session, and those who follow it. */
export interface SessionStore {
  readonly getState: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  /** For what is set while a reading is taken in: the next `set` tells of it. */
  readonly setUntold: (change: Partial<SessionState>) => void;
  /** Calls the listener after each change. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Nobody is told any more. */
  readonly close: () => void;
}

export const createSessionStore = (): SessionStore => {
  const listeners = new Set<() => void>();
  let state = initialState;
  const setUntold = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
  };
  return {
    getState: () => state,
    set: (change) => {
      setUntold(change);
      listeners.forEach((listener) => listener());
    },
    setUntold,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
};
