import type { Look } from '../../ports/document-port';
import { type FoundPlace, isStruck, type Piece, type Writing } from './find-places';
import type { InTime } from './run-word';
import { formatOf, formatProperties, isSameFormat } from './text-format';

/** Words with their formatting, stretch by stretch. */
export type LookedPieces = readonly Piece[];

const asked = ['text', ...formatProperties].map((property) => `items/${property}`).join(',');

/**
 * How the words that are about to give way look. Two batches more if any have more than one formatting within a word or
 * a link, one if they differ from word to word or if `isAsked`: something else has been asked of Word already.
 */
export async function looksOf(
  context: Word.RequestContext,
  inTime: InTime,
  places: readonly FoundPlace[],
  isAsked: boolean,
): Promise<ReadonlyMap<Writing, LookedPieces>> {
  const all = places.flatMap(({ ranges, paragraphStyle }) =>
    ranges.map((range): Stretch => ({ range, paragraphStyle })),
  );
  const inWords = await splitWhere(context, inTime, all, byWord, isAsked);
  const inLetters = await splitWhere(context, inTime, inWords.flat(), byLetter, false);
  const letters = new Map(inWords.flat().map((word, index) => [word, inLetters[index] ?? [word]]));
  const pieces = new Map(
    all.map(({ range }, index) => [
      range,
      (inWords[index] ?? [])
        .flatMap((word) => letters.get(word) ?? [])
        .map((part) => ({ text: part.range.text, format: formatOf(part.range, part.paragraphStyle) })),
    ]),
  );
  return new Map(
    places
      .flatMap(({ parts }) => parts)
      .filter(({ ranges }) => ranges.length > 0)
      .map(({ writing, ranges }) => [writing, merged(ranges.flatMap((range) => pieces.get(range) ?? []))]),
  );
}

/** What to remember of how words looked, where they would not come to look so by themselves if they were put back. */
export function lookOf(writing: Writing, pieces: LookedPieces): Look | undefined {
  const { start, end } = writing.change;
  const [first, ...rest] = pieces;
  const comesByItself = first?.format && rest.length === 0 && first.format.link === undefined;
  const isWhole = pieces.map(({ text }) => text).join('').length === end - start;
  if (!isWhole || (comesByItself && !isStruck(writing))) return undefined;
  return { ofHost: [{ text: writing.text.slice(0, start) }, ...pieces, { text: writing.text.slice(end) }] };
}

/** Text with the paragraph style that it is compared with. */
interface Stretch {
  readonly range: Word.Range;
  readonly paragraphStyle: string;
}

const byWord = (range: Word.Range): Word.RangeCollection => range.getTextRanges([' '], false);
const byLetter = (range: Word.Range): Word.RangeCollection => range.search('?', { matchWildcards: true });

/** Each stretch by itself, or in parts where it has more than one formatting. */
async function splitWhere(
  context: Word.RequestContext,
  inTime: InTime,
  stretches: readonly Stretch[],
  split: (range: Word.Range) => Word.RangeCollection,
  isAsked: boolean,
): Promise<readonly (readonly Stretch[])[]> {
  const parts = stretches.map(({ range, paragraphStyle }) => {
    if (range.text.length <= 1 || formatOf(range, paragraphStyle)) return undefined;
    const ofRange = split(range);
    ofRange.load(asked);
    return ofRange;
  });
  if (isAsked || parts.some((part) => part)) await inTime(context.sync());
  return stretches.map((stretch, index) => {
    const { paragraphStyle } = stretch;
    return parts[index]?.items.map((range) => ({ range, paragraphStyle })) ?? [stretch];
  });
}

/** Pieces that look the same as one: letters of one link must come back as one link. */
function merged(pieces: LookedPieces): LookedPieces {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && isSameFormat(last.format, piece.format))
      all[all.length - 1] = { ...last, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}

/** The part of looked words between two offsets. Undefined when the look is of other words. */
export function lookedPart(look: Look | undefined, text: string, start: number, end: number): LookedPieces {
  const pieces = (look?.ofHost ?? []) as LookedPieces;
  if (pieces.map((piece) => piece.text).join('') !== text) return [{ text: text.slice(start, end) }];
  let at = 0;
  return pieces.flatMap(({ text: part, format }) => {
    const cut = part.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += part.length;
    return cut === '' ? [] : [{ text: cut, format }];
  });
}
