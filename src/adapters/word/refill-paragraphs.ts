import { DocumentPortError, type ParagraphRefill } from '../../ports/document-port';
import type { Emptied } from './emptied';
import { errorOr } from './error-or';
import { findText, type FoundText } from './find-paragraph';
import { headingStyle, outermost } from './insert-sections';
import { inWord } from './readable-text';
import type { InTime } from './run-word';
import { placeOf, type Snapshot } from './snapshot';

const properties = 'items/text,items/tableNestingLevel,items/isListItem,items/styleBuiltIn';

/** How to write each emptied paragraph again, to be called in one batch; an error where other text stands there by now. */
export async function locateRefills(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
  refills: readonly ParagraphRefill[],
  emptied: Emptied,
): Promise<readonly ((() => void) | DocumentPortError)[]> {
  if (refills.length === 0) return [];
  const found = await findText(context, inTime, snapshot, properties);
  /** The last new paragraph at each place; the next one goes after it. */
  const latest = new Map<number, Word.Paragraph>();
  return refills.map((refill) => errorOr(() => refillOf({ snapshot, found, emptied, latest }, refill)));
}

interface Round {
  readonly snapshot: Snapshot;
  readonly found: FoundText;
  readonly emptied: Emptied;
  readonly latest: Map<number, Word.Paragraph>;
}

/** Throws `gone` and `stale`. */
function refillOf({ snapshot, found, emptied, latest }: Round, refill: ParagraphRefill): () => void {
  const { items } = found;
  const from = refill.after === undefined ? 0 : indexOf(snapshot, found, refill.after) + 1;
  const to = refill.before === undefined ? items.length : indexOf(snapshot, found, refill.before);
  const empty = items.slice(from, Math.max(from, to));
  const isFree = to >= from && empty.every((_paragraph, index) => isEmpty(snapshot, found, from + index));
  if (!isFree) throw new DocumentPortError('stale');
  // In a table the wrong cell would be the wrong place.
  const { nth, isKnown } = emptied.placeOf(empty.length, refill);
  const isSure = isKnown || empty.every(({ tableNestingLevel }) => tableNestingLevel === 0);
  const target = nth === undefined ? undefined : empty[nth];
  if (target && isSure) return () => fill(snapshot, target, refill.paragraph.text);
  const beside = besideOf(items[from - 1], items[to], refill);
  if (target || !beside) throw new DocumentPortError('stale');
  return () => {
    latest.set(from, putIn(latest.get(from), beside, refill.paragraph));
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
  { paragraph: { kind } }: ParagraphRefill,
): Beside | undefined {
  if (kind === 'tableCell') return undefined;
  const fits = (paragraph: Word.Paragraph) => kind !== 'listItem' || paragraph.isListItem;
  if (previous && fits(previous)) return { paragraph: previous, side: 'After' };
  return next && fits(next) ? { paragraph: next, side: 'Before' } : undefined;
}

function indexOf(snapshot: Snapshot, { indexes }: FoundText, block: string): number {
  const { address } = placeOf(snapshot, block).paragraph;
  const index = address.story === 'main' ? indexes[address.index] : undefined;
  if (index === undefined) throw new DocumentPortError('gone');
  return index;
}

/** Without text that a person reads: a control may show its placeholder, and deleted text may stand there. */
function isEmpty(snapshot: Snapshot, { items, indexes }: FoundText, index: number): boolean {
  const text = items[index]?.text ?? '';
  const read = snapshot.paragraphs.get(`p${indexes.indexOf(index)}`);
  const isAsRead = read?.word.raw === text;
  return (isAsRead ? read.readable.text : text).trim() === '';
}

/** What stands there and is no text, such as a note mark or deleted text, stays. */
function fill({ placeholders }: Snapshot, paragraph: Word.Paragraph, text: string): void {
  const isPlaceholder = placeholders.includes(paragraph.text);
  paragraph.insertText(inWord(text), isPlaceholder ? 'Replace' : 'Start');
}

/** A new paragraph takes after the one it is put beside, unless that is of another kind. */
function putIn(
  latest: Word.Paragraph | undefined,
  { paragraph, side }: Beside,
  { kind, level, text }: ParagraphRefill['paragraph'],
): Word.Paragraph {
  const place = latest ?? outermost(paragraph) ?? paragraph;
  const inserted = place.insertParagraph(inWord(text), latest ? 'After' : side);
  const isPlain =
    kind !== 'heading' && !paragraph.isListItem && !paragraph.styleBuiltIn.startsWith('Heading');
  if (kind === 'listItem' || isPlain) return inserted;
  // A list's numbering must not follow.
  if (paragraph.isListItem && !paragraph.styleBuiltIn.startsWith('Heading')) inserted.detachFromList();
  inserted.styleBuiltIn = kind === 'heading' ? headingStyle(level ?? 1) : Word.BuiltInStyleName.normal;
  return inserted;
}
