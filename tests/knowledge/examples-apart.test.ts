import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { rules } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';

/** Shorter sentences say what anyone may say. */
const FEWEST_WORDS = 5;

/** Without the engine's care: it would take long to review every example. */
const sentencesIn = (markdown: string): readonly string[] =>
  readMarkdown(markdown)
    .blocks.flatMap(({ text }) => text.split(/(?<=[.!?]) (?=\p{Lu})/u))
    .filter((text) => text.split(/\s+/u).length >= FEWEST_WORDS);

const labelled = new Set(
  ['gold', 'development'].flatMap((set) => {
    const folder = resolve(import.meta.dirname, '..', set);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => sentencesIn(readFileSync(resolve(folder, name), 'utf8')));
  }),
);

const takenFrom = (example: string): readonly string[] =>
  sentencesIn(example.replaceAll(/\[\[|\]\]/gu, '')).filter((sentence) => labelled.has(sentence));

it('no rule shows itself on a sentence of the documents that it was made by', () => {
  const examples = rules.flatMap(({ examples: { flags, passes } }) => [
    ...flags.map(({ text }) => text),
    ...passes,
  ]);
  expect(examples.flatMap(takenFrom)).toEqual([]);
});

it('nor does an entry of a word list', () => {
  const { terms, valueWords } = defaultSetup();
  const examples = [
    ...terms.flatMap(({ example, exampleAfter, allow }) => [example, exampleAfter, allow]),
    ...valueWords.flatMap(({ example, allow }) => [example, allow]),
  ];
  expect(examples.flatMap(takenFrom)).toEqual([]);
});
