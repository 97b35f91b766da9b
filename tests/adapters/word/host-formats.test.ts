import { describe, expect, it } from 'vitest';
import { swedishStyles, wordFile } from '../docx/word-file';
import { DocumentBuilder, type Piece } from './host/build';
import { loadDocx } from './host/load-docx';
import { saveDocx } from './host/save-docx';
import { word2021 } from './open-document';
import { openWord } from './open-word';

const open = (...pieces: readonly Piece[]) =>
  openWord(new DocumentBuilder().addPieces(pieces).model, word2021).model;

/** Does something with the words that a search finds first. */
const withWords = <Result>(words: string, act: (range: Word.Range) => Result | Promise<Result>) =>
  Word.run(async (context) => {
    const hits = context.document.body.search(words, { matchCase: true });
    hits.load('items/text,items/style,items/hyperlink,items/font/name,items/font/size');
    await context.sync();
    const [range] = hits.items;
    if (!range) throw new Error(`"${words}" is not found.`);
    const result = await act(range);
    await context.sync();
    return result;
  });

const runsOf = (model: ReturnType<typeof open>) => model.main.paragraphs[0]?.runs;

describe('how words look in the test host', () => {
  it('is told of font, size and character style, and told to be mixed', async () => {
    open({ text: 'Alva ' }, { text: 'är åtta', name: 'Arial', size: 14, style: 'Stark' });
    const told = (words: string) =>
      withWords(words, ({ style, font: { name, size } }) => [style, name, size]);
    expect(await told('Alva')).toEqual(['Normal', 'Calibri', 11]);
    expect(await told('åtta')).toEqual(['Stark', 'Arial', 14]);
    expect(await told('Alva är')).toEqual(['', '', null]);
  });

  it('is set, and what the style says anyway is not written', async () => {
    const model = open({ text: 'Alva är åtta' });
    await withWords('är', (range) => {
      range.style = 'Stark';
      range.font.set({ name: 'Arial', size: 11, bold: true });
    });
    expect(runsOf(model)).toEqual([
      { text: 'Alva ', format: {} },
      { text: 'är', format: { style: 'Stark', name: 'Arial' } },
      { text: ' åtta', format: {} },
    ]);
  });

  it('has links: the first is told, and a new one takes the others away', async () => {
    const model = open({ text: 'Se ' }, { text: 'lagen nu', link: 'https://a.se' }, { text: ' och ' });
    expect(await withWords('lagen', ({ hyperlink }) => hyperlink)).toBe('https://a.se');
    expect(await withWords('Se', ({ hyperlink }) => hyperlink)).toBeNull();
    const whole = await withWords('lagen', async (range) => {
      const links = range.getHyperlinkRanges();
      links.load('items/text');
      await range.context.sync();
      return links.items.map(({ text }) => text);
    });
    expect(whole).toEqual(['lagen nu']);
    await withWords('nu och', (range) => {
      range.hyperlink = 'https://b.se';
    });
    expect(runsOf(model)?.map(({ text, format }) => [text, format])).toEqual([
      ['Se ', {}],
      ['lagen ', {}],
      ['nu', { link: 'https://b.se', style: 'Hyperlänk' }],
      [' och', { link: 'https://b.se', style: 'Hyperlänk' }],
      [' ', {}],
    ]);
  });

  it('shows in the OOXML of the words, with all that hangs on them', async () => {
    open(
      { text: 'A', field: true },
      { text: 'B', comment: true },
      { text: 'C', anchor: true },
      { text: 'D', link: 'https://a.se' },
      { text: 'E', bold: true },
    );
    const shown = async (words: string) =>
      withWords(words, async (range) => {
        const xml = range.getOoxml();
        await range.context.sync();
        return /<w:body>(?<body>.*)<w:sectPr/u.exec(xml.value)?.groups?.['body'];
      });
    expect(await shown('A')).toContain('<w:instrText');
    expect(await shown('B')).toContain('<w:commentRangeStart');
    expect(await shown('C')).toContain('<wp:anchor/>');
    expect(await shown('D')).toContain('<w:hyperlink');
    expect(await shown('E')).toBe(
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">E</w:t></w:r></w:p>',
    );
  });
});

describe('a .docx in the test host', () => {
  const run = (text: string, look: string) => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
  const border = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = (code: string, text: string) =>
    `${border('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${border('separate')}` +
    `<w:r><w:t>${text}</w:t></w:r>${border('end')}`;
  const load = (body: string) => loadDocx(wordFile({ styles: swedishStyles, body: `<w:p>${body}</w:p>` }));
  const told = (body: string) => runsOf(load(body))?.map(({ format, ...rest }) => ({ ...rest, ...format }));

  it('keeps how its words look', () => {
    const look =
      '<w:rStyle w:val="Stark"/><w:rFonts w:ascii="Arial"/><w:i/><w:strike/><w:color w:val="FF0000"/>' +
      '<w:sz w:val="28"/><w:highlight w:val="yellow"/><w:u w:val="single"/>';
    expect(told(run('Alva', look))).toEqual([
      {
        text: 'Alva',
        ...{ style: 'Stark', name: 'Arial', size: 14, bold: true, italic: true, strikeThrough: true },
        ...{ color: '#FF0000', highlight: '#FFFF00', underline: 'Single', hidden: false },
      },
    ]);
  });

  it('keeps its links, and knows fields, comments and text boxes', () => {
    const box = '<w:r><w:pict><v:shape><v:textbox><w:txbxContent/></v:textbox></v:shape></w:pict></w:r>';
    const comment = (text: string) =>
      `<w:commentRangeStart w:id="1"/>${run(text, '')}<w:commentRangeEnd w:id="1"/>`;
    expect(
      told(
        `<w:hyperlink w:anchor="Mer">${run('A', '')}</w:hyperlink>${field('HYPERLINK "https://a.se"', 'B')}` +
          `${field('DATE', 'C')}${comment('D')}${box}${run('E', '')}${run('F', '')}`,
      ),
    ).toMatchObject([
      { text: 'A', link: '#Mer' },
      { text: 'B', link: 'https://a.se' },
      { text: 'C', field: true },
      { text: 'D', comment: true },
      { text: 'E', anchor: true },
      { text: 'F' },
    ]);
  });

  it('is the same when it has been saved and opened again', () => {
    const look = { name: 'Arial', size: 14, color: '#FF0000', underline: 'Single', highlight: '#FFFF00' };
    const { model } = new DocumentBuilder().addPieces([
      { text: 'Alva', ...look },
      { text: 'lagen', link: 'https://a.se' },
    ]);
    expect(runsOf(loadDocx(saveDocx(model)))).toMatchObject([
      { text: 'Alva', format: look },
      { text: 'lagen', format: { link: 'https://a.se' } },
    ]);
  });
});
