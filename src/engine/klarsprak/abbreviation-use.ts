import { remember } from '../document/remember';
import type { AnalysedBlock, Token } from '../language/index';
import type { AbbreviationEntry } from '../setup';
import { anywhereAsWritten, oneOf, textStartsAsWritten } from '../wording/one-of';
import { wordSet } from '../wording/word-set';

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

const ACRONYM = /^(?=.{2,10}$)\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{Ll}\p{N}]?$/u;
/** "spec.ped.", "arb.ter": words cut short; "S.E." is somebody's initials and "skolan.se" an address. */
const CUT_SHORT = /^(?!www)(?:\p{L}\p{Ll}+\.\p{Ll}+\.?|\p{Ll}(?:\.\p{Ll}){2,}\.?)$/u;
/** "bvn", "sbs": no word is without a vowel, but for units, titles and sounds. */
const NO_VOWEL = /^(?!\p{L}*(?:xx|hm))[b-df-hj-np-tvwxz]{2,5}$/iu;
const UNITS = wordSet`
  kr km kg cm mm dm dl cl ml mg gr st pst brr tr kl nr tv hg mb gb kb kw kwh mkt dr mr mrs ms jr sr ph
  ts th tkr ggr kv
`;
const hasNoVowel = (text: string, { readings }: Token): boolean =>
  NO_VOWEL.test(text) && readings.length === 0 && !UNITS.has(text.toLowerCase());

const LETTER = /[\p{L}\p{N}]/u;
const ROMAN = /^[IVXLC]+$/u;
const DOSSIER = textStartsAsWritten`
  [ \u00A0]?[-/]?(19|20)\d{2}[-/:]?\d
  [ \u00A0]\d{3}(?!\d)(?![ \u00A0]?(kronor|procent|timmar|dagar))
  [-/ \u00A0]\d{1,6}[-/–]\d
`;

const DATE = /^[ \u00A0]\d{4}-\d{2}-\d{2}/u;
/** "EB 2025-0417" is the number of a case, "BUP 2026-01-29" a day there. */
const isDossier = (head: string, after: string): boolean =>
  /^\p{Lu}+$/u.test(head) && DOSSIER.test(after) && !DATE.test(after);

/** "C-SSRS" is one abbreviation; "BUP-kontakt" is one and a word. */
const HYPHENED = /^\p{Lu}-\p{Lu}{2,6}$/u;

