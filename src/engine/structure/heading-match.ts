import type { Block } from '../document/document';
import { remember } from '../document/remember';
import { MONTH, MONTHS } from '../wording/word-groups';
import { wordList } from './word-lists';

/** A phrase as knowledge files write it, ready to be compared with headings. */
export interface HeadingPhrase {
  readonly text: string;
  readonly plain: string;
  readonly stems: readonly string[];
  /** The stems in alphabetical order. */
  readonly key: string;
  /** Without words for whom it is about ("barnets hälsa" gives "hälsa"). */
  readonly core: string;
  /** Set for phrases with `{namn}` or `{datum}`: those, and the stems of the other words. */
  readonly pattern?: readonly string[];
}

interface HeadingWord {
  readonly lower: string;
  readonly stem: string;
  readonly capital: boolean;
}

const NUMBERING = new RegExp(
  `^\\s*(?:\\d{1,2}(?:\\.\\d{1,2})*[.):]?|[A-ZÅÄÖ][.)]|[IVX]{1,5}[.)])\\s+(?!${MONTH}|§|kap)`,
  'u',
);
const DATE = new RegExp(
  `(?<!\\p{N})(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)|\\d{1,2} ${MONTH} (?:19|20)\\d\\d|\\d{1,2}/\\d{1,2}[ -](?:19|20)\\d\\d)`,
  'iu',
);
/** How notes are headed in haste: "240125 SIP på skolan", "12/3 Hembesök". */
const SHORT_DAY =
  /^(?:\d{2}(?:0[1-9]|1[0-2])[0-3]\d|[0-3]?\d\/(?:1[0-2]|0?[1-9])(?:-\d{2})?)(?=[ ,:;–-]|$)(?! ?-\d{4})/u;
const SUFFIX = /(?:na|ar|er|or|en|et|an|a|e|(?<=[aeiouyåäö])n)$/u;
const MINOR = wordList('heading-minor');
const OWNERS = wordList('heading-owner');
/** Words that may open a heading with a capital and yet are no one's name. */
const NO_NAMES = wordList('heading-no-name');

/** The heading's words without "6.1", "A." and the like in front. */
export const withoutNumbering = (heading: string): string => heading.replace(NUMBERING, '').trim();

/** True when the text holds a whole date with its year: 2025-03-12, 12 mars 2025, 12/3 2025. */
export const hasDate = (text: string): boolean => DATE.test(text);

