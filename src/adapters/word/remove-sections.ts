import { DocumentPortError, type SectionRemoval } from '../../ports/document-port';
import { errorOr } from './error-or';
import { findText, type FoundText } from './find-paragraph';
import { kindOf } from './paragraph-kind';
import { checkWritable, runWord } from './run-word';
import { ownTag, unwrap } from './section-controls';
import { placeOf, type Snapshot } from './snapshot';

const properties =
  'items/text,items/style,items/styleBuiltIn,items/outlineLevel,items/isListItem,items/tableNestingLevel';

/**
 * Takes out headings and the empty paragraph after each, in one batch. A heading that reads otherwise or has anything
 * under it is left, and its index given. The last paragraph of a document cannot be taken out and stays, empty.
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
    const pictures = sections.map((section) =>
      section instanceof DocumentPortError ? [] : section.map((paragraph) => paragraph.inlinePictures),
    );
    for (const ofParagraph of pictures.flat()) ofParagraph.load('items/width');
    const controls = sections.map((section, index) => {
      const removal = removals[index];
      const body =
        section instanceof DocumentPortError || !removal ? undefined : bodyOf(snapshot, found, removal);
      const control = body?.parentContentControlOrNullObject;
      control?.load('tag');
      return body && control && { body, control };
    });
    await inTime(context.sync());
    const left: number[] = [];
    const unwanted = new Set<Word.Paragraph>();
    for (const [index, section] of sections.entries()) {
      const hasPictures = pictures[index]?.some(({ items }) => items.length > 0);
      if (section instanceof DocumentPortError || hasPictures) {
        left.push(index);
        continue;
      }
      for (const paragraph of section) unwanted.add(paragraph);
      const own = controls[index];
      if (own && !own.control.isNullObject && ownTag.test(own.control.tag)) unwrap(own.control, own.body);
    }
    // From the end backwards, so that none is moved before it is taken out.
    const order = found.items.filter((paragraph) => unwanted.has(paragraph)).reverse();
    for (const paragraph of order) paragraph.delete();
    if (order.length > 0) await inTime(context.sync());
    return left;
  });
}

/** The heading and the empty paragraph after it. Throws `gone` or `stale`. */
function emptySection(
  snapshot: Snapshot,
  { items, indexes }: FoundText,
  { block, heading }: SectionRemoval,
): Word.Paragraph[] {
  const { address, readable } = placeOf(snapshot, block).paragraph;
  const index = address.story === 'main' ? indexes[address.index] : undefined;
  const paragraph = index === undefined ? undefined : items[index];
  if (index === undefined || !paragraph) throw new DocumentPortError('gone');
  const under = items.slice(index + 1);
  const next = under.findIndex(
    (candidate) => !isEmpty(snapshot, candidate) || candidate.tableNestingLevel > 0,
  );
  const isAsRead = paragraph.text === snapshot.main[address.index] && readable.text === heading;
  if (!isAsRead || (next >= 0 && !isHeading(snapshot, { items, indexes }, index + 1 + next)))
    throw new DocumentPortError('stale');
  const isLast = under.length <= 1;
  return [paragraph, ...(next === 0 || isLast ? [] : under.slice(0, 1))];
}

/** The paragraph after a heading, when there is nothing in it but help. */
function bodyOf(
  snapshot: Snapshot,
  { items, indexes }: FoundText,
  { block }: SectionRemoval,
): Word.Paragraph | undefined {
  const index = indexes[placeOf(snapshot, block).paragraph.address.index];
  const body = index === undefined ? undefined : items[index + 1];
  return body && body.tableNestingLevel === 0 && isEmpty(snapshot, body) ? body : undefined;
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
