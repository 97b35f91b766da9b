/** Writes fictional case files (.docx) to measure an audit on: `case-files.mjs ROOT FOLDER COUNT WORDS`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDocx } from '../../src/adapters/docx/index';
import { readMarkdown } from '../../src/adapters/text/index';
import { sampleOf } from '../../src/audit/index';
import type { Block } from '../../src/engine/index';

const [root = '.', folder = '', count = '1000', words = '2000'] = process.argv.slice(2);

const labelled = ['gold', 'development'].flatMap((set) =>
  readdirSync(join(root, 'tests', set))
    .filter((name) => /^\d.*\.md$/u.test(name))
    .sort()
    .map((name) => readMarkdown(readFileSync(join(root, 'tests', set, name), 'utf8')).blocks),
);

const pool = labelled.flat().filter(({ kind }) => kind === 'paragraph' || kind === 'listItem');

const wordCount = (text: string): number => text.split(/\s+/u).length;

/** Other dates, ages and numbers in every file, so that no paragraph is the same as another file's. */
const renumbered = (text: string, file: number): string =>
  text.replace(/\d/gu, (digit) => String((Number(digit) + file) % 10));

/** The headings and text of one labelled document, with text from others under its headings up to the length. */
const caseFile = (file: number, length: number): Block[] => {
  const own = labelled[file % labelled.length] ?? [];
  const headings = own.filter(({ kind }) => kind === 'heading').length;
  const extra = sampleOf(pool, 200, file).values();
  let missing = length - own.reduce((sum, { text }) => sum + wordCount(text), 0);
  const share = missing / Math.max(1, headings);
  const blocks: Block[] = [];
  const fill = (upTo: number): void => {
    while (missing > upTo) {
      const { value } = extra.next();
      if (value === undefined) return;
      missing -= wordCount(value.text);
      blocks.push(value);
    }
  };
  let seen = 0;
  let left = length;
  for (const block of own) {
    if (block.kind === 'heading') fill(missing - (seen++ === 0 ? 0 : share));
    left -= wordCount(block.text);
    if (block.kind === 'heading' || left > 0) blocks.push(block);
  }
  fill(0);
  return blocks.map((block) => ({
    ...block,
    text: block.kind === 'heading' ? block.text : `${renumbered(block.text, file)} Handling ${file}.`,
  }));
};

mkdirSync(folder, { recursive: true });
for (let file = 1; file <= Number(count); file += 1)
  writeFileSync(
    join(folder, `${String(file).padStart(5, '0')}.docx`),
    newDocx(caseFile(file, Number(words)).map(({ kind, level, text }) => ({ kind, level, text }))),
  );
