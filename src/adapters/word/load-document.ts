import type { MadeFrom } from '../../engine/index';
import { madeFromMarks, templateProperty } from '../../ports/template-mark';
import type { InTime } from './run-word';
import { supports } from './supports';

/** What the first batch of a reading brings. Where this Word lacks a member, its list is undefined. */
export interface Loaded {
  readonly paragraphs: readonly Word.Paragraph[];
  readonly footnotes: readonly string[] | undefined;
  readonly endnotes: readonly string[] | undefined;
  /** Whether there are tracked changes; undefined when it cannot be told. */
  readonly tracked: boolean | undefined;
  /** The help that controls round whole paragraphs show now, each paragraph of it by itself. */
  readonly placeholders: readonly string[];
  readonly madeFrom: MadeFrom | undefined;
  readonly pictures: number;
  readonly textBoxes: number;
  /** Whether `font.hidden` has been loaded. */
  readonly knowsHidden: boolean;
  /** Whether `uniqueLocalId` has been loaded. */
  readonly knowsIds: boolean;
}

/** What is asked about every paragraph. */
export const paragraphProperties = [
  'text',
  'style',
  'styleBuiltIn',
  'outlineLevel',
  'isListItem',
  'tableNestingLevel',
  'font/bold',
] as const;

/** The placeholder of a control may be several paragraphs, and the document is read paragraph by paragraph. */
const linesOf = (text: string): string[] => text.split(/[\r\n]+/u).filter((line) => line !== '');

/** What is to be filled in within a paragraph is text as long as it stands there. */
function showsHelp({ text, placeholderText, subtype }: Word.ContentControl): boolean {
  const isWithin = subtype === Word.ContentControlType.richTextInline;
  return !isWithin && placeholderText !== '' && text === placeholderText;
}

const ofItems = (properties: readonly string[]): string =>
  properties.map((property) => `items/${property}`).join(',');

/** Asks for the whole document in one batch, with only the properties a review needs. */
export async function loadDocument(
  context: Word.RequestContext,
  inTime: InTime,
  knowsIds: boolean,
): Promise<Loaded> {
  const { body } = context.document;
  const paragraphs = body.paragraphs;
  const knowsHidden = supports('WordApiDesktop', '1.2');
  paragraphs.load(
    ofItems([
      ...paragraphProperties,
      ...(knowsHidden ? ['font/hidden'] : []),
      ...(knowsIds ? ['uniqueLocalId'] : []),
    ]),
  );
  const pictures = body.inlinePictures;
  pictures.load('items/width');
  // Those of rich text, which is all that every Word knows of.
  const controls = context.document.contentControls;
  controls.load('items/text,items/placeholderText,items/subtype,items/tag');
  const hasNotes = supports('WordApi', '1.5');
  const footnotes = hasNotes ? body.footnotes : undefined;
  footnotes?.load('items/body/text');
  const endnotes = hasNotes ? body.endnotes : undefined;
  endnotes?.load('items/body/text');
  const change = supports('WordApi', '1.6') ? body.getTrackedChanges().getFirstOrNullObject() : undefined;
  change?.load('type');
  const shapes = knowsHidden ? body.shapes : undefined;
  shapes?.load('items/type');
  const mark = context.document.properties.customProperties.getItemOrNullObject(templateProperty);
  mark.load('value');
  await inTime(context.sync());
  return {
    paragraphs: paragraphs.items,
    footnotes: footnotes && noteTexts(footnotes),
    endnotes: endnotes && noteTexts(endnotes),
    tracked: change && !change.isNullObject,
    placeholders: controls.items.filter(showsHelp).flatMap(({ text }) => linesOf(text)),
    madeFrom: madeFromMarks(
      mark.isNullObject ? undefined : String(mark.value),
      controls.items.map(({ tag }) => tag),
    ),
    pictures: pictures.items.length,
    textBoxes: shapes?.items.filter(({ type }) => type === 'TextBox').length ?? 0,
    knowsHidden,
    knowsIds,
  };
}

/** The least a review needs, for a Word that refuses a member it says it has, as Word without a subscription may. */
export async function loadTextOnly(context: Word.RequestContext, inTime: InTime): Promise<Loaded> {
  const { paragraphs } = context.document.body;
  paragraphs.load(ofItems(paragraphProperties));
  await inTime(context.sync());
  return {
    paragraphs: paragraphs.items,
    footnotes: undefined,
    endnotes: undefined,
    tracked: undefined,
    placeholders: [],
    madeFrom: undefined,
    pictures: 0,
    textBoxes: 0,
    knowsHidden: false,
    knowsIds: false,
  };
}

function noteTexts(notes: Word.NoteItemCollection): string[] {
  return notes.items.map(({ body }) => body.text);
}
