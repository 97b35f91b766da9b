import type { Span } from '../../engine/index';
import { DocumentPortError } from '../../ports/document-port';
import { errorOr, orThrow } from './error-or';
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

/** Stretches to find in a paragraph. */
export interface Wanted {
  readonly found: FoundParagraph;
  readonly stretches: readonly RawSpan[];
}

/** Finds stretches of a paragraph by searching, and checks that each range reads what it should. Rejects `failed`. */
export async function findRanges(
  found: FoundParagraph,
  stretches: readonly RawSpan[],
  inTime: InTime,
): Promise<Word.Range[]> {
  const [ranges] = await findAllRanges(found.paragraph.context, [{ found, stretches }], inTime);
  return orThrow(ranges);
}

/** Like `findRanges` for many at once, in as few batches as for one, with these properties; what cannot be found has an error in its place. */
export async function findAllRanges(
  context: OfficeExtension.ClientRequestContext,
  wanted: readonly Wanted[],
  inTime: InTime,
  properties: readonly string[] = ['text'],
): Promise<readonly (Word.Range[] | DocumentPortError)[]> {
  const searches = wanted.map(({ found, stretches }) =>
    stretches.map((stretch) => search(found, stretch, properties)),
  );
  await inTime(context.sync());
  const located = searches.map((ofOne) => errorOr(() => ofOne.map((one) => locate(one, properties))));
  if (located.some((ofOne) => !(ofOne instanceof DocumentPortError) && ofOne.some(({ asked }) => asked)))
    await inTime(context.sync());
  return located.map((ofOne) =>
    ofOne instanceof DocumentPortError ? ofOne : errorOr(() => ofOne.map(checked)),
  );
}

interface Search {
  readonly text: string;
  readonly anchors: Anchors;
  readonly hits: readonly Word.RangeCollection[];
  readonly isReviewed: boolean;
}

function search(
  { paragraph, word: { raw, shown } }: FoundParagraph,
  stretch: RawSpan,
  properties: readonly string[],
): Search {
  const anchors = anchorsOf(raw, stretch);
  const hits = anchors.map((anchor) => {
    const ranges = paragraph.search(anchor.search, { matchCase: true });
    ranges.load(properties.map((property) => `items/${property}`).join(','));
    return ranges;
  });
  return { text: raw.slice(stretch.start, stretch.end), anchors, hits, isReviewed: shown !== undefined };
}

interface Located {
  readonly text: string;
  readonly range: Word.Range;
  readonly reviewed: OfficeExtension.ClientResult<string> | undefined;
  /** Whether Word must answer once more. */
  readonly asked: boolean;
}

function locate({ text, anchors, hits, isReviewed }: Search, properties: readonly string[]): Located {
  const range = joined(anchors, hits);
  const isDirect = anchors.length === 1;
  if (!isDirect) range.load(properties.join(','));
  const reviewed = isReviewed ? range.getReviewedText('Current') : undefined;
  return { text, range, reviewed, asked: isReviewed || !isDirect };
}

function checked({ text, range, reviewed }: Located): Word.Range {
  if (comparable(range.text) !== comparable(text))
    throw new DocumentPortError('failed', 'The search found other words.');
  if (reviewed && comparable(reviewed.value) !== comparable(text))
    throw new DocumentPortError('not-supported', 'The words are partly deleted.');
  return range;
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
export function comparable(text: string): string {
  return withoutSoftHyphens(text).replaceAll(/[\v\r\n]/gu, '\n');
}

/** Word's own mark, or the Unicode character. */
function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u001F', '').replaceAll('\u00AD', '');
}
