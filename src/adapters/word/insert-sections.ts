import { DocumentPortError, type ParagraphId, type SectionInsertion } from '../../ports/document-port';
import { findText, type FoundText, isBlankNow } from './find-paragraph';
import { checkWritable, runWord } from './run-word';
import { addControl, isAboutControls } from './section-controls';
import { placeOf, type Snapshot } from './snapshot';

/** What is asked about every paragraph, to know what a place is beside. */
const properties = 'items/text,items/tableNestingLevel,items/isListItem,items/styleBuiltIn';

/**
 * Puts in headings of built-in style, each with an empty paragraph after it and a content control round that, in one
 * batch. Existing paragraphs are not touched: what comes after a table's cell or a paragraph in a control goes after the
 * whole of it. Gives the paragraph of the last reading that each has come after. Rejects `gone` before anything is written.
 */
export async function insertSections(
  snapshot: Snapshot,
  insertions: readonly SectionInsertion[],
): Promise<readonly (ParagraphId | undefined)[]> {
  if (insertions.length === 0) return [];
  checkWritable();
  return await runWord(async (context, inTime) => {
    const found = await findText(context, inTime, snapshot, properties);
    const places = insertions.map((insertion) => placeAfter(snapshot, found, insertion));
    const controls = await controlsAt(found, places, () => inTime(context.sync()));
    const bodies: Word.Paragraph[] = [];
    /** The last paragraph put in at each place; the next one goes after it. */
    const latest = new Map<number, Word.Paragraph>();
    for (const [order, { heading, level }] of insertions.entries()) {
      const place = places[order] ?? start;
      const previous = latest.get(place);
      const anchor = previous ?? controls.get(place) ?? outermost(found.items[place]);
      const inserted = anchor
        ? anchor.insertParagraph(heading, 'After')
        : context.document.body.insertParagraph(heading, 'Start');
      // A new paragraph takes after the one before it: a list's numbering must not follow.
      if (!previous && isPlainListItem(found.items[place])) inserted.detachFromList();
      inserted.styleBuiltIn = headingStyle(level);
      const body = inserted.insertParagraph('', 'After');
      body.styleBuiltIn = Word.BuiltInStyleName.normal;
      latest.set(place, body);
      bodies.push(body);
    }
    // Last in the batch: a Word that refuses them has put in the headings and the paragraphs all the same.
    insertions.forEach(({ heading, control }, index) => {
      const body = bodies[index];
      if (body && control) addControl(body, heading, control);
    });
    try {
      await inTime(context.sync());
    } catch (error) {
      if (!isAboutControls(error)) throw error;
    }
    return places.map((place) => (place === start ? undefined : `p${found.indexes.indexOf(place)}`));
  });
}

/** The content controls that stand round paragraphs in the running text, by place. */
async function controlsAt(
  { items }: FoundText,
  places: readonly number[],
  sync: () => Promise<void>,
): Promise<ReadonlyMap<number, Word.ContentControl>> {
  const asked = [...new Set(places)].flatMap((place) => {
    const paragraph = items[place];
    if (!paragraph || nesting(paragraph) > 0) return [];
    const control = paragraph.parentContentControlOrNullObject;
    control.load('id');
    return [{ place, control }];
  });
  if (asked.length > 0) await sync();
  return new Map(
    asked.flatMap(({ place, control }) => (control.isNullObject ? [] : [[place, control] as const])),
  );
}

/** The place before the first paragraph. */
const start = -1;

/** Index of the paragraph that stands before the new heading: the last one of a table, and of empty ones. */
function placeAfter(snapshot: Snapshot, found: FoundText, { after }: SectionInsertion): number {
  const { items, indexes } = found;
  if (after === undefined) return start;
  const { address } = placeOf(snapshot, after).paragraph;
  // Notes come last in the reading: what comes after them comes after the text.
  let index = address.story === 'main' ? indexes[address.index] : items.length - 1;
  if (index === undefined) throw new DocumentPortError('gone');
  while (nesting(items[index]) > 0 && nesting(items[index + 1]) > 0) index += 1;
  const isEmpty = (next: number): boolean =>
    items[next] !== undefined && nesting(items[next]) === 0 && isBlankNow(snapshot, found, next);
  while (isEmpty(index + 1)) index += 1;
  return index;
}

/** The paragraph itself, or the whole of the table that it stands in. */
export function outermost(paragraph: Word.Paragraph | undefined): Word.Paragraph | Word.Table | undefined {
  let outer: Word.Paragraph | Word.Table | undefined = paragraph;
  for (let depth = nesting(paragraph); depth > 0; depth -= 1) outer = outer?.parentTableOrNullObject;
  return outer;
}

function isPlainListItem(paragraph: Word.Paragraph | undefined): boolean {
  if (!paragraph?.isListItem || nesting(paragraph) > 0) return false;
  return !paragraph.styleBuiltIn.startsWith('Heading');
}

function nesting(paragraph: Word.Paragraph | undefined): number {
  return paragraph?.tableNestingLevel ?? 0;
}

/** Word's own style for headings of a level. */
export function headingStyle(level: number): Word.BuiltInStyleName {
  const names = Word.BuiltInStyleName;
  const styles = [
    ...[names.heading1, names.heading2, names.heading3, names.heading4, names.heading5],
    ...[names.heading6, names.heading7, names.heading8, names.heading9],
  ];
  return styles[level - 1] ?? names.heading9;
}
