import { strToU8 } from 'fflate';
import { bulletNumbering, headingStyleXml, wholePart } from './edit/built-in';
import { escapeXml } from './edit/word-xml';
import { relationshipsName } from './package';
import { writeArchive } from './zip/write-archive';

/** A part of a package that is written from nothing. */
export interface NewPart {
  /** For example `word/styles.xml`. */
  readonly name: string;
  readonly contentType: string;
  readonly xml: string;
  /** The part that refers to it; '' for the package itself. It stands in the same folder or one above. */
  readonly of: string;
  /** The relationship's type, a whole address. The relationship's id is the part's file name. */
  readonly relationship: string;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
export const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
export const mainPart = 'word/document.xml';
/** The same for every part that belongs to the main part. */
export const ofMain = (type: string, xml: string): NewPart => ({
  name: `word/${type}.xml`,
  contentType: `${wordTypes}${type}+xml`,
  xml,
  of: mainPart,
  relationship: `${relationshipTypes}${type}`,
});

const packageTypes = 'http://schemas.openxmlformats.org/package/2006/';
const packageContentTypes = 'application/vnd.openxmlformats-package.';

/** Packs the parts with their relationships and content types. The same parts always give the same bytes. */
export function newPackage(parts: readonly NewPart[]): Uint8Array {
  const owners = [...new Set(parts.map(({ of }) => of))];
  const files: [string, string][] = [
    ['[Content_Types].xml', contentTypes(parts)],
    ...owners.map((of): [string, string] => [relationshipsName(of), relationshipsOf(of, parts)]),
    ...parts.map(({ name, xml }): [string, string] => [name, xml]),
  ];
  return writeArchive({ entries: [] }, new Map(files.map(([name, xml]) => [name, strToU8(xml)])));
}

function contentTypes(parts: readonly NewPart[]): string {
  const overrides = parts.map(
    ({ name, contentType }) => `<Override PartName="/${name}" ContentType="${contentType}"/>`,
  );
  return (
    `${xmlHead}<Types xmlns="${packageTypes}content-types">` +
    `<Default Extension="rels" ContentType="${packageContentTypes}relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationshipsOf(of: string, parts: readonly NewPart[]): string {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const elements = parts
    .filter((part) => part.of === of)
    .map(
      ({ name, relationship }) =>
        `<Relationship Id="${relationshipId(name)}" Type="${relationship}" Target="${name.slice(folder.length)}"/>`,
    );
  return `${xmlHead}<Relationships xmlns="${packageTypes}relationships">${elements.join('')}</Relationships>`;
}

/** Id of the relationship that leads to a part. */
export const relationshipId = (name: string): string =>
  name.slice(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));

/** What every new document or template holds. `body` and `ownStyles` are XML with the prefix `w:`. */
export function baseParts(
  kind: 'document' | 'template',
  title: string,
  body: string,
  ownStyles = '',
): NewPart[] {
  return [
    {
      name: mainPart,
      contentType: `${wordTypes}${kind}.main+xml`,
      xml: wholePart('document', `<w:body>${body}</w:body>`),
      of: '',
      relationship: `${relationshipTypes}officeDocument`,
    },
    {
      name: 'docProps/core.xml',
      contentType: `${packageContentTypes}core-properties+xml`,
      xml:
        `${xmlHead}<cp:coreProperties xmlns:cp="${packageTypes}metadata/core-properties" ` +
        'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
        `<dc:title>${escapeXml(title)}</dc:title><dc:language>sv-SE</dc:language></cp:coreProperties>`,
      of: '',
      relationship: `${packageTypes}relationships/metadata/core-properties`,
    },
    ofMain('styles', stylesXml(ownStyles)),
    ofMain('numbering', bullets.part),
    ofMain('settings', settingsXml),
  ];
}

/** A4 with margins of 2.5 cm, in twentieths of a point. `references` are those to header and footer. */
export const pageXml = (references = ''): string =>
  `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/>` +
  '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>' +
  '</w:sectPr>';

/** Between the margins, in twentieths of a point. */
export const textWidth = 9072;

/** Without a compatibility mode Word opens the file as one from 2007. */
const settingsXml = wholePart(
  'settings',
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
    '</w:compat><w:themeFontLang w:val="sv-SE"/>',
);

const bullets = newBullets();

function newBullets(): { readonly id: string; readonly part: string } {
  const { id, addition } = bulletNumbering(undefined);
  return { id, part: 'wholePart' in addition ? addition.wholePart : '' };
}

/** Calibri, 11 points, Swedish; Word's built-in heading and list styles; then the file's own. */
export function stylesXml(ownStyles = ''): string {
  const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  return wholePart(
    'styles',
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>' +
      '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault>' +
      '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
      levels.map((level) => headingStyleXml('w:', `Heading${level}`, level, 'Normal')).join('') +
      '<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>' +
      `<w:qFormat/><w:pPr><w:numPr><w:numId w:val="${bullets.id}"/></w:numPr><w:contextualSpacing/></w:pPr></w:style>` +
      ownStyles,
  );
}
