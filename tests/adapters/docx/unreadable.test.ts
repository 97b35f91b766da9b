import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocx, readDocx } from '../../../src/adapters/docx/index';
import { UnreadableFileError } from '../../../src/ports/unreadable-file-error';
import { p, pack, wordFile } from './word-file';

function refusal(bytes: Uint8Array): UnreadableFileError {
  try {
    readDocx(openDocx(bytes));
  } catch (error) {
    if (error instanceof UnreadableFileError) return error;
    throw error;
  }
  throw new Error('The file was read.');
}

const compoundHead = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

function compoundFile(stream: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([compoundHead, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(64)]),
  );
}

const good = wordFile({ body: p('Alva bor hos mamma. '.repeat(50)) });
const withDocument = (xml: string | Uint8Array) =>
  wordFile({ body: '', files: { 'word/document.xml': xml } });
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('a file that cannot be read', () => {
  it.each<[string, Uint8Array, string, RegExp]>([
    ['nothing', new Uint8Array(), 'empty', /tom/u],
    ['text', strToU8('Alva bor hos mamma.'), 'not-a-document', /inte ett Word-dokument/u],
    ['a PDF', strToU8('%PDF-1.7 …'), 'not-a-document', /PDF/u],
    ['RTF', strToU8('{\\rtf1 …}'), 'not-a-document', /RTF/u],
    ['an old .doc', compoundFile('WordDocument'), 'old-word', /\.doc\)/u],
    ['an old .xls', compoundFile('Workbook'), 'other-office-format', /inget Word-dokument/u],
    ['a password', compoundFile('EncryptedPackage'), 'password', /lösenord/u],
    ['half a file', good.subarray(0, good.length >> 1), 'truncated', /avklippt eller skadad/u],
    ['a file without its last byte', good.subarray(0, -1), 'truncated', /avklippt/u],
    ['another zip', pack({ 'a.txt': 'hej' }), 'not-a-document', /inte ett Word-dokument/u],
    ['no document part', pack({ '[Content_Types].xml': '<Types/>' }), 'no-document-part', /saknar/u],
    [
      'a workbook',
      pack({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' }),
      'other-office-format',
      /Excel/u,
    ],
    ['a presentation', pack({ 'ppt/presentation.xml': '<a/>' }), 'other-office-format', /PowerPoint/u],
    [
      'an .odt',
      pack({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'other-office-format',
      /OpenDocument/u,
    ],
    ['another root', withDocument('<html/>'), 'no-document-part', /saknar/u],
    ['malformed XML', withDocument(`<w:document ${word}><w:body>`), 'malformed', /skadat/u],
    [
      'an entity bomb',
      withDocument(`<!DOCTYPE a [<!ENTITY b "bb">]><w:document ${word}/>`),
      'malformed',
      /skadat/u,
    ],
    [
      'XML that is too deep',
      withDocument('<a>'.repeat(100_000) + '</a>'.repeat(100_000)),
      'too-large',
      /packar upp/u,
    ],
    [
      'too many elements',
      withDocument(
        `<w:document ${word}>${Array.from({ length: 610_000 }, (_unused, index) => `<a b='${index * 7919}'/>`).join('')}</w:document>`,
      ),
      'too-large',
      /packar upp/u,
    ],
    ['no text', wordFile({ body: `<w:p/>${p('  ')}<w:sectPr/>` }), 'empty', /ingen text/u],
  ])('with %s is refused with a sentence that says what to do', (_what, bytes, kind, message) => {
    const error = refusal(bytes);
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^\p{Lu}[^.!?]*(?:\.\p{L}[^.!?]*)*\.$/u);
  });

  it('never gives another text because of a damaged byte', () => {
    const text = readDocx(openDocx(good)).blocks;
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        try {
          expect(readDocx(openDocx(bytes)).blocks).toEqual(text);
        } catch (error) {
          if (!(error instanceof UnreadableFileError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is told wherever it was cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: good.length - 1 }), (length) => {
        expect(refusal(good.subarray(0, length)).kind).toBe('truncated');
      }),
    );
  });
});

describe('a zip bomb', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(200_000_000) }, { level: 9 });

  function declaring(size: number): Uint8Array {
    const bytes = bomb.slice();
    const view = new DataView(bytes.buffer);
    view.setUint32(view.getUint32(bytes.length - 6, true) + 24, size, true);
    return bytes;
  }

  it.each([
    ['that says how large it is', bomb],
    ['that says it is small', declaring(1000)],
    ['that says it is just small enough', declaring(20_000_000)],
  ])('%s is refused at once', (_what, bytes) => {
    const before = performance.now();
    expect(refusal(bytes).kind).toMatch(/too-large|truncated/u);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('is refused also where no text is expected', () => {
    const media = zipSync({ 'word/media/image1.bmp': new Uint8Array(200_000_000) }, { level: 9 });
    expect(refusal(media).kind).toBe('too-large');
  });

  it('of very many files is refused', () => {
    const files = Object.fromEntries(
      Array.from({ length: 11_000 }, (_unused, index) => [`${index}`, new Uint8Array()]),
    );
    expect(refusal(zipSync(files)).kind).toBe('too-large');
  });
});

it('reads a document with encodings other than UTF-8', () => {
  const xml = `<w:document ${word}><w:body>${p('Åsa är här.')}</w:body></w:document>`;
  for (const bytes of [
    Buffer.from(`\uFEFF${xml}`, 'utf8'),
    Buffer.from(`\uFEFF${xml}`, 'utf16le'),
    Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16(),
  ]) {
    expect(readDocx(openDocx(withDocument(new Uint8Array(bytes)))).blocks[0]?.text).toBe('Åsa är här.');
  }
});
