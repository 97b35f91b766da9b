import { MONTHS } from '../months';

const NUMBERS = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const NUMBER = new RegExp(`(?<!\\p{L})(?:${NUMBERS.join('|')})(?!\\p{L})`, 'gu');

const monthOf = (month: string): string | undefined => MONTHS[Number(month) - 1];

/** Days, times, low numbers and quotation marks in one form, so that "2026-03-03, kl. 09.40" is "3 mars 2026, 9.40". */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u00A0', ' ')
    .replace(/["'”“’»«]/gu, '')
    .replace(
      /(?<!\d)(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/gu,
      (whole, year: string, month: string, day: string) =>
        monthOf(month) === undefined ? whole : `${Number(day)} ${monthOf(month)} ${year}`,
    )
    .replace(
      /(?<![\d/])(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/])/gu,
      (whole, day: string, month: string) =>
        monthOf(month) === undefined ? whole : `${Number(day)} ${monthOf(month)}`,
    )
    .replace(/(?:kl\.? ?|klockan )(?<hour>\d{1,2})(?!\d|[.:]\d)/gu, '$<hour>.00')
    .replace(/(?:kl\.? ?|klockan )?(?<!\d)0?(?<hour>\d{1,2})[.:](?<minute>\d\d)(?!\d)/gu, '$<hour>.$<minute>')
    .replace(NUMBER, (word) => String(NUMBERS.indexOf(word) + 2))
    .replace(/\s+/gu, ' ')
    .trim();

const escaped = (text: string): string => text.replace(/[.?^$()[\]{}|\\/+]/gu, '\\$&');

const patternOf = (part: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part).replaceAll('*', '[\\p{L}\\p{N}]*')}(?![\\p{L}\\p{N}])`, 'u');

/** The words of a phrase that stand in the text, or undefined when any part is not there. */
const foundIn = (text: string, phrase: string): string | undefined => {
  const inPlain = plain(text);
  const found = phrase.split(' + ').map((part) => patternOf(plain(part)).exec(inPlain)?.[0]);
  return found.includes(undefined) ? undefined : found.join(' … ');
};

/**
 * Whether a phrase stands in a text, however days, times and low numbers are written. Whole words count; `*` stands for
 * any letters or digits ("berätta*"), and ` + ` joins parts that must all be there, in any order ("4 mars + mamman").
 */
export const isPhraseIn = (text: string, phrase: string): boolean => foundIn(text, phrase) !== undefined;

/** The first of the phrases that stands in the text, as it stands there but in lower case. */
export const firstPhraseIn = (text: string, phrases: readonly string[]): string | undefined => {
  for (const phrase of phrases) {
    const found = foundIn(text, phrase);
    if (found !== undefined) return found;
  }
  return undefined;
};
