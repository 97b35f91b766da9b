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

describe('notes', () => {
  const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const note = (id: number, words: string) =>
    `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(` ${words}`)}</w:p></w:footnote>`;

  it('reads the notes the text refers to, last and in that order', () => {
    expect(
      outline({
        body: `<w:p>${r('Först')}${reference(3)}${r(' sedan')}${reference(2)}<w:r><w:endnoteReference w:id="1"/></w:r>${r('.')}</w:p>${p('Slut.')}`,
        footnotes: note(1, 'Ingen pekar hit.') + note(2, 'Andra.') + note(3, 'Första.'),
        endnotes: `<w:endnote w:id="1">${p('Slutnot.')}</w:endnote>`,
      }),
    ).toEqual([
      'paragraph: Först sedan.',
      'paragraph: Slut.',
      'footnote: Första.',
      'footnote: Andra.',
      'endnote: Slutnot.',
    ]);
  });
});

describe('tracked changes', () => {
  const deleted = '<w:pPr><w:rPr><w:del w:id="9" w:author="A"/></w:rPr></w:pPr>';

  it('reads as if all were accepted, and says so', () => {
    const document = read(
      `<w:p>${r('Alva ')}<w:del w:id="1"><w:r><w:delText>bor </w:delText></w:r></w:del><w:ins w:id="2">${r('vistas ')}</w:ins>` +
        `<w:moveFrom w:id="3">${r('bort ')}</w:moveFrom><w:moveTo w:id="4">${r('hit')}</w:moveTo></w:p>`,
    );
    expect(document.blocks.map((block) => block.text)).toEqual(['Alva vistas hit']);
    expect(document.notices).toEqual([
      'Dokumentet har spårade ändringar, och de läses som om de vore godkända.',
    ]);
  });

  it('joins paragraphs whose mark is deleted; the last one decides the kind', () => {
    expect(
      outline(
        `<w:p>${deleted}${r('Ett')}</w:p><w:p>${deleted}<w:del>${r('bort')}</w:del></w:p>${styled('Rubrik2', ' två')}` +
          `<w:p>${deleted}${r('Före tabellen')}</w:p><w:tbl><w:tr><w:tc>${p('cell')}</w:tc></w:tr></w:tbl>`,
      ),
    ).toEqual(['heading2: Ett två', 'paragraph: Före tabellen', 'tableCell: cell']);
  });

  it('says nothing about changes when there are none', () => {
    expect(read(p('Text.')).notices).toEqual([]);
  });

  it('ignores what formatting used to be', () => {
    expect(
      outline(
        `<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr></w:pPrChange></w:pPr>` +
          `${r('Text', '<w:rPrChange w:id="2"><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>')}</w:p>`,
      ),
    ).toEqual(['paragraph: Text']);
  });
});

describe('what is not text', () => {
  const box = `<w:txbxContent>${p('I rutan')}</w:txbxContent>`;
  const picture =
    '<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>';

  it('counts a text box once, whichever way Word wrote it', () => {
    const document = read(
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
        `<w:r><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></w:r>${r('Utanför.')}</w:p>`,
    );
    expect(document.blocks.map((block) => block.text)).toEqual(['Utanför.']);
    expect(document.notRead).toEqual(['2 textrutor']);
  });

  it('names pictures, diagrams, objects, equations and inserted files', () => {
    expect(
      read(
        `<w:p>${r('Text.')}<w:r>${picture}</w:r><w:r><w:drawing><c:chart/></w:drawing></w:r><w:r><w:drawing><dgm:relIds/></w:drawing></w:r>` +
          '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r><m:oMath/><m:oMathPara><m:oMath/></m:oMathPara></w:p>' +
          '<w:altChunk r:id="rId8"/>',
      ).notRead,
    ).toEqual(['1 bild', '1 diagram', '1 SmartArt-bild', '1 inbäddat objekt', '2 formler', '1 infogad fil']);
  });

  it('leaves out comments without a word', () => {
    const document = read(
      `<w:p><w:commentRangeStart w:id="0"/>${r('Text.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    );
    expect([document.blocks[0]?.text, document.notRead, document.notices]).toEqual(['Text.', [], []]);
  });

  it('leaves out a generated table of contents', () => {
    const document = read(
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>` +
        `<w:sdtContent>${styled('Innehllsfrteckningsrubrik', 'Innehåll')}${styled('Innehll1', 'Bakgrund 2')}</w:sdtContent></w:sdt>` +
        styled('Innehll1', 'Bedömning 3') +
        styled('Rubrik1', 'Bakgrund'),
    );
    expect(document.blocks.map((block) => block.text)).toEqual(['Bakgrund']);
    expect(document.notRead).toEqual(['1 innehållsförteckning']);
  });

  it('says that the header is not read when it holds text', () => {
    const header = p('Sekretess');
    expect(read({ body: p('Text.'), header }).notices).toEqual(['Sidhuvud och sidfot läses inte.']);
    expect(read({ body: p('Text.'), header: '<w:p/>' }).notices).toEqual([]);
  });
});

describe('dialects', () => {
  it('reads strict Open XML', () => {
    const namespaces = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    expect(outline({ body: styled('Rubrik1', 'Bakgrund'), namespaces })).toEqual(['heading1: Bakgrund']);
  });

  it('reads any prefix for the namespace', () => {
    const body = styled('Rubrik1', 'Bakgrund').replaceAll('w:', 'ns0:');
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const bytes = wordFile({
      body: '',
      files: {
        'word/document.xml': `<ns0:document xmlns:ns0="${main}"><ns0:body>${body}</ns0:body></ns0:document>`,
      },
    });
    expect(readDocx(openDocx(bytes)).blocks.map((block) => block.text)).toEqual(['Bakgrund']);
  });

  it('gives every block an id that is the same at every reading', () => {
    const pkg = openDocx(wordFile({ body: p('Ett') + p('') + p('Två') + styled('Rubrik1', 'Tre') }));
    const ids = readDocx(pkg).blocks.map(({ id }) => id);
    expect(ids).toEqual(['p0', 'p2', 'p3']);
    expect(readDocx(pkg).blocks.map(({ id }) => id)).toEqual(ids);
  });
});
