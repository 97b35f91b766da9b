import type { Template, TemplateSection } from '../../../engine/index';
import { sectionTag } from '../../../ports/template-mark';
import { escapeXml, paragraphXml } from '../edit/word-xml';
import { baseParts, newPackage, pageXml } from '../new-package';
import { blockControl, inlineControl, promptParts, promptStyle, type Control } from './controls';
import { headerFooterParts, headerFooterReferences, headerFooterStyles } from './header-footer';
import { markPart } from './mark';
import { webExtensionParts, type AddIn } from './web-extension';

export interface TemplateOptions {
  /** Who the documents come from, widest first: the municipality, the unit. Empty: the template asks. */
  readonly organisation: readonly string[];
  readonly addIn: AddIn;
}

/** A line with a label and something to fill in; `between` stands between two controls. */
interface Line {
  readonly label: string;
  readonly controls: readonly Control[];
  readonly between: string;
}

/** Tell that sections may go; in brackets, so that they read as prompts wherever they are read. */
const mayGo = '(Ta bort avsnittet om det inte behövs.)';
const partsMayGo = '(Ta bort de rubriker som inte behövs.)';

const labelStyle =
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Uppgift"><w:name w:val="Uppgift"/><w:basedOn w:val="Normal"/>' +
  '<w:qFormat/><w:pPr><w:tabs><w:tab w:val="left" w:pos="1985"/></w:tabs><w:spacing w:after="60"/>' +
  '<w:ind w:left="1985" w:hanging="1985"/></w:pPr></w:style>';

/**
 * A Word template (.dotx) for a document type: title, lines for who and when, then every section with its help text as a
 * prompt. The same template and options always give the same bytes.
 */
export function templateDocx(template: Template, { organisation, addIn }: TemplateOptions): Uint8Array {
  const newControl = controlMaker();
  const lines = linesOf(template, newControl);
  const sections = template.sections.map((section, index) => ({
    section,
    control: newControl({
      title: section.heading,
      tag: sectionTag(template, section),
      kind: 'rich',
      prompt: promptOf(section, template.sections[index + 1]),
    }),
  }));
  const logo = newControl({ title: 'Logotyp', kind: 'rich', prompt: ['[Plats för logotyp]'] });
  const unnamed = newControl({ title: 'Organisation', kind: 'text', prompt: ['[Organisationens namn]'] });
  const controls = [
    ...lines.flatMap((line) => line.controls),
    ...sections.map(({ control }) => control),
    logo,
  ];
  const body = [
    headingXml(1, template.name),
    ...lines.map(lineXml),
    ...sections.flatMap(({ section, control }) => [
      headingXml(section.level + 1, section.heading),
      blockControl(control),
    ]),
    pageXml(headerFooterReferences),
  ];
  return newPackage([
    ...baseParts('template', template.name, body.join(''), promptStyle + headerFooterStyles + labelStyle),
    ...headerFooterParts(template, logo, organisation, unnamed),
    ...promptParts(organisation.length === 0 ? [...controls, unnamed] : controls),
    ...webExtensionParts(addIn),
    markPart(template),
  ]);
}

function controlMaker(): (control: Omit<Control, 'id'>) => Control {
  let id = 0;
  return (control) => {
    id += 1;
    return { id, ...control };
  };
}

/** Prompts in brackets are never taken for a name or a day, also where a prompt is read as text. */
function linesOf({ sections }: Template, newControl: ReturnType<typeof controlMaker>): Line[] {
  const text = (title: string, prompt: string) => newControl({ title, kind: 'text', prompt: [prompt] });
  const isNamedBelow = sections.some(({ role }) => role === 'basic-data');
  return [
    { label: 'Diarienummer', controls: [text('Diarienummer', '[fyll i diarienummer]')], between: '' },
    ...(isNamedBelow
      ? []
      : [{ label: 'Gäller', controls: [text('Gäller', '[namn eller ärende]')], between: '' }]),
    {
      label: 'Handläggare',
      controls: [text('Namn', '[namn]'), text('Titel', '[titel]')],
      between: ', ',
    },
    {
      label: 'Datum',
      controls: [newControl({ title: 'Datum', kind: 'date', prompt: ['[datum]'] })],
      between: '',
    },
  ];
}

function promptOf(
  { help, requirement, level }: TemplateSection,
  next: TemplateSection | undefined,
): string[] {
  if (level > 1) return [help];
  if ((next?.level ?? 1) > level && next?.requirement === 'optional') return [help, partsMayGo];
  return requirement === 'optional' ? [help, mayGo] : [help];
}

const headingXml = (level: number, text: string): string =>
  paragraphXml('w:', `<w:pStyle w:val="Heading${level}"/>`, '', text);

function lineXml({ label, controls, between }: Line): string {
  const separator = `<w:r><w:t xml:space="preserve">${between}</w:t></w:r>`;
  return (
    '<w:p><w:pPr><w:pStyle w:val="Uppgift"/></w:pPr>' +
    `<w:r><w:t>${escapeXml(label)}:</w:t></w:r><w:r><w:tab/></w:r>` +
    `${controls.map(inlineControl).join(separator)}</w:p>`
  );
}
