import type { BlockKind } from '../document/document';
import { wholeTextAsWritten } from '../wording/one-of';
import { MONTH, MONTHS } from '../wording/word-groups';
import type { Token } from './analysis';
import { CLOSERS, isMark, isStop, readsAsFinite, startsUpper } from './word-tests';
import { wordArray, wordSet } from '../wording/word-set';

const LETTER = /\p{L}/u;
const COLON = new Set([':']);
const MARKS_OF_DATES: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...wordArray`
    jan feb febr apr aug sept sep okt nov dec måndag tisdag onsdag torsdag fredag lördag söndag den
    vecka v kl klockan till och i år
  `,
]);
const MONTHS_AND_DAYS = wholeTextAsWritten`
  (${MONTH}|vecka|(mån|tis|ons|tors|fre|lör|sön)dag|jan|feb|apr|aug|sept|okt|nov|dec)\.?
`;
const NUMERIC_DATE = /^(?:\d{4}-\d{2}-\d{2}|(?:19|20)\d{2}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)$/u;
/** Lower-case words in a signature or an addressee that are not names. */
const NAME_LINKS = wordSet`
  och samt av den vid i för på hos till genom med von af de år bitr biträdande förste 1:e leg
  legitimerad tf t.f vik vikarierande enligt delegation tel mobil
`;
/** Ends of words for titles, roles and workplaces; a definite ending may follow. */
const TITLE_ENDS = wordArray`
  sekreterare handläggare chef ledare assistent sköterska läkare psykolog kurator lärare rektor utredare
  ordförande ledamot konsulent behandlare pedagog terapeut samordnare inspektör administratör jurist
  rådman nämndeman ombud biträde tolk förälder föräldrar vårdnadshavare mamma mor pappa far syster bror
  socionom kontaktperson familjehem god man förvaltare kommun förvaltning nämnd enhet grupp kontor
  mottagning sektion avdelning expert specialist koordinator vägledare boendestödjare arkivarie
  registrator kommuns sida
`;
const DEFINITE = ['', 'n', 'en', 'et', 't'];

const isTitle = (lower: string): boolean =>
  TITLE_ENDS.some((title) => DEFINITE.some((ending) => lower.endsWith(title + ending)));

/** Verbs that stand in labels: "Avser: …", "Anmälan inkom: 2025-02-06". */
const LABEL_VERBS = wordSet`
  avser gäller rör berör inkom upprättades inleddes avslutades skrevs beslutades startade påbörjades
  klar deltog deltar närvarar närvarade kallas
`;

const isWord = (token: Token): boolean => token.kind !== 'punctuation';
const isLetters = (token: Token): boolean => isWord(token) && LETTER.test(token.text);

const isDatePart = (token: Token): boolean =>
  token.kind === 'number' || MARKS_OF_DATES.has(token.lower.replace('.', ''));

const isDateLine = (words: readonly Token[]): boolean => {
  const first = words.findIndex((token) => isDatePart(token));
  if (first < 0 || first > 3) return false;
  const place = words.slice(0, first);
  const rest = words.slice(first);
  return (
    place.every(startsUpper) &&
    rest.every(isDatePart) &&
    rest.some((token) => NUMERIC_DATE.test(token.lower) || MONTHS_AND_DAYS.test(token.lower))
  );
};

const isNameWord = (token: Token): boolean =>
  token.kind === 'number' ||
  startsUpper(token) ||
  NAME_LINKS.has(token.lower.replace(/\.$/u, '')) ||
  MARKS_OF_DATES.has(token.lower) ||
  isTitle(token.lower);

const hasProseVerb = (tokens: readonly Token[]): boolean =>
  tokens.some((token, index) => readsAsFinite(token) && (index === 0 || !startsUpper(token)));

/** Names, initials, titles, workplaces, addresses and dates, and nothing else. */
const isNameLine = (words: readonly Token[], stopped: boolean): boolean => {
  if (words.length > 16 || !words.every(isNameWord)) return false;
  const names = words.filter((token) => startsUpper(token));
  if (names.length === 0) return words.every((token) => isTitle(token.lower));
  if (hasProseVerb(words.filter((token) => !startsUpper(token)))) return false;
  const [only] = words;
  if (words.length === 1 && only !== undefined)
    return !stopped || (only.text.length <= 3 && only.text === only.text.toUpperCase());
  return !stopped || (names.length >= 2 && words.every((token) => !readsAsFinite(token)));
};

const isLabel = (label: readonly Token[]): boolean => {
  const words = label.filter(isWord);
  if (words.length === 0 || words.length > 6) return false;
  return !words.some((token) => readsAsFinite(token) && !LABEL_VERBS.has(token.lower));
};

const isShortValue = (value: readonly Token[], stopped: boolean): boolean => {
  const words = value.filter(isWord);
  const [first] = words;
  if (first === undefined) return true;
  if (isNameLine(words, false) || isDateLine(words)) return true;
  const isTelegraphic = !stopped && words.length <= 5 && !startsUpper(first) && readsAsFinite(first);
  if (hasProseVerb(words)) return isTelegraphic;
  return !stopped && words.length <= 10;
};

/** A list item that starts with a common noun is content: "Möte med Ali den 3 mars", "Trygghetslarm". */
const isContentItem = (words: readonly Token[], kind: BlockKind): boolean => {
  const [first] = words;
  if (kind !== 'listItem' || first === undefined || isTitle(first.lower)) return false;
  return (
    first.readings.some(({ wordClass }) => wordClass === 'noun') || (words.length > 1 && !startsUpper(first))
  );
};

/** A short line with no verb and no stop stands as a heading, a cell or a signature would. */
const FRAGMENT_WORDS: Readonly<Record<BlockKind, number>> = {
  heading: Number.POSITIVE_INFINITY,
  paragraph: 6,
  tableCell: 5,
  listItem: 1,
};

const labelEnd = (tokens: readonly Token[]): number =>
  tokens.findIndex(
    (token, index) =>
      isMark(token, COLON) && (index === tokens.length - 1 || (tokens[index + 1]?.start ?? 0) > token.end),
  );

/**
 * True for a line that is not a sentence: a label with a short value ("Datum: 2025-05-19"), a name, a signature, a date,
 * an address, a heading-like fragment. A label before real prose ("Skolan: han kommer sent.") is part of a sentence.
 */
export const isLabelLine = (tokens: readonly Token[], kind: BlockKind): boolean => {
  const words = tokens.filter(isWord);
  if (!words.some(isLetters)) return true;
  let last = tokens.length - 1;
  while (last > 0 && isMark(tokens[last], CLOSERS)) last -= 1;
  const stopped = isStop(tokens[last]);
  const colon = labelEnd(tokens);
  if (colon > 0 && isLabel(tokens.slice(0, colon))) return isShortValue(tokens.slice(colon + 1), stopped);
  if (isContentItem(words, kind)) return false;
  if (isNameLine(words, stopped) || isDateLine(words)) return true;
  return !stopped && words.length <= FRAGMENT_WORDS[kind] && !hasProseVerb(words);
};
