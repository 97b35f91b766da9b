import { type FoundPlace, type Piece, piecesOf, seedOf } from './find-places';
import { inWord } from './readable-text';
import type { Snapshot } from './snapshot';
import { type FormatNow, setFormat, type TextFormat } from './text-format';

/** Writes in the batch. What stands between the words and is not text, such as a note mark, stays. */
export function writeIn(place: FoundPlace, { placeholders }: Snapshot): void {
  const { paragraph } = place.found;
  const pieces = piecesOf(place);
  const seed = pieces.length === 0 ? undefined : seedOf(place, pieces);
  for (const range of place.ranges.toReversed()) if (range !== seed?.range) range.delete();
  if (pieces.length === 0) return;
  if (seed) writeAfter(pieces, (text) => seed.range.insertText(text, seed.how), seed);
  else {
    const isPlaceholder = placeholders.includes(paragraph.text);
    writeAfter(pieces, (text) => paragraph.insertText(text, isPlaceholder ? 'Replace' : 'Start'));
  }
}

/**
 * The first piece by `begin`, the others after it. They are formatted when all stand there, or each would take after the
 * one before it. `now` is how what they are put beside looks.
 */
export function writeAfter(
  pieces: readonly Piece[],
  begin: (text: string) => Word.Range,
  now?: FormatNow,
): void {
  const written: [Word.Range, TextFormat | undefined][] = [];
  for (const { text, format } of pieces) {
    const put = inWord(text);
    const [last] = written.at(-1) ?? [];
    written.push([last ? last.insertText(put, 'After') : begin(put), format]);
  }
  for (const [range, format] of written) if (format) setFormat(range, format, now);
}
