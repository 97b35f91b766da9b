import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWordPort } from '../../../src/adapters/word/index';
import { longestSync } from '../../../src/adapters/word/run-word';
import { DocumentBuilder } from './host/build';
import { openWord } from './open-word';
import { at, find, open, texts, windows, word2021 } from './open-document';

describe('when Word refuses', () => {
  it.each([
    ['AccessDenied', 'read-only'],
    ['NotAllowed', 'read-only'],
    ['SearchDialogIsOpen', 'busy'],
    ['ActivityLimitReached', 'busy'],
    ['NotImplemented', 'not-supported'],
    ['ItemNotFound', 'gone'],
    ['GeneralException', 'failed'],
  ])('%s is told as %s', async (code, kind) => {
    const { host, port, document } = await open((builder) => builder.add('Det föreligger oro.'));
    host.refuse = () => code;
    await expect(port.replace(find(document, 'föreligger'), 'finns')).rejects.toMatchObject({ kind });
  });

  it('a document open for reading only is told before anything is asked', async () => {
    const { host, port, document } = await open((builder) => {
      builder.model.readOnly = true;
      return builder.add('Det föreligger oro.');
    }, word2021);
    const { batches } = host;
    await expect(port.replace(find(document, 'föreligger'), 'finns')).rejects.toMatchObject({
      kind: 'read-only',
    });
    await expect(
      port.insertSections([{ section: 'a', heading: 'A', level: 1, after: undefined }]),
    ).rejects.toMatchObject({ kind: 'read-only' });
    expect(host.batches).toBe(batches);
  });

  it('a block of an earlier reading is gone', async () => {
    const { port } = await open((builder) => builder.add('Text'));
    await expect(port.select({ block: 'p17' })).rejects.toMatchObject({ kind: 'gone' });
  });
});

describe('when Word does not answer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('the act is given up as busy, and nothing is written later', async () => {
    const builder = new DocumentBuilder().add('Det föreligger oro.');
    const host = openWord(builder.model, windows);
    const port = createWordPort();
    const reading = port.read();
    await vi.advanceTimersByTimeAsync(10);
    const document = await reading;
    host.delay = longestSync * 3;
    const refused = expect(port.replace(find(document, 'föreligger'), 'finns')).rejects.toMatchObject({
      kind: 'busy',
    });
    await vi.advanceTimersByTimeAsync(longestSync + 1);
    await refused;
    await vi.advanceTimersByTimeAsync(longestSync * 20);
    expect(texts(builder.model)).toEqual(['Det föreligger oro.']);
  });
});

describe('the cursor', () => {
  it('in an empty paragraph belongs to the block before it', async () => {
    const { host, model, port, document } = await open((builder) =>
      builder.heading(2, 'Bakgrund').add('').add('').heading(2, 'Analys').add(''),
    );
    const told = vi.fn();
    port.onCursorMoved?.(told);
    for (const [index, heading] of [
      [2, 'Bakgrund'],
      [4, 'Analys'],
    ] as const) {
      host.moveCursor(at(model, index));
      const { id } = document.blocks.find(({ text }) => text === heading) ?? { id: '' };
      await vi.waitFor(() => {
        expect(told).toHaveBeenLastCalledWith(id);
      });
    }
  });

  it('is found in a paragraph that is being written', async () => {
    const { host, model, port, document } = await open((builder) =>
      builder.heading(2, 'Bakgrund').add('Text.').heading(2, 'Analys'),
    );
    const told = vi.fn();
    port.onCursorMoved?.(told);
    host.type(at(model, 1), 'Text. Och mer');
    host.moveCursor(at(model, 1));
    await vi.waitFor(() => {
      expect(told).toHaveBeenLastCalledWith(document.blocks[1]?.id);
    });
  });
});
