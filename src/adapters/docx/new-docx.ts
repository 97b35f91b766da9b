import { strToU8 } from 'fflate';
import { bulletNumbering, headingStyleXml, wholePart } from './edit/built-in';
import type { EditedBlock } from './edit/edits';
import { escapeXml, paragraphXml } from './edit/word-xml';
import { writeArchive } from './zip/write-archive';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/';
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const contentType = 'application/vnd.openxmlformats-';
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * A Word document for text that never was in a file: Word's built-in heading and list styles, so that screen readers
 * and Word's navigation know them; Swedish; A4.
 */
export function newDocx(blocks: readonly EditedBlock[]): Uint8Array {
  const title = blocks.find(({ kind, text }) => kind === 'heading' && text.trim() !== '')?.text ?? '';
  const files = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      [`${relationshipTypes}officeDocument`, 'word/document.xml'],
      [`${packageTypes}relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml':
      `${head}<cp:coreProperties xmlns:cp="${packageTypes}metadata/core-properties" ` +
      'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:language>sv-SE</dc:language></cp:coreProperties>`,
    'word/document.xml': wholePart('document', `<w:body>${body(blocks)}${page}</w:body>`),
    'word/_rels/document.xml.rels': relationships([
      [`${relationshipTypes}styles`, 'styles.xml'],
      [`${relationshipTypes}numbering`, 'numbering.xml'],
      [`${relationshipTypes}settings`, 'settings.xml'],
    ]),
    'word/styles.xml': wholePart('styles', styles()),
    'word/numbering.xml': bullets.part,
    'word/settings.xml': wholePart('settings', '<w:themeFontLang w:val="sv-SE"/>'),
  };
  return writeArchive(
    { entries: [] },
    new Map(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

/** A4 with margins of 2.5 cm, in twentieths of a point. */
const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>' +
  '</w:sectPr>';

const bullets = newBullets();

function newBullets(): { readonly id: string; readonly part: string } {
  const { id, addition } = bulletNumbering(undefined);
  return { id, part: 'wholePart' in addition ? addition.wholePart : '' };
}

function body(blocks: readonly EditedBlock[]): string {
  let xml = '';
  let rows = '';
  for (const [index, { kind, level, text }] of blocks.entries()) {
    if (kind === 'tableCell') {
      rows += `<w:tr><w:tc><w:tcPr><w:tcW w:w="9072" w:type="dxa"/></w:tcPr>${paragraphXml('w:', '', '', text)}</w:tc></w:tr>`;
      if (blocks[index + 1]?.kind === 'tableCell') continue;
      xml += `${tableStart}${rows}</w:tbl><w:p/>`;
      rows = '';
    } else {
      const style = kind === 'heading' ? `Heading${level ?? 1}` : kind === 'listItem' ? 'ListBullet' : '';
      xml += paragraphXml('w:', style === '' ? '' : `<w:pStyle w:val="${style}"/>`, '', text);
    }
  }
  return xml;
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');
const tableStart =
  `<w:tbl><w:tblPr><w:tblW w:w="9072" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>` +
  '<w:tblGrid><w:gridCol w:w="9072"/></w:tblGrid>';

function styles(): string {
  return (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>' +
    '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    levels.map((level) => headingStyleXml('w:', `Heading${level}`, level)).join('') +
    '<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>' +
    `<w:qFormat/><w:pPr><w:numPr><w:numId w:val="${bullets.id}"/></w:numPr><w:contextualSpacing/></w:pPr></w:style>`
  );
}

function contentTypes(): string {
  const word = `${contentType}officedocument.wordprocessingml`;
  const overrides = [
    ['word/document', `${word}.document.main+xml`],
    ['word/styles', `${word}.styles+xml`],
    ['word/numbering', `${word}.numbering+xml`],
    ['word/settings', `${word}.settings+xml`],
    ['docProps/core', `${contentType}package.core-properties+xml`],
  ].map(([name, type]) => `<Override PartName="/${name}.xml" ContentType="${type}"/>`);
  return (
    `${head}<Types xmlns="${packageTypes}content-types">` +
    `<Default Extension="rels" ContentType="${contentType}package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const elements = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageTypes}relationships">${elements.join('')}</Relationships>`;
}
