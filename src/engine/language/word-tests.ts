import type { Form, Reading, Token } from './analysis';

const FINITE: ReadonlySet<Form> = new Set<Form>(['present', 'past', 'present.s', 'past.s']);

export const isFinite = (reading: Reading): boolean =>
  reading.wordClass === 'verb' && FINITE.has(reading.form);

const UPPER = /^\p{Lu}/u;

export const startsUpper = (token: Token): boolean => UPPER.test(token.text);

export const isMark = (token: Token | undefined, marks: ReadonlySet<string>): boolean =>
  token?.kind === 'punctuation' && marks.has(token.text);

const STOPS = new Set(['.', '!', '?']);

/** A mark that can end a sentence: . ! ? … or two or more dots. */
export const isStop = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' &&
  (STOPS.has(token.text) || token.text === '…' || token.text.startsWith('..'));

export const CLOSERS: ReadonlySet<string> = new Set(['”', '"', '’', "'", '»', '«', ')', ']', '›', '‹', '“']);

/** True when a token's first reading is a finite verb. */
export const readsAsFinite = (token: Token): boolean => {
  const [best] = token.readings;
  return best !== undefined && isFinite(best);
};
