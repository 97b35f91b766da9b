import type { AnalysedBlock, Form, Token } from './analysis';
import { formInContext } from './form-in-context';
import {
  NO_PHRASES,
  type Opening,
  type Part,
  type Phrase,
  type Step,
  TermIndex,
  type TermPattern,
  wordsOf,
} from './term-index';

export interface TermMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Form in which the first inflecting word stands. */
  readonly form: Form;
}

export interface TermMatcher<T> {
  /** All matches in reading order, longest first at the same place; overlapping ones too. */
  find(block: AnalysedBlock): readonly TermMatch<T>[];
}

const LONGEST_GAP = 4;
const MOST_REMEMBERED = 20_000;
const NO_PARTS: readonly never[] = [];
const NO_MATCHES: readonly never[] = [];
/** True when the word may stand at the step; anything may after the last and in a gap. */
const fits = (step: Step | undefined, word: string): boolean => {
  if (step === undefined || step.kind === 'gap') return true;
  return step.kind === 'word' ? step.words.includes(word) : step.spellings.has(word);
};

/** The phrases, in their order, that may stand where one word follows another: most words begin many and few go on. */
const phrasesFrom = <T>(opening: Opening<T> | undefined, next: string | undefined): readonly Phrase<T>[] => {
  if (opening === undefined) return NO_PHRASES;
  if (opening.byNext === undefined) {
    const byNext = new Map<string, Phrase<T>[]>();
    const goesOn = ({ steps }: Phrase<T>, word: string): boolean => fits(steps[1], word);
    for (const { steps } of opening.all)
      for (const word of wordsOf(steps[1]) ?? [])
        if (!byNext.has(word))
          byNext.set(
            word,
            opening.all.filter((phrase) => goesOn(phrase, word)),
          );
    opening.byNext = byNext;
    opening.anyNext = opening.all.filter(({ steps }) => wordsOf(steps[1]) === undefined);
  }
  return opening.byNext.get(next ?? '') ?? opening.anyNext;
};

/** Index of the token after the phrase, or -1. Gaps are as short as possible and never cross punctuation. */
const endOfPhrase = (steps: readonly Step[], from: number, tokens: readonly Token[], at: number): number => {
  const step = steps[from];
  if (step === undefined) return at;
  if (step.kind === 'gap') {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
      const end = endOfPhrase(steps, from + 1, tokens, at + skipped);
      if (end >= 0) return end;
      if (tokens[at + skipped]?.kind === 'punctuation') return -1;
    }
    return -1;
  }
  const token = tokens[at];
  if (token === undefined) return -1;
  return fits(step, token.lower) ? endOfPhrase(steps, from + 1, tokens, at + 1) : -1;
};

const phraseForm = (steps: readonly Step[], tokens: readonly Token[], at: number, end: number): Form => {
  const head = steps.findIndex(({ kind }) => kind === 'inflecting');
  const step = steps[head];
  if (step?.kind !== 'inflecting') return 'base';
  for (let i = at; i < end; i += 1) {
    const forms = step.spellings.get(tokens[i]?.lower ?? '');
    if (forms !== undefined) return formInContext(forms, tokens, i);
  }
  return 'base';
};

/** "för" is a preposition even if the list has "föra": a function word is no form of another lemma. */
const isFunctionWord = (token: Token, lemma: string): boolean =>
  token.readings[0]?.form === 'base' && token.lower !== lemma;

const lengthsOf = (keys: Iterable<string>): number[] => [...new Set([...keys].map((key) => key.length))];

/** Compiles each pattern once; finding is linear in the block's length. */
export const compileTerms = <T>(patterns: readonly TermPattern<T>[]): TermMatcher<T> => {
  const index = new TermIndex(patterns);
  const tailLengths = lengthsOf(index.tails.keys());
  const headLengths = lengthsOf(index.heads.keys());

  const findParts = (token: Token): readonly Part<T>[] => {
    const { lower } = token;
    index.prepareFor(token);
    const found = (index.words.get(lower) ?? []).filter(({ lemma }) => !isFunctionWord(token, lemma));
    if (token.kind !== 'word') return found;
    for (const length of tailLengths)
      if (lower.length > length) found.push(...(index.tails.get(lower.slice(-length)) ?? []));
    for (const length of headLengths)
      if (lower.length > length)
        for (const { value, order } of index.heads.get(lower.slice(0, length)) ?? [])
          found.push({
            order,
            lemma: lower,
            forms: token.readings.slice(0, 1).map(({ form }) => form),
            value,
          });
    return found;
  };

  /** By word; texts repeat their words. */
  const remembered = new Map<string, readonly Part<T>[]>();
  const partsAt = (token: Token): readonly Part<T>[] => {
    if (token.kind !== 'word') return findParts(token);
    const known = remembered.get(token.lower);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const found = findParts(token);
    remembered.set(token.lower, found.length === 0 ? NO_PARTS : found);
    return found;
  };

  const matchesAt = (tokens: readonly Token[], at: number): readonly TermMatch<T>[] => {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return NO_MATCHES;
    const parts = partsAt(token);
    const phrases = phrasesFrom(index.phrases.get(token.lower), tokens[at + 1]?.lower);
    if (parts.length === 0 && phrases.length === 0) return NO_MATCHES;
    const matches = parts.map(({ forms, value }) => ({
      value,
      start: token.start,
      end: token.end,
      tokens: [token],
      form: formInContext(forms, tokens, at),
    }));
    for (const { steps, value } of phrases) {
      const end = endOfPhrase(steps, 0, tokens, at);
      const last = tokens[end - 1];
      if (end > at && last !== undefined)
        matches.push({
          value,
          start: token.start,
          end: last.end,
          tokens: tokens.slice(at, end),
          form: phraseForm(steps, tokens, at, end),
        });
    }
    return matches.length > 1 ? matches.sort((a, b) => b.end - a.end) : matches;
  };

  return { find: (block) => block.tokens.flatMap((_, at) => matchesAt(block.tokens, at)) };
};