/** The part of a token that may be an abbreviation, and where it ends in the token. */
const headOf = (token: Token): string => {
  const match = /^(?<head>[\p{L}\p{N}]+)(?::\p{Ll}{1,5}|-\p{L}.*|-\d{1,2}|-)$/u.exec(token.text);
  if (HYPHENED.test(token.text)) return token.text;
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

/** "v. 8" is read as the week by everyone, "3 ggr/v" is not. */
const WEEK = /^v\.?$/u;

const LONGEST = 11;
const JOINED = /[-:]/u;
const CAPITAL = /\p{Lu}/u;

/** Most words are ruled out at a glance. */
const mayBeShort = (token: Token, list: AbbreviationList): boolean => {
  const { text } = token;
  if (token.kind === 'abbreviation') return true;
  if (token.kind !== 'word' || (text.length > LONGEST && !JOINED.test(text))) return false;
  return (
    CAPITAL.test(text.slice(1)) ||
    NO_VOWEL.test(text) ||
    JOINED.test(text) ||
    list.has(text) ||
    list.has(`${text}.`) ||
    CAPITAL.test(text)
  );
};

/** Looks short for something, although no list has it. */
const isUnlisted = (head: string, token: Token): boolean =>
  !ROMAN.test(head) && (ACRONYM.test(head) || HYPHENED.test(head) || hasNoVowel(head, token));

/** The part of a token that may be an abbreviation, with its row in the list. */
const headIn = (
  token: Token,
  list: AbbreviationList,
): { readonly head: string; readonly entry: AbbreviationEntry | undefined } => {
  const whole = entryFor(token.text, token, list);
  if (whole !== undefined) return { head: keyOf(token.text), entry: whole };
  const head = headOf(token);
  return { head, entry: entryFor(head, token, list) };
};

/** "C" is only a letter, "6 v" and "v." are units. */
const isOnlyLetter = (head: string, token: Token, before: Token | undefined): boolean =>
  head.length === 1 && token.kind !== 'abbreviation' && before?.kind !== 'number';

/** "I någon mån", "mån om sitt barn": a word, and no month. */
const isMeasure = ({ text }: Token, before: Token | undefined, after: Token | undefined): boolean =>
  text === 'mån' &&
  (/^(?:någon|viss|möjligaste|största|sådan|samma|den|mycket|så)$/u.test(before?.lower ?? '') ||
    after?.lower === 'om');

const useOf = (
  { block, tokens }: AnalysedBlock,
  index: number,
  list: AbbreviationList,
): AbbreviationUse | undefined => {
  const token = tokens[index];
  if (token === undefined || !mayBeShort(token, list)) return undefined;
  if (WEEK.test(token.text) && tokens[index + 1]?.kind === 'number') return undefined;
  if (isMeasure(token, tokens[index - 1], tokens[index + 1])) return undefined;
  const { head, entry } = headIn(token, list);
  const { start } = token;
  const end = start + head.length;
  if (isDossier(head, block.text.slice(end, end + 14))) return undefined;
  if (entry === undefined && token.kind === 'abbreviation' && CUT_SHORT.test(token.text))
    return { key: keyOf(token.text), entry, start, end: token.end, whole: true };
  const isShort =
    entry === undefined ? isUnlisted(head, token) : !isOnlyLetter(head, token, tokens[index - 1]);
  if (!isShort) return undefined;
  // "fam.h.enheten" is a compound, and "familjehem" cannot stand before its second part.
  const all = head.length >= keyOf(token.text).length;
  const whole = all && !LETTER.test(block.text.charAt(token.end));
  return { key: head, entry, start, end: all ? token.end : end, whole };
};

/** Every abbreviation in the block, known or in capitals. */
export const abbreviationsIn = (
  analysed: AnalysedBlock,
  list: AbbreviationList,
): readonly AbbreviationUse[] => analysed.tokens.flatMap((_, index) => useOf(analysed, index, list) ?? []);

/** True for a line that is all in capitals, where any word looks like an abbreviation. */
export const isShouted = (text: string): boolean => {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length > 8 && letters.replace(/\P{Lu}/gu, '').length > letters.length * 0.6;
};

/** The expansion without what stands in brackets after it. */
export const shortExpansion = (expansion: string): string => expansion.split(' (')[0] ?? expansion;

/** "barn- och ungdomspsykiatrin" can stand for BUP: the first letter opens a word, the others follow in order. */
export const canStandFor = (phrase: string, key: string): boolean => {
  const lower = phrase.toLowerCase();
  const letters = key.toLowerCase().match(/\p{L}/gu) ?? [];
  const [first = ''] = letters;
  if (!lower.split(/\P{L}+/u).some((word) => word.startsWith(first))) return false;
  let at = -1;
  return letters.every((letter) => {
    at = lower.indexOf(letter, at + 1);
    return at !== -1;
  });
};

const lowerOf = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block }: AnalysedBlock) => block.text.toLowerCase(),
);

const stems = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, Math.max(4, word.length - 3)));

/**
 * Tests whether an abbreviation is written out in a block: its long words stand close together, in any inflection. A note's
 * own shortened words are never taken for written out.
 */
