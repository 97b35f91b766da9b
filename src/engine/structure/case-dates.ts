import type { Span } from '../document/document';
import { MONTH, MONTHS } from '../wording/word-groups';
import { wording } from '../wording/wording';

/** The day socialtjänstlagen (2025:400) came into force. */
export const NEW_ACT = '2025-07-01';

const DATE = wording(
  new RegExp(
    '(?<!\\p{N})(?:(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)(?!\\p{N})|' +
      `(?<day>\\d{1,2}) (?<month>${MONTH})(?!\\p{L})(?: (?<year>(?:19|20)\\d\\d)(?!\\p{N}))?|` +
      '(?<shortDay>\\d{1,2})/(?<shortMonth>\\d{1,2})[ -](?<shortYear>(?:19|20)\\d\\d)(?!\\p{N}))',
    'giu',
  ),
);

export interface CaseDate extends Span {
  /** ISO date. */
  readonly day: string;
}

const two = (value: number | string): string => String(value).padStart(2, '0');

/** A date as it stands: with its year, or as month and day ("03-07"). */
export interface WrittenDate extends Span {
  readonly day?: string;
  readonly monthAndDay?: string;
}

export const writtenDatesIn = (text: string): readonly WrittenDate[] =>
  DATE.allIn(text).flatMap((match): WrittenDate[] => {
    const { iso, day, month, year, shortDay, shortMonth, shortYear } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    if (iso !== undefined) return [{ ...place, day: iso }];
    if (shortDay !== undefined)
      return [{ ...place, day: `${shortYear ?? ''}-${two(shortMonth ?? '')}-${two(shortDay)}` }];
    if (day === undefined || month === undefined) return [];
    const monthAndDay = `${two(MONTHS.indexOf(month.toLowerCase()) + 1)}-${two(day)}`;
    return [{ ...place, ...(year === undefined ? { monthAndDay } : { day: `${year}-${monthAndDay}` }) }];
  });

/**
 * The days meant by dates as written. One without a year is taken for the last such day up to `latest` (ISO date); without
 * that it is left out.
 */
export const daysMeant = (dates: readonly WrittenDate[], latest?: string): readonly CaseDate[] =>
  dates.flatMap(({ start, end, day, monthAndDay }): CaseDate[] => {
    if (day !== undefined) return [{ start, end, day }];
    if (latest === undefined || monthAndDay === undefined) return [];
    const year = Number(latest.slice(0, 4));
    const inYear = `${year}-${monthAndDay}`;
    return [{ start, end, day: inYear > latest ? `${year - 1}-${monthAndDay}` : inYear }];
  });

/** "2025-03-07" as people write it in running text: "7 mars 2025". */
export const spokenDate = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
};

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The same day of the month some months later; the last of that month where it has no such day. */
export const monthsAfter = (iso: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return isoOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))));
};

export const daysAfter = (iso: string, days: number): string => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return isoOf(new Date(Date.UTC(year, month - 1, day + days)));
};
