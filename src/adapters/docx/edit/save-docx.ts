import { strFromU8, strToU8 } from 'fflate';
import { wholeParts, type PartChange } from './add-parts';
import { contentEnd, wholePart } from './built-in';
import { DocumentForms } from './document-forms';
import type { DocxEdit } from './edits';
import { joinSplices } from './join';
import { notKeptSentences } from './not-kept';
import { insertedXml, patchParagraph } from './patch-paragraph';
import { patchText } from './patch-text';
import { planOf, type Insertion, type ParagraphPlan } from './plan';
import { isRemovable, removal } from './removal';
import { encoded, spliced, type Splice } from './word-xml';
import { readPart, type DocxPackage, type Part } from '../package';
import type { DocxParagraph } from '../read/paragraph';
import { readContent } from '../read/read-docx';
import { ancestorsOf } from '../xml/ancestors';
import { child, endOfTag, type XmlNode } from '../xml/parse';
import { writeArchive } from '../zip/write-archive';

export interface SavedDocx {
  readonly bytes: Uint8Array;
  /** Swedish sentences on what the edits took with them or could not do. */
  readonly notKept: readonly string[];
}

/**
 * Writes the edits into the opened document. Only the paragraphs they name are patched; everything else, in the same
 * part and in the others, stays byte for byte. Throws RangeError when an edit names a block the document does not have.
 */
export function saveDocx(pkg: DocxPackage, edits: readonly DocxEdit[]): SavedDocx {
  const { changes, notKept } = changedParts(pkg, edits);
  const replaced = asDocument(pkg, new Map(changes.map(({ name, bytes }) => [name, bytes])));
  return { bytes: writeArchive(pkg.archive, replaced), notKept };
}

const typesPart = '[Content_Types].xml';

/** A template is saved as a document: Word does not open a .docx that calls itself a template. */
function asDocument(
  pkg: DocxPackage,
  replaced: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const part = readPart(pkg.archive, typesPart);
  if (!part) return replaced;
  const changed = replaced.get(part.name);
  const xml = changed ? strFromU8(changed) : part.xml;
  const document = xml.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml');
  if (document === xml) return replaced;
  return new Map([...replaced, [part.name, changed ? strToU8(document) : encoded(document, part.encoding)]]);
}

/** What saving these edits would not keep, in Swedish sentences, without saving. */
export function notKeptBy(pkg: DocxPackage, edits: readonly DocxEdit[]): readonly string[] {
  return changedParts(pkg, edits).notKept;
}

function changedParts(pkg: DocxPackage, edits: readonly DocxEdit[]) {
  const content = readContent(pkg);
  const forms = new DocumentForms(pkg, content);
  const plan = planOf(content, edits);
  const splices = new Map<Part, Splice[]>();
  const add = (part: Part, added: readonly Splice[]) => {
    splices.set(part, [...(splices.get(part) ?? []), ...added]);
  };
  if (plan.first.length > 0) add(pkg.document, [firstInBody(pkg.document, insertedXml(plan.first, forms))]);
  for (const { first, second, separator } of plan.joins) {
    add(first.part, joinSplices(first, second, separator, forms.prefix));
  }
  let undivided = false;
  for (const paragraph of plan.paragraphs) {
    const patched = patch(paragraph, forms);
    undivided ||= patched.undivided;
    add(paragraph.paragraph.part, patched.splices);
  }
  if (forms.addedStyles !== '' && pkg.styles) {
    const at = contentEnd(pkg.styles);
    add(pkg.styles, [{ start: at, end: at, xml: forms.addedStyles }]);
  }
  const numbering = forms.addedNumbering;
  if (numbering && 'splices' in numbering && pkg.numbering) add(pkg.numbering, numbering.splices);
  const changes: PartChange[] = [...splices]
    .filter(([, added]) => added.length > 0)
    .map(([part, added]) => ({ name: part.name, bytes: encoded(spliced(part.xml, added), part.encoding) }));
  const missing = {
    ...(forms.addedStyles !== '' && !pkg.styles ? { styles: wholePart('styles', forms.addedStyles) } : {}),
    ...(numbering && 'wholePart' in numbering ? { numbering: numbering.wholePart } : {}),
  };
  return {
    changes: [...changes, ...wholeParts(pkg, missing)],
    notKept: edits.length === 0 ? [] : notKeptSentences(pkg, plan, undivided),
  };
}

interface Patched {
  readonly splices: readonly Splice[];
  readonly undivided: boolean;
}

function patch(plan: ParagraphPlan, forms: DocumentForms): Patched {
  const { paragraph, blocks } = plan;
  if (blocks.every(({ removed }) => removed)) {
    const gone = isRemovable(paragraph)
      ? removal(paragraph)
      : patchText(paragraph, [{ start: 0, end: paragraph.text.length, text: '' }], forms.prefix);
    const inserted = blocks.flatMap((block) => block.inserted);
    return { splices: [...gone, ...insertAfter(paragraph, inserted, forms)], undivided: false };
  }
  const { splices, displaced, undivided } = patchParagraph(plan, forms);
  return { splices: [...splices, ...insertAfter(paragraph, displaced, forms)], undivided };
}

function insertAfter(
  paragraph: DocxParagraph,
  inserted: readonly Insertion[],
  forms: DocumentForms,
): Splice[] {
  return inserted.map((insertion) => {
    const { end } = anchorOf(paragraph, insertion);
    return { start: end, end, xml: insertedXml([insertion], forms) };
  });
}

/** Controls for one short answer, which cannot hold paragraphs of their own. */
const plainControls = ['w:text', 'w:date', 'w:comboBox', 'w:dropDownList', 'w:picture', 'w14:checkbox'];

/** New text after a table cell's text comes after the table, unless it is to be in the cell. */
function anchorOf(paragraph: DocxParagraph, { as }: Insertion): XmlNode {
  const { part, table } = paragraph;
  const last = paragraph.elements.at(-1) ?? part.root;
  const node = table && as !== 'tableCell' ? table : last;
  const control = ancestorsOf(part.root, node).find(
    (ancestor) =>
      ancestor.name === 'w:sdt' && plainControls.some((name) => child(child(ancestor, 'w:sdtPr'), name)),
  );
  return control ?? node;
}

function firstInBody({ root, xml }: Part, inserted: string): Splice {
  const body = child(root, 'w:body') ?? root;
  const at = body.children[0]?.start ?? endOfTag(xml, body.start);
  return { start: at, end: at, xml: inserted };
}
