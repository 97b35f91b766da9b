import { DocumentPortError } from '../../ports/document-port';
import type { TextMark } from '../../ports/text-marks';
import { findParagraphs, type FoundParagraph } from './find-paragraph';
import { findAllRanges, stretchesOf } from './find-words';
import { placeMarks } from './place-marks';
import { runWord } from './run-word';
import type { Snapshot } from './snapshot';
import { supports } from './supports';

/**
 * Whether Word's temporary highlight can be used. On the web it also moves the selection from place to place
 * (office-js issue 6141), which would carry the reader through the whole document.
 */
export function canHighlight(): boolean {
  return supports('WordApi', '1.8') && Office.context.platform !== Office.PlatformType.OfficeOnline;
}

/** Shows the marks, all in Word's one colour, and takes away all others. Resolves to the number that were left out. */
export function highlightMarks(snapshot: Snapshot, marks: readonly TextMark[]): Promise<number> {
  const { paragraphs, left } = placeMarks(snapshot, marks);
  return runWord(async (context, inTime) => {
    context.document.body.getRange('Content').removeHighlight();
    const found = await findParagraphs(
      context,
      inTime,
      snapshot,
      paragraphs.map(({ paragraph }) => paragraph),
    );
    const wanted = paragraphs.flatMap(({ paragraph, marks: placed }) => {
      const now = found.get(paragraph);
      return isSame(now, paragraph.word.raw)
        ? placed.map(({ readable }) => ({
            found: now,
            stretches: stretchesOf(now.readable, now.word.raw, readable) ?? [],
          }))
        : [];
    });
    const ranges = await findAllRanges(context, wanted, inTime);
    const shown = ranges.flatMap((ofOne) => (ofOne instanceof DocumentPortError ? [] : [ofOne]));
    for (const range of shown.flat()) range.highlight();
    await inTime(context.sync());
    return left + paragraphs.reduce((sum, { marks: placed }) => sum + placed.length, 0) - shown.length;
  });
}

export function clearHighlights(): Promise<void> {
  return runWord(async (context, inTime) => {
    context.document.body.getRange('Content').removeHighlight();
    await inTime(context.sync());
  });
}

function isSame(now: FoundParagraph | DocumentPortError | undefined, raw: string): now is FoundParagraph {
  return now !== undefined && !(now instanceof DocumentPortError) && now.word.raw === raw;
}
