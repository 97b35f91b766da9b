import type { PersonalMemory } from '../../ports/personal-memory';

const KEY = 'saklig.behall';

/** The browser's own store, or Word's, on this computer. Word on the web may forbid it; then nothing is kept. */
export const webMemory: PersonalMemory = {
  read: () => {
    try {
      const text = window.localStorage.getItem(KEY);
      return text === null ? undefined : (JSON.parse(text) as unknown);
    } catch {
      return undefined;
    }
  },
  write: (value) => {
    try {
      if (value === undefined) window.localStorage.removeItem(KEY);
      else window.localStorage.setItem(KEY, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
};
