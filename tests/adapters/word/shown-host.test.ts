import { describe, expect, it } from 'vitest';
import { DocumentBuilder } from './host/build';
import { rangeText } from './host/model';
import { type HostProfile, profileNamed } from './office/profiles';
import { openWord } from './open-word';

const open = (build: (builder: DocumentBuilder) => DocumentBuilder, profile?: HostProfile) =>
  openWord(build(new DocumentBuilder()).model, profile ?? profileNamed('Microsoft 365 for Windows'));

const insert = (start: number, length: number) =>
  Word.run(async (context) => {
    const ids = context.document.body.paragraphs.getFirst().insertAnnotations({
      critiques: [{ colorScheme: 'Blue', start, length }],
    });
    await context.sync();
    return ids.value;
  });

describe('annotations in the test host', () => {
  it('can be inserted, read, found by id and deleted', async () => {
    const { model } = open((builder) => builder.add('Det föreligger oro.'));
    const [id = ''] = await insert(4, 10);
    const read = await Word.run(async (context) => {
      const annotation = context.document.getAnnotationById(id);
      const { range } = annotation.critiqueAnnotation;
      annotation.load('state');
      annotation.critiqueAnnotation.load('critique');
      range.load('text');
      const all = context.document.body.paragraphs.getFirst().getAnnotations();
      all.load('items/id');
      await context.sync();
      return [
        annotation.state,
        annotation.critiqueAnnotation.critique.colorScheme,
        range.text,
        all.items.map((item) => item.id),
      ];
    });
    expect(read).toEqual(['Created', 'Blue', 'föreligger', [id]]);
    await Word.run(async (context) => {
      context.document.getAnnotationById(id).delete();
      await context.sync();
    });
    expect(model.shown.annotations).toEqual([]);
    await expect(
      Word.run(async (context) => {
        context.document.getAnnotationById(id).delete();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('count neither deleted text nor note marks, as in Word', async () => {
    const { model } = open((builder) =>
      builder.addPieces([
        { text: 'Ett' },
        { footnote: ['Not.'] },
        { text: ' inte', change: 'deleted' },
        { text: ' två' },
      ]),
    );
    await insert(4, 3);
    expect(model.shown.annotations.map(({ range }) => rangeText(range))).toEqual(['två']);
  });

  it('move with the text, and go with the words they stand under', async () => {
    const { model } = open((builder) => builder.add('Det föreligger oro.'));
    await insert(15, 3);
    const replace = (words: string, text: string) =>
      Word.run(async (context) => {
        context.document.body.search(words).getFirst().insertText(text, 'Replace');
        await context.sync();
      });
    await replace('föreligger', 'finns');
    expect(model.shown.annotations.map(({ range }) => rangeText(range))).toEqual(['oro']);
    await replace('oro', 'fara');
    expect(model.shown.annotations).toEqual([]);
  });

  it('are refused without a subscription and in notes', async () => {
    open((builder) => builder.add('Text.'), profileNamed('Word LTSC 2024'));
    await expect(insert(0, 4)).rejects.toMatchObject({ code: 'GeneralException' });
    open((builder) => builder.addPieces([{ text: 'Text.' }, { footnote: ['Not.'] }]));
    await expect(
      Word.run(async (context) => {
        const paragraph = context.document.body.footnotes.getFirst().body.paragraphs.getFirst();
        paragraph.insertAnnotations({ critiques: [{ colorScheme: 'Blue', start: 0, length: 1 }] });
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'GeneralException' });
  });
});

describe('temporary highlights in the test host', () => {
  it('are shown and taken away by range, and leave the formatting alone', async () => {
    const { model } = open((builder) => builder.addPieces([{ text: 'Det ' }, { text: 'finns', bold: true }]));
    const { runs } = model.main.paragraphs[0] ?? {};
    await Word.run(async (context) => {
      context.document.body.search('finns').getFirst().highlight();
      await context.sync();
    });
    expect([...model.shown.highlights].map((range) => rangeText(range))).toEqual(['finns']);
    await Word.run(async (context) => {
      context.document.body.search('Det').getFirst().removeHighlight();
      await context.sync();
    });
    expect(model.shown.highlights.size).toBe(1);
    await Word.run(async (context) => {
      context.document.body.getRange('Content').removeHighlight();
      await context.sync();
    });
    expect(model.shown.highlights.size).toBe(0);
    expect(model.main.paragraphs[0]?.runs).toBe(runs);
  });
});
