import type { Form, Token, WordClass } from './analysis';
import { normalise } from './normalise';
import { SpellingList, type Spellings } from './spellings';
import { tokenise } from './tokens';
import { Waiting } from './waiting';

/**
 * A word or phrase to find in every inflected form.
 * Notation: a single lemma inflects by itself (`erhålla`). In a phrase, words marked `~` inflect (`~vara i behov av`),
 * others match literally; `bör/ska` lets either word stand there; ` … ` stands for up to four words in between; `*` at
 * an end of a single word lets it be part of a compound there (`*problematik`), and `**` before it finds compounds only.
 */
export interface TermPattern<T> {
  readonly pattern: string;
  readonly wordClass?: WordClass;
  readonly value: T;
}

export type Step =
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'inflecting'; readonly spellings: Spellings }
  | { readonly kind: 'gap' };

export interface Phrase<T> {
  readonly order: number;
  readonly steps: readonly Step[];
  readonly value: T;
}

/** The phrases that begin with a word. */
export interface Opening<T> {
  readonly all: Phrase<T>[];
  /** Those that may go on with a word; made when they are first asked for. */
  byNext: ReadonlyMap<string, readonly Phrase<T>[]> | undefined;
  /** Those that may go on with any word. */
  anyNext: readonly Phrase<T>[];
}

export interface Part<T> {
  /** The place of its pattern in the list. */
  readonly order: number;
  readonly lemma: string;
  readonly forms: readonly Form[];
  readonly value: T;
}

const literalSteps = (text: string): Step[] =>
  tokenise(text, () => []).map(({ lower }) => ({ kind: 'word', words: [lower] }));

const stepsOf = (pattern: string, wordClass: WordClass | undefined, list: SpellingList): Step[] =>
  pattern.split(' ').flatMap((part): Step[] => {
    if (part === '…' || part === '...') return [{ kind: 'gap' }];
    const words = part.replace('~', '').split('/').map(normalise);
    if (!part.startsWith('~')) return words.length > 1 ? [{ kind: 'word', words }] : literalSteps(part);
    const [first = '', ...others] = words;
    const spellings = list.inPhrase(first, wordClass);
    if (others.length === 0) return [{ kind: 'inflecting', spellings }];
    const all = words.flatMap((lemma) => [...list.inPhrase(lemma, wordClass)]);
    return [{ kind: 'inflecting', spellings: new Map(all) }];
  });

interface Ordered {
  readonly order: number;
}

const insert = <V extends Ordered>(list: V[], value: V): void => {
  let at = list.length;
  while (at > 0 && (list[at - 1]?.order ?? 0) > value.order) at -= 1;
  if (at === list.length) list.push(value);
  else list.splice(at, 0, value);
};

const append = <V extends Ordered>(map: Map<string, V[]>, key: string, value: V): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else insert(known, value);
};

/** The words that may stand at a step; undefined where any may. */
export const wordsOf = (step: Step | undefined): Iterable<string> | undefined => {
  if (step === undefined || step.kind === 'gap') return undefined;
  return step.kind === 'word' ? step.words : step.spellings.keys();
};

export const NO_PHRASES: readonly never[] = [];

type Entry<T> = TermPattern<T> & Ordered;

/** Forms of shorter words may begin otherwise: "öm" and "ömt", "rå" and "råa". */
const SHORTEST_ALIKE = 5;

/** Words of which one begins like the first word of every match, or like its lemma. */
const openingsOf = ({ pattern, wordClass }: TermPattern<unknown>, list: SpellingList): string[] => {
  const text = pattern.trim();
  const [first = ''] = text.split(' ');
  const inflects = first === text || first.startsWith('~');
  return first
    .replace('~', '')
    .split('/')
    .flatMap((part) => {
      const word = tokenise(normalise(part), () => [])[0]?.lower ?? '';
      if (!inflects || word.length >= SHORTEST_ALIKE) return [word];
      return [...list.of(word, wordClass).keys(), ...list.inPhrase(word, wordClass).keys()];
    });
};

/**
 * Patterns, indexed by the spelling a match starts with, ends with or consists of. A pattern is compiled when a word comes
 * that begins, or whose lemma begins, like it.
 */
export class TermIndex<T> {
  readonly words = new Map<string, Part<T>[]>();
  readonly phrases = new Map<string, Opening<T>>();
  /** Last parts of compounds, and first parts. */
  readonly tails = new Map<string, Part<T>[]>();
  readonly heads = new Map<string, Part<T>[]>();
  readonly #spellings = new SpellingList();
  readonly #waiting = new Waiting<Entry<T>>();
  readonly #compiled = new Set<Entry<T>>();

  constructor(patterns: readonly TermPattern<T>[]) {
    patterns.forEach((pattern, order) => {
      const entry = { ...pattern, order };
      if (pattern.pattern.includes('*')) this.#compile(entry);
      else for (const word of openingsOf(pattern, this.#spellings)) this.#waiting.add(word, entry);
    });
  }

  /** Compiles what may begin with the word. */
  prepareFor({ lower, readings }: Token): void {
    for (const entry of this.#waiting.take(lower)) this.#compile(entry);
    for (const { lemma } of readings) for (const entry of this.#waiting.take(lemma)) this.#compile(entry);
  }

  #compile(entry: Entry<T>): void {
    if (this.#compiled.has(entry)) return;
    this.#compiled.add(entry);
    this.#add(entry);
  }

  #add({ pattern, wordClass, value, order }: Entry<T>): void {
    const text = pattern.trim();
    if (text.includes(' ')) {
      this.#addPhrase({ steps: stepsOf(text, wordClass, this.#spellings), value, order });
      return;
    }
    const lemma = normalise(text.replace(/^[*~]+|\*$/gu, ''));
    const spellings = this.#spellings.of(lemma, wordClass);
    const [first, ...others] = tokenise(lemma, () => []);
    if (others.length > 0 && first !== undefined) {
      this.#addPhrase({ steps: literalSteps(lemma), value, order });
      return;
    }
    for (const [word, forms] of spellings) {
      if (forms.every((form) => form === 'imperative')) continue;
      if (!text.startsWith('**')) append(this.words, word, { order, lemma, forms, value });
      if (text.startsWith('*')) append(this.tails, word, { order, lemma, forms, value });
    }
    if (text.endsWith('*')) append(this.heads, lemma, { order, lemma, forms: [], value });
  }

  #addPhrase(phrase: Phrase<T>): void {
    const [first] = phrase.steps;
    if (first === undefined || first.kind === 'gap') return;
    for (const word of wordsOf(first) ?? []) {
      const known = this.phrases.get(word);
      if (known === undefined)
        this.phrases.set(word, { all: [phrase], byNext: undefined, anyNext: NO_PHRASES });
      else {
        insert(known.all, phrase);
        known.byNext = undefined;
      }
    }
  }
}
