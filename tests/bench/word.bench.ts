import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createWordPort } from '../../src/adapters/word/index';
import { createReviewer } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import { DocumentBuilder } from '../adapters/word/host/build';
import { find } from '../adapters/word/open-document';
import { profileNamed } from '../adapters/word/office/profiles';
import { openWord } from '../adapters/word/open-word';
import { documentOf } from './long-document';

const root = fileURLToPath(new URL('../..', import.meta.url));
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const timed = async <Result>(work: () => Promise<Result> | Result): Promise<[number, Result]> => {
  const begun = performance.now();
  const result = await work();
  return [performance.now() - begun, result];
};

const openDocument = (words: number, profile: string) => {
  const builder = new DocumentBuilder();
  for (const { kind, level, text } of documentOf(root, words).blocks) {
    if (kind === 'heading') builder.heading(level ?? 1, text);
    else builder.add(text, kind === 'listItem' ? { style: 'ListParagraph', listed: true } : {});
  }
  return { model: builder.model, host: openWord(builder.model, profileNamed(profile)) };
};

it('reads and reviews through the Word adapter in as many batches whatever the length', async () => {
  const setup = defaultSetup();
  createReviewer(setup).review(documentOf(root, 1000));
  print('\nThrough the Word adapter, over a Word in memory');
  print('host                        words   batches   reading     review');
  for (const profile of ['Word 2021', 'Microsoft 365 for Windows']) {
    const batches: number[] = [];
    for (const words of [1000, 10_000, 50_000]) {
      const { host } = openDocument(words, profile);
      const port = createWordPort();
      const before = host.batches;
      const [reading, document] = await timed(() => port.read());
      batches.push(host.batches - before);
      const [reviewing] = await timed(() => createReviewer(setup).review(document));
      print(
        `${profile.padEnd(26)}  ${String(words).padStart(6)}  ${String(batches.at(-1)).padStart(8)}  ${reading.toFixed(0).padStart(5)} ms  ${reviewing.toFixed(0).padStart(6)} ms`,
      );
    }
    expect(new Set(batches).size).toBe(1);
  }
});

it('replaces 200 words in one batch of writing', async () => {
  const builder = new DocumentBuilder();
  for (let index = 0; index < 200; index += 1) builder.add(`Rad ${index}: det föreligger oro.`);
  const { model } = builder;
  const host = openWord(model, profileNamed('Microsoft 365 for Windows'));
  const port = createWordPort();
  const document = await port.read();
  const places = document.blocks.map((_block, index) => find(document, 'föreligger', index));
  const writing = new Set<number>();
  const replaceText = model.replaceText.bind(model);
  model.replaceText = (range, text) => {
    writing.add(host.batches);
    return replaceText(range, text);
  };
  const before = host.batches;
  const [time, { left }] = await timed(() =>
    port.replaceAll(places.map((target) => ({ target, replacement: 'finns' }))),
  );
  expect(left).toEqual([]);
  print(
    `Replacing 200 words: ${host.batches - before} batches with finding them and cleaning up, ${writing.size} of them writes, ${time.toFixed(0)} ms`,
  );
  expect(writing.size).toBe(1);
});
