import type { WordClass } from './analysis';
import { linesBySection } from './data-file';
import { guessReadings } from './guess';
import prefixText from './data/prefixes.txt?raw';
import { type Analysis, analyseForm } from './word-forms';

/** A compound as its first part and the readings of its last. */
export interface Compound {
  readonly first: string;
  readonly last: readonly Analysis[];
}

const words = (section: string): Set<string> =>
  new Set((linesBySection(prefixText).get(section) ?? []).flatMap((line) => line.split(' ')));

const VERB_PREFIXES = words('verb');
const PREFIXES = words('any');
const JOINTS = words('joint');

const SHORTEST_FIRST = 2;
const SHORTEST_LAST = 3;

const isLemma = (word: string, ...classes: readonly WordClass[]): boolean => {
  const known = analyseForm(word);
  return (known.length > 0 ? known : guessReadings(word)).some(
    (found) => found.lemma === word && classes.includes(found.wordClass) && !found.form.endsWith('.genitive'),
  );
};

/** A noun, an adjective or a verb stem as it stands first in a compound, without an -s: skol-, vecko-, pojk-, läs-, stor-. */
const isBareFirst = (part: string): boolean => {
  if (part.length < 3) return part.length === 2 && isLemma(part, 'noun');
  if (isLemma(part, 'noun', 'adjective') || (part.length > 5 && /[ae]nde$/u.test(part))) return true;
  if (isLemma(`${part}a`, 'noun', 'verb') || isLemma(`${part}e`, 'noun')) return true;
  const stem = part.slice(0, -1);
  if (/[ou]$/u.test(part)) return isLemma(`${stem}a`, 'noun');
  return part.endsWith('e') && stem.length > 2 && (isLemma(stem, 'noun') || isLemma(`${stem}a`, 'noun'));
};

const isGenitiveFirst = (part: string): boolean => {
  if (!part.endsWith('s') || part.length < 4) return false;
  const stem = part.slice(0, -1);
  return isLemma(stem, 'noun') || isLemma(`${stem}e`, 'noun') || isLemma(`${stem}a`, 'noun');
};

/** True when `part` can stand first in a compound; a first part may itself be a compound. */
export const isFirstPart = (part: string, depth = 1): boolean => {
  if (PREFIXES.has(part) || JOINTS.has(part)) return true;
  if (isBareFirst(part) || isGenitiveFirst(part)) return true;
  if (depth === 0 || part.length < 6) return false;
  for (let at = SHORTEST_FIRST; at <= part.length - SHORTEST_LAST; at += 1) {
    const rest = part.slice(at);
    if (
      (isBareFirst(rest) || isGenitiveFirst(rest) || JOINTS.has(rest) || PREFIXES.has(rest)) &&
      isFirstPart(part.slice(0, at), 0)
    )
      return true;
  }
  return false;
};

/** Words that are spelt like the ending of a derivation: kvinn|lig|a is no league, trygg|het is not hot. */
const DERIVATIONS = new Set([
  'liga',
  'het',
  'ande',
  'ist',
  'ände',
  'lik',
  'ning',
  'skap',
  'dom',
  'else',
  'era',
  'ism',
  'bara',
]);

const isPart = (found: Analysis): boolean =>
  found.lemma.length >= SHORTEST_LAST &&
  !DERIVATIONS.has(found.lemma) &&
  !(found.wordClass === 'adjective' && found.form === 'superlative');

/** Verbs are compounded with few words ("genomföra"), but their participles with any ("egenupplevd"). */
const mayFollow = (first: string, found: Analysis): boolean =>
  found.wordClass !== 'verb' ||
  VERB_PREFIXES.has(first) ||
  (found.form.startsWith('participle') && found.lemma.length > 3);

const TAKES_S = /(?:ning|het|tion|sion|skap|dom|itet|nad|ing|ande|ende|an|sel|at|else)$/u;

/** "begravning|smask" is "begravnings|mask": after these endings a first part has its joint -s. */
const afterJointS = (word: string, at: number): number =>
  word.charAt(at) === 's' && TAKES_S.test(word.slice(0, at)) && analyseForm(word.slice(at + 1)).length > 0
    ? at + 1
    : at;

/** Reads an unknown word as a compound with the longest known last part. */
export const splitCompound = (word: string): Compound | undefined => {
  if (word.length < SHORTEST_FIRST + SHORTEST_LAST || word.length > 60) return undefined;
  for (let from = 1; from <= word.length - SHORTEST_LAST; from += 1) {
    const at = afterJointS(word, from);
    const first = word.slice(0, at);
    if (at === 1 && first !== 'o') continue;
    const last = analyseForm(word.slice(at)).filter((found) => isPart(found) && mayFollow(first, found));
    const fits = last.some((found) => found.wordClass === 'verb') && VERB_PREFIXES.has(first);
    if (last.length > 0 && (fits || isFirstPart(first))) return { first, last };
  }
  return undefined;
};
