import { describe, expect, it } from 'vitest';
import { createWordPort } from '../../../src/adapters/word/index';
import type { Trouble } from '../../../src/app/index';
import { findingsOf, markedSession, replaceNth, restoreNth, strikeBort } from '../../contract/marked-session';
import { DocumentBuilder, type Piece } from './host/build';
import type { Model } from './host/model';
import { mark } from './host/parts';
import { profiles, profileNamed } from './office/profiles';
import { at, texts } from './open-document';
import { openWord } from './open-word';

/** A session whose review proposes to strike every block that begins with "Bort". */
const start = async (builder: DocumentBuilder, profile = profileNamed('Microsoft 365 for Windows')) => {
  const { model } = builder;
  const host = openWord(model, profile);
  const session = markedSession(createWordPort(), strikeBort);
  await session.review();
  const strike = (nth = 0) => replaceNth(session, nth);
  const restore = (nth = 0) => restoreNth(session, nth);
  return { host, model, session, strike, restore };
};

const styledPieces: readonly Piece[] = [
  { text: 'Bort med ' },
  { text: 'det', bold: true },
  { text: ', och ' },
  { text: 'genast', italic: true, underline: 'Single' },
  { text: '.' },
];
const lookedPieces: readonly Piece[] = [
  { text: 'Bort ', name: 'Arial', size: 14 },
  { text: 'enligt ', highlight: '#FFFF00', color: '#FF0000' },
  { text: 'lagen', style: 'Hyperlänk', link: 'https://www.riksdagen.se/sol' },
  { text: ', ' },
  { text: 'barnets bästa', style: 'Fackterm' },
  { text: '.' },
];
const boldLine: readonly Piece[] = [
  { text: 'Bort', bold: true },
  { text: `${mark.lineBreak}Detta står kvar.` },
];

/** Each letter with its formatting, and each paragraph with its style. */
const lookOf = ({ main }: Model) =>
  main.paragraphs.map(({ runs, style, listed }) => ({
    style: style.builtIn,
    listed,
    letters: runs.flatMap(({ text, format }) => Array.from(text, (letter) => ({ letter, format }))),
  }));

const around = (build: (document: DocumentBuilder) => DocumentBuilder) =>
  build(new DocumentBuilder().heading(1, 'Utredning').add('Först.')).add('Sist.');

const hasNote: Trouble = {
  happened: 'Det du vill stryka har en fotnot, som inte går att återställa. Inget har ändrats.',
  todo: 'Ta bort texten och fotnoten själv i dokumentet, om de ska bort.',
};
const hasObject: Trouble = {
  happened:
    'I det du vill ändra finns något som inte går att återställa, till exempel en bild, en kommentar, ett fält ' +
    'eller en del av en länk. Inget har ändrats.',
  todo: 'Gör ändringen själv i dokumentet, om den ska göras.',
};

