import type { Span } from '../../engine/index';
import { inSlices } from './in-slices';
import { kindOf } from './paragraph-kind';
import { readable } from './readable-text';
import type { Loaded } from './load-document';
import type { InTime } from './run-word';
import { type Anchors, anchorsOf } from './search-text';
import { supports } from './supports';

/** What only a question about the single paragraph answers, by paragraph index. */
export interface CloserLook {
  /** Text without tracked deletions and hidden text. */
  readonly shown: ReadonlyMap<number, string>;
  /** Bold lines, in offsets of the readable text. */
  readonly bold: ReadonlyMap<number, readonly Span[]>;
}

/** A longer line is never a heading; see the rule in ports/block-source. */
const longestBoldLine = 200;

/**
 * Asks, in one more batch however many there are, about the paragraphs that need it: those of a document with tracked
 * changes, those with hidden text, and short lines that are partly bold and may be headings. Most documents need none.
 */
export async function lookCloser(
  context: Word.RequestContext,
  inTime: InTime,
  loaded: Loaded,
): Promise<CloserLook> {
  const shown = new Map<number, OfficeExtension.ClientResult<string>>();
  const lines: BoldLine[] = [];
  const asksAll = loaded.tracked ?? supports('WordApi', '1.4');
  for await (const [index, paragraph] of inSlices(loaded.paragraphs)) {
    const hides = loaded.knowsHidden && (paragraph.font.hidden as boolean | null) !== false;
    if (paragraph.text !== '' && (asksAll || hides)) shown.set(index, shownText(paragraph, hides));
    lines.push(...boldLines(paragraph, index));
  }
  if (shown.size > 0 || lines.length > 0) await inTime(context.sync());
  return {
    shown: new Map([...shown].map(([index, { value }]) => [index, value])),
    bold: grouped(lines.filter(({ hits }) => hits.every(isBold))),
  };
}

/** Ask only where WordApi 1.4 is supported. */
export function shownText(paragraph: Word.Paragraph, hides: boolean): OfficeExtension.ClientResult<string> {
  return hides && supports('WordApi', '1.7') ? paragraph.getText() : paragraph.getReviewedText('Current');
}

interface BoldLine {
  readonly index: number;
  readonly span: Span;
  readonly anchors: Anchors;
  readonly hits: readonly Hits[];
}

interface Hits {
  readonly ranges: Word.RangeCollection;
  readonly nth: number;
}

/** Lines that may be bold headings in a paragraph that is neither all bold nor all plain. */
function boldLines(paragraph: Word.Paragraph, index: number): BoldLine[] {
  if ((paragraph.font.bold as boolean | null) !== null || kindOf(paragraph)?.kind !== 'paragraph') return [];
  const { text, places } = readable({ raw: paragraph.text });
  const lines: BoldLine[] = [];
  for (const { start, end } of linesOf(text)) {
    if (start === end || end - start > longestBoldLine) continue;
    const raw = { start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 };
    const anchors = anchorsOf(paragraph.text, raw);
    const hits = anchors.map(({ search, nth }) => {
      const ranges = paragraph.search(search, { matchCase: true });
      ranges.load('items/font/bold');
      return { ranges, nth };
    });
    lines.push({ index, span: { start, end }, anchors, hits });
  }
  return lines;
}

function isBold({ ranges, nth }: Hits): boolean {
  return ranges.items[nth]?.font.bold ?? false;
}

/** The lines of a text without the white space around them. */
function linesOf(text: string): Span[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at + line.length - line.trimStart().length;
    const end = Math.max(start, at + line.trimEnd().length);
    at += line.length + 1;
    return { start, end };
  });
}

function grouped(lines: readonly BoldLine[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { index, span } of lines) spans.set(index, [...(spans.get(index) ?? []), span]);
  return spans;
}
