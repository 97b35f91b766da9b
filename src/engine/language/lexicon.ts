import type { Form, Reading, WordClass } from './analysis';
import { splitCompound } from './compounds';
import { guessParadigm, guessReadings } from './guess';
import { lexicon } from './lexicon-data';
import { normalise } from './normalise';
import type { Paradigm } from './paradigms';
import { ranked } from './ranking';
import { allForms, type Analysis, analyseForm } from './word-forms';

interface Found extends Reading {
  /** What stands before the part that inflects; undefined for words that do not inflect. */
  readonly stem?: string;
  readonly paradigm?: Paradigm;
}

const compounded = (first: string, found: Analysis): Found => ({
  ...found,
  lemma: first + found.lemma,
  stem: first + found.stem,
});

const MOST_REMEMBERED = 60_000;
const remembered = new Map<string, readonly Found[]>();

const lookUp = (word: string): readonly Found[] => {
  const listed = lexicon().listed.get(word) ?? [];
  const inflected = analyseForm(word);
  if (listed.length + inflected.length > 0) {
    const isNounToo = inflected.length > 0 && inflected.every(({ form }) => form === 'presentParticiple');
    return [...listed, ...inflected, ...(isNounToo ? guessReadings(word) : [])];
  }
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const first = word.slice(0, hyphen + 1);
    return analyseWord(word.slice(hyphen + 1)).map((found) => ({
      ...found,
      lemma: first + found.lemma,
      ...(found.stem === undefined ? {} : { stem: first + found.stem }),
    }));
  }
  const compound = splitCompound(word);
  if (compound !== undefined) return compound.last.map((found) => compounded(compound.first, found));
  if (/(?:ligen|vis)$/u.test(word)) return [{ lemma: word, wordClass: 'adverb', form: 'base' }];
  return guessReadings(word);
};

/** Readings of a normalised word with what is needed to inflect it; remembered, since texts repeat their words. */
const analyseWord = (word: string): readonly Found[] => {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = ranked(word, lookUp(word));
  remembered.set(word, found);
  return found;
};

/** Every reading of a word form (any letter case), best first; compounds are read by their last part. */
export const readingsOf = (word: string): readonly Reading[] => analyseWord(normalise(word));

/** The same for a word that is normalised already. */
export const readingsOfNormalised = (word: string): readonly Reading[] => analyseWord(word);

const IRREGULAR_CODES: ReadonlySet<string> = new Set(['v4', 'n9', 'a9']);

const ACTIVE_FORMS: readonly Form[] = ['infinitive', 'present', 'past', 'supine'];

const LEMMA_FORMS: ReadonlySet<Form> = new Set<Form>([
  'infinitive',
  'singular.indefinite',
  'positive.common',
  'plural.indefinite',
  'plural.definite',
  'present',
]);

/** Of several tables for a lemma, a written-out one wins, then the one with the most forms. */
const paradigmRank = (paradigm: Paradigm | undefined): number =>
  paradigm === undefined ? 0 : paradigm.endings.size + (IRREGULAR_CODES.has(paradigm.code) ? 100 : 0);

/** A deponent has only s-forms; they serve as its active ones too, so that "föreligger" can become "finns". */
const deponentForms = (lemma: string): Map<Form, string[]> => {
  const forms = new Map<Form, string[]>();
  (lexicon().deponents.get(lemma) ?? []).forEach((word, index) => {
    const active = ACTIVE_FORMS[index];
    if (active === undefined) return;
    forms.set(active, [word]);
    forms.set(`${active}.s` as Form, [word]);
  });
  return forms;
};

/** Every form of a lemma with its variants, the usual one first. */
export const allFormsOf = (lemma: string, wordClass: WordClass): ReadonlyMap<Form, readonly string[]> => {
  const key = normalise(lemma);
  if (wordClass === 'verb' && lexicon().deponents.has(key)) return deponentForms(key);
  const known = analyseWord(key)
    .filter((found) => found.lemma === key && found.wordClass === wordClass && LEMMA_FORMS.has(found.form))
    .sort((a, b) => paradigmRank(b.paradigm) - paradigmRank(a.paradigm))[0];
  if (known?.stem !== undefined && known.paradigm !== undefined) return allForms(known.stem, known.paradigm);
  const guessed = guessParadigm(key, wordClass);
  if (guessed === undefined) return new Map<Form, string[]>([['base', [key]]]);
  return allForms(guessed.strip === 0 ? key : key.slice(0, -guessed.strip), guessed);
};

/** All forms of a lemma. Unknown lemmas are inflected by their ending when `wordClass` is given. */
export const formsOf = (lemma: string, wordClass: WordClass): ReadonlyMap<Form, string> => {
  const forms = new Map<Form, string>();
  for (const [form, variants] of allFormsOf(lemma, wordClass)) {
    const [usual] = variants;
    if (usual !== undefined) forms.set(form, usual);
  }
  return forms;
};

/** One form of a lemma, or undefined where the paradigm has no such form. */
export const inflect = (lemma: string, wordClass: WordClass, form: Form): string | undefined =>
  formsOf(lemma, wordClass).get(form);
