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

/** Every reading of a document is of new objects, as when a worker is sent it. */
const readAnew = (document: CaseDocument): CaseDocument => ({
  ...document,
  blocks: document.blocks.map((block) => ({ ...block })),
});

type Edit = (document: CaseDocument, round: number) => CaseDocument;

/** The paragraph in the middle becomes others. */
const changed = (document: CaseDocument, change: (text: string) => readonly string[]): CaseDocument => {
  const half = Math.floor(document.blocks.length / 2);
  const middle = document.blocks.findIndex(({ kind }, index) => index >= half && kind === 'paragraph');
  return readAnew({
    ...document,
    blocks: document.blocks.flatMap((block, index) =>
      index === middle ? change(block.text).map((text) => ({ ...block, text })) : [block],
    ),
  });
};

/** Adds a sentence to a paragraph, as a writer would. */
const edited: Edit = (document, round) =>
  changed(document, (text) => [`${text} Mamman ringde ${round} gånger.`]);

/** Begins a new paragraph, and takes it away again. */
const begun: Edit = (document, round) =>
  changed(document, (text) => (round % 2 === 0 ? [text, `Mamman ringde ${round} gånger.`] : [text]));

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Before anything is measured: for whoever has worked a while the code is compiled. */
const WARMING = { reviews: 20, edits: 100 };
/** Measured reviews after an edit. */
const AGAIN = 41;

print(`Setup as bundled, cold: ${ms(timed(defaultSetup))}`);
const setup = defaultSetup();
const page = documentOf(root, 8000);
print(
  `First review in a new process (8,000 words, lexica read): ${ms(timed(() => createReviewer(setup).review(page)))}`,
);
print('');
print('words    review     bare compromise/one   ratio   after one edit   ratio   after a new paragraph');
for (const words of [1000, 2500, 5000, 10_000, 20_000, 50_000]) {
  const document = documentOf(root, words);
  const rounds = words > 10_000 ? 5 : 9;
  const reviewAnew = (): number => {
    const reading = readAnew(document);
    return timed(() => createReviewer(setup).review(reading));
  };
  if (words <= 10_000) for (let round = 0; round < WARMING.reviews; round += 1) reviewAnew();
  const whole = median(Array.from({ length: rounds }, reviewAnew));
  const yardstick = bare(document);
  const reviewer = createReviewer(setup);
  reviewer.review(document);
  const again = (edit: Edit): number =>
    median(
      Array.from({ length: WARMING.edits + AGAIN }, (_, round) => {
        const next = edit(document, round);
        return timed(() => reviewer.review(next));
      }).slice(WARMING.edits),
    );
  const [afterEdit, afterParagraph] = [again(edited), again(begun)];
  print(
    `${String(words).padStart(6)}  ${ms(whole).padStart(9)}  ${ms(yardstick).padStart(20)}  ${(whole / yardstick).toFixed(2).padStart(6)}  ${ms(afterEdit).padStart(14)}  ${(afterEdit / yardstick).toFixed(2).padStart(6)}  ${ms(afterParagraph).padStart(21)}`,
  );
}
