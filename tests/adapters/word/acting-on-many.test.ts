import { describe, expect, it } from 'vitest';
import type { HostParagraph } from '../../../src/ports/document-port';
import { find, open, texts } from './open-document';

describe('a bulk replacement', () => {
  const many = (count: number) =>
    open((builder) => {
      for (let index = 0; index < count; index += 1)
        builder.add(`Stycke ${index}: det föreligger oro, och hinder föreligger ej.`);
      return builder;
    });
  const replaceMany = async (count: number) => {
    const { host, port, model, document } = await many(count);
    const { batches } = host;
    const replacements = Array.from({ length: 2 * count }, (_value, index) => ({
      target: find(document, 'föreligger', index),
      replacement: 'finns',
    }));
    expect((await port.replaceAll(replacements)).left).toEqual([]);
    expect(texts(model)).toEqual(
      Array.from(
        { length: count },
        (_value, index) => `Stycke ${index}: det finns oro, och hinder finns ej.`,
      ),
    );
    return host.batches - batches;
  };

  it('takes as few batches for two hundred places as for two', async () => {
    expect(await replaceMany(100)).toBe(await replaceMany(1));
  });

  it('of nothing but strikes asks once more than one with words, for two as for fifty', async () => {
    const batchesFor = async (count: number, replacement: string) => {
      const { host, port, document } = await many(count);
      const { batches } = host;
      const replacements = Array.from({ length: count }, (_value, index) => ({
        target: find(document, ', och hinder föreligger ej', index),
        replacement,
      }));
      expect((await port.replaceAll(replacements)).left).toEqual([]);
      return host.batches - batches;
    };
    const withWords = await batchesFor(2, ', och inget hinder');
    expect(await batchesFor(2, '')).toBe(withWords + 1);
    expect(await batchesFor(50, '')).toBe(withWords + 1);
  });

  it('changes nothing when Word fails on the way', async () => {
    const { host, port, model, document } = await many(2);
    const before = texts(model);
    const first = host.batches;
    host.refuse = (batch) => (batch === first + 3 ? 'GeneralException' : undefined);
    await expect(
      port.replaceAll([{ target: find(document, 'föreligger', 2), replacement: 'finns' }]),
    ).rejects.toMatchObject({ kind: 'failed' });
    expect(texts(model)).toEqual(before);
  });
});

describe('taking out an inserted section', () => {
  const removal = (heading: HostParagraph | undefined, body?: HostParagraph) => ({
    paragraph: heading?.id ?? '',
    heading: heading?.text ?? '',
    body: body?.id,
    before: undefined,
  });

  it('is refused when a picture has been put under the heading', async () => {
    const { port, model } = await open((builder) =>
      builder.heading(2, 'Bakgrund').addPieces([{ picture: true }]),
    );
    const [heading, picture] = port.paragraphs();
    expect(await port.removeSections([removal(heading, picture)])).toEqual([0]);
    expect(model.main.paragraphs).toHaveLength(2);
  });

  it('is refused when a table stands under the heading, and leaves the paragraph before a bold heading whole', async () => {
    const { port, model } = await open((builder) =>
      builder
        .heading(2, 'Ett')
        .table([['']])
        .heading(2, 'Två')
        .addPieces([{ text: 'Tre', bold: true }])
        .add('Text.'),
    );
    const [one, , two] = port.paragraphs();
    expect(await port.removeSections([removal(one), removal(two)])).toEqual([0]);
    expect(texts(model)).toEqual(['Ett', '', 'Tre', 'Text.']);
  });
});