/** The first whole date in a text, as an ISO date. */
export const dateIn = (text: string): string | undefined => {
  const found = DATE.exec(text)?.[0];
  if (found === undefined) return undefined;
  if (/^\d{4}/u.test(found)) return found;
  const [day = '', month = '', year = ''] = found.split(/[ /-]+/u);
  const number = MONTHS.indexOf(month.toLowerCase()) + 1 || Number(month);
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** True for a line that is a place and a date at most: "Storliden den 10 april 2025". */
export const isDateLine = (text: string): boolean => {
  if (!hasDate(text)) return false;
  const words = text.replace(DATE, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  const place = words.filter((word) => word.toLowerCase() !== 'den');
  return place.length === 0 || (place.length === 1 && /^\p{Lu}/u.test(place.join('')));
};

/** A crude common form of a Swedish word's inflections; only for comparing headings with each other. */
export const stemOf = (word: string): string => {
  let stem = word.replace(/(?<=\p{L}{3})s$/u, '');
  for (let round = 0; round < 3; round++) {
    const shorter = stem.replace(SUFFIX, '');
    if (shorter.length < 4) break;
    stem = shorter;
  }
  return stem.replace(/(?<=\p{L}{3})s$/u, '');
};

const wordsOf = (text: string): HeadingWord[] =>
  [...text.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => {
    const lower = word.toLowerCase();
    return { lower, stem: stemOf(lower), capital: word !== lower };
  });

const plainOf = (words: readonly HeadingWord[]) => words.map(({ lower }) => lower).join(' ');
const keyOf = (words: readonly HeadingWord[]) =>
  words
    .filter(({ lower }) => !MINOR.has(lower))
    .map(({ stem }) => stem)
    .sort()
    .join(' ');
const coreOf = (words: readonly HeadingWord[]) => keyOf(words.filter(({ lower }) => !OWNERS.has(lower)));

/** Prepares a phrase of a template or of heading-words.yaml. */
export const headingPhrase = (text: string): HeadingPhrase => {
  const words = wordsOf(text.replace(/\{(?:namn|datum)\}/gu, ''));
  const key = keyOf(words);
  const base = { text, plain: plainOf(words), stems: key.split(' '), key, core: coreOf(words) };
  if (!/\{(?:namn|datum)\}/u.test(text)) return base;
  const parts = text.toLowerCase().split(/\s+/u);
  return { ...base, pattern: parts.map((part) => (part.startsWith('{') ? part : stemOf(part))) };
};

const isOwner = (word: HeadingWord): boolean =>
  OWNERS.has(word.lower) || word.lower === 'den' || (word.capital && !NO_NAMES.has(word.lower));

/** `{namn}` stands for one to three words that may name the person the document is about. */
const fitsPattern = (pattern: readonly string[], words: readonly HeadingWord[], heading: string): boolean => {
  const [first, ...rest] = pattern;
  if (first === undefined) return words.length === 0;
  if (first === '{datum}') return hasDate(heading) || SHORT_DAY.test(heading);
  if (first !== '{namn}') return words[0]?.stem === first && fitsPattern(rest, words.slice(1), heading);
  for (let taken = 1; taken <= 3 && taken < words.length + 1; taken++) {
    const word = words[taken - 1];
    if (word === undefined || !isOwner(word)) return false;
    if (fitsPattern(rest, words.slice(taken), heading)) return true;
  }
  return false;
};

/** One letter more, less or other, or two that have changed places; never in short words. */
export const isOneSlipAway = (left: string, right: string): boolean => {
  if (left === right) return true;
  if (Math.abs(left.length - right.length) > 1 || Math.min(left.length, right.length) < 6) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (
    end < Math.min(left.length, right.length) - start &&
    left[left.length - 1 - end] === right[right.length - 1 - end]
  )
    end++;
  const restLeft = left.slice(start, left.length - end);
  const restRight = right.slice(start, right.length - end);
  return (
    Math.max(restLeft.length, restRight.length) <= 1 ||
    (restLeft.length === 2 && restLeft[0] === restRight[1] && restLeft[1] === restRight[0])
  );
};

/** A heading prepared once, to be compared with many phrases. */
export interface PreparedHeading {
  readonly heading: string;
  readonly words: readonly HeadingWord[];
  readonly plain: string;
  readonly key: string;
  readonly core: string;
  /** The parts of "Hälsa och skola", "Bedömning – sammanfattning": key and core of each. */
  readonly parts: readonly { readonly key: string; readonly core: string }[];
}

/** Prepares a heading's text for `headingScore`. */
export const prepareHeading = (text: string): PreparedHeading => {
  const heading = withoutNumbering(text);
  const words = wordsOf(heading);
  const parts = heading.split(/[:–—,(/]| - | och | samt /u).map((part) => {
    const inPart = wordsOf(part);
    return { key: keyOf(inPart), core: coreOf(inPart) };
  });
  return {
    heading,
    words,
    plain: plainOf(words),
    key: keyOf(words),
    core: coreOf(words),
    parts: parts.length > 1 ? parts.filter(({ key }) => key !== '') : [],
  };
};

/** A heading block, prepared once. */
export const preparedHeading = remember(
  (block: Block) => block,
  ({ text }) => prepareHeading(text),
);

/** True when the heading fits a phrase with `{namn}` or `{datum}`. */
export const fitsPhrasePattern = ({ words, heading }: PreparedHeading, { pattern }: HeadingPhrase): boolean =>
  pattern !== undefined && fitsPattern(pattern, words, heading);

/** How well a heading says what the phrase says: 0 not at all, 1 word for word. */
export const headingScore = (heading: PreparedHeading, phrase: HeadingPhrase): number => {
  if (phrase.pattern !== undefined) return fitsPhrasePattern(heading, phrase) ? 0.95 : 0;
  if (phrase.plain === heading.plain) return 1;
  const { key } = phrase;
  if (key === '') return 0;
  if (key === heading.key) return 0.95;
  if (phrase.core !== '' && phrase.core === heading.core) return 0.85;
  const [first] = heading.parts;
  if (first !== undefined && (first.key === key || (phrase.core !== '' && first.core === phrase.core)))
    return 0.8;
  if (heading.parts.some((part) => part.key === key)) return 0.72;
  return isOneSlipAway(key, heading.key) ? 0.75 : 0;
};

/** Below this a heading is taken for something else. */
export const HEADING_FITS = 0.7;
