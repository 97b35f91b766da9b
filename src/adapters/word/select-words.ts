import type { BlockId, Span } from '../../engine/index';
import { DocumentPortError, type TextTarget } from '../../ports/document-port';
import { findParagraph, type FoundParagraph } from './find-paragraph';
import { currentSpan, findRanges, stretchesOf } from './find-words';
import { runWord, type InTime } from './run-word';
import { placeOf, type Snapshot } from './snapshot';

/** Selects the words and scrolls to them; the paragraph where the words' place is uncertain because of deleted text. */
export async function selectWords(
  snapshot: Snapshot,
  target: TextTarget | { readonly block: BlockId },
): Promise<void> {
  const { placed, paragraph: read } = placeOf(snapshot, target.block);
  const { text } = read.readable;
  const words =
    'text' in target ? target : { start: 0, end: placed.block.text.length, text: placed.block.text };
  const inParagraph = { start: words.start + placed.start, end: words.end + placed.start };
  const isWhole = inParagraph.start === 0 && inParagraph.end === text.length;
  await runWord(async (context, inTime) => {
    const found = await findParagraph(context, inTime, snapshot, read);
    if (!('text' in target) && isWhole) {
      found.paragraph.getRange('Content').select();
    } else {
      const span = currentSpan(text, found.readable.text, inParagraph, words.text);
      (await rangeOf(found, span, inTime)).select();
    }
    await inTime(context.sync());
  });
}

async function rangeOf(found: FoundParagraph, span: Span, inTime: InTime): Promise<Word.Range> {
  const ranges = await rangesOrNone(found, span, inTime);
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return found.paragraph.getRange('Content');
  return first === last ? first : first.expandTo(last);
}

/** No ranges where deleted text makes the place uncertain. */
async function rangesOrNone(found: FoundParagraph, span: Span, inTime: InTime): Promise<Word.Range[]> {
  const stretches = stretchesOf(found.readable, found.word.raw, span);
  try {
    return stretches ? await findRanges(found, stretches, inTime) : [];
  } catch (error) {
    if (error instanceof DocumentPortError && error.kind === 'not-supported') return [];
    throw error;
  }
}
