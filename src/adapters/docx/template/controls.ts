import { wholePart } from '../edit/built-in';
import { escapeXml } from '../edit/word-xml';
import { mainPart, ofMain, relationshipTypes, stylesXml, wordTypes, type NewPart } from '../new-package';

/** A content control that shows a prompt until someone writes in it. */
export interface Control {
  /** Unique in the file; 1 or more. */
  readonly id: number;
  /** Shown by Word when the control is chosen. */
  readonly title: string;
  /** Tells programs what the control is for. */
  readonly tag?: string;
  readonly kind: 'rich' | 'text' | 'date';
  /** One paragraph each; only rich controls may have several. */
  readonly prompt: readonly string[];
}

/** Word calls a file with a longer title or tag damaged. */
const longestName = 64;

/** The built-in character style of prompts, in a grey that is easy to read (contrast 7:1). */
export const promptStyle =
  '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:rPr><w:color w:val="595959"/></w:rPr></w:style>';

/** A control that holds whole paragraphs. */
export const blockControl = (control: Control): string =>
  controlXml(control, control.prompt.map(promptParagraph).join(''));

/** A control inside a paragraph. */
export const inlineControl = (control: Control): string =>
  controlXml(control, control.prompt.map(promptRun).join(''));

function controlXml(control: Control, content: string): string {
  const { id, title, tag, kind } = control;
  const keptTag = tag === undefined || tag.length > longestName ? '' : `<w:tag w:val="${escapeXml(tag)}"/>`;
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(shortened(title))}"/>${keptTag}<w:id w:val="${id}"/>` +
    `<w:placeholder><w:docPart w:val="${promptName(control)}"/></w:placeholder><w:showingPlcHdr/>${kindXml[kind]}` +
    `</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
}

const kindXml = {
  rich: '',
  text: '<w:text/>',
  date:
    '<w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="sv-SE"/><w:storeMappedDataAs w:val="dateTime"/>' +
    '<w:calendar w:val="gregorian"/></w:date>',
} as const;

const shortened = (title: string): string =>
  title.length <= longestName ? title : `${title.slice(0, longestName - 1)}…`;

const promptName = ({ id }: Control): string => `Saklig${id}`;

const promptRun = (line: string): string =>
  '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>' +
  `<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`;

const promptParagraph = (line: string): string => `<w:p>${promptRun(line)}</w:p>`;

/**
 * The prompts as building blocks, so that a control that is emptied again shows its own prompt and not Word's general
 * one (ECMA-376 part 1, 17.12).
 */
export function promptParts(controls: readonly Control[]): NewPart[] {
  const glossary = 'word/glossary/document.xml';
  return [
    {
      name: glossary,
      contentType: `${wordTypes}document.glossary+xml`,
      xml: wholePart('glossaryDocument', `<w:docParts>${controls.map(promptPart).join('')}</w:docParts>`),
      of: mainPart,
      relationship: `${relationshipTypes}glossaryDocument`,
    },
    { ...ofMain('styles', stylesXml(promptStyle)), name: 'word/glossary/styles.xml', of: glossary },
  ];
}

function promptPart(control: Control): string {
  const number = control.id.toString(16).toUpperCase().padStart(12, '0');
  return (
    `<w:docPart><w:docPartPr><w:name w:val="${promptName(control)}"/><w:category><w:name w:val="General"/>` +
    '<w:gallery w:val="placeholder"/></w:category><w:types><w:type w:val="bbPlcHdr"/></w:types>' +
    `<w:behaviors><w:behavior w:val="content"/></w:behaviors><w:guid w:val="{8C1E2F5A-6B3D-4E70-9A41-${number}}"/>` +
    `</w:docPartPr><w:docPartBody>${control.prompt.map(promptParagraph).join('')}</w:docPartBody></w:docPart>`
  );
}
