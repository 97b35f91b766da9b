import type { DocxParagraph } from '../read/paragraph';
import { child, childValue, type XmlNode } from '../xml/parse';
import type { DocumentForms } from './document-forms';
import type { ParagraphForm } from './edits';

/** Properties that stand before `w:numPr` in the order the schema asks for (ECMA-376 part 1, 17.3.1.26). */
const beforeNumbering = new Set([
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
]);
/** What makes a paragraph what it was. */
const replaced = new Set(['w:pStyle', 'w:numPr', 'w:outlineLvl', 'w:pPrChange']);

/** Content of `w:pPr` for a new paragraph. */
export function newProperties(form: ParagraphForm, forms: DocumentForms): string {
  const { style, numbering } = styleAndNumbering(form, forms, undefined);
  return style + numbering;
}

/** Content of `w:pPr` for a paragraph that may change its kind; what it was otherwise given stays. */
export function propertiesOf(
  paragraph: DocxParagraph,
  form: ParagraphForm | undefined,
  withSection: boolean,
  forms: DocumentForms,
): string {
  const all = (paragraph.properties?.children ?? []).filter(({ name }) => withSection || name !== 'w:sectPr');
  if (!form) return raw(paragraph, all);
  const rest = all.filter(
    ({ name }) => !replaced.has(name) && !(name === 'w:ind' && paragraph.kind === 'listItem'),
  );
  const own = childValue(paragraph.properties, 'w:pStyle');
  const { style, numbering } = styleAndNumbering(form, forms, own);
  const first = rest.filter(({ name }) => beforeNumbering.has(name));
  const last = rest.filter(({ name }) => !beforeNumbering.has(name));
  return style + raw(paragraph, first) + numbering + raw(paragraph, last);
}

export function endsSection({ properties }: DocxParagraph): boolean {
  return child(properties, 'w:sectPr') !== undefined;
}

function styleAndNumbering(form: ParagraphForm, forms: DocumentForms, own: string | undefined) {
  if (form.as === 'heading')
    return { style: forms.style(forms.headingStyle(form.level ?? 1)), numbering: '' };
  if (form.as === 'listItem') return forms.listForm();
  const { level, listed } = forms.styles.paragraph(own);
  const keeps = own !== undefined && level === undefined && !listed;
  return { style: forms.style(keeps ? own : forms.bodyStyle()), numbering: '' };
}

function raw({ part }: DocxParagraph, nodes: readonly XmlNode[]): string {
  return nodes.map(({ start, end }) => part.xml.slice(start, end)).join('');
}
