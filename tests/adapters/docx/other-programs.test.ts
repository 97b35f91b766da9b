import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDocx, readDocx, saveDocx } from '../../../src/adapters/docx/index';
import { readMarkdown } from '../../../src/adapters/text/index';
import type { CaseDocument } from '../../../src/engine/index';

const files = new URL('files/', import.meta.url);
const gold = new URL('../../gold/', import.meta.url);

function openFile(name: string) {
  return openDocx(new Uint8Array(readFileSync(new URL(name, files))));
}

function withoutIds({ blocks }: CaseDocument) {
  return blocks.map(({ kind, level, text, note }) => ({ kind, level, text, note }));
}

describe('the same document as Markdown and as .docx made from it by pandoc', () => {
  it.each([
    [new URL('01-bbic-barn-7-ar.md', gold), 'pandoc-01-bbic-barn-7-ar.docx'],
    [new URL('03-lvu-ansokan.md', gold), 'pandoc-03-lvu-ansokan.docx'],
    [new URL('pandoc-blandat.md', files), 'pandoc-blandat.docx'],
  ])('%s gives the same blocks', (markdown, docx) => {
    expect(withoutIds(readDocx(openFile(docx)))).toEqual(
      withoutIds(readMarkdown(readFileSync(markdown, 'utf8'))),
    );
  });
});

describe('a document written by LibreOffice', () => {
  const expected = [
    'heading1: Utredning om Lova Granstrand',
    'paragraph: Barn: Lova Granstrand\nDatum: 2025-03-14',
    'heading2: Bakgrund',
    'paragraph: Lova bor hos sin mamma i Björkvattnet. Det föreligger oro enligt 1\u00A0kap. Hemligt: slut.',
    'paragraph: Läraren har ofta sett Lova ensam.',
    'heading3: Skola',
    'paragraph: Lova trivs i skolan.\tHon läser.',
    'listItem: Kontaktfamilj en helg i månaden',
    'listItem: Samtal med mamman',
    'tableCell: Samtal',
    'tableCell: 3 mars',
    'tableCell: Mamman',
    'tableCell: Lova',
    'paragraph: Efter rutan.',
    'heading2: Bedömning',
    'paragraph: Lova behöver stöd.',
    'footnote: Mamman har ensam vårdnad.',
  ];
  const outline = ({ blocks }: CaseDocument) =>
    blocks.map(({ kind, level, text, note }) => `${note ?? kind}${level ?? ''}: ${text}`);

  it('is read with its headings, list, table, note, tracked changes and text box', () => {
    const document = readDocx(openFile('libreoffice-utredning.docx'));
    expect(outline(document)).toEqual(expected);
    expect(document.notRead).toEqual(['1 textruta']);
    expect(document.notices).toEqual([
      'Dokumentet har spårade ändringar, och de läses som om de vore godkända.',
      'Sidhuvud och sidfot läses inte.',
    ]);
  });

  it('is saved with a word replaced and sections put in, and nothing else changed', () => {
    const pkg = openFile('libreoffice-utredning.docx');
    const { blocks } = readDocx(pkg);
    const background = blocks[3];
    const assessment = blocks[15];
    const { bytes, notKept } = saveDocx(pkg, [
      {
        kind: 'replaceText',
        block: background?.id ?? '',
        text: background?.text.replace('föreligger', 'finns') ?? '',
      },
      { kind: 'insert', after: assessment?.id, as: 'heading', level: 2, text: 'Kommunicering' },
    ]);
    const wanted = expected.map((line) => line.replace('föreligger', 'finns'));
    wanted.splice(16, 0, 'heading2: Kommunicering');
    expect(outline(readDocx(openDocx(bytes)))).toEqual(wanted);
    expect(notKept).toEqual([
      'Dokumentet spårar ändringar, men det som har ändrats här sparas som vanlig text utan spårning.',
    ]);
  });
});
