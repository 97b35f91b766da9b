import type { Form, WordClass } from './analysis';
import { allFormsOf, readingsOf } from './lexicon';

/** Spellings of an inflecting word with the forms they may stand for. */
export type Spellings = ReadonlyMap<string, readonly Form[]>;

const CLASSES: readonly WordClass[] = ['verb', 'noun', 'adjective'];

const classesOf = (lemma: string): WordClass[] => {
  const known = new Set(
    readingsOf(lemma).flatMap((reading) => (reading.lemma === lemma ? [reading.wordClass] : [])),
  );
  const classes = CLASSES.filter((wordClass) => known.has(wordClass));
  // "Införstådd" and "riktad" are read as forms of a verb, but in a phrase they inflect as adjectives.
  const isParticiple = readingsOf(lemma).some(({ form }) => form === 'participle.common');
  return classes.length === 0 && isParticiple ? ['adjective'] : classes;
};

const spellingsOf = (lemma: string, wordClass: WordClass | undefined): Spellings => {
  const spellings = new Map<string, Form[]>();
  const classes = wordClass === undefined ? classesOf(lemma) : [wordClass];
  for (const own of classes)
    for (const [form, words] of allFormsOf(lemma, own))
      for (const word of words) {
        const known = spellings.get(word);
        if (known === undefined) spellings.set(word, [form]);
        else if (!form.endsWith('.genitive')) known.push(form);
      }
  if (!spellings.has(lemma)) spellings.set(lemma, ['base']);
  return spellings;
};

/** Spellings by word and class; the words that phrases inflect are often the same. */
export class SpellingList {
  readonly #known = new Map<string, Spellings>();

  of(lemma: string, wordClass: WordClass | undefined): Spellings {
    const key = `${lemma} ${wordClass ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = spellingsOf(lemma, wordClass);
    this.#known.set(key, made);
    return made;
  }

  /** Of a lemma of a phrase in the class that is given for it, or in its own when it is known in another. */
  inPhrase(lemma: string, wordClass: WordClass | undefined): Spellings {
    const known = wordClass === undefined ? [] : classesOf(lemma);
    return this.of(
      lemma,
      known.length === 0 || known.some((own) => own === wordClass) ? wordClass : undefined,
    );
  }
}
