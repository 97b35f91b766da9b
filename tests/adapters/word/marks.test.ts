import { describe, expect, it, vi } from 'vitest';
import type { CaseDocument } from '../../../src/engine/index';
import type { MarkAnswer, MarkLook, TextMark, TextMarker } from '../../../src/ports/text-marks';
import { type Model, rangeText } from './host/model';
import { profileNamed, profiles } from './office/profiles';
import { find, open, texts, windows, word2021 } from './open-document';

const ltsc = profileNamed('Word LTSC 2024');

const mark = (
  document: CaseDocument,
  words: string,
  look: MarkLook,
  more: Partial<TextMark> = {},
): TextMark => ({
  target: find(document, words),
  look,
  ...more,
});

const underlined = ({ shown }: Model) =>
  shown.annotations.map(({ critique, range }) => [critique.colorScheme, rangeText(range)]);
const highlighted = ({ shown }: Model) => [...shown.highlights].map((range) => rangeText(range));

const markerOf = (port: { readonly marker?: TextMarker }): TextMarker => {
  if (port.marker === undefined) throw new Error('The port has no marker.');
  return port.marker;
};

const sentences = 'Alva går i skolan. Hon behöver stöd.';

describe('marks in the text', () => {
  it.each(profiles.filter(({ subscription }) => subscription))(
    'are lines under the words in $name, and change nothing',
    async (profile) => {
      const { port, model, document } = await open(
        (builder) => builder.add(sentences).table([['Oro.']]),
        profile,
      );
      const marker = markerOf(port);
      expect(marker.means()).toBe('underlines');
      const before = structuredClone(model.main.paragraphs.map(({ runs }) => runs));
      expect(
        await marker.show([
          mark(document, 'Alva går i skolan.', 'fact'),
          mark(document, 'Hon behöver stöd.', 'assessment'),
          mark(document, 'Oro.', 'assessment'),
        ]),
      ).toBe(0);
      expect(underlined(model)).toEqual([
        ['Blue', 'Alva går i skolan.'],
        ['Berry', 'Hon behöver stöd.'],
        ['Berry', 'Oro.'],
      ]);
      expect(model.main.paragraphs.map(({ runs }) => runs)).toEqual(before);
      await marker.clear();
      expect(underlined(model)).toEqual([]);
    },
  );

  it('take as few batches for many paragraphs as for one', async () => {
    const batchesFor = async (count: number) => {
      const { host, port, document } = await open((builder) => {
        for (let index = 0; index < count; index += 1) builder.add(`Stycke ${index}.`);
        return builder;
      });
      const before = host.batches;
      await markerOf(port).show(
        document.blocks.map(({ id, text }) => ({
          target: { block: id, start: 0, end: text.length, text },
          look: 'fact',
        })),
      );
      return host.batches - before;
    };
    expect(await batchesFor(200)).toBe(await batchesFor(1));
  });

  it('stay where they are when they are asked for again, and follow the text that has changed', async () => {
    const { host, port, model, document } = await open((builder) => builder.add('Ett.').add('Två.'));
    const marker = markerOf(port);
    await marker.show([mark(document, 'Ett.', 'fact'), mark(document, 'Två.', 'fact')]);
    const [first] = model.shown.annotations;
    const paragraph = model.main.paragraphs[1];
    if (paragraph === undefined) throw new Error('There is no second paragraph.');
    host.type(paragraph, 'Tre.');
    const now = await port.read();
    await marker.show([mark(now, 'Ett.', 'fact'), mark(now, 'Tre.', 'assessment')]);
    expect(underlined(model)).toEqual([
      ['Blue', 'Ett.'],
      ['Berry', 'Tre.'],
    ]);
    expect(model.shown.annotations[0]).toBe(first);
  });

  it('can be taken away after the user has dismissed one', async () => {
    const { host, port, model, document } = await open((builder) => builder.add(sentences));
    const marker = markerOf(port);
    await marker.show([
      mark(document, 'Alva går i skolan.', 'fact'),
      mark(document, 'Hon behöver stöd.', 'fact'),
    ]);
    const [first] = model.shown.annotations;
    if (first !== undefined) host.answerPopup(first);
    expect(underlined(model)).toHaveLength(1);
    await marker.clear();
    expect(underlined(model)).toEqual([]);
  });

  it('stand under the right words after a note mark, however Word counts', async () => {
    const { port, model, document } = await open((builder) =>
      builder.addPieces([{ text: 'Ett' }, { footnote: ['Not.'] }, { text: ' två. Tre fyra.' }]),
    );
    expect(await markerOf(port).show([mark(document, 'Tre fyra.', 'fact')])).toBe(0);
    expect(underlined(model)).toEqual([['Blue', 'Tre fyra.']]);
  });

  it('leave out notes and paragraphs with deleted text', async () => {
    const { port, model, document } = await open((builder) =>
      builder
        .addPieces([{ text: 'Hon ' }, { text: 'inte ', change: 'deleted' }, { text: 'bor här.' }])
        .addPieces([{ text: 'Text.' }, { footnote: ['Not.'] }]),
    );
    const marks = [mark(document, 'Hon bor här.', 'fact'), mark(document, 'Not.', 'fact')];
    expect(await markerOf(port).show(marks)).toBe(2);
    expect(underlined(model)).toEqual([]);
  });

  it('offer at most three replacements, and tell what the user answers', async () => {
    const { host, port, model, document } = await open((builder) => builder.add('Det föreligger oro.'));
    const marker = markerOf(port);
    const answers: MarkAnswer[] = [];
    marker.onAnswered?.((answer) => answers.push(answer));
    const shown = mark(document, 'föreligger', 'remark', { replacements: ['finns', 'råder', 'är', 'blir'] });
    await marker.show([shown]);
    const [annotation] = model.shown.annotations;
    expect(annotation?.critique.popupOptions?.suggestions).toEqual(['finns', 'råder', 'är']);
    if (annotation !== undefined) host.answerPopup(annotation, 'finns');
    await vi.waitFor(() => expect(answers).toEqual([{ mark: shown, accepted: 'finns' }]));
    expect(texts(model)).toEqual(['Det finns oro.']);
  });

  it('are one temporary colour where Word has no subscription', async () => {
    const { port, model, document } = await open(
      (builder) =>
        builder.addPieces([
          { text: 'Alva går i ' },
          { text: 'skolan. Hon', bold: true },
          { text: ' behöver stöd.' },
        ]),
      ltsc,
    );
    const marker = markerOf(port);
    const marks = [mark(document, 'Hon behöver stöd.', 'assessment')];
    await expect(marker.show(marks)).rejects.toMatchObject({ kind: 'not-supported' });
    expect(marker.means()).toBe('highlight');
    const before = structuredClone(model.main.paragraphs.map(({ runs }) => runs));
    expect(await marker.show(marks)).toBe(0);
    expect(highlighted(model)).toEqual(['Hon behöver stöd.']);
    await marker.show([mark(document, 'Alva går i skolan.', 'fact')]);
    expect(highlighted(model)).toEqual(['Alva går i skolan.']);
    await marker.clear();
    expect(highlighted(model)).toEqual([]);
    expect(model.main.paragraphs.map(({ runs }) => runs)).toEqual(before);
  });

  it('are tried again after Word has refused once, as it may when the pane has just been opened', async () => {
    const { host, port, model, document } = await open((builder) => builder.add(sentences));
    const marker = markerOf(port);
    const marks = [mark(document, 'Hon behöver stöd.', 'fact')];
    host.refuse = () => 'GeneralException';
    await expect(marker.show(marks)).rejects.toMatchObject({ kind: 'not-supported' });
    host.refuse = () => undefined;
    await marker.clear();
    await marker.show(marks);
    expect(underlined(model)).toHaveLength(1);
  });

  it('cannot be shown in Word 2021', async () => {
    const { port, model, document } = await open((builder) => builder.add(sentences), word2021);
    const marker = markerOf(port);
    expect(marker.means()).toBeUndefined();
    await expect(marker.show([mark(document, 'Hon behöver stöd.', 'fact')])).rejects.toMatchObject({
      kind: 'not-supported',
    });
    expect(underlined(model)).toEqual([]);
  });

  it('say that Word is busy instead of trying another means', async () => {
    const { host, port, document } = await open((builder) => builder.add(sentences), windows);
    const marker = markerOf(port);
    host.refuse = () => 'HostIsBusy';
    await expect(marker.show([mark(document, 'Hon behöver stöd.', 'fact')])).rejects.toMatchObject({
      kind: 'busy',
    });
    expect(marker.means()).toBe('underlines');
  });
});