export const writtenOutTest = ({
  type,
  expansion,
}: AbbreviationEntry): ((block: AnalysedBlock) => boolean) => {
  const wanted = stems(shortExpansion(expansion)).slice(0, 4);
  const [first, ...rest] = wanted;
  if (type === 'slarv' || first === undefined || (wanted.length === 1 && first.length < 7))
    return () => false;
  return (block) => {
    const lower = lowerOf(block);
    for (let at = lower.indexOf(first); at !== -1; at = lower.indexOf(first, at + 1)) {
      const near = lower.slice(at, at + expansion.length + 25);
      if (rest.every((stem) => near.includes(stem))) return true;
    }
    return false;
  };
};

const OPENS_BRACKET = /\((?:nedan |förkortat |här )?$/u;
const BRACKET_AFTER = /^\.? \((?<words>[^()]{6,120})\)/u;
const NAMED_BEFORE = anywhereAsWritten`
  (
    förkortas|förkortat|förkortad|förkortningen|kallad|kallas|kallat|härefter|nedan|heter|benämnd|benämns
  )( för)? ”?$
`;
const MEANS = oneOf`
  är (en|ett|kortformen|förkortningen)
  betyder|står för|utläses|innebär|mäter|kartlägger|det vill säga|dvs\.
`;
/** "PEth, ett blodprov", "(PEth), ett blodprov", "ADAD, som är en metod", and the same in a sentence of its own. */
const EXPLAINED_AFTER = textStartsAsWritten`
  [,:]? (som )?${MEANS}
  [,:]? (en|ett) \p{Ll}{4}
  [,:] (två|tre|fyra|fem|sex) \p{Ll}{4}
  [^.]{0,70}\. (
    Förkortningen|Bokstäverna|Formuläret|Metoden|Instrumentet|Testet|Provet|Intervjun|Det
  ) (står för|betyder|utläses|mäter|kartlägger)
`;

/** "Intensiv familjebehandling, IFB" and "IBIC, individens behov i centrum". */
const PHRASE_BEFORE = /(?<words>\p{L}[\p{L} -]{5,70}),(?: nedan| här)? $/u;
const PHRASE_AFTER = /^, (?<words>\p{Ll}[\p{L} -]{5,70})(?:[,.;]|$)/u;
/** Most abbreviations stand after another word than these; then there is nothing to look for. */
const phraseBefore = (before: string): RegExpExecArray | null =>
  /,(?: nedan| här)? $/u.test(before.slice(-8)) ? PHRASE_BEFORE.exec(before) : null;

const standsBeside = (key: string, before: string, after: string): boolean =>
  [phraseBefore(before), PHRASE_AFTER.exec(after)].some((match) => {
    const words = match?.groups?.['words']
      ?.split(' ')
      .slice(-key.length - 2)
      .join(' ');
    return words !== undefined && canStandFor(words, key);
  });

/** Whether the abbreviation is explained where it stands between `before` and `after`. */
const isExplainedHere = (key: string, before: string, after: string): boolean => {
  if (after.startsWith(')') && OPENS_BRACKET.test(before)) {
    const phrase = before.slice(0, before.lastIndexOf('('));
    const sentence = phrase.split(/[.!?] /u).at(-1) ?? '';
    if (canStandFor(sentence, key)) return true;
  }
  const words = BRACKET_AFTER.exec(after)?.groups?.['words'];
  if (words !== undefined && /\p{Ll}{3}/u.test(words) && !/\d{4}/u.test(words)) return true;
  return (
    NAMED_BEFORE.test(before) ||
    standsBeside(key, before, after) ||
    EXPLAINED_AFTER.test(after.replace(/^\)/u, ''))
  );
};

/**
 * The abbreviations that a block explains where they stand: "barn- och ungdomspsykiatrin (BUP)", "BUP (barn- och …)",
 * "PEth, ett blodprov", "förkortas BUP".
 */
export const explainedIn = ({ block: { text } }: AnalysedBlock, uses: readonly AbbreviationUse[]): string[] =>
  uses
    .filter(({ key, start }) => {
      const end = start + key.length;
      return isExplainedHere(key, text.slice(Math.max(0, start - 160), start), text.slice(end, end + 130));
    })
    .map(({ key }) => key);
