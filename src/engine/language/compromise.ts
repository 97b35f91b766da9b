import nlp from 'compromise/one';
import type { Reading, Token } from './analysis';
import { allFormsOf, readingsOf } from './lexicon';
import { isFinite } from './word-tests';

/**
 * The only file that knows compromise. Its match syntax is used for rules over words and their tags; its tokeniser,
 * sentence splitter, contractions, abbreviations and folding of å, ä and ö are English and are never run: terms are built
 * from our own tokens, so that positions stay exact and no English default can reach a Swedish text.
 */

/** A rule in compromise's match syntax over our tags; `{lemma}` stands for every form of a lemma. */
export interface PatternRule<T> {
  readonly match: string;
  readonly value: T;
}

export interface PatternMatch<T> {
  readonly value: T;
  /** Position in the block. */
  readonly start: number;
  readonly end: number;
  /** Indices of the matched tokens in the list that was searched: half open. */
  readonly from: number;
  readonly to: number;
}

export interface PatternNet<T> {
  /** Every match in reading order, longest first at the same place. Searches the tokens of one sentence. */
  find(tokens: readonly Token[]): readonly PatternMatch<T>[];
}

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  readonly index: readonly [number, number];
}

interface Hit {
  readonly match: string;
  readonly pointer: readonly [number, number, number];
}

interface Methods {
  readonly one: {
    readonly bulkMatch: (
      documents: readonly (readonly Term[])[],
      net: object,
      methods: object,
    ) => readonly Hit[];
  };
}

const engine = nlp as unknown as {
  plugin(plugin: { mutate: (world: { model: { one: Record<string, unknown> } }) => void }): void;
  methods(): Methods;
  buildNet(rules: readonly { readonly match: string }[]): object;
};

/** What is left of compromise's English when it parses a pattern: no prefix, suffix or letter is special. */
engine.plugin({
  mutate: ({ model }) => {
    model.one['unicode'] = {};
    model.one['contractions'] = [];
    model.one['abbreviations'] = {};
    model.one['aliases'] = {};
    model.one['prefixes'] = {};
    model.one['suffixes'] = {};
  },
});

const CLASS_TAGS = {
  noun: 'Noun',
  verb: 'Verb',
  adjective: 'Adjective',
  adverb: 'Adverb',
  pronoun: 'Pronoun',
  preposition: 'Preposition',
  conjunction: 'Conjunction',
  numeral: 'Numeral',
  interjection: 'Interjection',
} as const;

/** compromise splits words at a plain hyphen in a pattern but not at a non-breaking one. */
const keepHyphens = (text: string): string => text.replaceAll('-', '\u2011');

const formTags = (form: string): string[] => {
  const [first = '', second = ''] = form.split('.');
  if (form === 'base') return [];
  if (first === 'participle') return ['Participle'];
  const tags = [first.charAt(0).toUpperCase() + first.slice(1)];
  if (second === 's') tags.push('SForm');
  if (form.endsWith('genitive')) tags.push('Genitive');
  if (second === 'definite') tags.push('Definite');
  return tags;
};

const KIND_TAGS = {
  word: 'Word',
  number: 'Number',
  abbreviation: 'Abbreviation',
  punctuation: 'Punctuation',
} as const;
const UPPER = /^\p{Lu}/u;

/** Tags of every token with the same readings; readings are shared by all tokens of a word. */
const readingTags = new WeakMap<readonly Reading[], readonly string[]>();

const tagsOfReadings = (readings: readonly Reading[]): readonly string[] => {
  const known = readingTags.get(readings);
  if (known !== undefined) return known;
  const tags = readings.flatMap((reading) => [
    CLASS_TAGS[reading.wordClass],
    ...formTags(reading.form),
    ...(isFinite(reading) ? ['Finite'] : []),
  ]);
  const unique = [...new Set(tags)];
  readingTags.set(readings, unique);
  return unique;
};

/** The tags that rules see unless they bring their own: kind, word classes, forms, capital letter. */
export const wordTags = (token: Token): readonly string[] => [
  KIND_TAGS[token.kind],
  ...tagsOfReadings(token.readings),
  ...(token.kind === 'word' && UPPER.test(token.text) ? ['Capital'] : []),
];

export type TagToken = (token: Token, index: number) => readonly string[];

const buildTerms = (tokens: readonly Token[], tag: TagToken): Term[] =>
  tokens.map((token, index) => ({
    text: token.text,
    pre: '',
    post: ' ',
    normal: keepHyphens(token.lower),
    tags: new Set(tag(token, index)),
    index: [0, index],
  }));

/** Terms with the usual tags, kept as long as their sentence is, since many nets search the same sentence. */
const usualTerms = new WeakMap<readonly Token[], Term[]>();

const termsOf = (tokens: readonly Token[], tag: TagToken): Term[] => {
  if (tag !== wordTags) return buildTerms(tokens, tag);
  const known = usualTerms.get(tokens);
  if (known !== undefined) return known;
  const terms = buildTerms(tokens, tag);
  usualTerms.set(tokens, terms);
  return terms;
};

const LEMMA = /\{(?<lemma>[\p{L}-]+)\}/gu;

const formsOfLemma = (lemma: string): string[] => {
  const classes = new Set(readingsOf(lemma).map(({ wordClass }) => wordClass));
  const forms = [...classes].flatMap((wordClass) => [...allFormsOf(lemma, wordClass).values()].flat());
  return [...new Set([lemma, ...forms])];
};

/**
 * Compiles rules once; the words and tags a rule needs decide whether it is tried on a sentence at all.
 * `tag` gives the tags that the rules see, in the place of `wordTags`.
 */
export const compileNet = <T>(rules: readonly PatternRule<T>[], tag: TagToken = wordTags): PatternNet<T> => {
  const values = new Map<string, T[]>();
  for (const { match, value } of rules) {
    const expanded = keepHyphens(
      match.replace(LEMMA, (_, lemma: string) => `(${formsOfLemma(lemma).join('|')})`),
    );
    values.set(expanded, [...(values.get(expanded) ?? []), value]);
  }
  const net = engine.buildNet([...values.keys()].map((match) => ({ match })));
  const methods = engine.methods();
  return {
    find: (tokens) =>
      tokens.length === 0
        ? []
        : methods.one
            .bulkMatch([termsOf(tokens, tag)], net, methods)
            .flatMap(({ match, pointer: [, from, to] }) =>
              (values.get(match) ?? []).map((value) => ({
                value,
                start: tokens[from]?.start ?? 0,
                end: tokens[to - 1]?.end ?? 0,
                from,
                to,
              })),
            )
            .sort((a, b) => a.start - b.start || b.end - a.end),
  };
};
