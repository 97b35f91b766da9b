import type { Span } from '../document/document';
import { remember } from '../document/remember';
import type { AnalysedBlock } from '../language/index';
import { MONTH } from '../wording/word-groups';
import { wording } from '../wording/wording';

/** A date, number or name as it stands, with the form by which places are compared. */
export interface Item extends Span {
  readonly kind: 'date' | 'number' | 'name';
  readonly text: string;
  readonly key: string;
}

export interface Contents {
  readonly items: readonly Item[];
  /** Every capitalised word, by which a name is found again where it opens a sentence. */
  readonly capitals: readonly (Span & { readonly text: string })[];
}

const DATE = wording(
  new RegExp(
    `(?<!\\p{N})(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2} ${MONTH}(?: (?:19|20)\\d\\d)?|\\d{1,2}/\\d{1,2}(?:[ -](?:19|20)\\d\\d)?)(?!\\p{N})`,
    'giu',
  ),
);
/** Numbers of paragraphs in a law are no facts of the case. */
const NUMBER = wording(
  /(?<![\p{N}\p{L}.,:-])\d+(?:[ \u00A0]\d{3})*(?:[.,]\d+)?(?![\p{N}:-])(?! ?(?:kap\.|§|a §))(?: (?:procent|kronor|poäng|timmar|dagar|gånger|veckor|månader|år|%))?/gu,
);
const NAME =
  /(?<=\p{L}[,;]? )\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*)*(?!\p{L})/gu;
const CAPITAL = /\p{Lu}[\p{L}\p{M}]+/gu;

/** A name in the nominative or the genitive, in lower case. */
export const plainName = (word: string): string => word.toLowerCase().replace(/s$/u, '');

const placed = (matches: Iterable<RegExpExecArray>): (Span & { readonly text: string })[] =>
  Array.from(matches, ({ 0: match, index }) => ({
    text: match,
    start: index,
    end: index + match.length,
  }));

/** The dates, numbers and names of a block; remembered as long as its analysis is. */
export const contentsOf = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block }: AnalysedBlock): Contents => {
    const { text } = block;
    const dates = placed(DATE.allIn(block)).map((date) => ({
      ...date,
      kind: 'date' as const,
      // "3 mars" and "3 mars 2026" are the same day in one case.
      key: date.text.toLowerCase().replace(/ (?:19|20)\d\d$/u, ''),
    }));
    const numbers = placed(NUMBER.allIn(block))
      .filter(({ start }) => !dates.some((date) => date.start <= start && start < date.end))
      .map((number) => ({
        ...number,
        kind: 'number' as const,
        key: number.text.split(/ (?=\p{L}|%)/u)[0] ?? '',
      }));
    const names = placed(text.matchAll(NAME)).map((name) => ({
      ...name,
      kind: 'name' as const,
      key: plainName(name.text.split(/[ -]/u).at(-1) ?? ''),
    }));
    return { items: [...dates, ...numbers, ...names], capitals: placed(text.matchAll(CAPITAL)) };
  },
);
