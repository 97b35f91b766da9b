import type { Reading, Token, TokenKind } from './analysis';
import { abbreviationClasses } from './abbreviations';
import { normalise } from './normalise';

/** Every reading of a normalised word form. */
export type Reader = (lower: string) => readonly Reading[];

const PLAIN_WORD = /\p{L}[\p{L}\p{M}\p{N}\u00AD]*/uy;
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:[-\u2011'’][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*|:\p{Ll}{1,5}(?!\p{L}))*/uy;
const ADDRESS =
  /https?:\/\/[^\s"”»<>]+|www\.[\p{L}\p{N}./_-]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy;
const FILE =
  /[\p{L}\p{N}_-]+\.(?:docx?|dotx|pdf|xlsx?|pptx?|odt|txt|jpe?g|png|se|nu|com|org|net|eu)(?![\p{L}\p{N}-])/uy;
const DOTTED = /\p{L}{1,4}(?:\.\p{Ll}{1,5}){1,4}(?![\p{L}\p{N}])/uy;
const IDENTITY =
  /(?:(?:19|20)\d{6}|\d{6})[-+–]\d{4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)|0\d{1,3}[-–]\d{2,3}(?:[ \u00A0]?\d{2,3}){1,3}(?!\d)/uy;
const ALPHANUMERIC = /\d+[-\u2011]?\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:[-\u2011]\p{L}[\p{L}\p{M}\u00AD]*)*/uy;
const NUMBER =
  /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,:/]\d+)*(?::\p{Ll}{1,4}(?!\p{L}))?/uy;
const ELLIPSIS = /\.{2,}|…/uy;

/** Characters after a plain word that may mean that the token goes on. */
const CONTINUES = new Set(".-\u2011'’:@/_%+");
const AFTER_NUMBER = /[\d§]/u;
const MONTH = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/u;

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

const trimmedAddress = (text: string, at: number): number => {
  let end = endOf(ADDRESS, text, at);
  while (end > at && '.,;:!?)/'.includes(text.charAt(end - 1)) && text.charAt(end - 1) !== '/') end -= 1;
  return end;
};

const nextIsNumber = (text: string, at: number): boolean => {
  const rest = text.slice(at, at + 8).trimStart();
  return AFTER_NUMBER.test(rest.charAt(0)) || MONTH.test(rest);
};

const isDotted = (lower: string, readings: Reader): boolean => {
  const parts = lower.split('.');
  if (abbreviationClasses(lower) !== undefined || parts.every((part) => part.length <= 3)) return true;
  return readings(parts[0] ?? '').length === 0;
};

interface Piece {
  readonly end: number;
  readonly kind: TokenKind;
}

const isAbbreviated = (text: string, start: number, end: number, previous: Token | undefined): boolean => {
  const classes = abbreviationClasses(normalise(text.slice(start, end)));
  if (classes === undefined) return false;
  if (classes.has('inner') || classes.has('final')) return true;
  if (classes.has('number') && nextIsNumber(text, end + 1)) return true;
  return classes.has('unit') && previous?.kind === 'number';
};

const letterPiece = (text: string, at: number, readings: Reader, previous: Token | undefined): Piece => {
  let end = endOf(PLAIN_WORD, text, at);
  if (!CONTINUES.has(text.charAt(end))) return { end, kind: 'word' };
  const address = trimmedAddress(text, at);
  if (address > at) return { end: address, kind: 'word' };
  const file = endOf(FILE, text, at);
  if (file > at) return { end: file, kind: 'word' };
  const dotted = endOf(DOTTED, text, at);
  if (dotted > at && isDotted(normalise(text.slice(at, dotted)), readings))
    return { end: text.charAt(dotted) === '.' ? dotted + 1 : dotted, kind: 'abbreviation' };
  end = endOf(WORD, text, at);
  return text.charAt(end) === '.' && isAbbreviated(text, at, end, previous)
    ? { end: end + 1, kind: 'abbreviation' }
    : { end, kind: 'word' };
};

const digitPiece = (text: string, at: number): Piece => {
  const identity = endOf(IDENTITY, text, at);
  if (identity > at) return { end: identity, kind: 'number' };
  const alphanumeric = endOf(ALPHANUMERIC, text, at);
  if (alphanumeric > at) return { end: alphanumeric, kind: 'word' };
  return { end: endOf(NUMBER, text, at), kind: 'number' };
};

const NONE: readonly Reading[] = [];
const LETTER = /\p{L}/u;
const SPACE = /\s/u;

const pieceAt = (text: string, at: number, readings: Reader, previous: Token | undefined): Piece => {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return digitPiece(text, at);
  const character = code < 0xd800 ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? code);
  if (LETTER.test(character)) return letterPiece(text, at, readings, previous);
  const ellipsis = endOf(ELLIPSIS, text, at);
  return { end: ellipsis > at ? ellipsis : at + character.length, kind: 'punctuation' };
};

/** Words, numbers, abbreviations and punctuation marks in reading order. */
export const tokenise = (text: string, readings: Reader): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (SPACE.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const { end, kind } = pieceAt(text, at, readings, tokens.at(-1));
    const slice = text.slice(at, end);
    const lower = normalise(slice);
    tokens.push({
      start: at,
      end,
      text: slice,
      lower,
      kind,
      readings: kind === 'word' ? readings(lower) : NONE,
    });
    at = end;
  }
  return tokens;
};
