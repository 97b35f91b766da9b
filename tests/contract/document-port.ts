import { describe, expect, it, vi } from 'vitest';
import type { Block, BlockId } from '../../src/engine/index';
import type { DocumentPort, ParagraphRefill, TextTarget } from '../../src/ports/document-port';

export type ContractBlock = Omit<Block, 'id'>;

/** A port over a fresh document, and a user's hands on that document behind the port's back. */
export interface PortUnderTest {
  readonly port: DocumentPort;
  /** The user writes other text in the block. */
  type(block: BlockId, text: string): Promise<void> | void;
  /** The user deletes the block. */
  remove(block: BlockId): Promise<void> | void;
  /** The words that are selected in the host; a selected block gives its whole text. */
  selectedText(): Promise<string> | string;
  /** The user puts the cursor in the block. Left out where the host cannot tell. */
  moveCursor?(block: BlockId): Promise<void> | void;
}

const sample: readonly ContractBlock[] = [
  { kind: 'heading', level: 1, text: 'Beslutsunderlag' },
  { kind: 'heading', level: 2, text: 'Bakgrund' },
  { kind: 'paragraph', text: 'Det föreligger oro. Alva är åtta år, och det föreligger inga hinder.' },
  { kind: 'heading', level: 2, text: 'Förslag till beslut' },
  { kind: 'listItem', text: 'Kontaktfamilj en helg i månaden' },
];

