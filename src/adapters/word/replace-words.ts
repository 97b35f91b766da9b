import { DocumentPortError, type TextTarget } from '../../ports/document-port';
import { findParagraph } from './find-paragraph';
import { currentSpan, findRanges, stretchesOf } from './find-words';
import { checkWritable, runWord } from './run-word';
import { placeOf, type Snapshot } from './snapshot';

/**
 * Puts other words in place: checks first, then writes in one batch, so that Word has one step to undo. What stands
 * between the words and is not text, such as a note mark, stays. Tracked if Word is set to track changes.
 */
export async function replaceWords(
  snapshot: Snapshot,
  target: TextTarget,
  replacement: string,
): Promise<void> {
  const { placed, paragraph: read } = placeOf(snapshot, target.block);
  const change = smallestChange(target.text, replacement);
  if (!change) return;
  checkWritable();
  await runWord(async (context, inTime) => {
    const found = await findParagraph(context, inTime, snapshot, read);
    const inParagraph = { start: target.start + placed.start, end: target.end + placed.start };
    const span = currentSpan(read.readable.text, found.readable.text, inParagraph, target.text);
    const changed = { start: span.start + change.start, end: span.start + change.end };
    const stretches = stretchesOf(found.readable, found.word.raw, changed);
    if (!stretches) throw new DocumentPortError('not-supported', 'The words stand beside deleted text.');
    const [first, ...rest] = await findRanges(found, stretches, inTime);
    // From the end backwards, or earlier edits would move the later places.
    for (const range of rest.reverse()) range.delete();
    if (change.text === '') first?.delete();
    else first?.insertText(change.text, 'Replace');
    await inTime(context.sync());
  });
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The change without the whole words that are the same at either end; a word is never cut. Undefined for no change. */
export function smallestChange(words: string, replacement: string): Change | undefined {
  if (words === replacement) return undefined;
  const before = parts(words);
  const after = parts(replacement);
  let first = 0;
  while (first < before.length - 1 && first < after.length && before[first] === after[first]) first += 1;
  let last = 0;
  while (
    last < before.length - first - 1 &&
    last < after.length - first &&
    before[before.length - 1 - last] === after[after.length - 1 - last]
  ) {
    last += 1;
  }
  const length = (list: readonly string[]) => list.join('').length;
  return {
    start: length(before.slice(0, first)),
    end: words.length - length(before.slice(before.length - last)),
    text: after.slice(first, after.length - last).join(''),
  };
}

/** Words and the white space between them. */
function parts(text: string): string[] {
  return text.match(/\s+|\S+/gu) ?? [];
}
