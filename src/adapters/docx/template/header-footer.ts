import type { Template } from '../../../engine/index';
import { wholePart } from '../edit/built-in';
import { escapeXml } from '../edit/word-xml';
import { ofMain, relationshipId, relationshipTypes, textWidth, type NewPart } from '../new-package';
import { inlineControl, type Control } from './controls';

export const headerFooterStyles = ['header', 'footer']
  .map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name === 'header' ? 'Header' : 'Footer'}"><w:name w:val="${name}"/>` +
      '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr>' +
      `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>` +
      '</w:pPr><w:rPr><w:color w:val="404040"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>',
  )
  .join('');

const line = (side: 'top' | 'bottom'): string =>
  `<w:pBdr><w:${side} w:val="single" w:sz="4" w:space="6" w:color="A6A6A6"/></w:pBdr>`;

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
const tab = '<w:r><w:tab/></w:r>';
const field = (code: string): string => `<w:fldSimple w:instr=" ${code} ">${run('1')}</w:fldSimple>`;

const paragraph = (style: string, border: string, content: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${border}</w:pPr>${content}</w:p>`;

/**
 * A place for the logo to the left, who the organisation is to the right, one line for each name. `unnamed` asks for the
 * name where nobody has set it.
 */
function headerXml(logo: Control, names: readonly string[], unnamed: Control): string {
  const [first, ...more] = names;
  const owner = first === undefined ? inlineControl(unnamed) : run(first);
  const lines = [inlineControl(logo) + tab + owner, ...more.map((name) => tab + run(name))];
  return wholePart(
    'hdr',
    lines
      .map((content, index) => paragraph('Header', index === lines.length - 1 ? line('bottom') : '', content))
      .join(''),
  );
}

const footerXml = ({ name, version }: Template): string =>
  wholePart(
    'ftr',
    paragraph(
      'Footer',
      line('top'),
      `${run(`${name}, mallversion ${version}`)}${tab}${run('Sida ')}${field('PAGE')}${run(' av ')}${field('NUMPAGES')}`,
    ),
  );

export const headerFooterParts = (
  template: Template,
  logo: Control,
  names: readonly string[],
  unnamed: Control,
): NewPart[] => [ofMain('header', headerXml(logo, names, unnamed)), ofMain('footer', footerXml(template))];

/** What a page's properties say of its header and footer. */
export const headerFooterReferences = ['header', 'footer']
  .map(
    (name) =>
      `<w:${name}Reference xmlns:r="${relationshipTypes.slice(0, -1)}" w:type="default" r:id="${relationshipId(`word/${name}.xml`)}"/>`,
  )
  .join('');
