import type { WordClass } from './analysis';
import { lexicon, paradigmFor } from './lexicon-data';
import type { Paradigm } from './paradigms';
import type { Analysis } from './word-forms';

/** Endings that tell how an unknown lemma inflects, the most telling first; the last row of a class takes all others. */
const BY_ENDING: Readonly<Partial<Record<WordClass, readonly (readonly [string, string])[]>>> = {
  noun: [
    ['ande', 'n4'],
    ['ende', 'n4'],
    ['are', 'n6'],
    ['iker', 'n6'],
    ['else', 'n3'],
    ['het', 'n3'],
    ['tion', 'n3'],
    ['sion', 'n3'],
    ['itet', 'n3'],
    ['skap', 'n3'],
    ['ans', 'n3'],
    ['ens', 'n3'],
    ['ist', 'n3'],
    ['log', 'n3'],
    ['graf', 'n3'],
    ['ant', 'n3'],
    ['ent', 'n3'],
    ['eri', 'n7'],
    ['ium', 'n7'],
    ['ment', 'n5'],
    ['itis', 'n3'],
    ['ism', 'n3'],
    ['tor', 'n3'],
    ['ik', 'n3'],
    ['ologi', 'n3'],
    ['ning', 'n2'],
    ['ing', 'n2'],
    ['dom', 'n2'],
    ['lek', 'n2'],
    ['a', 'n1'],
    ['e', 'n2'],
    ['', 'n2'],
  ],
  verb: [
    ['a', 'v1'],
    ['', 'v3'],
  ],
  adjective: [
    ['ande', 'a0'],
    ['ende', 'a0'],
    ['', 'a1'],
  ],
};

/** The paradigm that a lemma unknown to the lexicon most likely follows. */
export const guessParadigm = (lemma: string, wordClass: WordClass): Paradigm | undefined => {
  const row = BY_ENDING[wordClass]?.find(([ending]) => lemma.endsWith(ending));
  if (row === undefined) return undefined;
  return paradigmFor(lexicon().byCode.get(`${wordClass} ${row[1]}`) ?? [], lemma);
};

/** Endings that make new words freely, so that a word with one of them can be read although no list has it. */
const PRODUCTIVE: readonly (readonly [WordClass, string, string])[] = [
  ['noun', 'ning', 'n2'],
  ['noun', 'het', 'n3'],
  ['noun', 'tion', 'n3'],
  ['noun', 'sion', 'n3'],
  ['noun', 'itet', 'n3'],
  ['noun', 'ism', 'n3'],
  ['noun', 'ist', 'n3'],
  ['noun', 'else', 'n3'],
  ['noun', 'logi', 'n3'],
  ['noun', 'grafi', 'n3'],
  ['noun', 'are', 'n6'],
  ['noun', 'eri', 'n7'],
  ['noun', 'ment', 'n5'],
  ['noun', 'ande', 'n4'],
  ['noun', 'ende', 'n4'],
  ['adjective', 'ande', 'a0'],
  ['adjective', 'ende', 'a0'],
  ['adjective', 'isk', 'a1'],
  ['adjective', 'lig', 'a1'],
  ['adjective', 'bar', 'a1'],
  ['adjective', 'lös', 'a1'],
  ['adjective', 'sam', 'a1m'],
  ['adjective', 'mässig', 'a1'],
  ['adjective', 'aktig', 'a1'],
  ['verb', 'isera', 'v1'],
  ['verb', 'ifiera', 'v1'],
];

interface Tail {
  readonly paradigm: Paradigm;
  readonly ending: string;
}

let tails: Map<string, Tail[]> | undefined;

const buildTails = (): Map<string, Tail[]> => {
  const built = new Map<string, Tail[]>();
  for (const [wordClass, suffix, code] of PRODUCTIVE) {
    const paradigm = paradigmFor(lexicon().byCode.get(`${wordClass} ${code}`) ?? [], suffix);
    if (paradigm === undefined) continue;
    const stem = paradigm.strip === 0 ? suffix : suffix.slice(0, -paradigm.strip);
    for (const ending of paradigm.byEnding.keys())
      built.set(stem + ending, [...(built.get(stem + ending) ?? []), { paradigm, ending }]);
  }
  return built;
};

const SHORTEST_STEM = 3;
const LONGEST_TAIL = 10;

/** Readings of an unknown word by a productive ending: "dokumenterbarhet" is a noun, "hbtq-mässigt" an adjective. */
export const guessReadings = (word: string): Analysis[] => {
  tails ??= buildTails();
  for (let at = Math.max(SHORTEST_STEM, word.length - LONGEST_TAIL); at < word.length - 1; at += 1) {
    const found = tails.get(word.slice(at));
    if (found !== undefined)
      return found.flatMap(({ paradigm, ending }) => {
        const stem = ending === '' ? word : word.slice(0, -ending.length);
        const lemma = stem + paradigm.lemmaEnding;
        return (paradigm.byEnding.get(ending) ?? []).map((form) => ({
          lemma,
          wordClass: paradigm.wordClass,
          form,
          stem,
          paradigm,
        }));
      });
  }
  return [];
};