describe.each(profiles)('a paragraph struck whole: $name', (profile) => {
  it.each<[string, (document: DocumentBuilder) => DocumentBuilder]>([
    ['between others', (document) => document.add('Bort med det.')],
    ['between blank lines', (document) => document.add('').add('Bort med det.').add('')],
    ['after blank lines', (document) => document.add('').add('').add('Bort med det.')],
    ['before a blank line', (document) => document.add('Bort med det.').add('')],
    ['beside an empty cell', (document) => document.table([['Namn', '', 'Bort.', 'Ålder']])],
    ['that is a heading', (document) => document.heading(2, 'Bort med det.')],
    ['in a list', (document) => document.add('Ett', { listed: true }).add('Bort.', { listed: true })],
    ['in a table', (document) => document.table([['Namn', 'Bort med det.', 'Ålder', '7']])],
    ['with bold and italic words', (document) => document.addPieces(styledPieces)],
    ['with fonts, a link and a character style', (document) => document.addPieces(lookedPieces)],
    ['that is a bold line over others in its paragraph', (document) => document.addPieces(boldLine)],
  ])('%s is written again where it stood', async (_where, build) => {
    const { model, session, strike, restore } = await start(around(build), profile);
    const before = lookOf(model);
    await strike();
    expect(texts(model).some((text) => text.startsWith('Bort'))).toBe(false);
    await restore();
    expect(session.getState().trouble).toBeUndefined();
    expect(lookOf(model)).toEqual(before);
    expect(session.getState().changes).toEqual([]);
  });

  it.each<[string, readonly Piece[], Trouble]>([
    ['a footnote after', [{ text: 'Bort.' }, { footnote: ['Se akten.'] }], hasNote],
    ['a footnote within', [{ text: 'Bort' }, { footnote: ['Se akten.'] }, { text: ' med det.' }], hasNote],
    ['a picture among', [{ text: 'Bort ' }, { picture: true }, { text: 'med det.' }], hasObject],
    ['a picture right after', [{ text: 'Bort.' }, { picture: true }], hasObject],
    ['a field among', [{ text: 'Bort med det ' }, { text: '2025-01-01', field: true }], hasObject],
    ['a comment on', [{ text: 'Bort ' }, { text: 'med det', comment: true }], hasObject],
    ['a text box by', [{ text: 'Bort', anchor: true }, { text: ' med det.' }], hasObject],
  ])('is not struck when it has %s its words, and the user is told why', async (_what, pieces, trouble) => {
    const { model, session, strike } = await start(
      around((document) => document.addPieces(pieces)),
      profile,
    );
    const before = lookOf(model);
    await strike();
    expect(lookOf(model)).toEqual(before);
    expect(session.getState().trouble).toEqual(trouble);
    expect(session.getState().changes).toEqual([]);
    await session.replaceAll(findingsOf(session));
    expect(lookOf(model)).toEqual(before);
    expect(session.getState().trouble).toEqual(trouble);
  });

  it('is put in anew, of its own kind, when the user has taken the empty line away', async () => {
    const { model, strike, restore } = await start(
      around((document) => document.heading(2, 'Bort.').add('Bort också.')),
      profile,
    );
    await strike();
    await strike();
    for (const gone of model.main.paragraphs.slice(2, 4)) model.removeParagraph(model.main, gone);
    expect(texts(model)).toEqual(['Utredning', 'Först.', 'Sist.']);
    await restore(1);
    await restore(0);
    expect(texts(model)).toEqual(['Utredning', 'Först.', 'Bort.', 'Bort också.', 'Sist.']);
    expect(model.main.paragraphs.map(({ style }) => style.builtIn)).toEqual([
      ...['Heading1', 'Normal', 'Heading2', 'Normal', 'Normal'],
    ]);
  });

  it('is left, and the user told, when other text stands there by now', async () => {
    const { host, model, session, strike, restore } = await start(
      around((document) => document.add('Bort.')),
      profile,
    );
    await strike();
    host.type(at(model, 2), 'Något annat.');
    await restore();
    expect(texts(model)).toEqual(['Utredning', 'Först.', 'Något annat.', 'Sist.']);
    expect(session.getState().trouble?.happened).toBe(
      'Texten har ändrats sedan dess, så det går inte att återställa. Inget har ändrats.',
    );
    expect(session.getState().changes).toHaveLength(1);
  });
});

describe('a struck cell of a table', () => {
  const startInTable = () => {
    const table = { within: undefined };
    return start(
      around((document) => document.add('Namn', { cell: { table } }).add('Bort.', { cell: { table } })),
    );
  };

  it('is written again when the cell beside it has been emptied', async () => {
    const { host, model, strike, restore } = await startInTable();
    await strike();
    host.type(at(model, 2), '');
    await restore();
    expect(texts(model)).toEqual(['Utredning', 'Först.', '', 'Bort.', 'Sist.']);
  });

  it('is not guessed at when an empty one has come beside it', async () => {
    const { model, session, strike, restore } = await startInTable();
    await strike();
    model.insertParagraph(model.main, 3, '', at(model, 3));
    const struck = texts(model);
    await restore();
    expect(texts(model)).toEqual(struck);
    expect(session.getState().trouble?.happened).toContain('går inte att återställa');
  });
});

it('comes back as a tracked change where changes are tracked', async () => {
  const { model, strike, restore } = await start(around((document) => document.add('Bort.')));
  model.tracking = 'TrackAll';
  await strike();
  await restore();
  expect(at(model, 2).runs.map(({ text, change }) => [text, change])).toEqual(
    expect.arrayContaining([
      ['Bort.', 'inserted'],
      ['Bort.', 'deleted'],
    ]),
  );
});

it('gives way to no help text in a section that Saklig put in', async () => {
  const control = { tag: 'saklig:t:s:1', title: 'S', placeholder: 'Skriv här.' };
  const { model, strike, restore } = await start(around((document) => document.add('Bort.', { control })));
  await strike();
  // Word shows the help as soon as the section is empty.
  at(model, 2).runs = [{ text: control.placeholder, format: {}, placeholder: true }];
  await restore();
  expect(texts(model)).toEqual(['Utredning', 'Först.', 'Bort.', 'Sist.']);
});
