import { describe, expect, it } from 'vitest';
import type { DocumentPort, TextTarget } from '../../../src/ports/document-port';
import { type Model, rangeText } from './host/model';
import { profiles } from './office/profiles';
import { at, find, open, texts } from './open-document';

async function selected(port: DocumentPort, model: Model, target: TextTarget): Promise<string> {
  await port.select(target);
  return model.selection ? rangeText(model.selection) : '';
}

describe.each(profiles)('acting in $name', (profile) => {
  it('selects words that search would find elsewhere first', async () => {
    const { port, model, document } = await open(
      (builder) => builder.add('Oro, oro och åter oro ^ oro? "oro" ”oro” ... aaa'),
      profile,
    );
    for (const [words, nth] of [
      ['oro', 0],
      ['oro', 3],
      ['”oro”', 0],
      ['^ oro', 0],
      ['.', 2],
      ['aa', 1],
    ] as const) {
      const target = find(document, words, nth);
      expect(await selected(port, model, target)).toBe(words);
      expect(model.selection?.start.offset).toBe(target.start);
    }
  });

  it('selects and replaces more than 255 characters, over breaks and special characters', async () => {
    const long = `Alva\tär\u00A0åtta. ${'Hon går i skolan och trivs. '.repeat(20)}\vSlut på mening`;
    const { port, model, document } = await open((builder) => builder.add(`Före. ${long}. Efter.`), profile);
    const words = long.replace('\v', '\n');
    expect(await selected(port, model, find(document, words))).toBe(long);
    await port.replace(find(document, words), 'Kort');
    expect(texts(model)).toEqual(['Före. Kort. Efter.']);
  });

  it('finds words in a table cell, and words split over runs', async () => {
    const { port, model, document } = await open(
      (builder) =>
        builder
          .table([['föreligger', 'det föreligger']])
          .addPieces([{ text: 'det före' }, { text: 'lig', bold: true }, { text: 'ger' }]),
      profile,
    );
    await port.replace(find(document, 'föreligger', 1), 'finns');
    await port.replace(find(document, 'föreligger', 2), 'finns');
    expect(texts(model)).toEqual(['föreligger', 'det finns', 'det finns']);
  });

  it('keeps formatting, and cuts no more than whole words', async () => {
    const { port, model, document } = await open(
      (builder) =>
        builder.addPieces([
          { text: 'Barnet ' },
          { text: 'är i behov av', italic: true, color: '#FF0000' },
          { text: ' stöd' },
        ]),
      profile,
    );
    await port.replace(find(document, 'Barnet är i behov av stöd'), 'Barnet behöver stöd');
    expect(at(model, 0).runs).toEqual([
      { text: 'Barnet ', format: {} },
      { text: 'behöver', format: { italic: true, color: '#FF0000' } },
      { text: ' stöd', format: {} },
    ]);
  });

  it('strikes a whole link, and leaves one that goes on outside the words', async () => {
    const link = { style: 'Hyperlänk', link: 'https://www.riksdagen.se/sol' };
    const { port, model, document } = await open(
      (builder) => builder.addPieces([{ text: 'Se ' }, { text: 'lagen här', ...link }, { text: ' nu.' }]),
      profile,
    );
    const before = at(model, 0).runs;
    await expect(port.replace(find(document, 'här nu'), '')).rejects.toMatchObject({ kind: 'has-object' });
    expect(at(model, 0).runs).toEqual(before);
    await port.replace(find(document, 'lagen här '), '');
    expect(texts(model)).toEqual(['Se nu.']);
  });

  it('takes soft hyphens with the word', async () => {
    const { port, model, document } = await open(
      (builder) => builder.add('Det före\u001Fligger oro.'),
      profile,
    );
    await port.replace(find(document, 'föreligger'), 'finns');
    expect(texts(model)).toEqual(['Det finns oro.']);
  });

  it('leaves a note mark among the words', async () => {
    const { port, model, document } = await open(
      (builder) =>
        builder.addPieces([{ text: 'med anledning' }, { footnote: ['Se bilaga.'] }, { text: ' av oron' }]),
      profile,
    );
    await port.replace(find(document, 'med anledning av'), 'genom');
    expect(texts(model)).toEqual(['genom\u0002 oron']);
    expect(model.notes).toHaveLength(1);
  });

  it('finds a paragraph again when others have come or gone before it', async () => {
    const { port, model, document } = await open(
      (builder) => builder.add('Första.').add('Andra.').add('Det föreligger oro.').add('Fjärde.'),
      profile,
    );
    model.removeParagraph(model.main, at(model, 0));
    model.insertParagraph(model.main, 0, 'Nytt', undefined);
    model.insertParagraph(model.main, 0, 'Nytt igen', undefined);
    await port.replace(find(document, 'föreligger'), 'finns');
    expect(texts(model)).toEqual(['Nytt igen', 'Nytt', 'Andra.', 'Det finns oro.', 'Fjärde.']);
  });

  it('finds words again after a replacement earlier in the same paragraph', async () => {
    const { port, model, document } = await open(
      (builder) => builder.add('Det föreligger oro, och hinder föreligger ej.'),
      profile,
    );
    await port.replace(find(document, 'oro'), 'en stark oro');
    await port.replace(find(document, 'föreligger', 1), 'finns');
    expect(texts(model)).toEqual(['Det föreligger en stark oro, och hinder finns ej.']);
    await expect(port.replace(find(document, 'föreligger', 0), 'finns')).rejects.toMatchObject({
      kind: 'stale',
    });
  });

  it('inserts a section after the whole table and out of the list it follows', async () => {
    const { port, model, document } = await open(
      (builder) =>
        builder
          .add('Före')
          .table([
            ['a', 'b'],
            ['c', 'd'],
          ])
          .add('Mellan')
          .add('Punkt', { style: 'ListParagraph', listed: true }),
      profile,
    );
    const [, , b, c, , , item] = document.blocks;
    if (!b || !c || !item) throw new Error('Blocks are missing.');
    await port.insertSections([
      { section: '1', heading: 'Ett', level: 2, after: c.id },
      { section: '2', heading: 'Två', level: 3, after: b.id },
      { section: '3', heading: 'Tre', level: 1, after: item.id },
    ]);
    expect(
      model.main.paragraphs.map(({ text, style, nesting, listed }) => [text, style.builtIn, nesting, listed]),
    ).toEqual([
      ['Före', 'Normal', 0, false],
      ['a', 'Normal', 1, false],
      ['b', 'Normal', 1, false],
      ['c', 'Normal', 1, false],
      ['d', 'Normal', 1, false],
      ['Ett', 'Heading2', 0, false],
      ['', 'Normal', 0, false],
      ['Två', 'Heading3', 0, false],
      ['', 'Normal', 0, false],
      ['Mellan', 'Normal', 0, false],
      ['Punkt', 'ListParagraph', 0, true],
      ['Tre', 'Heading1', 0, false],
      ['', 'Normal', 0, false],
    ]);
  });

  it.each([1, 2, 3])('leaves the document whole when Word fails at batch %i of an act', async (failing) => {
    const { host, port, model, document } = await open(
      (builder) => builder.add('Det föreligger oro.').add('Andra.'),
      profile,
    );
    const first = host.batches;
    host.refuse = (batch) => (batch === first + failing ? 'GeneralException' : undefined);
    await expect(port.replace(find(document, 'föreligger'), 'finns')).rejects.toMatchObject({
      kind: 'failed',
    });
    expect(texts(model)).toEqual(['Det föreligger oro.', 'Andra.']);
  });
});

