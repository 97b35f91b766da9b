import type { Form, Reading } from './analysis';
import { lexicon } from './lexicon-data';
import type { Paradigm } from './paradigms';

/** A reading together with the stem and the paradigm that gave it. */
export interface Analysis extends Reading {
  readonly stem: string;
  readonly paradigm: Paradigm;
}

/** Readings of a normalised word by the inflection tables: no function words, no compounds. */
export const analyseForm = (word: string): Analysis[] => {
  const { stems, endings, longestEnding } = lexicon();
  const found: Analysis[] = [];
  for (let at = word.length; at >= Math.max(0, word.length - longestEnding); at -= 1) {
    const ending = word.slice(at);
    if (!endings.has(ending)) continue;
    const stem = word.slice(0, at);
    const entry = stems.get(stem);
    if (entry === undefined) continue;
    for (const paradigm of Array.isArray(entry) ? (entry as readonly Paradigm[]) : [entry as Paradigm])
      for (const form of paradigm.byEnding.get(ending) ?? [])
        found.push({
          lemma: stem + paradigm.lemmaEnding,
          wordClass: paradigm.wordClass,
          form,
          stem,
          paradigm,
        });
  }
  return found;
};

const HISSING = /[sxz]$/u;

/** All forms of a word by its paradigm, with variants, the usual one first. */
export const allForms = (stem: string, paradigm: Paradigm): Map<Form, string[]> => {
  const forms = new Map<Form, string[]>();
  for (const [form, endings] of paradigm.endings)
    forms.set(
      form,
      endings.map((ending) => {
        const word = stem + ending;
        return form.endsWith('.genitive') && word.endsWith('ss') && HISSING.test(word.slice(0, -1))
          ? word.slice(0, -1)
          : word;
      }),
    );
  return forms;
};
