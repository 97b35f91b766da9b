import type { Word } from './words';

/** A stretch of words between clause boundaries; `to` is exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** First word, in lower case. */
  readonly opener: string;
}

const COORDINATORS = new Set(['och', 'men', 'så', 'samt', 'utan', 'för']);

const finiteWithin = (words: readonly Word[], from: number, length: number): boolean => {
  for (let at = from; at < Math.min(words.length, from + length); at += 1) {
    const word = words[at];
    if (word === undefined || word.mark) return false;
    if (word.verb !== undefined && !word.verb.startsWith('supine')) return true;
  }
  return false;
};

/** True for a dash that stands tight between two words: "november–januari" is one thing. */
const isRange = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.token.end === words[at]?.token.start && words[at]?.token.end === words[at + 1]?.token.start;

/** Splits at commas, dashes and colons, and at "och", "men", "så" when a verb follows. */
export const clausesOf = (words: readonly Word[]): Clause[] => {
  const starts = [0];
  let hasVerb = false;
  words.forEach((word, at) => {
    if (at === 0) return;
    if (word.mark && /^[,;:–—-]$/u.test(word.token.text)) {
      if (isRange(words, at)) return;
      starts.push(at + 1);
      hasVerb = false;
    } else if (
      COORDINATORS.has(word.lower) &&
      !(word.lower === 'så' && /^(?:att|fort|länge|som)$/u.test(words[at + 1]?.lower ?? '')) &&
      hasVerb &&
      !word.quoted &&
      finiteWithin(words, at + 1, 6) &&
      starts.at(-1) !== at
    ) {
      starts.push(at);
      hasVerb = false;
    }
    if (word.verb !== undefined) hasVerb = true;
  });
  return starts
    .map((from, index) => ({ from, to: starts[index + 1] ?? words.length, opener: words[from]?.lower ?? '' }))
    .filter(({ from, to }) => from < to);
};
