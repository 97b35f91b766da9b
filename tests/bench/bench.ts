import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type CaseDocument, createReviewer } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import { documentOf } from './long-document';

const root = resolve(process.argv[2] ?? '.');

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const timed = (run: () => unknown): number => {
  const begun = performance.now();
  run();
  return performance.now() - begun;
};

const bare = (document: CaseDocument): number => {
  const input = JSON.stringify(document.blocks.map((block) => block.text));
  const done = spawnSync(process.execPath, [resolve(root, 'tests/bench/bare-compromise.mjs')], {
    cwd: root,
    input,
  });
  return Number(done.stdout.toString());
};

/** Adds a sentence to a paragraph in the middle, as a writer would. */
const edited = (document: CaseDocument, round: number): CaseDocument => {
  const half = Math.floor(document.blocks.length / 2);
  const middle = document.blocks.findIndex(({ kind }, index) => index >= half && kind === 'paragraph');
  return {
    ...document,
    blocks: document.blocks.map((block, index) =>
      index === middle ? { ...block, text: `${block.text} Mamman ringde ${round} gånger.` } : block,
    ),
  };
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(1)} ms`;

let setup = defaultSetup();
print(`Setup from files, cold: ${ms(timed(() => (setup = defaultSetup())))}`);
print(
  `First review (8,000-word page and lexica loaded): ${ms(timed(() => createReviewer(setup).review(documentOf(root, 8000))))}`,
);
print('');
print('words    review     bare compromise/one   ratio   after one edit');
for (const words of [1000, 2500, 5000, 10_000, 20_000, 50_000]) {
  const document = documentOf(root, words);
  const rounds = words > 10_000 ? 5 : 9;
  const whole = median(
    Array.from({ length: rounds }, () => timed(() => createReviewer(setup).review(document))),
  );
  const yardstick = bare(document);
  const reviewer = createReviewer(setup);
  reviewer.review(document);
  const again = median(
    Array.from({ length: rounds }, (_, round) => {
      const next = edited(document, round);
      return timed(() => reviewer.review(next));
    }),
  );
  print(
    `${String(words).padStart(6)}  ${ms(whole).padStart(9)}  ${ms(yardstick).padStart(20)}  ${(whole / yardstick).toFixed(2).padStart(6)}  ${ms(again).padStart(14)}`,
  );
}
