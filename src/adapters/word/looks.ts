import type { Look } from '../../ports/document-port';
import { fontOf, fontProperties, isSameFont } from './font';
import type { InTime } from './run-word';
import type { FoundPlace, Piece, Writing } from './write-words';

/** Words with their formatting, stretch by stretch. */
type LookedPieces = readonly Piece[];

const asked = ['text', ...fontProperties].map((property) => `items/${property}`).join(',');

/**
 * How the words that are about to give way look, where it would not come of itself if they were put back: they are
 * struck, or have more than one formatting. One batch more if any have, and one if that is within a word.
 */
export async function looksOf(
  context: Word.RequestContext,
  inTime: InTime,
  places: readonly FoundPlace[],
): Promise<ReadonlyMap<Writing, Look>> {
  const wanted = places.flatMap(({ parts }) => parts).filter(({ ranges }) => ranges.length > 0);
  const pieces = await piecesOf(
    context,
    inTime,
    wanted.flatMap(({ ranges }) => ranges),
  );
  const looks = new Map<Writing, Look>();
  for (const { writing, ranges } of wanted) {
    const found = ranges.flatMap((range) => pieces.get(range) ?? []);
    const [first] = found;
    const isPlain =
      first?.font && found.every(({ font }) => font && first.font && isSameFont(font, first.font));
    const isStruck = writing.pieces.every(({ text }) => text === '');
    const { start, end } = writing.change;
    const isWhole = found.map(({ text }) => text).join('').length === end - start;
    if (isWhole && (isStruck || !isPlain))
      looks.set(writing, {
        ofHost: [{ text: writing.text.slice(0, start) }, ...found, { text: writing.text.slice(end) }],
      });
  }
  return looks;
}

/** Each range with its formatting; word by word, and in a word letter by letter, where it has more than one. */
async function piecesOf(
  context: Word.RequestContext,
  inTime: InTime,
  ranges: readonly Word.Range[],
): Promise<ReadonlyMap<Word.Range, LookedPieces>> {
  const inWords = await splitWhere(context, inTime, ranges, (range) => range.getTextRanges([' '], false));
  const words = ranges.flatMap((range) => inWords.get(range) ?? [range]);
  const inLetters = await splitWhere(context, inTime, words, (range) =>
    range.search('?', { matchWildcards: true }),
  );
  return new Map(
    ranges.map((range) => {
      const parts = (inWords.get(range) ?? [range]).flatMap((word) => inLetters.get(word) ?? [word]);
      return [range, parts.map((part) => ({ text: part.text, font: fontOf(part) }))];
    }),
  );
}

/** The parts of those that have more than one formatting. */
async function splitWhere(
  context: Word.RequestContext,
  inTime: InTime,
  ranges: readonly Word.Range[],
  split: (range: Word.Range) => Word.RangeCollection,
): Promise<ReadonlyMap<Word.Range, readonly Word.Range[]>> {
  const mixed = ranges.filter((range) => range.text.length > 1 && !fontOf(range));
  if (mixed.length === 0) return new Map();
  const parts = mixed.map((range) => {
    const ofRange = split(range);
    ofRange.load(asked);
    return ofRange;
  });
  await inTime(context.sync());
  return new Map(mixed.map((range, index) => [range, parts[index]?.items ?? []]));
}

/** The part of looked words between two offsets. Undefined when the look is of other words. */
export function lookedPart(look: Look | undefined, text: string, start: number, end: number): LookedPieces {
  const pieces = (look?.ofHost ?? []) as LookedPieces;
  if (pieces.map((piece) => piece.text).join('') !== text) return [{ text: text.slice(start, end) }];
  let at = 0;
  return pieces.flatMap(({ text: part, font }) => {
    const cut = part.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += part.length;
    return cut === '' ? [] : [{ text: cut, font }];
  });
}
