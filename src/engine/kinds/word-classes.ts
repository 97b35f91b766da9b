import { type Form, formsOf, readingsOf, type Token, type WordClass } from '../language/index';
import text from './data/clue-words.txt?raw';

/** A class of words that says something about what a sentence does; the names stand in data/clue-words.txt. */
export type ClueClass = string;

/** One class a word form belongs to, with the form it then stands in. */
export interface ClassReading {
  readonly clueClass: ClueClass;
  readonly form: Form;
  readonly lemma: string;
}

/** Classes whose words keep their meaning as the last part of a compound: "vårdbehov" is a behov. */
const COMPOUNDED: ReadonlySet<ClueClass> = new Set([
  'person',
  'role',
  'organisation',
  'document',
  'risk',
  'need-noun',
  'ability',
  'protection',
  'problem',
  'goal',
  'judgement',
  'measure',
  'procedure',
  'state',
  'thing',
]);

interface Lists {
  /** By word class and lemma. */
  readonly byLemma: ReadonlyMap<string, readonly ClueClass[]>;
  /** By word form, for words the lexicon does not know and for words that stand as written. */
  readonly byForm: ReadonlyMap<string, readonly ClassReading[]>;
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};

const HEAD = /^\[(?<clueClass>\S+) (?<kind>\S+)\]$/u;

const read = (): Lists => {
  const byLemma = new Map<string, ClueClass[]>();
  const byForm = new Map<string, ClassReading[]>();
  let clueClass = '';
  let kind = '';
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const head = HEAD.exec(line)?.groups;
    if (head !== undefined) {
      clueClass = head['clueClass'] ?? '';
      kind = head['kind'] ?? '';
      continue;
    }
    for (const lemma of line.split(' ')) {
      if (kind === 'form') {
        push(byForm, lemma, { clueClass, form: 'base', lemma });
        continue;
      }
      const wordClass = kind as WordClass;
      push(byLemma, `${wordClass}:${lemma}`, clueClass);
      if (!readingsOf(lemma).some((reading) => reading.lemma === lemma && reading.wordClass === wordClass))
        for (const [form, word] of formsOf(lemma, wordClass)) push(byForm, word, { clueClass, form, lemma });
    }
  }
  return { byLemma, byForm };
};

let lists: Lists | undefined;
const remembered = new Map<string, readonly ClassReading[]>();
const MOST_REMEMBERED = 40_000;
const SHORTEST_HEAD = 4;

const lemmaClasses = (
  byLemma: Lists['byLemma'],
  wordClass: WordClass,
  lemma: string,
): readonly ClueClass[] => {
  const own = byLemma.get(`${wordClass}:${lemma}`);
  if (own !== undefined) return own;
  if (wordClass !== 'noun') return [];
  for (let at = 2; at <= lemma.length - SHORTEST_HEAD; at += 1) {
    const head = byLemma.get(`noun:${lemma.slice(at)}`)?.filter((name) => COMPOUNDED.has(name));
    if (head !== undefined && head.length > 0) return head;
  }
  return [];
};

/** Forms of everyday words that only look like forms of a listed one. */
const LOOKALIKES: ReadonlySet<string> = new Set(['finns', 'fanns', 'så', 'ens', 'tre', 'under']);

const lookUp = (token: Pick<Token, 'lower' | 'readings'>): readonly ClassReading[] => {
  if (LOOKALIKES.has(token.lower)) return [];
  lists ??= read();
  const { byLemma, byForm } = lists;
  return [
    ...(byForm.get(token.lower) ?? []),
    ...token.readings.flatMap(({ lemma, wordClass, form }) =>
      form === 'imperative'
        ? []
        : lemmaClasses(byLemma, wordClass, lemma).map((clueClass) => ({ clueClass, form, lemma })),
    ),
  ];
};

/** Every class a token's form belongs to, in any of its readings. */
export const classReadings = (token: Token): readonly ClassReading[] => {
  const known = remembered.get(token.lower);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = lookUp(token);
  remembered.set(token.lower, found);
  return found;
};

/** Every class that a word in lower case belongs to. */
export const classesOfForm = (lower: string): ClueClass[] =>
  lower === '' ? [] : lookUp({ lower, readings: readingsOf(lower) }).map(({ clueClass }) => clueClass);
