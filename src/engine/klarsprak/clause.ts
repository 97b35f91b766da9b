import type { Token } from '../language/index';

const FINITE = new Set(['present', 'past', 'present.s', 'past.s']);

/** True for a word that is most likely a finite verb. */
export const isFiniteVerb = (token: Token): boolean => {
  const [best] = token.readings;
  return best?.wordClass === 'verb' && FINITE.has(best.form);
};

/** True for a word that can be a finite verb where one is expected. */
export const mayBeFinite = (token: Token): boolean =>
  token.readings.some(({ wordClass, form }) => wordClass === 'verb' && FINITE.has(form));
