import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { notKeptBy, openDocx, readDocx, saveDocx, type DocxEdit } from '../../../src/adapters/docx/index';
import { p, r, styled, wordFile, type WordFile } from './word-file';

/** What the document reads as after the edits, one line a block, and its new XML. */
function save(file: string | WordFile, ...edits: DocxEdit[]) {
  const pkg = openDocx(wordFile(typeof file === 'string' ? { body: file } : file));
  const { bytes, notKept } = saveDocx(pkg, edits);
  expect(notKeptBy(pkg, edits)).toEqual(notKept);
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return {
    notKept,
    files,
    body: part('word/document.xml').split(/<\/?w:body>/u)[1] ?? '',
    part,
    outline: readDocx(openDocx(bytes)).blocks.map(
      ({ kind, level, text, note }) => `${note ?? kind}${level ?? ''}: ${text}`,
    ),
  };
}

const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const footnotes = `<w:footnote w:id="2">${p('Noten.')}</w:footnote>`;

describe('changing text', () => {
  it('touches only the run where the change stands', () => {
    const before = `<w:p w14:paraId="0A" w:rsidR="00B"><w:pPr><w:jc w:val="both"/></w:pPr>${r('Det ', '<w:i/>')}${r('föreligger', '<w:b/>')}<w:proofErr w:type="gramEnd"/>${r(' oro.')}</w:p>`;
    const { body } = save(before + p('Orört.'), { kind: 'replaceText', block: 'p0', text: 'Det finns oro.' });
    expect(body).toBe(before.replace('föreligger', 'finns') + p('Orört.'));
  });

  it('leaves everything between two changes in its run', () => {
    const { body } = save(`<w:p>${r('ett ')}${r('två', '<w:b/>')}${r(' tre fyra')}</w:p>`, {
      kind: 'replaceText',
      block: 'p0',
      text: 'ETT två tre FYRA',
    });
    expect(body).toBe(`<w:p>${r('ETT ')}${r('två', '<w:b/>')}${r(' tre FYRA')}</w:p>`);
  });

  it('keeps notes, comments, bookmarks and fields around and inside the change', () => {
    const marks = `<w:bookmarkStart w:id="1" w:name="b"/><w:commentRangeStart w:id="0"/>${reference}<w:commentRangeEnd w:id="0"/><w:bookmarkEnd w:id="1"/>`;
    const { body, outline } = save(
      { body: `<w:p>${r('Mamman har svårt')}${marks}${r(' att orka.')}</w:p>`, footnotes },
      { kind: 'replaceText', block: 'p0', text: 'Mamman orkar inte.' },
    );
    expect(body).toContain(marks);
    expect(outline).toEqual(['paragraph: Mamman orkar inte.', 'footnote: Noten.']);
  });

  it('writes in a control in place of what was to be filled in, as text of its own', () => {
    const control = (mark: string, run: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="a"/>${mark}<w:text/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`;
    const styled = '<w:rStyle w:val="PlaceholderText"/>';
    const strong = r(' gäller', '<w:rStyle w:val="Strong"/>');
    const { body } = save(`<w:p>${control('<w:showingPlcHdr/>', r('[fyll i]', styled))}${strong}</w:p>`, {
      kind: 'replaceText',
      block: 'p0',
      text: 'SN 2025/1 gällde',
    });
    const written = r('SN 2025/1').replace('<w:t', '<w:rPr></w:rPr><w:t');
    expect(body).toBe(`<w:p>${control('', written)}${strong.replace('gäller', 'gällde')}</w:p>`);
  });

  it('writes new text outside a link that ends before it', () => {
    const link = `<w:hyperlink r:id="rId9">${r('vägledningen')}</w:hyperlink>`;
    const { body } = save(`<w:p>${r('Se ')}${link}${r('.')}</w:p>`, {
      kind: 'replaceText',
      block: 'p0',
      text: 'Se vägledningen från 2025.',
    });
    expect(body).toBe(`<w:p>${r('Se ')}${link}${r(' från 2025.')}</w:p>`);
  });

  it('writes line breaks, tabs and characters that XML reserves', () => {
    const { outline, body } = save(p('a'), {
      kind: 'replaceText',
      block: 'p0',
      text: 'a <b> & "c"\nrad\tkolumn\u0001',
    });
    expect(outline).toEqual(['paragraph: a <b> & "c"\nrad\tkolumn']);
    expect(body).toContain('<w:br/>');
    expect(body).toContain('<w:tab/>');
  });

  it('keeps soft hyphens in words that do not change', () => {
    const { body } = save(p('social\u00ADtjänsten bor\u00ADde se'), {
      kind: 'replaceText',
      block: 'p0',
      text: 'socialtjänsten borde höra',
    });
    expect(body).toBe(p('social\u00ADtjänsten bor\u00ADde höra'));
  });

  it('patches a footnote in its own part', () => {
    const { part, body, outline } = save(
      { body: `<w:p>${r('Text')}${reference}</w:p>`, footnotes },
      { kind: 'replaceText', block: 'f2p0', text: 'Ny not.' },
    );
    expect(part('word/footnotes.xml')).toContain('Ny not.');
    expect(body).toBe(`<w:p>${r('Text')}${reference}</w:p>`);
    expect(outline).toEqual(['paragraph: Text', 'footnote: Ny not.']);
  });

  it('writes into text that tracked changes have put in, and leaves deleted text as it was', () => {
    const deleted = '<w:del w:id="2"><w:r><w:delText>inte </w:delText></w:r></w:del>';
    const { body } = save(
      `<w:p>${r('Hon ')}<w:ins w:id="1">${r('orkar ')}</w:ins>${deleted}${r('mer.')}</w:p>`,
      {
        kind: 'replaceText',
        block: 'p0',
        text: 'Hon hinner mer.',
      },
    );
    expect(body).toBe(`<w:p>${r('Hon ')}<w:ins w:id="1">${r('hinner ')}</w:ins>${deleted}${r('mer.')}</w:p>`);
  });

  it('changes one line of a paragraph with a bold heading line', () => {
    const { outline } = save(
      `<w:p>${r('Hem', '<w:b/>')}<w:r><w:br/></w:r>${r('Lugnt.')}</w:p>`,
      { kind: 'replaceText', block: 'p0.0', text: 'Hemmet' },
      { kind: 'replaceText', block: 'p0.1', text: 'Mycket lugnt.' },
    );
    expect(outline).toEqual(['heading1: Hemmet', 'paragraph: Mycket lugnt.']);
  });
});

describe('new paragraphs', () => {
  it('uses the heading styles of the document', () => {
    const { body, part } = save(
      p('Text.'),
      { kind: 'insert', after: undefined, as: 'heading', level: 1, text: 'Först' },
      { kind: 'insert', after: 'p0', as: 'heading', level: 2, text: 'Sedan' },
      { kind: 'insert', after: 'p0', as: 'paragraph', text: '' },
    );
    expect(body).toBe(`${styled('Rubrik1', 'Först')}${p('Text.')}${styled('Rubrik2', 'Sedan')}<w:p></w:p>`);
    expect(part('word/styles.xml')).not.toContain('Heading2');
  });

  it('adds a heading style that the document lacks', () => {
    const { outline, part } = save(p('Text.'), {
      kind: 'insert',
      after: 'p0',
      as: 'heading',
      level: 4,
      text: 'Ny',
    });
    expect(outline).toEqual(['paragraph: Text.', 'heading4: Ny']);
    expect(part('word/styles.xml')).toContain('<w:name w:val="heading 4"/>');
  });

  it('makes a list like the one there is, or adds one', () => {
    const item = `<w:p><w:pPr><w:pStyle w:val="Liststycke"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr>${r('Punkt')}</w:p>`;
    const insert: DocxEdit = { kind: 'insert', after: 'p0', as: 'listItem', text: 'Ny punkt' };
    expect(save(item, insert).body).toBe(item + item.replace('Punkt', 'Ny punkt'));
    expect(save(p('Text'), insert).body).toBe(p('Text') + styled('Punktlista', 'Ny punkt'));
    const added = save({ body: p('Text'), styles: '' }, insert);
    expect(added.outline).toEqual(['paragraph: Text', 'listItem: Ny punkt']);
    expect(added.part('[Content_Types].xml')).toContain('/word/saklig-numbering.xml');
    expect(added.part('word/_rels/document.xml.rels')).toContain('saklig-numbering.xml');
  });

  it('gives new text the typeface and the style of the running text, not its emphasis', () => {
    const look = '<w:rFonts w:ascii="Arial"/><w:i/><w:sz w:val="20"/>';
    const { body } = save(styled('Rubrik1', 'A') + `<w:p>${r('Text', look)}</w:p>`, {
      kind: 'insert',
      after: 'p0',
      as: 'paragraph',
      text: 'Ny',
    });
    expect(body).toContain(`<w:p>${r('Ny', '<w:rFonts w:ascii="Arial"/><w:sz w:val="20"/>')}</w:p>`);
  });

  it('puts sections after a table and not inside it', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('cell')}</w:tc></w:tr></w:tbl>`;
    const after = save(table + p('Slut'), {
      kind: 'insert',
      after: 'p0',
      as: 'heading',
      level: 1,
      text: 'Ny',
    });
    expect(after.body).toBe(table + styled('Rubrik1', 'Ny') + p('Slut'));
    const inside = save(table + p('Slut'), { kind: 'insert', after: 'p0', as: 'tableCell', text: 'Ny' });
    expect(inside.outline).toEqual(['tableCell: cell', 'tableCell: Ny', 'paragraph: Slut']);
  });

  it('does not put paragraphs in a control for a short answer', () => {
    const control = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${p('Alva')}</w:sdtContent></w:sdt>`;
    const { body } = save(control, { kind: 'insert', after: 'p0', as: 'paragraph', text: 'Ny' });
    expect(body).toBe(control + p('Ny'));
  });

  it('inserts between the lines of a paragraph by dividing it', () => {
    const { outline } = save(`<w:p>${r('Hem', '<w:b/>')}<w:r><w:br/></w:r>${r('Lugnt.')}</w:p>`, {
      kind: 'insert',
      after: 'p0.0',
      as: 'paragraph',
      text: 'Emellan.',
    });
    expect(outline).toEqual(['heading1: Hem', 'paragraph: Emellan.', 'paragraph: Lugnt.']);
  });
});
