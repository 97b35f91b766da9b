import { describe, expect, it } from 'vitest';
import { DocumentBuilder } from './host/build';
import { loadDocx } from './host/load-docx';
import { saveDocx } from './host/save-docx';
import { word2021 } from './open-document';
import { openWord } from './open-word';

const control = { tag: 't', title: 'T', placeholder: 'Skriv här.' };
const open = (build: (document: DocumentBuilder) => DocumentBuilder) =>
  openWord(build(new DocumentBuilder()).model, word2021);
const texts = ({ model }: ReturnType<typeof open>) => model.main.paragraphs.map(({ text }) => text);

describe('content controls in the test host', () => {
  it('are put round a paragraph and show their placeholder while it is empty', async () => {
    const host = open((document) => document.add('').add('Text'));
    const seen = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const empty = paragraphs.getFirst().insertContentControl();
      empty.set({ tag: 'a', title: 'A', placeholderText: 'Skriv här.' });
      const filled = paragraphs.getLast().insertContentControl();
      filled.set({ tag: 'b', placeholderText: 'Skriv här.' });
      context.document.contentControls.load('items/tag,items/text,items/placeholderText');
      await context.sync();
      return context.document.contentControls.items.map(({ tag, text }) => [tag, text]);
    });
    expect(seen).toEqual([
      ['a', 'Skriv här.'],
      ['b', 'Text'],
    ]);
    const [first] = host.model.main.paragraphs;
    if (!first) throw new Error('The paragraph is gone.');
    host.type(first, 'Alva är glad.');
    expect(first.text).toBe('Alva är glad.');
    host.type(first, '');
    expect(first.text).toBe('Skriv här.');
  });

  it('refuse a tag of more than 64 characters', async () => {
    open((document) => document.add(''));
    const tagged = (length: number) =>
      Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().insertContentControl().tag = 'x'.repeat(length);
        await context.sync();
      });
    await tagged(64);
    await expect(tagged(65)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('hold a paragraph that is put in after one of theirs, and not one that is put in after them', async () => {
    const host = open((document) => document.add('I', { control }).add('Utanför'));
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertParagraph('Också i', 'After');
      first.parentContentControlOrNullObject.insertParagraph('Efter', 'After');
      await context.sync();
    });
    expect(host.model.main.paragraphs.map((paragraph) => [paragraph.text, paragraph.control?.tag])).toEqual([
      ['I', 't'],
      ['Också i', 't'],
      ['Efter', undefined],
      ['Utanför', undefined],
    ]);
  });

  it('are taken out with or without their text, and leave a placeholder’s words as text', async () => {
    const host = open((document) =>
      document.add('Text', { control }).add('Skriv här.', { control }).add('Text', { control }).add('Sist'),
    );
    await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items/tag');
      await context.sync();
      contentControls.items.forEach((item, index) => {
        item.delete(index < 2);
      });
      await context.sync();
    });
    expect(texts(host)).toEqual(['Text', 'Skriv här.', '', 'Sist']);
    expect(host.model.main.paragraphs.map((paragraph) => paragraph.control)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keep an empty paragraph when their last one is deleted', async () => {
    const host = open((document) => document.add('Text', { control }).add('Sist'));
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().delete();
      await context.sync();
    });
    expect(texts(host)).toEqual(['Skriv här.', 'Sist']);
  });

  it('are the same after the document has been saved and opened again', () => {
    const { model } = open((document) =>
      document
        .heading(1, 'Rubrik')
        .add('Skriv här.', { control: { ...control, tag: 'empty' } })
        .addPieces([{ text: 'Fet', bold: true }, { text: ' & ”vanlig”\v<rad>' }], { control }),
    );
    const [, empty] = model.main.paragraphs;
    if (!empty) throw new Error('The paragraph is gone.');
    empty.runs = empty.runs.map((run) => ({ ...run, placeholder: true }));
    model.customProperties.set('sakligMall', 'utredningsplan:2');
    const again = loadDocx(saveDocx(model));
    expect(
      again.main.paragraphs.map((paragraph) => [
        paragraph.style.builtIn,
        paragraph.text,
        paragraph.control?.tag,
        paragraph.control?.placeholder,
      ]),
    ).toEqual([
      ['Heading1', 'Rubrik', undefined, undefined],
      ['Normal', 'Skriv här.', 'empty', 'Skriv här.'],
      ['Normal', 'Fet & ”vanlig”\v<rad>', 't', ''],
    ]);
    expect(again.customProperties.get('sakligMall')).toBe('utredningsplan:2');
  });
});
