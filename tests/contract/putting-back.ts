import { expect, it } from 'vitest';
import type { Block } from '../../src/engine/index';
import type { DocumentPort } from '../../src/ports/document-port';
import { at, blocksOf, firstTarget, hasText, type Open, sample, withoutId } from './port-under-test';

/** How what has been replaced and struck is put back. */
export function putBackContract(open: Open): void {
  const empty = (port: DocumentPort, block: Block) =>
    port.replace({ block: block.id, start: 0, end: block.text.length, text: block.text }, '');

  it.each([
    ['a heading', 0],
    ['a paragraph', 2],
    ['a heading before a list', 3],
    ['the last list item', 4],
  ])('writes %s again where it stood when all its text has been struck', async (_what, index) => {
    const { blocks, port } = await open();
    const look = await empty(port, at(blocks, index));
    const now = await blocksOf(port);
    expect(now.map(withoutId).filter(hasText)).toEqual(sample.filter((_block, other) => other !== index));
    const words = { text: at(blocks, index).text, look };
    const paragraph = port.paragraphs()[index]?.id ?? '';
    expect(await port.putBack([{ paragraph, start: 0, end: 0, text: '', words }])).toEqual([]);
    expect((await blocksOf(port)).map(withoutId)).toEqual(sample);
  });

  it('puts words back where they were struck and replaced, side by side, in the given order', async () => {
    const { blocks, port } = await open();
    const paragraph = at(blocks, 2);
    await port.replaceAll([
      { target: firstTarget(paragraph, 'Det '), replacement: '' },
      { target: firstTarget(paragraph, 'föreligger'), replacement: 'Finns' },
      { target: firstTarget(paragraph, ' oro.'), replacement: '' },
    ]);
    await port.read();
    const { id } = at(port.paragraphs(), 2);
    const back = (start: number, end: number, text: string, words: string) => ({
      ...{ paragraph: id, start, end, text, words: { text: words } },
    });
    const wishes = [back(0, 0, '', 'Det '), back(0, 5, 'Finns', 'föreligger'), back(5, 5, '', ' oro.')];
    expect(await port.putBack(wishes)).toEqual([]);
    expect((await blocksOf(port)).map(withoutId)).toEqual(sample);
  });

  it('puts no words back where others stand, and puts them back elsewhere all the same', async () => {
    const { port } = await open();
    const { id } = at(port.paragraphs(), 2);
    const words = (text: string) => ({ text });
    const left = await port.putBack([
      { paragraph: id, start: 0, end: 3, text: 'Nej', words: words('Ja') },
      { paragraph: id, start: 15, end: 18, text: 'oro', words: words('fara') },
    ]);
    expect(left).toEqual([0]);
    expect(at(await blocksOf(port), 2).text).toBe(at(sample, 2).text.replace('oro', 'fara'));
  });

  const anew = (port: DocumentPort, after: number, words: string) => ({
    after: port.paragraphs()[after]?.id,
    before: port.paragraphs()[after + 1]?.id,
    kind: 'paragraph' as const,
    words: [{ text: words }],
  });

  it('writes a paragraph as a new one when the empty one has been taken away', async () => {
    const { blocks, port, host } = await open();
    await host.remove(at(blocks, 2).id);
    await port.read();
    expect(await port.putBack([anew(port, 1, at(sample, 2).text)])).toEqual([]);
    expect((await blocksOf(port)).map(withoutId)).toEqual(sample);
  });

  it('writes no paragraph where other text stands', async () => {
    const { port } = await open();
    const wish = anew(port, 1, 'Ny.');
    expect(await port.putBack([{ ...wish, before: port.paragraphs()[3]?.id }])).toEqual([0]);
    expect((await blocksOf(port)).map(withoutId)).toEqual(sample);
  });
}
