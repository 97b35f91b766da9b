import { DocumentPortError, type SectionRemoval } from '../../ports/document-port';
import { errorOr } from './error-or';
import { findText, type FoundText, indexIn } from './find-paragraph';
import { kindOf } from './paragraph-kind';
import { checkWritable, runWord } from './run-word';
import { ownTag, unwrap } from './section-controls';
import { readOf, type Snapshot } from './snapshot';

const properties =
  'items/text,items/style,items/styleBuiltIn,items/outlineLevel,items/isListItem,items/tableNestingLevel';

/**
 * Takes out headings and the empty paragraph of each, in one batch. A heading that reads otherwise or has anything under
 * it is left, and its index given. The last paragraph of a document cannot be taken out and stays, empty.
 */
export async function removeSections(
  snapshot: Snapshot,
  removals: readonly SectionRemoval[],
): Promise<readonly number[]> {
  if (removals.length === 0) return [];
  checkWritable();
  return await runWord(async (context, inTime) => {
    const found = await findText(context, inTime, snapshot, properties);
    const sections = removals.map((removal) => errorOr(() => emptySection(snapshot, found, removal)));
    const bodies = sections.map((section) => {
      const body = section instanceof DocumentPortError ? undefined : section.body;
      const control = body?.parentContentControlOrNullObject;
      control?.load('tag');
      return { body, control, pictures: body?.inlinePictures };
    });
    for (const { pictures } of bodies) pictures?.load('items/width');
    await inTime(context.sync());
    const left: number[] = [];
    const unwanted = new Set<Word.Paragraph>();
    for (const [index, section] of sections.entries()) {
      const { body, control, pictures } = bodies[index] ?? {};
      if (section instanceof DocumentPortError || (pictures && pictures.items.length > 0)) {
        left.push(index);
        continue;
      }
      unwanted.add(section.heading);
      if (body && body !== found.items.at(-1)) unwanted.add(body);
      if (body && control && !control.isNullObject && ownTag.test(control.tag)) unwrap(control, body);
    }
    // From the end backwards, so that none is moved before it is taken out.
    const order = found.items.filter((paragraph) => unwanted.has(paragraph)).reverse();
    for (const paragraph of order) paragraph.delete();
    if (order.length > 0) await inTime(context.sync());
    return left;
  });
}

interface EmptySection {
  readonly heading: Word.Paragraph;
  readonly body: Word.Paragraph | undefined;
}

/** Throws `gone` or `stale`. */
function emptySection(snapshot: Snapshot, found: FoundText, removal: SectionRemoval): EmptySection {
  const { items } = found;
  const index = indexIn(snapshot, found, removal.paragraph);
  const { word, readable } = readOf(snapshot, removal.paragraph);
  const heading = items[index];
  const body = removal.body === undefined ? undefined : items[indexIn(snapshot, found, removal.body)];
  const known = removal.before === undefined ? items.length : indexIn(snapshot, found, removal.before);
  const next = items.findIndex(
    (candidate, other) => other > index && (!isEmpty(snapshot, candidate) || candidate.tableNestingLevel > 0),
  );
  const isAsRead = heading?.text === word.raw && readable.text === removal.heading;
  const isFree = next === -1 || next >= known || isHeading(snapshot, found, next);
  const isOwn = body === undefined || (isEmpty(snapshot, body) && body.tableNestingLevel === 0);
  if (!heading || !isAsRead || !isFree || !isOwn) throw new DocumentPortError('stale');
  return { heading, body };
}

/** Without text of its own: a control may show its placeholder. */
function isEmpty({ placeholders }: Snapshot, { text }: Word.Paragraph): boolean {
  return text === '' || placeholders.includes(text);
}

/** By its style, or because it was read as one: a line that is bold only. */
function isHeading(snapshot: Snapshot, { items, indexes }: FoundText, index: number): boolean {
  const paragraph = items[index];
  if (paragraph && kindOf(paragraph)?.kind === 'heading') return true;
  const id = `p${indexes.indexOf(index)}`;
  const [first] = [...snapshot.blocks.values()].filter((placed) => placed.paragraph === id);
  return first?.block.kind === 'heading' && paragraph?.text === snapshot.paragraphs.get(id)?.word.raw;
}
