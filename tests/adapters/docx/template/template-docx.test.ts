import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocx, readDocx, saveDocx, templateDocx } from '../../../../src/adapters/docx/index';
import { parseXml } from '../../../../src/adapters/docx/xml/parse';
import type { Template, TemplateSection } from '../../../../src/engine/index';
import { defaultSetup } from '../../../../src/knowledge/index';
import { addIn } from './add-in';

const { templates } = defaultSetup();
const section = (id: string, more: Partial<TemplateSection> = {}): TemplateSection => ({
  id,
  heading: `Om ${id}`,
  level: 1,
  synonyms: [],
  requirement: 'required',
  holds: 'both',
  help: `Skriv om ${id}.`,
  questions: [],
  sources: [],
  ...more,
});
const letter: Template = {
  id: 'brev',
  name: 'Brev & svar',
  version: 3,
  concernsChild: false,
  titles: ['brev'],
  sections: [section('orsak'), section('mer', { requirement: 'optional' }), section('del', { level: 2 })],
};

const filesOf = (template: Template, organisation: readonly string[] = ['Storvikens kommun']) => {
  const files = unzipSync(templateDocx(template, { organisation, addIn }));
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
};
/** The texts that a part shows, prompts too, a line for each paragraph. */
const shownIn = (xml: string) =>
  xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<|<w:tab\/>/gu)]
        .map(([, text = '\t']) => text)
        .join('')
        .replaceAll('&amp;', '&'),
    )
    .filter((text) => text !== '');

describe('a Word template', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    '%s is one package of well-formed parts, each with a known type and every reference leading somewhere',
    (_id, template) => {
      const files = unzipSync(templateDocx(template, { organisation: [], addIn }));
      const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
      for (const [name, bytes] of Object.entries(files)) {
        expect(() => parseXml(strFromU8(bytes)), name).not.toThrow();
        if (!name.endsWith('.rels') && name !== '[Content_Types].xml')
          expect(types).toContain(`PartName="/${name}"`);
        if (!name.endsWith('.rels')) continue;
        const folder = name.replace(/_rels\/[^/]+$/u, '');
        for (const { attributes } of parseXml(strFromU8(bytes)).children)
          expect(Object.keys(files)).toContain(`${folder}${attributes['Target'] ?? ''}`);
      }
    },
  );

  it('is the same bytes every time', () => {
    expect(templateDocx(letter, { organisation: ['A'], addIn })).toEqual(
      templateDocx(letter, { organisation: ['A'], addIn }),
    );
  });

  it('shows the title, lines to fill in, and every section with its help', () => {
    expect(shownIn(filesOf(letter)('word/document.xml'))).toEqual([
      'Brev & svar',
      'Diarienummer:\t[fyll i diarienummer]',
      'Gäller:\t[namn eller ärende]',
      'Handläggare:\t[namn], [titel]',
      'Datum:\t[datum]',
      'Om orsak',
      'Skriv om orsak.',
      'Om mer',
      'Skriv om mer.',
      '(Ta bort avsnittet om det inte behövs.)',
      'Om del',
      'Skriv om del.',
    ]);
  });

  it('has headings of the built-in styles, one level at a time', () => {
    const { blocks } = readDocx(openDocx(templateDocx(letter, { organisation: [], addIn })));
    expect(blocks.flatMap(({ kind, level }) => (kind === 'heading' ? [level] : []))).toEqual([1, 2, 2, 3]);
    const styles = filesOf(letter)('word/styles.xml');
    expect(styles).toContain('w:styleId="Heading1"><w:name w:val="heading 1"/>');
    expect(styles).toContain('<w:lang w:val="sv-SE"/>');
  });

  it('has a tagged control for each section, whose prompt comes back when it is emptied', () => {
    const file = filesOf(letter);
    const controls = file('word/document.xml').split('<w:sdt>');
    const own = controls.find((control) => control.includes('w:val="saklig:brev:orsak:3"')) ?? '';
    expect(own).toContain('<w:alias w:val="Om orsak"/>');
    expect(own).toContain('<w:showingPlcHdr/>');
    const prompt = /<w:docPart w:val="([^"]+)"/u.exec(own)?.[1] ?? '?';
    const block = file('word/glossary/document.xml')
      .split('<w:docPart>')
      .find((part) => part.includes(`<w:name w:val="${prompt}"/>`));
    expect(shownIn(block ?? '')).toEqual(['Skriv om orsak.']);
    const ids = [...file('word/document.xml').matchAll(/<w:id w:val="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves out a tag and cuts a title that Word would not take', () => {
    const long = 'a'.repeat(70);
    const document = filesOf({ ...letter, sections: [section(long)] })('word/document.xml');
    const values = [...document.matchAll(/<w:(?:alias|tag) w:val="([^"]*)"/gu)].map(
      ([, value = '']) => value,
    );
    expect(values.filter((value) => value.length > 64)).toEqual([]);
    expect(document).toContain('Skriv om aaa');
  });

  it('says in header and footer who and what it is, with page numbers', () => {
    const file = filesOf(letter, ['Storvikens kommun', 'Barnenheten']);
    expect(shownIn(file('word/header.xml'))).toEqual([
      '[Plats för logotyp]\tStorvikens kommun',
      '\tBarnenheten',
    ]);
    expect(shownIn(file('word/footer.xml'))).toEqual(['Brev & svar, mallversion 3\tSida 1 av 1']);
    expect(file('word/footer.xml')).toMatch(/w:instr=" PAGE ".*w:instr=" NUMPAGES "/u);
    expect(file('docProps/core.xml')).toContain('<dc:title>Brev &amp; svar</dc:title>');
  });

  it('asks for the name of an organisation that is not set', () => {
    expect(shownIn(filesOf(letter, [])('word/header.xml'))).toEqual([
      '[Plats för logotyp]\t[Organisationens namn]',
    ]);
  });

  it('opens the pane of the add-in it is told of', () => {
    const file = filesOf(letter);
    expect(file('_rels/.rels')).toContain('Target="word/webextensions/taskpanes.xml"');
    expect(file('word/webextensions/taskpanes.xml')).toContain('r:id="webextension1"');
    const extension = file('word/webextensions/webextension1.xml');
    expect(extension).toContain(`<we:reference id="${addIn.id}" version="1.2.3.4" store="EXCatalog"`);
    expect(extension).toContain('name="Office.AutoShowTaskpaneWithDocument" value="true"');
  });
});

describe('a document made from a template', () => {
  const bytes = templateDocx(letter, { organisation: [], addIn });

  it('says which template and version it was made from, also without the property', () => {
    expect(readDocx(openDocx(bytes)).madeFrom).toEqual({ template: 'brev', version: 3 });
    const pkg = openDocx(bytes);
    const entries = pkg.archive.entries.filter(({ name }) => name !== 'docProps/custom.xml');
    expect(readDocx({ ...pkg, archive: { entries } }).madeFrom).toEqual({ template: 'brev', version: 3 });
  });

  it('is saved as a document, whatever else is changed', () => {
    const pkg = openDocx(bytes);
    const [first] = readDocx(pkg).blocks;
    for (const edits of [[], [{ kind: 'replaceText' as const, block: first?.id ?? '', text: 'Svar' }]]) {
      const types = strFromU8(
        unzipSync(saveDocx(pkg, edits).bytes)['[Content_Types].xml'] ?? new Uint8Array(),
      );
      expect(types).toContain('wordprocessingml.document.main+xml');
      expect(types).not.toContain('template');
    }
  });
});
