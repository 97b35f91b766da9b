import { describe, expect, it } from 'vitest';
import { openDocx, readDocx } from '../../../src/adapters/docx/index';
import { p, r, styled, wordFile, type WordFile } from './word-file';

function read(file: string | WordFile) {
  return readDocx(openDocx(wordFile(typeof file === 'string' ? { body: file } : file)));
}

/** One line a block: kind, level, text. */
function outline(file: string | WordFile): string[] {
  return read(file).blocks.map(({ kind, level, text, note }) => `${note ?? kind}${level ?? ''}: ${text}`);
}

function text(paragraphContent: string): string {
  return read(`<w:p>${paragraphContent}</w:p>`)
    .blocks.map((block) => block.text)
    .join(' | ');
}

describe('headings', () => {
  it.each([
    ['the style of a Swedish Word', styled('Rubrik1', 'Bakgrund'), 'heading1'],
    ['the title style', styled('Rubrik', 'Bakgrund'), 'heading1'],
    ['a style based on a heading style', styled('Kommunrubrik', 'Bakgrund'), 'heading2'],
    ['an outline level', `<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr>${r('Bakgrund')}</w:p>`, 'heading3'],
    [
      'an outline level that says body text',
      `<w:p><w:pPr><w:pStyle w:val="Rubrik"/><w:outlineLvl w:val="9"/></w:pPr>${r('Bakgrund')}</w:p>`,
      'paragraph',
    ],
    ['a list style', styled('Liststycke', 'Bakgrund'), 'paragraph'],
    ['a style that does not exist', styled('Rubrik7', 'Bakgrund'), 'paragraph'],
  ])('knows %s', (_what, body, kind) => {
    expect(outline(body)).toEqual([`${kind}: Bakgrund`]);
  });

  it.each(['heading 3', 'Heading 3', 'Rubrik 3', 'Überschrift 3', 'Overskrift 3'])(
    'knows a style named %s',
    (name) => {
      const styles = `<w:style w:type="paragraph" w:styleId="a7"><w:name w:val="${name}"/></w:style>`;
      expect(outline({ body: styled('a7', 'Hälsa'), styles })).toEqual(['heading3: Hälsa']);
    },
  );

  it('survives styles that are based on each other', () => {
    const styles = ['a', 'b']
      .map(
        (id) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${id === 'a' ? 'b' : 'a'}"/></w:style>`,
      )
      .join('');
    expect(outline({ body: styled('a', 'Text'), styles })).toEqual(['paragraph: Text']);
  });

  it('reads lines that are bold only as headings one level below the nearest heading', () => {
    const bold = (words: string) => `<w:p>${r(words, '<w:b/><w:bCs/>')}</w:p>`;
    expect(
      outline(
        styled('Rubrik1', 'Utredning') +
          bold('Hälsa') +
          `<w:p>${r('Skola', '<w:rStyle w:val="Stark"/>')}${r(' ')}</w:p>` +
          `<w:p>${r('Hem', '<w:b/>')}<w:r><w:br/></w:r>${r('Hemmet är lugnt.')}</w:p>` +
          `<w:p>${r('Barn:', '<w:b/>')}${r(' Alva')}</w:p>` +
          `<w:p>${r('Inte fet', '<w:b w:val="0"/>')}</w:p>`,
      ),
    ).toEqual([
      'heading1: Utredning',
      'heading2: Hälsa',
      'heading2: Skola ',
      'heading2: Hem',
      'paragraph: Hemmet är lugnt.',
      'paragraph: Barn: Alva',
      'paragraph: Inte fet',
    ]);
  });

  it('takes nothing for a bold heading where all text is bold', () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
      '<w:rPr><w:b/></w:rPr></w:style>';
    expect(outline({ body: p('Löpande text.'), styles })).toEqual(['paragraph: Löpande text.']);
  });
});

