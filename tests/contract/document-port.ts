import { describe, expect, it, vi } from 'vitest';
import {
  at,
  blocksOf,
  type ContractBlock,
  firstTarget,
  lastTarget,
  type PortUnderTest,
  sample,
  withoutId,
} from './port-under-test';
import { putBackContract } from './putting-back';
import { sectionContract } from './sections';

export type { ContractBlock } from './port-under-test';

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
      const { left } = await port.replaceAll([
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

    sectionContract(open);
    putBackContract(open);

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
