import { escapeXml } from '../../../../src/adapters/docx/edit/word-xml';
import {
  baseParts,
  type NewPart,
  newPackage,
  pageXml,
  xmlHead,
} from '../../../../src/adapters/docx/new-package';
import { controlsAround } from './content-control';
import { fieldXml, runXml } from './run-xml';
import type { Model } from './model';
import { type ContentControl, type ModelParagraph, type Run } from './parts';

/**
 * Saves the document as Word would: text, styles, tracked changes, content controls, tables, properties, and the settings
 * of the add-in in its web extension part. Notes and pictures are not emulated.
 */
export function saveDocx(model: Model): Uint8Array {
  return newPackage([
    ...baseParts('document', '', blocksXml(model.main.paragraphs, 0) + pageXml()),
    ...propertyParts(model.customProperties),
    ...settingParts(model.settings),
  ]);
}

/** Paragraphs that stand in `depth` controls already written. */
function blocksXml(paragraphs: readonly ModelParagraph[], depth: number): string {
  let xml = '';
  for (let index = 0; index < paragraphs.length;) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const control = controlsAround(paragraph).reverse()[depth];
    let end = index + 1;
    if (control) {
      while (controlsOf(paragraphs[end]).includes(control)) end += 1;
      xml += controlXml(control, paragraphs.slice(index, end), depth);
    } else if (paragraph.cell) {
      while (paragraphs[end]?.cell?.table === paragraph.cell.table) end += 1;
      xml += tableXml(paragraphs.slice(index, end));
    } else xml += paragraphXml(paragraph);
    index = end;
  }
  return xml;
}

const controlsOf = (paragraph: ModelParagraph | undefined): readonly ContentControl[] =>
  paragraph ? controlsAround(paragraph) : [];

function controlXml(control: ContentControl, paragraphs: readonly ModelParagraph[], depth: number): string {
  const shows = paragraphs.every(
    ({ runs }) => runs.length > 0 && runs.every(({ placeholder }) => placeholder),
  );
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(control.title)}"/><w:tag w:val="${escapeXml(control.tag)}"/>` +
    `<w:id w:val="${control.id}"/>${shows ? '<w:showingPlcHdr/>' : ''}</w:sdtPr>` +
    `<w:sdtContent>${blocksXml(paragraphs, depth + 1)}</w:sdtContent></w:sdt>`
  );
}

/** One cell a row: the model does not know the grid. */
function tableXml(paragraphs: readonly ModelParagraph[]): string {
  const rows = paragraphs.map((paragraph) => `<w:tr><w:tc><w:tcPr/>${paragraphXml(paragraph)}</w:tc></w:tr>`);
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** Ids of the styles that `baseParts` defines. */
const styleId = ({ builtIn }: ModelParagraph['style']): string =>
  /^Heading[1-9]$/u.test(builtIn) ? builtIn : '';

function paragraphXml({ style, listed, runs }: ModelParagraph): string {
  const id = listed ? 'ListBullet' : styleId(style);
  const properties = id === '' ? '' : `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`;
  return `<w:p>${properties}${runs.map(savedRun).join('')}</w:p>`;
}

function savedRun(run: Run): string {
  if (run.note ?? run.picture) throw new Error('Notes and pictures are not saved by the test host.');
  const { link } = run.format;
  return link === undefined ? runXml(run) : fieldXml(`HYPERLINK "${link}"`, runXml(run));
}

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/';

function propertyParts(properties: ReadonlyMap<string, string>): NewPart[] {
  if (properties.size === 0) return [];
  const elements = [...properties].map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}">` +
      `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return [
    {
      name: 'docProps/custom.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      xml:
        `${xmlHead}<Properties xmlns="${officeTypes}custom-properties" xmlns:vt="${officeTypes}docPropsVTypes">` +
        `${elements.join('')}</Properties>`,
      of: '',
      relationship: `${officeTypes}relationships/custom-properties`,
    },
  ];
}

const microsoft = 'http://schemas.microsoft.com/office/';
const panes = 'word/webextensions/taskpanes.xml';

/** [MS-OWEXML] 2.3: the settings of an add-in stand in the document as properties of its web extension. */
function settingParts(settings: ReadonlyMap<string, string>): NewPart[] {
  if (settings.size === 0) return [];
  const properties = [...settings].map(
    ([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(value)}"/>`,
  );
  return [
    {
      name: panes,
      contentType: 'application/vnd.ms-office.webextensiontaskpanes+xml',
      xml: `${xmlHead}<wetp:taskpanes xmlns:wetp="${microsoft}webextensions/taskpanes/2010/11"/>`,
      of: '',
      relationship: `${microsoft}2011/relationships/webextensiontaskpanes`,
    },
    {
      name: 'word/webextensions/webextension1.xml',
      contentType: 'application/vnd.ms-office.webextension+xml',
      xml:
        `${xmlHead}<we:webextension xmlns:we="${microsoft}webextensions/webextension/2010/11">` +
        `<we:properties>${properties.join('')}</we:properties></we:webextension>`,
      of: panes,
      relationship: `${microsoft}2011/relationships/webextension`,
    },
  ];
}
