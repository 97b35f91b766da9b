import type { Score } from '../../workshop/index';

const KEY = 'saklig.ovningar';

const isScore = (value: unknown): value is Score =>
  typeof value === 'object' &&
  value !== null &&
  'right' in value &&
  'of' in value &&
  typeof value.right === 'number' &&
  typeof value.of === 'number';

/** What the user has chosen to keep: right answers by exercise id. Empty when the browser keeps nothing. */
export const readProgress = (): ReadonlyMap<string, Score> => {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '{}');
    return new Map(
      Object.entries(kept ?? {}).flatMap(([id, value]: [string, unknown]) =>
        isScore(value) ? [[id, { right: value.right, of: value.of }]] : [],
      ),
    );
  } catch {
    return new Map();
  }
};

/** Keeps two numbers. Returns false when the browser forbids it. */
export const keepProgress = (exercise: string, score: Score): boolean => {
  try {
    const kept = new Map(readProgress()).set(exercise, score);
    window.localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(kept)));
    return true;
  } catch {
    return false;
  }
};

/** Forgets what was kept of one exercise, or of all. */
export const forgetProgress = (exercise?: string): void => {
  try {
    const kept = new Map(exercise === undefined ? [] : readProgress());
    if (exercise !== undefined) kept.delete(exercise);
    if (kept.size === 0) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
};
