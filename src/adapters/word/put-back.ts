import { DocumentPortError, type ParagraphBack, type WordsBack } from '../../ports/document-port';
import { isParagraphBack } from '../../ports/put-back';
import { errorOr } from './error-or';
import { findPlaces, type Piece, type Writing } from './find-places';
import { findText, type FoundText, indexIn, isBlankNow } from './find-paragraph';
import { headingStyle, outermost } from './insert-sections';
import { lookedPart } from './looks';
import { checkWritable, type InTime, runWord } from './run-word';
import { readOf, type Snapshot } from './snapshot';
import { smallestChange } from './smallest-change';
import { writeTracked } from './tracked';
import { writeAfter, writeIn } from './write-words';

type Wish = WordsBack | ParagraphBack;

/** Puts words and paragraphs back in one batch. Gives the indexes of those that are left as they are. */
export async function putBack(
  snapshot: Snapshot,
  wishes: readonly Wish[],
  isTracked = false,
): Promise<readonly number[]> {
  if (wishes.length === 0) return [];
  checkWritable();
  const left = new Set<Wish>();
  await runWord(async (context, inTime) => {
    const writings = new Map<Writing, Wish>();
    for (const wish of wishes) {
      if (isParagraphBack(wish)) continue;
      const writing = errorOr(() => writingOf(snapshot, wish));
      if (writing instanceof DocumentPortError) left.add(wish);
      else if (writing) writings.set(writing, wish);
    }
    const { places, errors } = await findPlaces(context, inTime, snapshot, [...writings.keys()]);
    for (const writing of errors.keys()) left.add(writings.get(writing) as Wish);
    const writes: (() => void)[] = [];
    const paragraphs = wishes.filter(isParagraphBack);
    for (const [index, write] of (await locateParagraphs(context, inTime, snapshot, paragraphs)).entries())
      if (write instanceof DocumentPortError) left.add(paragraphs[index] as Wish);
      else writes.push(write);
    writes.push(...places.map((place) => () => writeIn(place, snapshot)));
    if (writes.length === 0) return;
    const writeEach = () => {
      for (const write of writes) write();
    };
    if (isTracked) await writeTracked(context, inTime, writeEach);
    else {
      writeEach();
      await inTime(context.sync());
    }
  });
  return [...wishes.keys()].filter((index) => left.has(wishes[index] as Wish));
}

/** Undefined when the words stand there already. */
function writingOf(
  snapshot: Snapshot,
  { paragraph, start, end, text, words }: WordsBack,
): Writing | undefined {
  const change = smallestChange(text, words.text);
  if (!change) return undefined;
  const { from } = change;
  return {
    read: readOf(snapshot, paragraph),
    ...{ start, end, text, change },
    pieces: lookedPart(words.look, words.text, from, from + change.text.length),
  };
}

const properties = 'items/text,items/tableNestingLevel,items/isListItem,items/styleBuiltIn';

/** How to write each paragraph anew, to be called in one batch; an error where other text stands there by now. */
async function locateParagraphs(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
  wishes: readonly ParagraphBack[],
): Promise<readonly ((() => void) | DocumentPortError)[]> {
  if (wishes.length === 0) return [];
  const found = await findText(context, inTime, snapshot, properties);
  /** The last new paragraph at each place; the next one goes after it. */
  const latest = new Map<number, Word.Paragraph>();
  return wishes.map((wish) => errorOr(() => paragraphAt(snapshot, found, latest, wish)));
}

/** Throws `gone` and `stale`. */
function paragraphAt(
  snapshot: Snapshot,
  found: FoundText,
  latest: Map<number, Word.Paragraph>,
  wish: ParagraphBack,
): () => void {
  const { items } = found;
  const from = wish.after === undefined ? 0 : indexIn(snapshot, found, wish.after) + 1;
  const to = wish.before === undefined ? items.length : indexIn(snapshot, found, wish.before);
  const isFree =
    to >= from && items.slice(from, to).every((_item, index) => isBlankNow(snapshot, found, from + index));
  const beside = besideOf(items[from - 1], items[to], wish);
  if (!isFree || !beside) throw new DocumentPortError('stale');
  return () => {
    latest.set(from, putIn(latest.get(from), beside, wish));
  };
}

/** A paragraph that stands beside the place, and on which side the place is. */
interface Beside {
  readonly paragraph: Word.Paragraph;
  readonly side: 'After' | 'Before';
}

/** What a new paragraph is put beside. A list item needs another; a cell cannot be made again. */
function besideOf(
  previous: Word.Paragraph | undefined,
  next: Word.Paragraph | undefined,
  { kind }: ParagraphBack,
): Beside | undefined {
  if (kind === 'tableCell') return undefined;
  const fits = (paragraph: Word.Paragraph) => kind !== 'listItem' || paragraph.isListItem;
  if (previous && fits(previous)) return { paragraph: previous, side: 'After' };
  return next && fits(next) ? { paragraph: next, side: 'Before' } : undefined;
}

/** A new paragraph takes after the one it is put beside, unless that is of another kind. */
function putIn(
  latest: Word.Paragraph | undefined,
  { paragraph, side }: Beside,
  { kind, level, words }: ParagraphBack,
): Word.Paragraph {
  const place = latest ?? outermost(paragraph) ?? paragraph;
  const inserted = place.insertParagraph('', latest ? 'After' : side);
  const isPlain =
    kind !== 'heading' && !paragraph.isListItem && !paragraph.styleBuiltIn.startsWith('Heading');
  if (kind !== 'listItem' && !isPlain) {
    // A list's numbering must not follow.
    if (paragraph.isListItem && !paragraph.styleBuiltIn.startsWith('Heading')) inserted.detachFromList();
    inserted.styleBuiltIn = kind === 'heading' ? headingStyle(level ?? 1) : Word.BuiltInStyleName.normal;
  }
  const pieces = words.flatMap(({ text, look }): readonly Piece[] => lookedPart(look, text, 0, text.length));
  writeAfter(pieces, (text) => inserted.insertText(text, 'Start'));
  return inserted;
}
