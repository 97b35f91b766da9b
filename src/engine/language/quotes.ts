import type { Span } from '../document/document';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACE_OR_OPENER = /[\s(["”»«“–—-]/u;

type Family = 'double' | 'straight' | 'angle' | 'single';

const FAMILIES: Readonly<Record<string, Family>> = {
  '”': 'double',
  '“': 'double',
  '„': 'double',
  '"': 'straight',
  '»': 'angle',
  '«': 'angle',
  '’': 'single',
  '‘': 'single',
  "'": 'single',
};

const MARK = /[”“„"»«’‘']/gu;

interface Open {
  readonly family: Family;
  readonly start: number;
}

const canOpen = (before: string, after: string): boolean =>
  (before === '' || SPACE_OR_OPENER.test(before)) && after !== '' && !/\s/u.test(after);

const canClose = (before: string, after: string): boolean =>
  before !== '' && !/\s/u.test(before) && !LETTER_OR_DIGIT.test(after);

/**
 * Spans between quotation marks, the marks included, in reading order. Swedish ”…” and »…» use the same mark at both
 * ends, so its neighbours decide. Apostrophes and marks without a partner in the same text are left out.
 */
export const quoteSpans = (text: string): Span[] => {
  const spans: Span[] = [];
  const open: Open[] = [];
  for (const match of text.matchAll(MARK)) {
    const [mark] = match;
    const at = match.index;
    const family = FAMILIES[mark] ?? 'single';
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const partner = open.map((candidate) => candidate.family).lastIndexOf(family);
    const start = open[partner]?.start;
    if (start !== undefined && canClose(before, after)) {
      spans.push({ start, end: at + 1 });
      open.length = partner;
    } else if (canOpen(before, after)) open.push({ family, start: at });
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
};
