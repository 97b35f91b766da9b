import type { Span } from '../../engine/index';
import { DocumentPortError } from '../../ports/document-port';
import type { FoundParagraph } from './find-paragraph';
import type { ReadableText } from './readable-text';
import type { InTime } from './run-word';
import { type Anchors, anchorsOf, occurrences, type RawSpan } from './search-text';

/**
 * Where the words stand now in a paragraph that may have been rewritten: in the same place, or, if it holds them as many
 * times as before, the same one of them. Rejects `stale`.
 */
export function currentSpan(before: string, now: string, { start, end }: Span, words: string): Span {
  if (before.slice(start, end) !== words) throw new DocumentPortError('stale');
  if (now === before) return { start, end };
  const places = occurrences(before, words);
  const placesNow = occurrences(now, words);
  const place = placesNow[places.indexOf(start)];
  if (words === '' || place === undefined || places.length !== placesNow.length)
    throw new DocumentPortError('stale');
  return { start: place, end: place + words.length };
}

/**
 * The stretches of raw text that make up a span: more than one where a note mark, a picture or deleted text stands
 * between, which must be left alone. Soft hyphens go with the word. Undefined where the places are uncertain.
 */
export function stretchesOf(
  { places }: ReadableText,
  raw: string,
  { start, end }: Span,
): RawSpan[] | undefined {
  const stretches: { start: number; end: number }[] = [];
  for (const at of places.slice(start, end)) {
    if (at < 0) return undefined;
    const last = stretches.at(-1);
    if (last && withoutSoftHyphens(raw.slice(last.end, at)) === '') last.end = at + 1;
    else stretches.push({ start: at, end: at + 1 });
  }
  return stretches;
}

/** Finds stretches of a paragraph by searching, and checks that each range reads what it should. Rejects `failed`. */
export async function findRanges(
  { paragraph, word: { raw, shown } }: FoundParagraph,
  stretches: readonly RawSpan[],
  inTime: InTime,
): Promise<Word.Range[]> {
  const searches = stretches.map((stretch) => {
    const anchors = anchorsOf(raw, stretch);
    const hits = anchors.map(({ search }) => {
      const ranges = paragraph.search(search, { matchCase: true });
      ranges.load('items/text');
      return ranges;
    });
    return { stretch, anchors, hits };
  });
  await inTime(paragraph.context.sync());
  const found = searches.map(({ stretch, anchors, hits }) => ({
    text: raw.slice(stretch.start, stretch.end),
    direct: anchors.length === 1,
    range: joined(anchors, hits),
  }));
  const reviewed = shown === undefined ? [] : found.map(({ range }) => range.getReviewedText('Current'));
  for (const { range, direct } of found) if (!direct) range.load('text');
  if (reviewed.length > 0 || found.some(({ direct }) => !direct)) await inTime(paragraph.context.sync());
  for (const { range, text } of found) {
    if (comparable(range.text) !== comparable(text)) {
      throw new DocumentPortError('failed', 'The search found other words.');
    }
  }
  for (const [index, { value }] of reviewed.entries()) {
    if (comparable(value) !== comparable(found[index]?.text ?? '')) {
      throw new DocumentPortError('not-supported', 'The words are partly deleted.');
    }
  }
  return found.map(({ range }) => range);
}

function joined(anchors: Anchors, hits: readonly Word.RangeCollection[]): Word.Range {
  const [first, last] = anchors.map(({ text, nth, count }, index) => {
    const same = hits[index]?.items.filter((hit) => hit.text === text) ?? [];
    const range = same.length === count ? same[nth] : undefined;
    if (!range)
      throw new DocumentPortError('failed', 'Word does not find words that stand in the paragraph.');
    return range;
  });
  if (!first) throw new DocumentPortError('failed');
  return last ? first.expandTo(last) : first;
}

/** Platforms differ in which of these marks a range's text holds. */
function comparable(text: string): string {
  return withoutSoftHyphens(text).replaceAll(/[\v\r\n]/gu, '\n');
}

/** Word's own mark, or the Unicode character. */
function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u001F', '').replaceAll('\u00AD', '');
}
