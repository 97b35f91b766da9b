import { beforeEach, describe, expect, it } from 'vitest';
import { DocumentBuilder } from './host/build';
import type { WordHost } from './host/word-host';
import { openWord } from './open-word';
import { profileNamed } from './office/profiles';

const windows = profileNamed('Microsoft 365 for Windows');

function open(build: (builder: DocumentBuilder) => DocumentBuilder, profile = windows): WordHost {
  return openWord(build(new DocumentBuilder()).model, profile);
}

describe('the engine', () => {
  let host: WordHost;
  beforeEach(() => {
    host = open((document) => document.heading(1, 'Rubrik').add('Det föreligger oro.'));
  });

  it('reads many properties of many paragraphs in one batch, and cleans up in another', async () => {
    const read = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/styleBuiltIn,items/style,items/outlineLevel,items/font/bold');
      await context.sync();
      return paragraphs.items.map(({ text, styleBuiltIn, style, outlineLevel, font }) => [
        text,
        styleBuiltIn,
        style,
        outlineLevel,
        font.bold,
      ]);
    });
    expect(read).toEqual([
      ['Rubrik', 'Heading1', 'Rubrik 1', 1, false],
      ['Det föreligger oro.', 'Normal', 'Normal', 10, false],
    ]);
    expect(host.batches).toBe(2);
  });

  it('throws when a property is read that was not loaded', async () => {
    await Word.run((context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      expect(() => paragraph.text).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      return Promise.resolve();
    });
  });

  it('makes what does not exist a null object', async () => {
    await Word.run(async (context) => {
      const before = context.document.body.paragraphs.getFirst().getPreviousOrNullObject();
      before.load('text');
      await context.sync();
      expect(before.isNullObject).toBe(true);
    });
  });

  it('refuses what the open Word is too old for, before anything is sent', async () => {
    host = open((document) => document.add('Text'), profileNamed('Word 2021'));
    await expect(
      Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().getText();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.batches).toBe(0);
  });

  it('refuses what the host does not have', async () => {
    await expect(
      Word.run(async (context) => {
        context.document.body.clear();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('gives the code of a failed batch', async () => {
    host.refuse = () => 'SearchDialogIsOpen';
    await expect(
      Word.run(async (context) => {
        context.document.body.load('text');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'SearchDialogIsOpen' });
  });

  it('tells of changes until the handler is removed', async () => {
    const [, paragraph] = host.model.main.paragraphs;
    if (!paragraph) throw new Error('There is no second paragraph.');
    const seen: string[][] = [];
    const handler = await Word.run(async (context) => {
      const added = context.document.onParagraphChanged.add((event) => {
        seen.push(event.uniqueLocalIds);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host.type(paragraph, 'Nytt.');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(seen).toEqual([[paragraph.id]]);
    handler.remove();
    await handler.context.sync();
    host.type(paragraph, 'Nyare.');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(seen).toHaveLength(1);
  });
});

describe('search in the test host', () => {
  const search = (text: string, searched: string, options: { matchCase?: boolean } = {}) => {
    open((document) => document.add(text));
    return Word.run(async (context) => {
      const hits = context.document.body.paragraphs.getFirst().search(searched, options);
      hits.load('items/text');
      await context.sync();
      return hits.items.map((hit) => hit.text);
    });
  };

  it('has no regard to case unless asked', async () => {
    expect(await search('Oro och oro', 'oro')).toEqual(['Oro', 'oro']);
    expect(await search('Oro och oro', 'oro', { matchCase: true })).toEqual(['oro']);
  });

  it('lets straight and curly quotes equal each other', async () => {
    expect(await search('”ja” och "ja"', '"ja"')).toEqual(['”ja”', '"ja"']);
  });

  it('reads ^ as the beginning of a code', async () => {
    expect(await search('a^b', 'a^^b')).toEqual(['a^b']);
    expect(await search('a\tb', 'a^tb')).toEqual(['a\tb']);
    expect(await search('a\u00A0b', '^s')).toEqual(['\u00A0']);
    await expect(search('a^b', '^b')).rejects.toMatchObject({ code: 'SearchStringInvalidOrTooLong' });
  });

  it('refuses more than 255 characters', async () => {
    expect(await search('x'.repeat(300), 'x'.repeat(255))).toHaveLength(1);
    await expect(search('x'.repeat(300), 'x'.repeat(256))).rejects.toMatchObject({
      code: 'SearchStringInvalidOrTooLong',
    });
  });

  it('finds hits across runs, and none that overlap', async () => {
    open((document) =>
      document.addPieces([{ text: 'före' }, { text: 'ligger', bold: true }, { text: ' aaa' }]),
    );
    const texts = await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      const word = paragraph.search('föreligger');
      const letters = paragraph.search('aa');
      word.load('items/text,items/font/bold');
      letters.load('items/text');
      await context.sync();
      return [word.items.map(({ text, font }) => [text, font.bold]), letters.items.length];
    });
    expect(texts).toEqual([[['föreligger', null]], 1]);
  });
});

describe('writing in the test host', () => {
  const replaceFirst = (searched: string, text: string) =>
    Word.run(async (context) => {
      const hits = context.document.body.search(searched);
      hits.load('items/text');
      await context.sync();
      hits.items[0]?.insertText(text, 'Replace');
      await context.sync();
    });

  it('gives replaced text the formatting that was there', async () => {
    const { model } = open((document) =>
      document.addPieces([{ text: 'Det ' }, { text: 'föreligger', bold: true }, { text: ' oro.' }]),
    );
    await replaceFirst('föreligger', 'finns');
    expect(model.main.paragraphs[0]?.runs).toEqual([
      { text: 'Det ', format: {} },
      { text: 'finns', format: { bold: true } },
      { text: ' oro.', format: {} },
    ]);
  });

  it('keeps what was there as deleted text when changes are tracked', async () => {
    const { model } = open((document) => document.add('Det föreligger oro.'));
    model.tracking = 'TrackAll';
    await replaceFirst('föreligger', 'finns');
    expect(model.main.paragraphs[0]?.runs.map(({ text, change }) => [text, change])).toEqual([
      ['Det ', undefined],
      ['föreligger', 'deleted'],
      ['finns', 'inserted'],
      [' oro.', undefined],
    ]);
    const [text, reviewed] = await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.load('text');
      const current = paragraph.getReviewedText('Current');
      await context.sync();
      return [paragraph.text, current.value];
    });
    expect([text, reviewed]).toEqual(['Det föreliggerfinns oro.', 'Det finns oro.']);
  });

  it('keeps later ranges in place when an earlier one is written', async () => {
    const { model } = open((document) => document.add('ett två tre'));
    await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      const hits = ['ett', 'tre'].map((word) => paragraph.search(word));
      for (const hit of hits) hit.load('items/text');
      await context.sync();
      hits[0]?.items[0]?.insertText('fyrtioett', 'Replace');
      hits[1]?.items[0]?.insertText('3', 'Replace');
      await context.sync();
    });
    expect(model.main.paragraphs[0]?.text).toBe('fyrtioett två 3');
  });

  it('lets a new paragraph take after the one before it, and gives it a style', async () => {
    const { model } = open((document) => document.add('Punkt', { style: 'ListParagraph', listed: true }));
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertParagraph('Följer', 'After').insertParagraph('Rubrik', 'After').styleBuiltIn =
        Word.BuiltInStyleName.heading2;
      await context.sync();
    });
    expect(model.main.paragraphs.map(({ text, listed, style }) => [text, listed, style.local])).toEqual([
      ['Punkt', true, 'Liststycke'],
      ['Följer', true, 'Liststycke'],
      ['Rubrik', true, 'Rubrik 2'],
    ]);
  });

  it('refuses every write to a read-only document', async () => {
    const { model } = open((document) => document.add('Det föreligger oro.'));
    model.readOnly = true;
    await expect(replaceFirst('föreligger', 'finns')).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(model.main.paragraphs[0]?.text).toBe('Det föreligger oro.');
  });

  it('leaves what a batch did before the action that failed, as Word does', async () => {
    const { model } = open((document) => document.add('Det föreligger oro.'));
    await expect(
      Word.run(async (context) => {
        context.document.body.insertParagraph('Ny', 'End');
        context.document.body.paragraphs.getFirst().search('').load('items/text');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(model.main.paragraphs).toHaveLength(2);
  });
});

describe('a document in the test host', () => {
  it('has notes, tables, pictures and controls', async () => {
    open((document) =>
      document
        .addPieces([
          { text: 'Enligt ' },
          { footnote: ['SoL 11 kap.'] },
          { text: 'lagen.' },
          { picture: true },
        ])
        .table([['Namn', 'Alva']])
        .add('Skriv här', { control: { tag: 't', title: 'T', placeholder: 'Skriv här' } }),
    );
    const read = await Word.run(async (context) => {
      const { body } = context.document;
      body.paragraphs.load('items/text,items/tableNestingLevel');
      body.footnotes.load('items/body/text,items/type');
      body.inlinePictures.load('items/width');
      body.contentControls.load('items/text,items/placeholderText,items/tag');
      await context.sync();
      return {
        paragraphs: body.paragraphs.items.map(({ text, tableNestingLevel }) => [text, tableNestingLevel]),
        notes: body.footnotes.items.map((note) => [note.type, note.body.text]),
        pictures: body.inlinePictures.items.length,
        controls: body.contentControls.items.map(({ tag, text, placeholderText }) => [
          tag,
          text,
          placeholderText,
        ]),
      };
    });
    expect(read).toEqual({
      paragraphs: [
        ['Enligt \u0002lagen.\uFFFC', 0],
        ['Namn', 1],
        ['Alva', 1],
        ['Skriv här', 0],
      ],
      notes: [['Footnote', '\u0002 SoL 11 kap.']],
      pictures: 1,
      controls: [['t', 'Skriv här', 'Skriv här']],
    });
  });
});
