import { describe, expect, it } from 'vitest';
import { createWordPort } from '../../../src/adapters/word/index';
import { createSession } from '../../../src/app/index';
import { review } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';
import { DocumentBuilder } from './host/build';
import { profiles, profileNamed } from './office/profiles';
import { at, texts } from './open-document';
import { openWord } from './open-word';

const setup = defaultSetup();
const source = { id: 's', name: 'Källa', status: 'proposal', checked: '2026-11', says: 'Så.' } as const;

/** A session whose review proposes to strike every block that says "Bort". */
const start = async (builder: DocumentBuilder, profile = profileNamed('Microsoft 365 for Windows')) => {
  const { model } = builder;
  const host = openWord(model, profile);
  const port = createWordPort();
  const session = createSession({
    port,
    setup,
    review: (document, options) => {
      const made = review(document, setup, options);
      const findings = made.blocks.flatMap(({ text }, block) =>
        text.startsWith('Bort')
          ? [
              {
                rule: 'left-over',
                strength: 'advice' as const,
                ...{ block, start: 0, end: text.length, text, source },
                message: 'Kvar från mallen.',
                replacements: [''],
                why: 'Den hör inte hit.',
              },
            ]
          : [],
      );
      return { ...made, findings, cuts: [] };
    },
  });
  await session.review();
  const strike = async (nth = 0) => {
    const remark = session.getState().remarks[nth];
    if (remark === undefined) throw new Error('There is nothing to strike.');
    await session.replace(remark.finding, 0);
  };
  const restore = (nth = 0) => session.restore(session.getState().changes[nth]?.id ?? -1);
  return { host, model, port, session, strike, restore };
};

const around = (build: (document: DocumentBuilder) => DocumentBuilder) =>
  build(new DocumentBuilder().heading(1, 'Utredning').add('Först.')).add('Sist.');

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
    ['with a note mark', (document) => document.addPieces([{ text: 'Bort.' }, { footnote: ['Se akten.'] }])],
  ])('%s is written again where it stood', async (_where, build) => {
    const { model, session, strike, restore } = await start(around(build), profile);
    const before = model.main.paragraphs.map(({ text, style, listed }) => [text, style.builtIn, listed]);
    await strike();
    expect(texts(model).some((text) => text.startsWith('Bort'))).toBe(false);
    await restore();
    expect(session.getState().trouble).toBeUndefined();
    expect(model.main.paragraphs.map(({ text, style, listed }) => [text, style.builtIn, listed])).toEqual(
      before,
    );
    expect(session.getState().changes).toEqual([]);
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

it('does not guess between empty cells of a table when one has come since', async () => {
  const table = { within: undefined };
  const { host, model, session, strike, restore } = await start(
    around((document) => document.add('Namn', { cell: { table } }).add('Bort.', { cell: { table } })),
  );
  await strike();
  host.type(at(model, 2), '');
  const struck = texts(model);
  await restore();
  expect(texts(model)).toEqual(struck);
  expect(session.getState().trouble?.happened).toContain('går inte att återställa');
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
