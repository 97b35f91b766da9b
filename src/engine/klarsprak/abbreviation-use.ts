import type { AnalysedBlock, Token } from '../language/index';
import type { AbbreviationEntry } from '../setup';

/** One place where an abbreviation stands. */
export interface AbbreviationUse {
  /** The abbreviation without a final stop and without an ending or a second part: "BUP:s" and "BUP-kontakt" → "BUP". */
  readonly key: string;
  readonly entry: AbbreviationEntry | undefined;
  readonly start: number;
  readonly end: number;
  /** True when the whole token is the abbreviation, so that it can be written out in its place. */
  readonly whole: boolean;
}

export type AbbreviationList = ReadonlyMap<string, AbbreviationEntry>;

const keyOf = (text: string): string => text.replace(/\.$/u, '');
const hasCapitals = (text: string): boolean => (text.match(/\p{Lu}/gu) ?? []).length > 1;

/** The list, keyed as written; entries in lower case also match with a capital first letter. */
export const abbreviationList = (entries: readonly AbbreviationEntry[]): AbbreviationList =>
  new Map(
    entries.flatMap((entry): [string, AbbreviationEntry][] => {
      const key = entry.abbreviation;
      const upper = key.charAt(0).toUpperCase() + key.slice(1);
      return hasCapitals(key) || upper === key
        ? [[key, entry]]
        : [
            [key, entry],
            [upper, entry],
          ];
    }),
  );

const ACRONYM = /^(?=.{2,7}$)\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{Ll}\p{N}]?$/u;
const ROMAN = /^[IVXLC]+$/u;
const DOSSIER =
  /^[ \u00A0]?[-/]?(?:19|20)\d{2}[-/:]?\d|^[ \u00A0]\d{3}(?!\d)(?![ \u00A0]?(?:kronor|procent|timmar|dagar))|^[-/ \u00A0]\d{1,6}[-/–]\d/u;

/** The part of a token that may be an abbreviation, and where it ends in the token. */
const headOf = (token: Token): string => {
  const match = /^(?<head>[\p{L}\p{N}]+)(?::\p{Ll}{1,5}|-\p{L}.*|-)$/u.exec(token.text);
  return match?.groups?.['head'] ?? keyOf(token.text);
};

/** "Utr" and "utr." are the same; but a stop in the list tells "v." from a letter and "förs." from a word. */
const entryFor = (text: string, token: Token, list: AbbreviationList): AbbreviationEntry | undefined => {
  const exact = list.get(text) ?? list.get(keyOf(text));
  if (exact !== undefined) return exact;
  const stopped = list.get(`${text}.`);
  const isKnownWord = token.kind !== 'abbreviation' && (text.length < 3 || token.readings.length > 0);
  return stopped !== undefined && !isKnownWord ? stopped : undefined;
};

const isShouted = (text: string): boolean => {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length > 8 && letters.replace(/\P{Lu}/gu, '').length > letters.length * 0.6;
};

/** Every abbreviation in the block, known or in capitals. */
export const abbreviationsIn = (
  analysed: AnalysedBlock,
  list: AbbreviationList,
): readonly AbbreviationUse[] => {
  const { block, tokens } = analysed;
  if (isShouted(block.text)) return [];
  return tokens.flatMap((token, index): AbbreviationUse[] => {
    if (token.kind === 'punctuation' || token.kind === 'number') return [];
    const exact = entryFor(token.text, token, list);
    const head = exact === undefined ? headOf(token) : keyOf(token.text);
    const entry = exact ?? entryFor(head, token, list);
    if (entry === undefined && (!ACRONYM.test(head) || ROMAN.test(head))) return [];
    if (
      entry !== undefined &&
      head.length === 1 &&
      token.kind !== 'abbreviation' &&
      tokens[index - 1]?.kind !== 'number'
    )
      return [];
    if (
      entry === undefined &&
      DOSSIER.test(block.text.slice(token.start + head.length, token.start + head.length + 14))
    )
      return [];
    const whole = head.length >= keyOf(token.text).length;
    return [
      { key: head, entry, start: token.start, end: whole ? token.end : token.start + head.length, whole },
    ];
  });
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The expansion without what stands in brackets after it. */
export const shortExpansion = (expansion: string): string => expansion.split(' (')[0] ?? expansion;

const startsWord = (words: readonly string[], letter: string): boolean =>
  words.some((word) => word.startsWith(letter));

/** "barn- och ungdomspsykiatrin" can stand for BUP: the first letter opens a word, the others follow in order. */
export const canStandFor = (phrase: string, key: string): boolean => {
  const lower = phrase.toLowerCase();
  const letters = key.toLowerCase().match(/\p{L}/gu) ?? [];
  if (!startsWord(lower.split(/\P{L}+/u), letters[0] ?? '')) return false;
  let at = -1;
  return letters.every((letter) => {
    at = lower.indexOf(letter, at + 1);
    return at !== -1;
  });
};

/**
 * Whether the text explains the abbreviation: "barn- och ungdomspsykiatrin (BUP)", "BUP (barn- och …)", "…, SoL,",
 * "förkortas BUP", or the words written out.
 */
export const isExplained = (text: string, key: string, entry: AbbreviationEntry | undefined): boolean => {
  const mark = `(?<![\\p{L}\\p{N}])${escape(key)}(?![\\p{L}\\p{N}])`;
  const inBrackets = new RegExp(
    `(?<before>[^.!?()]{3,160}(?:\\([^()]*\\)[^.!?()]{0,120})?)\\((?:nedan |förkortat |här )?${mark}\\)`,
    'u',
  ).exec(text);
  if (inBrackets !== null && canStandFor(inBrackets.groups?.['before'] ?? '', key)) return true;
  const after = new RegExp(`${mark}\\.? \\((?<words>[^()]{6,120})\\)`, 'u').exec(text)?.groups?.['words'];
  if (after !== undefined && /\p{Ll}{3}/u.test(after) && !/\d{4}/u.test(after)) return true;
  if (
    new RegExp(
      `(?:förkortas|förkortat|förkortad|nedan kallad|kallas|kallat|härefter)(?: för)? ”?${mark}|${mark}[,:]? (?:är ett? |betyder|står för|det vill säga|dvs\\.|ett? \\p{Ll}{4,})`,
      'u',
    ).test(text)
  )
    return true;
  return entry !== undefined && entry.type !== 'slarv' && writtenOut(text, entry.expansion);
};

const stems = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, Math.max(4, word.length - 3)));

/** True when the expansion's long words stand close together in the text, in any inflection. */
const writtenOut = (text: string, expansion: string): boolean => {
  const wanted = stems(shortExpansion(expansion)).slice(0, 4);
  const [first, ...rest] = wanted;
  if (first === undefined || (wanted.length === 1 && first.length < 7)) return false;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(first); at !== -1; at = lower.indexOf(first, at + 1)) {
    const near = lower.slice(at, at + expansion.length + 25);
    if (rest.every((stem) => near.includes(stem))) return true;
  }
  return false;
};
