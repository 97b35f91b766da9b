import { MONTHS } from '../months';
/** Numbers, times and dates in Swedish text, with the values by which two texts are compared. */

/** `year` is a year by itself; `time` is minutes after midnight; undefined is a number of things. */
export type Unit =
  | 'year'
  | 'time'
  | 'percent'
  | 'kronor'
  | 'years'
  | 'months'
  | 'weeks'
  | 'days'
  | 'hours'
  | 'minutes'
  | 'points'
  | 'metres'
  | 'kilometres'
  | 'kilos';

export interface Quantity {
  readonly kind: 'number';
  readonly text: string;
  readonly value: number;
  readonly unit: Unit | undefined;
}

export interface DayOrMonth {
  readonly kind: 'date';
  readonly text: string;
  /** Undefined for a whole month. */
  readonly day: number | undefined;
  /** 1 is January. */
  readonly month: number;
  readonly year: number | undefined;
}

const MONTH = `${MONTHS.join('|')}|jan|feb|apr|jun|jul|aug|sept?|okt|nov|dec`;
const YEAR = '(?:19|20)\\d\\d';

const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:%|procent(?:s|en|ig)?$)/u, 'percent'],
  [/^(?:kr|kronor|kronors)$/u, 'kronor'],
  [/^år(?:s|en|ing(?:en|ar)?|ig(?:a|t)?)?$/u, 'years'],
  [/^mån(?:ad(?:s|er|ers)?)?$/u, 'months'],
  [/^veck(?:a|or|ors)$/u, 'weeks'],
  [/^(?:dag(?:s|ar|ars)?|dygn)$/u, 'days'],
  [/^(?:timm(?:e|ar|es|ars)|tim|h)$/u, 'hours'],
  [/^min(?:ut(?:er|ers)?)?$/u, 'minutes'],
  [/^(?:poäng|p)$/u, 'points'],
  [/^(?:meter|m)$/u, 'metres'],
  [/^(?:kilometer|km)$/u, 'kilometres'],
  [/^(?:kilo(?:gram)?|kg)$/u, 'kilos'],
];

const WORDS: Readonly<Record<string, number>> = {
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
  hundra: 100,
};

const ISO = new RegExp(`(?<!\\p{N})(?<year>${YEAR})-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\p{N})`, 'gu');
/** "3 mars 2025", and "12, 15 och 20 mars" or "19–20 april" with several days. */
const DAYS = new RegExp(
  `(?<![\\p{N}.,:/])(?<days>\\d{1,2}(?::e|:a)?(?:(?:, | och | samt | eller | till | ?[–-] ?)(?:den )?\\d{1,2})*) (?<month>${MONTH})(?!\\p{L})\\.?(?:,? (?<year>${YEAR}))?(?!\\p{N})`,
  'giu',
);
const SLASHED =
  /(?<![\p{N}/])(?<day>\d{1,2})\/(?<month>\d{1,2})(?:[ -](?<year>(?:19|20)\d\d))?(?![\p{N}/])/gu;
const WHOLE_MONTH = new RegExp(
  `(?<!\\p{L})(?<month>${MONTHS.join('|')})(?!\\p{L})(?: (?<year>${YEAR}))?(?!\\p{N})`,
  'gu',
);
/** Paragraphs of laws, numbers of laws and numbers of lists are no facts of the case. */
const LAW =
  /\d+(?: ?[a-z])?(?:[–-]\d+)? ?(?:kap\.|§§?)(?: \p{L}+ stycket)?(?: \d+(?: p\.?)?(?=[\s.,)]|$))?|(?<!\p{N})(?:19|20)\d\d:\d+|^\s*\d+[.)]\s|^\s*\d{1,2}(?:\.\d)*\s+(?=\p{Lu})/gu;
/** Personnummer and telephone numbers: one number each. */
const CODE = /(?<!\p{N})(?:(?:19|20)?\d{6}[-+]\d{4}|0\d{1,3}[- ]\d{2,3}(?: ?\d{2,3}){1,3})(?!\p{N})/gu;
const TIME =
  /(?:(?<!\p{L})(?:kl\.?|klockan) ?(?<hour>\d{1,2})(?:[.:](?<minute>[0-5]\d))?|(?<![\p{N}.,:/])(?<bareHour>[01]?\d|2[0-3])[.:](?<bareMinute>[0-5]\d))(?!\p{N})(?![.,:]\d)/giu;
const NUMBER =
  /(?<![\p{N}\p{L}])(?<digits>\d+(?:[ \u00A0\u202F]\d{3}(?!\p{N}))*(?:[.,]\d+)?|\p{L}+)(?!\p{L})(?:-(?=år)|[ \u00A0])?(?<next>%|\p{L}+)?/gu;

const numberOf = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number(value);

const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** Takes each match out of the text, so that no number is read twice, and hands it to `read`. */
const take = (text: string, pattern: RegExp, read: (match: RegExpMatchArray) => boolean): string =>
  text.replaceAll(pattern, (...found: unknown[]) => {
    const groups = found.at(-1);
    const match = Object.assign([String(found[0])], {
      groups: typeof groups === 'object' ? groups : undefined,
    }) as RegExpMatchArray;
    return read(match) ? ' '.repeat(match[0].length).replace(/ $/u, '|') : match[0];
  });