/** What every host of a document must do. `makePort` opens a document with these blocks. */
export function documentPortContract(
  name: string,
  makePort: (blocks: readonly ContractBlock[]) => Promise<PortUnderTest> | PortUnderTest,
): void {
  describe(`${name} as a document port`, () => {
    const open = async (blocks = sample) => {
      const host = await makePort(blocks);
      return { ...host, host, blocks: await blocksOf(host.port) };
    };

    it('reads kinds, levels and texts in order', async () => {
      const { blocks } = await open();
      expect(blocks.map(withoutId)).toEqual(sample);
    });

    it('gives every block an id of its own that holds between calls', async () => {
      const { blocks, port } = await open();
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(sample.length);
      await port.select({ block: at(blocks, 2).id });
      await port.select({ block: at(blocks, 4).id });
    });

    it('selects the very words, also when the same words stand earlier in the block', async () => {
      const { blocks, port, host } = await open();
      await port.select(lastTarget(at(blocks, 2), 'föreligger'));
      expect(await host.selectedText()).toBe('föreligger');
    });

    it('selects a whole block', async () => {
      const { blocks, port, host } = await open();
      await port.select({ block: at(blocks, 1).id });
      expect((await host.selectedText()).trim()).toBe('Bakgrund');
    });

    it('replaces the very words and nothing else', async () => {
      const { blocks, port } = await open();
      await port.replace(lastTarget(at(blocks, 2), 'föreligger'), 'finns');
      expect((await blocksOf(port)).map(withoutId)).toEqual([
        ...sample.slice(0, 2),
        { kind: 'paragraph', text: 'Det föreligger oro. Alva är åtta år, och det finns inga hinder.' },
        ...sample.slice(3),
      ]);
    });

    it.each([
      ['at the start of a block', 'Det', 'Här'],
      ['at the end of a block', 'hinder.', 'hinder för umgänge.'],
      ['with nothing', ' och det föreligger inga hinder', ''],
      ['with å, ä, ö and quotation marks', 'oro', '”stor” oro för åäöÅÄÖ'],
    ])('replaces words %s', async (_where, words, replacement) => {
      const { blocks, port } = await open();
      const block = at(blocks, 2);
      const target = lastTarget(block, words);
      await port.replace(target, replacement);
      expect(at(await blocksOf(port), 2).text).toBe(
        block.text.slice(0, target.start) + replacement + block.text.slice(target.end),
      );
    });

    it('refuses to replace or select words that are no longer there, and changes nothing', async () => {
      const { blocks, port, host } = await open();
      const target = lastTarget(at(blocks, 2), 'föreligger');
      await host.type(target.block, 'Någon har skrivit om stycket.');
      await expect(port.replace(target, 'finns')).rejects.toMatchObject({ kind: 'stale' });
      await expect(port.select(target)).rejects.toMatchObject({ kind: 'stale' });
      expect(at(await blocksOf(port), 2).text).toBe('Någon har skrivit om stycket.');
    });

    it('says so when the block is gone', async () => {
      const { blocks, port, host } = await open();
      const target = lastTarget(at(blocks, 2), 'oro');
      await host.remove(target.block);
      await expect(port.replace(target, 'bekymmer')).rejects.toMatchObject({ kind: 'gone' });
      await expect(port.select({ block: target.block })).rejects.toMatchObject({ kind: 'gone' });
      expect((await blocksOf(port)).map(withoutId)).toEqual(sample.filter((_block, index) => index !== 2));
    });

    it('replaces in many places at once, and names those where other words stand by now', async () => {
      const { blocks, port, host } = await open();
      const paragraph = at(blocks, 2);
      await host.type(at(blocks, 4).id, 'Kontaktperson');
      const left = await port.replaceAll([
        { target: firstTarget(paragraph, 'föreligger'), replacement: 'finns' },
        { target: lastTarget(at(blocks, 4), 'Kontaktfamilj'), replacement: 'Familj' },
        { target: lastTarget(paragraph, 'föreligger'), replacement: 'finns alls' },
        { target: lastTarget(at(blocks, 1), 'Bakgrund'), replacement: 'Uppgifter' },
      ]);
      expect(left).toEqual([1]);
      expect((await blocksOf(port)).map(({ text }) => text)).toEqual([
        'Beslutsunderlag',
        'Uppgifter',
        'Det finns oro. Alva är åtta år, och det finns alls inga hinder.',
        'Förslag till beslut',
        'Kontaktperson',
      ]);
    });

    it('takes out inserted sections, and leaves those where something has been written', async () => {
      const { blocks, port, host } = await open();
      const before = (await blocksOf(port)).map(withoutId);
      const after = at(blocks, 2).id;
      await port.insertSections([
        { section: 'views', heading: 'Föräldrarnas inställning', level: 2, after },
        { section: 'assessment', heading: 'Analys och bedömning', level: 2, after },
      ]);
      const put = (await blocksOf(port)).filter(({ text }) => /^(?:Föräldrarnas|Analys)/u.test(text));
      const [views, assessment] = put.map(({ id, text }) => ({ block: id, heading: text }));
      if (!views || !assessment) throw new Error('The headings were not put in.');
      expect(await port.removeSections([{ block: at(blocks, 1).id, heading: 'Bakgrund' }])).toEqual([0]);
      expect(await port.removeSections([{ ...views, heading: 'Något annat' }])).toEqual([0]);
      await host.type(at(await blocksOf(port), 2).id, 'Det föreligger oro. Nu skrivs mer.');
      expect(await port.removeSections([views, assessment])).toEqual([]);
      expect((await blocksOf(port)).map(withoutId)).toEqual(
        before.map((block, index) =>
          index === 2 ? { ...block, text: 'Det föreligger oro. Nu skrivs mer.' } : block,
        ),
      );
    });

    it('inserts headings where they belong, in the given order, and leaves the text alone', async () => {
      const { blocks, port } = await open();
      const after = at(blocks, 2).id;
      await port.insertSections([
        { section: 'views', heading: 'Föräldrarnas inställning', level: 2, after },
        { section: 'assessment', heading: 'Analys och bedömning', level: 2, after },
        { section: 'end', heading: 'Kommunicering', level: 2, after: at(blocks, 4).id },
      ]);
      expect((await blocksOf(port)).map(withoutId).filter(hasText)).toEqual([
        ...sample.slice(0, 3),
        { kind: 'heading', level: 2, text: 'Föräldrarnas inställning' },
        { kind: 'heading', level: 2, text: 'Analys och bedömning' },
        ...sample.slice(3),
        { kind: 'heading', level: 2, text: 'Kommunicering' },
      ]);
    });

    it('inserts a heading first in the document', async () => {
      const { port } = await open();
      await port.insertSections([{ section: 'first', heading: 'Uppgifter', level: 1, after: undefined }]);
      expect((await blocksOf(port)).map(withoutId).filter(hasText)).toEqual([
        { kind: 'heading', level: 1, text: 'Uppgifter' },
        ...sample,
      ]);
    });

    const refill = (blocks: readonly Block[], index: number): ParagraphRefill => ({
      after: blocks[index - 1]?.id,
      before: blocks[index + 1]?.id,
      nth: 0,
      of: 1,
      paragraph: withoutId(at(blocks, index)),
    });
    const empty = async (port: DocumentPort, block: Block): Promise<void> =>
      port.replace({ block: block.id, start: 0, end: block.text.length, text: block.text }, '');

    it.each([
      ['a heading', 0],
      ['a paragraph', 2],
      ['a heading before a list', 3],
      ['the last list item', 4],
    ])('writes %s again where it stood when all its text has been struck', async (_what, index) => {
      const { blocks, port } = await open();
      await empty(port, at(blocks, index));
      const now = await blocksOf(port);
      expect(now.map(withoutId).filter(hasText)).toEqual(sample.filter((_block, other) => other !== index));
      const standing = (other: Block | undefined) => now.find(({ text }) => text === other?.text)?.id;
      const wish = refill(blocks, index);
      const after = standing(blocks[index - 1]);
      const before = standing(blocks[index + 1]);
      expect(await port.replaceAll([{ ...wish, after, before }])).toEqual([]);
      expect((await blocksOf(port)).map(withoutId)).toEqual(sample);
    });

    it('writes a paragraph as a new one when the empty one has been taken away', async () => {
      const { blocks, port, host } = await open();
      await host.remove(at(blocks, 2).id);
      const now = await blocksOf(port);
      const wish = { ...refill(blocks, 2), after: at(now, 1).id, before: at(now, 2).id };
      expect(await port.replaceAll([wish])).toEqual([]);
      expect((await blocksOf(port)).map(withoutId)).toEqual(sample);
    });

    it('writes no paragraph where other text stands, and replaces elsewhere all the same', async () => {
      const { blocks, port } = await open();
      const left = await port.replaceAll([
        refill(blocks, 2),
        { target: firstTarget(at(blocks, 2), 'oro'), replacement: 'fara' },
      ]);
      expect(left).toEqual([0]);
      expect((await blocksOf(port)).map(({ text }) => text)).toEqual([
        ...sample.slice(0, 2).map(({ text }) => text),
        at(blocks, 2).text.replace('oro', 'fara'),
        ...sample.slice(3).map(({ text }) => text),
      ]);
    });

    it('inserts nothing when one of the places is gone', async () => {
      const { blocks, port, host } = await open();
      const gone = at(blocks, 2).id;
      await host.remove(gone);
      await expect(
        port.insertSections([
          { section: 'a', heading: 'Första', level: 2, after: at(blocks, 0).id },
          { section: 'b', heading: 'Andra', level: 2, after: gone },
        ]),
      ).rejects.toMatchObject({ kind: 'gone' });
      expect((await blocksOf(port)).map(withoutId)).toEqual(sample.filter((_block, index) => index !== 2));
    });

    it('tells when the text has changed, until it is asked to stop', async () => {
      const { blocks, port, host } = await open();
      if (!port.onChanged) return;
      const listener = vi.fn();
      const stop = port.onChanged(listener);
      await host.type(at(blocks, 2).id, 'Ny text.');
      await vi.waitFor(() => {
        expect(listener).toHaveBeenCalled();
      });
      stop();
      listener.mockClear();
      await host.type(at(blocks, 2).id, 'Ännu nyare text.');
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(listener).not.toHaveBeenCalled();
    });

    it('tells which block the cursor moves to', async () => {
      const { blocks, port, host } = await open();
      if (!port.onCursorMoved || !host.moveCursor) return;
      const listener = vi.fn();
      const stop = port.onCursorMoved(listener);
      const { id } = at(blocks, 2);
      await host.moveCursor(id);
      await vi.waitFor(() => {
        expect(listener).toHaveBeenLastCalledWith(id);
      });
      stop();
      listener.mockClear();
      await host.moveCursor(at(blocks, 1).id);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(listener).not.toHaveBeenCalled();
    });
  });
}

async function blocksOf(port: DocumentPort): Promise<readonly Block[]> {
  return (await port.read()).blocks;
}

function withoutId({ kind, level, text, note }: Block): ContractBlock {
  return { kind, text, ...(level === undefined ? {} : { level }), ...(note ? { note } : {}) };
}

function hasText({ text }: ContractBlock): boolean {
  return text !== '';
}

function at(blocks: readonly Block[], index: number): Block {
  const block = blocks[index];
  if (!block) throw new Error(`There is no block ${index}.`);
  return block;
}

function firstTarget(block: Block, words: string): TextTarget {
  const start = block.text.indexOf(words);
  return { block: block.id, start, end: start + words.length, text: words };
}

function lastTarget(block: Block, words: string): TextTarget {
  const start = block.text.lastIndexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the block.`);
  return { block: block.id, start, end: start + words.length, text: words };
}
