import { type Form, formsOf, readingsOf, type Token, Waiting, type WordClass } from '../language/index';
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

interface Entry {
  readonly clueClass: ClueClass;
  readonly lemma: string;
  /** Undefined for a word that stands as written. */
  readonly wordClass: WordClass | undefined;
}

interface Lists {
  /** By word class and lemma. */
  readonly byLemma: ReadonlyMap<string, readonly ClueClass[]>;
  /** By word form, for words the lexicon does not know and for words that stand as written. */
  readonly byForm: Map<string, ClassReading[]>;
  /** What is to be put in `byForm`. */
  readonly waiting: Waiting<Entry>;
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};

/** Forms of shorter words may begin otherwise than the word: "öm" and "ömt". */
const SHORTEST_ALIKE = 5;

const addForms = (byForm: Lists['byForm'], { clueClass, lemma, wordClass }: Entry): void => {
  if (wordClass === undefined) push(byForm, lemma, { clueClass, form: 'base', lemma });
  else if (!readingsOf(lemma).some((one) => one.lemma === lemma && one.wordClass === wordClass))
    for (const [form, word] of formsOf(lemma, wordClass)) push(byForm, word, { clueClass, form, lemma });
};

const HEAD = /^\[(?<clueClass>\S+) (?<kind>\S+)\]$/u;

const read = (): Lists => {
  const byLemma = new Map<string, ClueClass[]>();
  const byForm: Lists['byForm'] = new Map();
  const waiting = new Waiting<Entry>();
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
      const wordClass = kind === 'form' ? undefined : (kind as WordClass);
      if (wordClass !== undefined) push(byLemma, `${wordClass}:${lemma}`, clueClass);
      const entry = { clueClass, lemma, wordClass };
      if (wordClass !== undefined && lemma.length < SHORTEST_ALIKE) addForms(byForm, entry);
      else waiting.add(lemma, entry);
    }
  }
  return { byLemma, byForm, waiting };
};

/** The readings of a form that is listed, or is one of a listed word that the lexicon does not know. */
const formReadings = ({ byForm, waiting }: Lists, lower: string): readonly ClassReading[] => {
  for (const entry of waiting.take(lower)) addForms(byForm, entry);
  return byForm.get(lower) ?? [];
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
  const { byLemma } = lists;
  return [
    ...formReadings(lists, token.lower),
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
