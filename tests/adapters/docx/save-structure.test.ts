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

describe('removing', () => {
  it('takes the paragraph away and keeps marks whose other half stands elsewhere', () => {
    const start = '<w:bookmarkStart w:id="1" w:name="b"/>';
    const { body } = save(
      `<w:p>${start}<w:bookmarkStart w:id="2" w:name="c"/>${r('Bort')}<w:bookmarkEnd w:id="2"/></w:p><w:p>${r('Kvar')}<w:bookmarkEnd w:id="1"/></w:p>`,
      { kind: 'remove', block: 'p0' },
    );
    expect(body).toBe(`${start}<w:p>${r('Kvar')}<w:bookmarkEnd w:id="1"/></w:p>`);
  });

  it('says when a note or a comment goes with the text', () => {
    const commented = `<w:p>${r('c')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`;
    const { notKept } = save(
      { body: `<w:p>${r('a')}${reference}</w:p>${commented}${p('Kvar')}`, footnotes },
      { kind: 'remove', block: 'p0' },
      { kind: 'remove', block: 'p1' },
    );
    expect(notKept).toEqual([
      'Texten i ett stycke med en fotnot har tagits bort, och fotnoten med den.',
      'Texten i ett stycke med en kommentar har tagits bort, och kommentaren med den.',
    ]);
  });

  it.each([
    ['a picture', '<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r>', '</w:p>', ''],
    ['the end of a section', '<w:p><w:pPr><w:sectPr/></w:pPr>', '</w:p>', ''],
    [
      'half a field',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>',
      '</w:p>',
      '',
    ],
    ['the only paragraph of a cell', '<w:tbl><w:tr><w:tc><w:p>', '</w:p></w:tc></w:tr></w:tbl>', ''],
    ['what keeps two tables apart', '<w:tbl/><w:p>', '</w:p><w:tbl/>', ''],
  ])('empties the paragraph that is %s', (_what, before, after) => {
    const { body } = save(`${before}${r('Bort')}${after}${p('Kvar')}`, { kind: 'remove', block: 'p0' });
    expect(body).toBe(`${before}<w:r></w:r>${after}${p('Kvar')}`);
  });

  it('removes a line of a paragraph', () => {
    const { outline } = save(`<w:p>${r('Hem', '<w:b/>')}<w:r><w:br/></w:r>${r('Lugnt.')}</w:p>${p('Kvar')}`, {
      kind: 'remove',
      block: 'p0.0',
    });
    expect(outline).toEqual(['paragraph: Lugnt.', 'paragraph: Kvar']);
  });
});

describe('changing what a paragraph is', () => {
  it('makes headings, lists and running text of each other and keeps the rest', () => {
    const own = '<w:keepNext/><w:jc w:val="both"/>';
    const item = `<w:p><w:pPr>${own.replace('/>', '/><w:numPr><w:numId w:val="1"/></w:numPr>')}</w:pPr>${r('c')}</w:p>`;
    const { body, outline } = save(
      `<w:p><w:pPr>${own}</w:pPr>${r('a')}</w:p>${styled('Rubrik1', 'b')}${item}${p('d')}`,
      { kind: 'setKind', block: 'p0', as: 'heading', level: 2 },
      { kind: 'setKind', block: 'p1', as: 'paragraph' },
      { kind: 'setKind', block: 'p2', as: 'paragraph' },
      { kind: 'setKind', block: 'p3', as: 'listItem' },
    );
    expect(outline).toEqual(['heading2: a', 'paragraph: b', 'paragraph: c', 'listItem: d']);
    expect(body).toContain(`<w:p><w:pPr><w:pStyle w:val="Rubrik2"/>${own}</w:pPr>${r('a')}</w:p>`);
    expect(body).toContain(`<w:p><w:pPr>${own}</w:pPr>${r('c')}</w:p>`);
  });

  it('makes running text of a bold heading', () => {
    const { outline } = save(`<w:p>${r('Hem', '<w:b/>')}${r(' och ', '<w:rStyle w:val="Stark"/>')}</w:p>`, {
      kind: 'setKind',
      block: 'p0',
      as: 'paragraph',
    });
    expect(outline).toEqual(['paragraph: Hem och ']);
  });

  it('makes a real heading of one bold line', () => {
    const { outline, body } = save(`<w:p>${r('Hem', '<w:b/>')}<w:r><w:br/></w:r>${r('Lugnt.')}</w:p>`, {
      kind: 'setKind',
      block: 'p0.0',
      as: 'heading',
      level: 2,
    });
    expect(outline).toEqual(['heading2: Hem', 'paragraph: Lugnt.']);
    expect(body.match(/<w:p>/gu)).toHaveLength(2);
  });
});

