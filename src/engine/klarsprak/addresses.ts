import type { Span } from '../document/document';
import type { Token } from '../language/index';
import { wholeTextAsWritten } from '../wording/one-of';
import { wordArray } from '../wording/word-set';

const STREETS = wordArray`
  gata gatan väg vägen gränd gränden stig stigen allé allén esplanaden kajen torg torget backe backen
  leden liden vändan vången branten slänten spåret rundan strädet terrassen bågen
  slingan brinken svängen stråket kroken promenaden promenad parken plan platsen ringen
  höjden kullen stranden passagen
`;
const NUMBER = /^\d{1,4}[a-h]?$/iu;
const UNITS = /^(?:lgh|lägenhet|vån|våning)\.?$/u;

const isUpper = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** "Fabriksg. 3", "Drottningg 14", "Kvarnv. 2". */
const SHORTENED = /^\p{Lu}\p{Ll}{3,}(?:[sg]g\.?|[gv]\.)$/u;
/** "Lilla Torget 3": what stands before a street's name with a capital. */
const SIDE =
  /^(?:Stora|Lilla|Norra|Södra|Västra|Östra|Gamla|Nya|Övre|Nedre|Inre|Yttre|Mellersta|Sankt|S:t|S:ta)$/u;

/** "Lindstigen", or "gatan" after a capitalised word ("Stora gatan"). */
const isStreet = (token: Token, before: Token | undefined): boolean => {
  const suffix = STREETS.find((street) => token.lower.endsWith(street));
  if (suffix === undefined) return SHORTENED.test(token.text);
  if (token.lower === suffix) return isUpper(token) ? SIDE.test(before?.text ?? '') : isUpper(before);
  return isUpper(token);
};

const LIVES = wholeTextAsWritten`
  bor|bo|bodde|bott|bosatt|boende|…?adress|…?adressen|hemma|hem|lägenhet|lägenheten|etta|ettan|tvåa|tvåan|trea|trean
  fyra|villa|villan|hus|huset|radhus|flyttar|flyttade|flyttat|hyr|hyrde
`;
const LOOK_BACK = 6;
const COUNTED = /^(?:år|dagar|timmar|gånger|veckor|månader|procent|kronor|kr|elever|barn|meter|km|av)$/u;

const AT = /^(?:på|i|till|:)$/u;
const ADDRESS = /^(?:\p{L}*adress|\p{L}*adressen)$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** "Bor på Ekebo 12", "Adress: Västra Bodarne 31": a farm or a block needs no word for street. */
const isDwelling = (tokens: readonly Token[], at: number): boolean => {
  if (!isUpper(tokens[at]) || YEAR.test(tokens[at + 1]?.text ?? '')) return false;
  if (COUNTED.test(tokens[at + 2]?.lower ?? '')) return false;
  const first = isUpper(tokens[at - 1]) ? at - 1 : at;
  const before = tokens.slice(Math.max(0, first - LOOK_BACK), first).map(({ lower }) => lower);
  const last = before.at(-1) ?? '';
  return ADDRESS.test(last) || (AT.test(last) && before.slice(0, -1).some((word) => LIVES.test(word)));
};

/** How many tokens from `at` match the tests in turn, a comma before them left out of account; 0 when not all do. */
const lengthOf = (tokens: readonly Token[], at: number, tests: readonly RegExp[]): number => {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  return tests.every((test, index) => test.test(tokens[from + index]?.text ?? ''))
    ? from - at + tests.length
    : 0;
};

const LETTER = /^[A-H]$/u;
const TOWN = /^\p{Lu}\p{Ll}/u;
const PARTS: readonly (readonly RegExp[])[] = [
  [UNITS, NUMBER],
  [/^\d{3}[ \u00A0]?\d{2}$/u, TOWN],
  [/^\d{3}$/u, /^\d{2}$/u, TOWN],
];

/** "Plogvägen 6, Krister öppnade": a name, and no town. */
const acts = (token: Token | undefined): boolean => token?.readings[0]?.wordClass === 'verb';

/** Index of the last token of what follows the street: number, letter, flat, postal code and town. */
const endOfAddress = (tokens: readonly Token[], number: number): number => {
  let end = LETTER.test(tokens[number + 1]?.text ?? '') ? number + 1 : number;
  for (const part of PARTS) end += lengthOf(tokens, end + 1, part);
  const hasTown = tokens[end + 1]?.text === ',' && !acts(tokens[end + 3]);
  return hasTown ? end + lengthOf(tokens, end + 1, [TOWN]) : end;
};

const ENDS_SENTENCE = /^[.!?:]$/u;

/** Index of the first word of the street: "Sankt Eriksgatan", "Kung Karls väg", but not the "Hon" that opens the sentence. */
const startOfStreet = (tokens: readonly Token[], street: number): number => {
  let first = isUpper(tokens[street]) || street === 0 ? street : street - 1;
  while (first < street || SIDE.test(tokens[first - 1]?.text ?? '')) {
    const opener = tokens[first - 2];
    if (!isUpper(tokens[first - 1]) || opener === undefined || ENDS_SENTENCE.test(opener.text)) break;
    first -= 1;
  }
  return first;
};

/** Street addresses: "Lindstigen 6 B, lgh 1304", "Stora gatan 3", "Torpvägen 22, Mellby". */
export const addressesIn = (tokens: readonly Token[]): Span[] =>
  tokens.flatMap((token, index): Span[] => {
    const number = tokens[index + 1];
    if (number === undefined || !NUMBER.test(number.text)) return [];
    if (!isStreet(token, tokens[index - 1]) && !isDwelling(tokens, index)) return [];
    const first = tokens[startOfStreet(tokens, index)] ?? token;
    const last = tokens[endOfAddress(tokens, index + 1)] ?? number;
    return [{ start: first.start, end: last.end }];
  });