describe('lists and tables', () => {
  const numbered = (id: number, words: string, style = '') =>
    `<w:p><w:pPr>${style}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${r(words)}</w:p>`;

  it('knows list items by numbering and by style', () => {
    expect(
      outline(
        numbered(1, 'Punkt') +
          styled('Punktlista', 'Från stil') +
          numbered(0, 'Inte längre', '<w:pStyle w:val="Punktlista"/>') +
          numbered(1, 'Numrerad rubrik', '<w:pStyle w:val="Rubrik2"/>'),
      ),
    ).toEqual([
      'listItem: Punkt',
      'listItem: Från stil',
      'paragraph: Inte längre',
      'heading2: Numrerad rubrik',
    ]);
  });

  it('reads every paragraph of every cell, nested, merged and in content controls', () => {
    const cell = (content: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(p('inre'))}</w:tr></w:tbl><w:p/>`;
    expect(
      outline(
        '<w:tbl><w:tblPr/><w:tblGrid/>' +
          `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(`<w:p>${r('Namn', '<w:b/>')}</w:p>`, '<w:gridSpan w:val="2"/>')}</w:tr>` +
          `<w:tr>${cell(p('ett') + p('två'), '<w:vMerge w:val="restart"/>')}${cell(inner)}</w:tr>` +
          `<w:tr>${cell('<w:p/>', '<w:vMerge/>')}<w:sdt><w:sdtContent>${cell(p('tre'))}</w:sdtContent></w:sdt></w:tr>` +
          `<w:sdt><w:sdtContent><w:tr>${cell(styled('Rubrik2', 'Hälsa'))}</w:tr></w:sdtContent></w:sdt>` +
          `<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr>${cell(p('struken rad'))}</w:tr>` +
          '</w:tbl>',
      ),
    ).toEqual([
      'tableCell: Namn',
      'tableCell: ett',
      'tableCell: två',
      'tableCell: inre',
      'tableCell: tre',
      'heading2: Hälsa',
    ]);
  });
});

describe('text', () => {
  it('joins runs that Word has split', () => {
    expect(
      read(
        '<w:p w14:paraId="1A2B3C4D" w:rsidR="00A1" w:rsidRDefault="00A2"><w:proofErr w:type="spellStart"/>' +
          '<w:r w:rsidR="00B1"><w:t>Soci</w:t></w:r><w:r w:rsidR="00B2"><w:lastRenderedPageBreak/><w:t>al</w:t></w:r>' +
          '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:proofErr w:type="spellEnd"/>' +
          '<w:r><w:rPr><w:lang w:val="sv-SE"/></w:rPr><w:t xml:space="preserve">tjänsten </w:t></w:r>' +
          '<w:smartTag><w:r><w:t>utreder</w:t></w:r></w:smartTag></w:p>',
      ).blocks[0]?.text,
    ).toBe('Socialtjänsten utreder');
  });

  it.each([
    ['a tab', '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>', 'a\tb'],
    ['a line break', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>', 'a\nb\nc'],
    ['page and column breaks', '<w:r><w:br w:type="page"/><w:t>a</w:t><w:br w:type="column"/></w:r>', 'a'],
    [
      'soft hyphens',
      '<w:r><w:t>social\u00ADtjänst</w:t><w:softHyphen/><w:t>lag</w:t></w:r>',
      'socialtjänstlag',
    ],
    ['non-breaking hyphens', '<w:r><w:t>IQ</w:t><w:noBreakHyphen/><w:t>test</w:t></w:r>', 'IQ-test'],
    ['non-breaking spaces', r('1\u00A0§'), '1\u00A0§'],
    [
      'symbols',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> Ja</w:t></w:r>',
      '☑ Ja',
    ],
    ['escaped characters', r('&lt;A &amp; B&gt; &#229;&#x1F600;'), '<A & B> å😀'],
    ['layout white space', '<w:r><w:t>\n  a b \n</w:t></w:r>', 'a b'],
    [
      'ruby',
      '<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>bas</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      'bas',
    ],
    ['links', `${r('se ')}<w:hyperlink r:id="rId9">${r('vägledningen')}</w:hyperlink>`, 'se vägledningen'],
    ['simple fields', `<w:fldSimple w:instr=" DATE ">${r('2025-03-01')}</w:fldSimple>`, '2025-03-01'],
    ['hidden text', r('syns') + r(' göms', '<w:vanish/>') + r(' med', '<w:rStyle w:val="Dold"/>'), 'syns'],
    [
      'emoji with a fallback',
      '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx/></mc:Choice>' +
        '<mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      '😊',
    ],
  ])('reads %s', (_what, content, expected) => {
    expect(text(content)).toBe(expected);
  });

  it('reads the result of a field, also a nested one, and not its code', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (words: string) => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`;
    expect(
      text(
        r('den ') +
          mark('begin') +
          code(' IF ') +
          mark('begin') +
          code(' PAGE ') +
          mark('separate') +
          r('7') +
          mark('end') +
          code(' = 1 ') +
          mark('separate') +
          r('3 mars') +
          mark('end') +
          r(' 2025'),
      ),
    ).toBe('den 3 mars 2025');
  });

  it('does not lose the rest of the document to a field that is cut off', () => {
    expect(outline(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${p('Kvar.')}`)).toEqual([
      'paragraph: Kvar.',
    ]);
  });

  it('reads content controls of every kind, but not the help that stands for whole paragraphs', () => {
    const control = (content: string, properties = '') =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(
      outline(
        control(p('Block') + control(p('Inre'))) +
          `<w:p>${r('Namn: ')}${control(r('Alva'))}${control(r('Klicka här'), '<w:showingPlcHdr/>')}</w:p>` +
          control(p('Klicka här för att ange text'), '<w:showingPlcHdr/>'),
      ),
    ).toEqual(['paragraph: Block', 'paragraph: Inre', 'paragraph: Namn: AlvaKlicka här']);
  });
});