describe('tracked changes', () => {
  it('are made when Word is set to track, and the setting stays', async () => {
    const { port, model, document } = await open((builder) => builder.add('Det föreligger oro.'));
    model.tracking = 'TrackAll';
    await port.replace(find(document, 'föreligger'), 'finns');
    expect(at(model, 0).runs.map(({ text, change }) => [text, change])).toEqual([
      ['Det ', undefined],
      ['föreligger', 'deleted'],
      ['finns', 'inserted'],
      [' oro.', undefined],
    ]);
    expect(model.tracking).toBe('TrackAll');
  });

  it('are stepped over by what is selected and replaced', async () => {
    const { port, model, document } = await open((builder) =>
      builder.addPieces([
        { text: 'Alva är åtta och det föreligger ' },
        { text: 'ibland ', change: 'deleted' },
        { text: 'stor', change: 'deleted' },
        { text: 'liten', change: 'inserted' },
        { text: ' oro.' },
      ]),
    );
    expect(document.blocks.map(({ text }) => text)).toEqual(['Alva är åtta och det föreligger liten oro.']);
    await port.replace(find(document, 'oro'), 'rädsla');
    await port.replace(find(document, 'liten'), 'viss');
    expect((await port.read()).blocks.map(({ text }) => text)).toEqual([
      'Alva är åtta och det föreligger viss rädsla.',
    ]);
    expect(
      at(model, 0)
        .runs.filter(({ change }) => change === 'deleted')
        .map(({ text }) => text),
    ).toEqual(['ibland ', 'stor']);
  });

  it('make Saklig refuse where it cannot tell kept words from deleted ones', async () => {
    const { port, model, document } = await open((builder) =>
      builder.addPieces([{ text: 'oro ' }, { text: 'oro ', change: 'deleted' }, { text: 'finns' }]),
    );
    const before = at(model, 0).runs;
    await expect(port.replace(find(document, 'oro'), 'rädsla')).rejects.toMatchObject({
      kind: 'not-supported',
    });
    expect(at(model, 0).runs).toEqual(before);
    await port.select(find(document, 'oro'));
    expect(model.selection?.start.paragraph).toBe(at(model, 0));
  });
});

describe('notes', () => {
  it('are written in like the text', async () => {
    const { port, model, document } = await open((builder) =>
      builder.addPieces([{ text: 'Text' }, { footnote: ['Det föreligger oro.', 'Mer som föreligger.'] }]),
    );
    expect(await selected(port, model, find(document, 'föreligger', 1))).toBe('föreligger');
    await port.replace(find(document, 'föreligger', 0), 'finns');
    await port.replace(find(document, 'föreligger', 1), 'finns');
    expect(model.notes[0]?.story.paragraphs.map(({ text }) => text)).toEqual([
      '\u0002 Det finns oro.',
      'Mer som finns.',
    ]);
  });
});
