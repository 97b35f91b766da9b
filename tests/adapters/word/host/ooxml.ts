import { escapeXml } from '../../../../src/adapters/docx/edit/word-xml';
import type { FormattedPart } from './font';
import { type Run, sliceRuns } from './parts';
import { fieldXml, runXml } from './run-xml';

/** Stretches of paragraphs as one flat file, as `getOoxml` gives them. */
export function ooxmlOf(parts: readonly FormattedPart[]): string {
  const paragraphs = parts.map(
    ({ paragraph, from, to }) =>
      `<w:p>${sliceRuns(paragraph.runs, from, to).map(withObjects).join('')}</w:p>`,
  );
  return (
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    part(
      '/word/document.xml',
      `<w:document><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`,
    ) +
    // What the page has besides the text comes too.
    part('/word/header1.xml', '<w:hdr><w:p><w:r><w:drawing/></w:r></w:p></w:hdr>') +
    '</pkg:package>'
  );
}

const part = (name: string, xml: string): string =>
  `<pkg:part pkg:name="${name}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

function withObjects(run: Run): string {
  if (run.note) return '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const { link } = run.format;
  const text = run.picture ? '<w:r><w:drawing/></w:r>' : runXml(run);
  const field = run.field ? fieldXml('DATE', text) : text;
  const linked =
    link === undefined ? field : `<w:hyperlink w:tooltip="${escapeXml(link)}">${field}</w:hyperlink>`;
  const anchored = `${run.anchor ? '<w:r><w:drawing><wp:anchor/></w:drawing></w:r>' : ''}${linked}`;
  return run.comment ? `<w:commentRangeStart w:id="0"/>${anchored}<w:commentRangeEnd w:id="0"/>` : anchored;
}
