import { child, endOfTag, toggle } from '../xml/parse';
import type { DocumentForms } from './document-forms';
import type { ParagraphForm } from './edits';
import { endsSection, newProperties, propertiesOf } from './paragraph-form';
import { canBreak, patchText, type TextEdit } from './patch-text';
import type { BlockPlan, Insertion, ParagraphPlan } from './plan';
import { textChanges } from './text-changes';
import { paragraphXml, tagName, type Splice } from './word-xml';

export interface PatchedParagraph {
  readonly splices: readonly Splice[];
  /** What was to stand between the paragraph's own lines but has to come after it. */
  readonly displaced: readonly Insertion[];
  /** The user divided the paragraph where it cannot be divided: in a field or a content control. */
  readonly undivided: boolean;
}

/** New paragraphs that look like the document's others of their kind. */
export function insertedXml(insertions: readonly Insertion[], forms: DocumentForms): string {
  return insertions
    .map((insertion) =>
      paragraphXml(forms.prefix, newProperties(insertion, forms), forms.look(insertion.as), insertion.text),
    )
    .join('');
}

/** Carries out what is planned for a paragraph of which at least one block stays. */
export function patchParagraph({ paragraph, blocks }: ParagraphPlan, forms: DocumentForms): PatchedParagraph {
  const edits: TextEdit[] = [];
  const displaced: Insertion[] = [];
  let undivided = false;
  let pieces = 1;
  const breakAt = (
    start: number,
    end: number,
    form: ParagraphForm | undefined,
    inserted: readonly Insertion[],
  ) => {
    if (paragraph.elements.length === 1 && canBreak(paragraph, { start, end })) {
      pieces += 1;
      const properties = propertiesOf(paragraph, form, false, forms);
      edits.push({ start, end, newParagraph: { between: insertedXml(inserted, forms), properties } });
      return;
    }
    undivided = true;
    displaced.push(...inserted);
    edits.push({ start, end, text: '\n' });
  };
  const last = lastKept(blocks);
  for (const [index, block] of blocks.entries()) {
    const { start, end } = block.placed;
    const next = blocks[index + 1]?.placed;
    const nextForm = blocks.slice(index + 1).find(({ removed }) => !removed)?.form;
    if (block.removed) {
      const from = index < last ? start : (blocks[index - 1]?.placed.end ?? start);
      edits.push({ start: from, end: index < last && next ? next.start : end, text: '' });
      displaced.push(...block.inserted);
      continue;
    }
    edits.push(...changesOf(block));
    for (const at of block.breaks) breakAt(start + at.start, start + at.end, block.form, []);
    if (index >= last || !next) displaced.push(...block.inserted);
    else if (block.form || nextForm || block.inserted.length > 0) {
      breakAt(end, next.start, nextForm, block.inserted);
    }
  }
  const splices = [
    ...formSplices({ paragraph, blocks }, pieces > 1, forms),
    ...patchText(paragraph, withSectionLast(edits, paragraph), forms.prefix),
  ];
  return { splices, displaced, undivided };
}

function lastKept(blocks: readonly BlockPlan[]): number {
  return blocks.reduce((last, { removed }, index) => (removed ? last : index), -1);
}

function changesOf({ placed, text }: BlockPlan): TextEdit[] {
  if (text === undefined) return [];
  return textChanges(placed.block.text, text).map((change) => ({
    start: change.start + placed.start,
    end: change.end + placed.start,
    text: change.text,
  }));
}

/** A paragraph that ends a section still does so when it has become several: the last one ends it. */
function withSectionLast(edits: readonly TextEdit[], paragraph: ParagraphPlan['paragraph']): TextEdit[] {
  const section = child(paragraph.properties, 'w:sectPr');
  const breaks = edits.filter((edit) => 'newParagraph' in edit);
  const last = breaks.at(-1);
  if (!section || !last) return [...edits];
  const raw = paragraph.part.xml.slice(section.start, section.end);
  const properties = `${last.newParagraph.properties}${raw}`;
  return edits.map((edit) =>
    edit === last ? { ...last, newParagraph: { ...last.newParagraph, properties } } : edit,
  );
}

/** Splices for what the paragraph itself, its first part if it is divided, is to be. */
function formSplices({ paragraph, blocks }: ParagraphPlan, divided: boolean, forms: DocumentForms): Splice[] {
  const form = blocks.find(({ removed }) => !removed)?.form;
  const splices = blocks.flatMap((block) => plainSplices(paragraph, block, forms.prefix));
  if (!form && !(divided && endsSection(paragraph))) return splices;
  const element = paragraph.elements.at(-1);
  if (!element) return splices;
  const content = propertiesOf(paragraph, form, !divided, forms);
  const w = forms.prefix;
  const properties = content === '' ? '' : `<${w}pPr>${content}</${w}pPr>`;
  const { xml } = paragraph.part;
  const tagEnd = endOfTag(xml, element.start);
  if (paragraph.properties) {
    splices.push({ start: paragraph.properties.start, end: paragraph.properties.end, xml: properties });
  } else if (tagEnd < element.end) splices.push({ start: tagEnd, end: tagEnd, xml: properties });
  else {
    const open = `${xml.slice(element.start, element.end - 2)}>`;
    splices.push({ ...element, xml: `${open}${properties}</${tagName(xml, element)}>` });
  }
  return splices;
}

/** A bold line that is no longer to be a heading must not be bold, or it would be read as one again. */
function plainSplices(
  paragraph: ParagraphPlan['paragraph'],
  { placed, form }: BlockPlan,
  w: string,
): Splice[] {
  if (!form || form.as === 'heading' || placed.block.kind !== 'heading') return [];
  const { xml } = paragraph.part;
  const runs = new Set(
    paragraph.pieces
      .filter(({ start, end, bold }) => bold && start < placed.end && end > placed.start)
      .map(({ run }) => run),
  );
  return [...runs].map((run) => {
    const look = child(run, 'w:rPr');
    const off = `<${w}b ${w}val="0"/>`;
    if (!look) {
      const at = endOfTag(xml, run.start);
      return { start: at, end: at, xml: `<${w}rPr>${off}</${w}rPr>` };
    }
    const bold = child(look, 'w:b');
    if (bold && toggle(look, 'w:b')) return { start: bold.start, end: bold.end, xml: off };
    const before = look.children.filter(({ name }) => name === 'w:rStyle' || name === 'w:rFonts').at(-1);
    const at = before?.end ?? endOfTag(xml, look.start);
    return { start: at, end: at, xml: off };
  });
}
