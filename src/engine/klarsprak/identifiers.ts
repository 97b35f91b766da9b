import Personnummer from 'personnummer';
import type { Block, Span } from '../document/document';
import type { AnalysedBlock, Token } from '../language/index';
import { wordArray } from '../wording/word-set';
import { wording, type Wording } from '../wording/wording';
import { addressesIn } from './addresses';
import { outsidersIn } from './outsiders';

export type IdentifierKind =
  'personal-number' | 'coordination-number' | 'phone' | 'email' | 'address' | 'outsider';

export interface Identifier extends Span {
  readonly kind: IdentifierKind;
  /** False for a personal or coordination number whose last digit is not the right check digit. */
  readonly checked: boolean;
}

const NUMBER = wording(
  /(?<![\p{L}\p{N}/-])(?<year>(?:19|20)?\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d|[6-9]\d)(?<mark> ?[-+–] ?| )?(?<last>\d{4})(?![\p{N}/-])/gu,
);
/** What a number after these words is, although it looks like a person's. */
const OTHER_NUMBERS = wordArray`
  dnr diarienr diarienummer ärendenr ärendenummer ärende målnr mål nr orgnr organisationsnummer ocr
  plusgiro bankgiro kontonummer kontonr konto faktura fakturanummer
`;
const PHONE = wording(/[+0][\d \u00A0()/–-]{7,18}\d/gu);
const POSTAL = wording(/(?<![\p{L}\p{N}-])\d{3}[ \u00A0]\d{2}[ \u00A0]\p{Lu}\p{L}+/gu);
/** With such words before them ten digits in a row are a person's, whatever their check digit. */
const CALLED = /(?<!\p{L})(?:person(?:nummer|nr)?|pnr|samordnings(?:nummer|nr)|född)[.:,]? ?$/iu;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day in a coordination number is that of the birth and sixty. */
const COORDINATION = 60;

const isDate = (month: string, day: string): boolean => {
  const number = Number(day) > COORDINATION ? Number(day) - COORDINATION : Number(day);
  return number >= 1 && number <= (DAYS[Number(month) - 1] ?? 0);
};

const isOtherNumber = (before: string): boolean => {
  const word = before.slice(-30).toLowerCase().split(/\s+/u).filter(Boolean).at(-1)?.replaceAll(/[.:]/gu, '');
  return word !== undefined && OTHER_NUMBERS.includes(word);
};

const numbersIn = (block: Block): Identifier[] =>
  NUMBER.allIn(block).flatMap((match): Identifier[] => {
    const { year = '', month = '', day = '', mark, last = '' } = match.groups ?? {};
    if (!isDate(month, day) || isOtherNumber(block.text.slice(0, match.index))) return [];
    const full = `${year.length === 4 ? year : `19${year}`}${month}${day}-${last}`;
    const checked = Personnummer.valid(full);
    // Ten digits in a row are as likely an account or a telephone number.
    const before = block.text.slice(0, match.index);
    if (year.length === 2 && mark === undefined && !checked && !CALLED.test(before)) return [];
    if (year.length === 2 && mark === ' ') return [];
    const kind = Number(day) > COORDINATION ? 'coordination-number' : 'personal-number';
    return [{ kind, start: match.index, end: match.index + match[0].length, checked }];
  });

const isPhone = (text: string, start: number, value: string): boolean => {
  const digits = value.replace(/\D/gu, '').length;
  const [before, after] = [text.charAt(start - 1), text.charAt(start + value.length)];
  if (/[\p{L}\p{N}.,:/–-]/u.test(before) || /[\p{N}-]/u.test(after)) return false;
  if (/^(?:(?:\+46|0046)7|07)\d{8}$/u.test(value)) return true;
  return (
    digits >= 8 &&
    digits <= (value.startsWith('0046') ? 13 : 12) &&
    /^(?:\+46|0046|0[1-9])/u.test(value) &&
    /[ \u00A0/–-]/u.test(value)
  );
};

const matches = (pattern: Wording, kind: IdentifierKind, block: Block): Identifier[] =>
  pattern.allIn(block).map(({ index, 0: value }) => ({
    kind,
    start: index,
    end: index + value.length,
    checked: true,
  }));

const emailsIn = (tokens: readonly Token[]): Identifier[] =>
  tokens.flatMap(({ text, start, end }): Identifier[] =>
    /^[^@]+@[^@]+$/u.test(text) ? [{ kind: 'email', start, end, checked: true }] : [],
  );

/** Numbers, ways to reach somebody, addresses and outsiders' names in a block, in no order. */
export const identifiersIn = ({ block, tokens }: AnalysedBlock): readonly Identifier[] => {
  const { text } = block;
  const outsiders = outsidersIn(block).map((span): Identifier => ({
    kind: 'outsider',
    ...span,
    checked: true,
  }));
  if (!/[\d@]/u.test(text)) return outsiders;
  const found = [
    ...numbersIn(block),
    ...emailsIn(tokens),
    ...addressesIn(tokens).map((span): Identifier => ({ kind: 'address', ...span, checked: true })),
    ...matches(POSTAL, 'address', block),
    ...matches(PHONE, 'phone', block).filter(({ start, end }) =>
      isPhone(text, start, text.slice(start, end)),
    ),
    ...outsiders,
  ];
  return found.filter(
    (one, index) => !found.some((other, o) => o < index && other.start < one.end && one.start < other.end),
  );
};
