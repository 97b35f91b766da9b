import { strToU8, zipSync } from 'fflate';

/** Namespaces as Word declares them. */
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'mc:Ignorable="w14 w16se"';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Styles as a Swedish Word writes them: English names, Swedish ids. */
export const swedishStyles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  heading(1) +
  heading(2) +
  '<w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Liststycke"><w:name w:val="List Paragraph"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Punktlista"><w:name w:val="List Bullet"/>' +
  '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Kommunrubrik"><w:name w:val="Kommunrubrik"/>' +
  '<w:basedOn w:val="Rubrik2"/><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Innehllsfrteckningsrubrik"><w:name w:val="TOC Heading"/>' +
  '<w:basedOn w:val="Rubrik1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Innehll1"><w:name w:val="toc 1"/></w:style>' +
  '<w:style w:type="character" w:styleId="Stark"><w:name w:val="Strong"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Dold"><w:name w:val="Dold"/><w:rPr><w:vanish/></w:rPr></w:style>';

function heading(level: number): string {
  return (
    `<w:style w:type="paragraph" w:styleId="Rubrik${level}"><w:name w:val="heading ${level}"/>` +
    `<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
    '<w:rPr><w:b/></w:rPr></w:style>'
  );
}

export interface WordFile {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly styles?: string;
  /** `w:footnote` elements. */
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  readonly header?: string;
  /** Other files of the archive. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  readonly namespaces?: string;
}

/** A package with the parts Word writes. */
export function wordFile(file: WordFile): Uint8Array {
  const root = (name: string, content: string) =>
    `${head}<w:${name} ${file.namespaces ?? namespaces}>${content}</w:${name}>`;
  const parts: Record<string, string | undefined> = {
    styles: root('styles', file.styles ?? swedishStyles),
    settings: file.settings === undefined ? undefined : root('settings', file.settings),
    footnotes:
      file.footnotes === undefined ? undefined : root('footnotes', separators('footnote') + file.footnotes),
    endnotes: file.endnotes === undefined ? undefined : root('endnotes', file.endnotes),
    header: file.header === undefined ? undefined : root('hdr', file.header),
  };
  const present = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined);
  return pack({
    '[Content_Types].xml':
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ' +
      'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${types}officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': root('document', `<w:body>${file.body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(
      present
        .map(
          ([name], index) =>
            `<Relationship Id="rId${index + 1}" Type="${types}${name}" Target="${name}.xml"/>`,
        )
        .join(''),
    ),
    ...Object.fromEntries(present.map(([name, xml]) => [`word/${name}.xml`, xml])),
    ...file.files,
  });
}

export function pack(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

function relationships(content: string): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

function separators(note: string): string {
  return `<w:${note} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${note}>`;
}

/** A paragraph with a run for every text. */
export function p(...texts: string[]): string {
  return `<w:p>${texts.map((text) => r(text)).join('')}</w:p>`;
}

export function styled(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${r(text)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
