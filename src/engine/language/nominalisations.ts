import { isFirstPart } from './compounds';
import { linesBySection } from './data-file';
import text from './data/nominalisations.txt?raw';
import { readingsOfNormalised } from './lexicon';
import { normalise } from './normalise';

const sections = linesBySection(text);

/** A verb may be several words ("följa upp"), so a word without "=" goes on with the verb before it. */
const readVerbs = (): Map<string, string> => {
  const verbs = new Map<string, string>();
  let noun = '';
  for (const word of (sections.get('verb') ?? []).flatMap((line) => line.split(' '))) {
    const [left = '', right] = word.split('=');
    if (right === undefined) verbs.set(noun, `${verbs.get(noun) ?? ''} ${left}`);
    else {
      noun = left;
      verbs.set(noun, right);
    }
  }
  return verbs;
};

const VERBS = readVerbs();
const NONE = new Set((sections.get('none') ?? []).flatMap((line) => line.split(' ')));

/** Endings of nouns made from verbs, with what the infinitive has instead; the first that is a known verb counts. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ation', ['era']],
  ['ering', ['era']],
  ['ning', ['na', 'a', '']],
  ['ing', ['a', 'ja']],
  ['ande', ['a']],
  ['ende', ['a', '']],
  ['else', ['a', 'as', '']],
  ['nad', ['a', 'na']],
  ['an', ['a']],
  ['tion', ['era']],
  ['ans', ['era']],
];

const SHORTEST_STEM = 2;
const SHORTEST_FIRST = 2;
const SHORTEST_LAST = 5;

const isVerb = (word: string): boolean =>
  readingsOfNormalised(word).some(
    ({ lemma, wordClass, form }) => lemma === word && wordClass === 'verb' && form.startsWith('infinitive'),
  );

const OLD_VERBS: readonly (readonly [RegExp, string])[] = [
  [/giva$/u, 'ge'],
  [/taga$/u, 'ta'],
  [/draga$/u, 'dra'],
  [/bliva$/u, 'bli'],
];

/** "återgivning" is made from the old form of "återge". */
const modern = (verb: string): string => OLD_VERBS.reduce((word, [old, now]) => word.replace(old, now), verb);

const verbByEnding = (noun: string): string | undefined => {
  for (const [ending, others] of ENDINGS) {
    if (!noun.endsWith(ending) || noun.length < ending.length + SHORTEST_STEM) continue;
    const stem = noun.slice(0, -ending.length);
    const verb = others.map((other) => stem + other).find(isVerb);
    if (verb !== undefined) return modern(verb);
  }
  return undefined;
};

const verbOf = (noun: string): string | undefined => {
  if (NONE.has(noun)) return undefined;
  return VERBS.get(noun) ?? verbByEnding(noun);
};

/**
 * The verb behind a noun that names an action: utredning → utreda, dokumentation → dokumentera, riskbedömning → bedöma.
 * Undefined for nouns that name something else (förening, tidning), even where a verb is spelt alike.
 */
export const verbOfNominalisation = (lemma: string): string | undefined => {
  const noun = normalise(lemma);
  const whole = verbOf(noun);
  if (whole !== undefined || NONE.has(noun)) return whole;
  for (let at = SHORTEST_FIRST; at <= noun.length - SHORTEST_LAST; at += 1) {
    const last = noun.slice(at);
    const verb = verbOf(last);
    if ((verb !== undefined || NONE.has(last)) && isFirstPart(noun.slice(0, at))) return verb;
  }
  return undefined;
};
