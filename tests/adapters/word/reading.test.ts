import { describe, expect, it } from 'vitest';
import { createWordPort } from '../../../src/adapters/word/index';
import type { Block } from '../../../src/engine/index';
import { DocumentBuilder } from './host/build';
import { profileNamed, profiles } from './office/profiles';
import { openWord } from './open-word';

const windows = profileNamed('Microsoft 365 for Windows');
const word2021 = profileNamed('Word 2021');

async function read(build: (document: DocumentBuilder) => DocumentBuilder, profile = windows) {
  const host = openWord(build(new DocumentBuilder()).model, profile);
  const document = await createWordPort().read();
  return {
    ...document,
    host,
    blocks: document.blocks.map(withoutId),
  };
}

/** `toEqual` has no regard to members that are undefined. */
function withoutId({ kind, level, text, note }: Block) {
  return { kind, level, text, note };
}

const tracked = (document: DocumentBuilder) =>
  document.addPieces([
    { text: 'Alva är ' },
    { text: 'ganska ', change: 'deleted' },
    { text: 'mycket ', change: 'inserted' },
    { text: 'glad.' },
  ]);

describe('reading in Word', () => {
  it.each(profiles)(
    'takes one batch, and one to clean up, however long the text is: $name',
    async (profile) => {
      const batches: number[] = [];
      for (const length of [3, 3000]) {
        const { host, blocks } = await read((document) => {
          for (let index = 0; index < length; index += 1) document.add(`Stycke ${index} om Alva.`);
          return document;
        }, profile);
        expect(blocks).toHaveLength(length);
        batches.push(host.batches);
      }
      expect(batches).toEqual([2, 2]);
    },
  );

  it('tells headings by built-in style, by outline level and by the name of an own style', async () => {
    const { blocks } = await read((document) => {
      document.add('Utredning', { style: 'Title' }).heading(2, 'Bakgrund').add('Egen').add('Nivå');
      const [, , own, outlined] = document.model.main.paragraphs;
      if (own) own.style = { builtIn: 'Other', local: 'Rubrik 3 Socialtjänst', outline: 10 };
      if (outlined) outlined.style = { builtIn: 'Other', local: 'Kommunens', outline: 4 };
      return document;
    });
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['heading', 2],
      ['heading', 3],
      ['heading', 4],
    ]);
  });

  it('makes a line that is bold only a heading below the nearest', async () => {
    const { blocks, host } = await read((document) =>
      document
        .heading(2, 'Bakgrund')
        .addPieces([{ text: 'Skola', bold: true }])
        .addPieces([{ text: 'Namn: ', bold: true }, { text: 'Alva' }])
        .addPieces([{ text: 'Hälsa', bold: true }, { text: ' \vAlva är frisk.' }]),
    );
    expect(blocks).toEqual([
      { kind: 'heading', level: 2, text: 'Bakgrund' },
      { kind: 'heading', level: 3, text: 'Skola' },
      { kind: 'paragraph', text: 'Namn: Alva' },
      { kind: 'heading', level: 3, text: 'Hälsa ' },
      { kind: 'paragraph', text: 'Alva är frisk.' },
    ]);
    expect(host.batches).toBe(3);
  });

  it('tells list items and table cells, and leaves tables of contents out', async () => {
    const { blocks, notRead } = await read((document) =>
      document
        .add('Bakgrund\t3', { style: 'Toc1' })
        .add('Punkt', { style: 'ListParagraph', listed: true })
        .table([['Namn', 'Alva']]),
    );
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['listItem', 'Punkt'],
      ['tableCell', 'Namn'],
      ['tableCell', 'Alva'],
    ]);
    expect(notRead).toEqual(['1 innehållsförteckning']);
  });

  it('takes marks away, and reads breaks and hyphens as text', async () => {
    const { blocks, notRead } = await read((document) =>
      document.addPieces([
        { text: 'vård\u001Fnads\u00ADhavare\vBVC\u001Ebesök\f' },
        { footnote: ['SoL.', 'Andra stycket.'] },
        { picture: true },
        { text: ' klart' },
      ]),
    );
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'vårdnadshavare\nBVC-besök klart' },
      { kind: 'paragraph', text: 'SoL.', note: 'footnote' },
      { kind: 'paragraph', text: 'Andra stycket.', note: 'footnote' },
    ]);
    expect(notRead).toEqual(['1 bild']);
  });

  it('reads tracked changes as accepted, in one batch more, and says so', async () => {
    const { blocks, notices, host } = await read(tracked);
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'Alva är mycket glad.' }]);
    expect(notices).toEqual(['Dokumentet har spårade ändringar, och de läses som om de vore godkända.']);
    expect(host.batches).toBe(3);
  });

  it('says what Word 2021 cannot show', async () => {
    const { notRead, notices } = await read(tracked, word2021);
    expect(notRead).toEqual(['fotnoter, om det finns några', 'spårade ändringar, om det finns några']);
    expect(notices).toEqual([]);
    const withNotes = await read(
      (document) => document.addPieces([{ text: 'a' }, { footnote: ['b'] }, { footnote: ['c'] }]),
      word2021,
    );
    expect(withNotes.notRead[0]).toBe('2 fotnoter');
    expect(withNotes.blocks).toEqual([{ kind: 'paragraph', text: 'a' }]);
  });

  it('leaves hidden text and placeholders out', async () => {
    const { blocks, notices } = await read((document) =>
      document
        .addPieces([{ text: 'Synlig.' }, { text: ' Dold.', hidden: true }])
        .add('Klicka här för att ange text.', {
          control: { tag: '', title: '', placeholder: 'Klicka här för att ange text.' },
        }),
    );
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'Synlig.' }]);
    expect(notices).toEqual([]);
  });

  it('counts text boxes where Word shows them', async () => {
    const { notRead } = await read((document) => {
      document.model.textBoxes = 2;
      return document.add('Text');
    });
    expect(notRead).toEqual(['2 textrutor']);
  });

  it('reads the text alone when Word refuses the rest', async () => {
    const host = openWord(new DocumentBuilder().heading(1, 'Rubrik').add('Text').model, windows);
    host.refuse = (batch) => (batch === 1 ? 'GeneralException' : undefined);
    const { blocks, notRead } = await createWordPort().read();
    expect(blocks.map(({ text }) => text)).toEqual(['Rubrik', 'Text']);
    expect(notRead).toEqual(['fotnoter, om det finns några']);
  });
});