/** The dates of a text, and the text without them. */
const datesIn = (text: string): { readonly dates: readonly DayOrMonth[]; readonly rest: string } => {
  const dates: DayOrMonth[] = [];
  const readDay = ({ 0: written, groups }: RegExpMatchArray): boolean => {
    const day = Number(groups?.['day']);
    const month = Number(groups?.['month']);
    if (!isDay(day, month)) return false;
    dates.push({ kind: 'date', text: written, day, month, year: numberOf(groups?.['year']) });
    return true;
  };
  let rest = take(text, ISO, readDay);
  rest = take(rest, DAYS, ({ groups }) => {
    const name = groups?.['month'] ?? '';
    const year = numberOf(groups?.['year']);
    const days = (groups?.['days']?.match(/\d+/gu) ?? []).map(Number);
    for (const day of days)
      dates.push({
        kind: 'date',
        text: `${day} ${name}${year === undefined ? '' : ` ${year}`}`,
        day,
        month: monthOf(name),
        year,
      });
    return true;
  });
  rest = take(rest, SLASHED, readDay);
  rest = take(rest, WHOLE_MONTH, ({ 0: written, groups }) => {
    dates.push({
      kind: 'date',
      text: written,
      day: undefined,
      month: monthOf(groups?.['month'] ?? ''),
      year: numberOf(groups?.['year']),
    });
    return true;
  });
  return { dates, rest };
};

const timesIn = (text: string): { readonly times: readonly Quantity[]; readonly rest: string } => {
  const times: Quantity[] = [];
  const rest = take(text, TIME, ({ 0: written, groups }) => {
    const hour = Number(groups?.['hour'] ?? groups?.['bareHour']);
    const minute = Number(groups?.['minute'] ?? groups?.['bareMinute'] ?? 0);
    if (hour > 24) return false;
    times.push({ kind: 'number', text: written, value: 60 * hour + minute, unit: 'time' });
    return true;
  });
  return { times, rest };
};

/** Words that stand after a number without saying what it counts. */
const EMPTY = new Set([
  'och',
  'eller',
  'av',
  'i',
  'på',
  'som',
  'till',
  'för',
  'med',
  'samt',
  'per',
  'den',
  'när',
]);

const valueOf = (digits: string): number | undefined =>
  /^\d/u.test(digits)
    ? Number(digits.replace(/[ \u00A0\u202F]/gu, '').replace(',', '.'))
    : WORDS[digits.toLowerCase()];

const isYear = (digits: string): boolean => new RegExp(`^${YEAR}$`, 'u').test(digits);

const numbersIn = (text: string): readonly Quantity[] => {
  const numbers: Quantity[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const { digits = '', next = '' } = match.groups ?? {};
    const value = valueOf(digits);
    // The word after may itself be a number.
    NUMBER.lastIndex -= next.length;
    if (value === undefined) continue;
    const unit = UNITS.find(([pattern]) => pattern.test(next.toLowerCase()))?.[1];
    const isWholeYear = unit === undefined && isYear(digits);
    numbers.push({
      kind: 'number',
      text: next === '' || EMPTY.has(next.toLowerCase()) || isWholeYear ? digits : match[0],
      value,
      unit: isWholeYear ? 'year' : unit,
    });
  }
  return numbers;
};

const codesIn = (text: string): { readonly codes: readonly Quantity[]; readonly rest: string } => {
  const codes: Quantity[] = [];
  const rest = take(text, CODE, ({ 0: written }) => {
    // The century is often left out of a personnummer.
    const digits = written.replace(/\D/gu, '').replace(/^(?:19|20)(?=\d{10}$)/u, '');
    codes.push({ kind: 'number', text: written, value: Number(digits), unit: undefined });
    return true;
  });
  return { codes, rest };
};

/** Numbers, times and dates of one block, each kind in reading order. */
export const quantitiesIn = (text: string): readonly (Quantity | DayOrMonth)[] => {
  const { codes, rest: uncoded } = codesIn(text.replaceAll(LAW, (match) => '|'.repeat(match.length)));
  const { dates, rest } = datesIn(uncoded);
  const { times, rest: left } = timesIn(rest);
  return [...dates, ...times, ...codes, ...numbersIn(left)];
};

const agree = <T>(one: T | undefined, other: T | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** True when `other` says at least what `one` says: "3 mars" is said by "2025-03-03", "mars" by "3 mars". */
export const isSaidBy = (one: Quantity | DayOrMonth, other: Quantity | DayOrMonth): boolean => {
  if (one.kind === 'date')
    return (
      other.kind === 'date' &&
      one.month === other.month &&
      (one.day === undefined || one.day === other.day) &&
      agree(one.year, other.year)
    );
  if (other.kind === 'date') return one.unit === 'year' && one.value === other.year;
  return one.value === other.value && agree(one.unit, other.unit);
};
