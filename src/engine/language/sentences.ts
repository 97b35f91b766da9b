import { MONTHS } from '../wording/word-groups';
import type { Token } from './analysis';
import { abbreviationClasses } from './abbreviations';
import { CLOSERS, isFinite, isMark, isStop, startsUpper } from './word-tests';

/** Half-open range of token indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const OPENERS = new Set(['”', '“', '"', "'", '’', '«', '»', '(', '[', '–', '—', '-', '•', '‘', '„']);
const LOWER = /^\p{Ll}/u;
const DIGIT = /^\d/u;
const ACRONYM = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}/u;
const SINGLE_CAPITAL = /^\p{Lu}$/u;
const ORDINAL = /^(?:\d{1,3}|\p{L})$/u;
const ONE_LETTER_WORDS = new Set(['i', 'å', 'ö']);
const SURNAME_FORMS = new Set(['singular.indefinite', 'plural.indefinite']);
/** Followed by a name when written before one: "soc.sekr. Anna Berg". */
const TITLES = new Set([
  'soc.sekr',
  'ssk',
  'usk',
  'vh',
  'vht',
  'vårdn.hav',
  'handl',
  'soc',
  'enh',
  'sjuksköt',
  'jourläk',
  'läk',
  'spec.ped',
]);

/**
 * True when a capitalised word is one that starts a sentence rather than a name: a function word, a verb or a noun in
 * the definite form. Surnames are spelt like indefinite nouns ("Berg", "Lind"), so those do not count.
 */
const startsSentence = (token: Token): boolean =>
  token.readings.some((reading) =>
    reading.wordClass === 'noun'
      ? !SURNAME_FORMS.has(reading.form) && !reading.form.endsWith('genitive')
      : reading.wordClass !== 'adjective' && (reading.wordClass !== 'verb' || isFinite(reading)),
  );

const withoutStop = (token: Token): string =>
  token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;

const endsAfterAbbreviation = (token: Token, next: Token): boolean => {
  if (!startsUpper(next) || ACRONYM.test(next.text)) return false;
  const word = withoutStop(token);
  const classes = abbreviationClasses(word);
  if (classes?.has('inner')) return false;
  if (classes?.has('final') || classes?.has('unit')) return !TITLES.has(word) || startsSentence(next);
  return startsSentence(next);
};

/** What stands around a full stop. */
interface Stop {
  /** The token that the stop is written together with. */
  readonly previous: Token | undefined;
  /** True when `previous` is the letter of a house number: "Kvarnbacken 7 B." */
  readonly housed: boolean;
  /** True for the number of an item in running text: "1. lagen, 2. SiS föreskrifter och 3. SiS beslut". */
  readonly numbersItem: boolean;
  readonly next: Token;
  readonly afterNext: Token | undefined;
  /** True when `previous` is the first token of the sentence. */
  readonly startsSentence: boolean;
  /** True when closing marks stand after the stop. */
  readonly closed: boolean;
}

const HOUSE_NUMBER = /^\d{1,3}$/u;
const isHouseNumber = (token: Token | undefined): boolean =>
  token !== undefined && HOUSE_NUMBER.test(token.text);

const endsAfterNumber = ({ numbersItem, next }: Stop): boolean =>
  !numbersItem && !MONTHS.includes(next.lower);

const endsAfterCapital = ({ housed, next, afterNext }: Stop): boolean => {
  if (housed) return true;
  const isInitial = SINGLE_CAPITAL.test(next.text) && afterNext?.text === '.' && afterNext.start === next.end;
  return !isInitial && startsSentence(next);
};

const endsAfterStop = (stop: Stop): boolean => {
  const { previous, next } = stop;
  if (previous === undefined || stop.closed) return true;
  if (stop.startsSentence && ORDINAL.test(previous.text)) return false;
  if (previous.kind === 'number') return endsAfterNumber(stop);
  if (SINGLE_CAPITAL.test(previous.text)) return endsAfterCapital(stop);
  if (previous.lower.length === 1 && LOWER.test(previous.text) && !ONE_LETTER_WORDS.has(previous.lower))
    return startsUpper(next) && startsSentence(next);
  return !(abbreviationClasses(previous.lower)?.has('number') && ACRONYM.test(next.text));
};

const ITEM_NUMBER = /^\d{1,2}$/u;

/** The number at `at` follows the one before it in the same sentence, both with a full stop. */
const numbersItem = (tokens: readonly Token[], start: number, at: number): boolean => {
  const number = tokens[at];
  if (number === undefined || !ITEM_NUMBER.test(number.text)) return false;
  const before = String(Number(number.text) - 1);
  return tokens
    .slice(start, at)
    .some((token, i) => token.text === before && tokens[start + i + 1]?.text === '.');
};

/** No space after the stop: a sentence end only where two sentences were written together ("kom.Hon gick"). */
const isMissingSpace = (mark: Token, previous: Token | undefined, next: Token): boolean =>
  mark.text === '.' &&
  previous?.kind === 'word' &&
  previous.text.length > 2 &&
  LOWER.test(previous.text) &&
  startsUpper(next) &&
  next.text.length > 1;

/** Whether a sentence ends at `tokens[stop]`; closing marks reach to `after`, the line to `end`. */
const isBoundary = (
  tokens: readonly Token[],
  start: number,
  stop: number,
  after: number,
  end: number,
): boolean => {
  let at = after;
  while (at < end && isMark(tokens[at], OPENERS)) at += 1;
  const [mark, last, following, next] = [tokens[stop], tokens[after - 1], tokens[after], tokens[at]];
  if (mark === undefined || last === undefined || following === undefined || next === undefined) return false;
  if (at >= end || !(startsUpper(next) || DIGIT.test(next.text))) return false;
  const previous = stop > start && tokens[stop - 1]?.end === mark.start ? tokens[stop - 1] : undefined;
  const closed = after > stop + 1;
  if (following.start === last.end) return !closed && at === after && isMissingSpace(mark, previous, next);
  if (mark.kind === 'abbreviation') return closed ? startsUpper(next) : endsAfterAbbreviation(mark, next);
  if (mark.text !== '.') return true;
  return endsAfterStop({
    previous,
    housed: isHouseNumber(tokens.slice(start, stop - 1).at(-1)),
    numbersItem: numbersItem(tokens, start, stop - 1),
    next,
    afterNext: tokens[at + 1],
    startsSentence: stop - 1 === start,
    closed,
  });
};

/** Splits the tokens of one line into sentences, with no regard to whether they are sentences of prose. */
export const splitLine = (tokens: readonly Token[], from: number, to: number): TokenRange[] => {
  const ranges: TokenRange[] = [];
  let start = from;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    const abbreviated = token?.kind === 'abbreviation' && token.text.endsWith('.');
    if (!abbreviated && !isStop(token)) continue;
    let stop = i;
    let after = i + 1;
    while (after < to && tokens[after]?.start === tokens[after - 1]?.end) {
      if (isStop(tokens[after])) stop = after;
      else if (!isMark(tokens[after], CLOSERS)) break;
      after += 1;
    }
    i = after - 1;
    if (after < to && isBoundary(tokens, start, stop, after, to)) {
      ranges.push({ from: start, to: after });
      start = after;
    }
  }
  if (start < to) ranges.push({ from: start, to });
  return ranges;
};
