import { describe, expect, it } from 'vitest';
import { decodeText, readPlainText } from '../../../src/adapters/text/index';

describe('plain text', () => {
  it('reads blocks between blank lines, with single newlines as spaces', () => {
    const text = 'BAKGRUND\r\n\r\nAlva bor\r\nhos mamma.\r\n \t \r\n\r\n\tHon är   åtta år.\r\n';
    expect(readPlainText(text).blocks.map(({ kind, text: read }) => [kind, read])).toEqual([
      ['paragraph', 'BAKGRUND'],
      ['paragraph', 'Alva bor hos mamma.'],
      ['paragraph', 'Hon är åtta år.'],
    ]);
  });

  it('takes no character for a mark', () => {
    expect(readPlainText('- **Barn** # 5 * 3').blocks.map(({ text }) => text)).toEqual([
      '- **Barn** # 5 * 3',
    ]);
  });

  it('reads an empty text as no blocks', () => {
    expect(readPlainText('\n \n').blocks).toEqual([]);
  });
});

describe('decoding', () => {
  const swedish = 'Åsa sa: ”räksmörgås” – 5 €';
  it.each([
    ['UTF-8', Buffer.from(swedish, 'utf8')],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${swedish}`, 'utf8')],
    ['UTF-16 little endian', Buffer.from(`\uFEFF${swedish}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\uFEFF${swedish}`, 'utf16le').swap16()],
    [
      'Windows-1252',
      Uint8Array.from(
        Array.from(
          swedish,
          (character) => ({ '”': 0x94, '–': 0x96, '€': 0x80 })[character] ?? character.charCodeAt(0),
        ),
      ),
    ],
  ])('reads %s', (_name, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(swedish);
  });

  it('refuses bytes that are not text', () => {
    expect(() => decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0))).toThrow(/inte en textfil/u);
  });
});