describe('dividing a paragraph', () => {
  it('keeps formatting, notes and the end of the section', () => {
    const section = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>';
    const { body, outline } = save(
      {
        body: `<w:p><w:pPr><w:jc w:val="both"/>${section}</w:pPr>${r('Ett. Två ')}${r('är viktigt', '<w:i/>')}${reference}${r('.')}</w:p>`,
        footnotes,
      },
      { kind: 'split', block: 'p0', at: [{ start: 4, end: 5 }] },
    );
    expect(body).toBe(
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${r('Ett.')}</w:p>` +
        `<w:p><w:pPr><w:jc w:val="both"/>${section}</w:pPr>${r('Två ')}${r('är viktigt', '<w:i/>')}${reference}${r('.')}</w:p>`,
    );
    expect(outline).toEqual(['paragraph: Ett.', 'paragraph: Två är viktigt.', 'footnote: Noten.']);
  });

  it('says when it could not', () => {
    const { notKept, outline } = save(
      `<w:p><w:fldSimple w:instr="REF a">${r('ett två')}</w:fldSimple></w:p>`,
      {
        kind: 'split',
        block: 'p0',
        at: [{ start: 3, end: 4 }],
      },
    );
    expect(outline).toEqual(['paragraph: ett\ntvå']);
    expect(notKept).toHaveLength(1);
  });
});

describe('joining paragraphs', () => {
  it('keeps formatting and notes of both, and drops the empty line between them', () => {
    const { body, notKept } = save(
      {
        body: `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${r('Ett.')}</w:p><w:p/><w:bookmarkEnd w:id="1"/>${styled('Rubrik1', 'Två').replace('</w:p>', `${reference}</w:p>`)}${p('Tre')}`,
        footnotes,
      },
      { kind: 'join', block: 'p0', next: 'p2', separator: ' ' },
      { kind: 'insert', after: 'p0', as: 'paragraph', text: 'Efter' },
    );
    expect(body).toBe(
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${r('Ett.')}<w:bookmarkEnd w:id="1"/>${r(' ')}${r('Två')}${reference}</w:p>${p('Efter')}${p('Tre')}`,
    );
    expect(notKept).toEqual([]);
  });

  it('writes the text into the first one where they cannot become one', () => {
    const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`;
    const { outline } = save(`<w:tbl><w:tr>${cell('ett')}${cell('två')}</w:tr></w:tbl>${p('tre')}`, {
      kind: 'join',
      block: 'p0',
      next: 'p1',
      separator: ' ',
    });
    expect(outline).toEqual(['tableCell: ett två', 'paragraph: tre']);
  });
});

describe('the package', () => {
  const file: WordFile = {
    body: p('Text.'),
    header: p('Sekretess'),
    footnotes,
    settings: '<w:trackRevisions/>',
    files: { 'customXml/item1.xml': '<egen/>', 'word/media/image1.png': Uint8Array.from([137, 80, 78, 71]) },
  };

  it('keeps every other part byte for byte, and in its place', () => {
    const before = wordFile(file);
    const { files } = save(file, { kind: 'replaceText', block: 'p0', text: 'Ny text.' });
    const original = unzipSync(before);
    expect(Object.keys(files)).toEqual(Object.keys(original));
    for (const [name, bytes] of Object.entries(original)) {
      if (name !== 'word/document.xml') expect(files[name]).toEqual(bytes);
    }
  });

  it('says that changes are not tracked and that a signature no longer holds', () => {
    const signed = { ...file, files: { '_xmlsignatures/sig1.xml': '<s/>' } };
    const { notKept } = save(signed, { kind: 'replaceText', block: 'p0', text: 'Ny text.' });
    expect(notKept).toEqual([
      'Dokumentet spårar ändringar, men det som har ändrats här sparas som vanlig text utan spårning.',
      'Dokumentet är digitalt signerat, och signaturen gäller inte längre när texten har ändrats.',
    ]);
    expect(save(signed).notKept).toEqual([]);
  });

  it('writes a part in the encoding it had', () => {
    const xml =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
      `${p('Åsa')}</w:body></w:document>`;
    for (const bytes of [Buffer.from(`\uFEFF${xml}`), Buffer.from(`\uFEFF${xml}`, 'utf16le')]) {
      const { files } = save(
        { body: '', files: { 'word/document.xml': new Uint8Array(bytes) } },
        { kind: 'replaceText', block: 'p0', text: 'Åsas' },
      );
      const encoding = bytes[0] === 0xff ? 'utf16le' : 'utf8';
      expect(Buffer.from(files['word/document.xml'] ?? []).toString(encoding)).toBe(
        `\uFEFF${xml.replace('Åsa', 'Åsas')}`,
      );
    }
  });

  it('refuses to edit a block that is not there', () => {
    expect(() => save(file, { kind: 'remove', block: 'p99' })).toThrow(RangeError);
  });
});
