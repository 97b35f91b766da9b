import type { Form, Reading, WordClass } from './analysis';

/** Every reading of a word form (any letter case), best first; compounds are read by their last part. */
export const readingsOf = (_word: string): readonly Reading[] => [];

/** All forms of a lemma. Unknown lemmas are inflected by their ending when `wordClass` is given. */
export const formsOf = (lemma: string, _wordClass: WordClass): ReadonlyMap<Form, string> =>
  new Map<Form, string>([['base', lemma]]);

/** One form of a lemma, or undefined where the paradigm has no such form. */
export const inflect = (lemma: string, wordClass: WordClass, form: Form): string | undefined =>
  formsOf(lemma, wordClass).get(form);
