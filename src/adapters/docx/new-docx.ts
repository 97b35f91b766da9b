import type { EditedBlock } from './edit/edits';
import { paragraphXml } from './edit/word-xml';
import { baseParts, newPackage, pageXml, textWidth } from './new-package';

/**
 * A Word document for text that never was in a file: Word's built-in heading and list styles, so that screen readers
 * and Word's navigation know them; Swedish; A4.
 */
export function newDocx(blocks: readonly EditedBlock[]): Uint8Array {
  const title = blocks.find(({ kind, text }) => kind === 'heading' && text.trim() !== '')?.text ?? '';
  return newPackage(baseParts('document', title, body(blocks) + pageXml()));
}

function body(blocks: readonly EditedBlock[]): string {
  let xml = '';
  let rows = '';
  for (const [index, { kind, level, text }] of blocks.entries()) {
    if (kind === 'tableCell') {
      rows += `<w:tr><w:tc><w:tcPr><w:tcW w:w="${textWidth}" w:type="dxa"/></w:tcPr>${paragraphXml('w:', '', '', text)}</w:tc></w:tr>`;
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
  `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>` +
  `<w:tblGrid><w:gridCol w:w="${textWidth}"/></w:tblGrid>`;
