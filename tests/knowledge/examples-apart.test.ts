import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { rules } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';

/** Shorter sentences say what anyone may say. */
const FEWEST_WORDS = 5;

const setup = defaultSetup();

const labelled = ['gold', 'development'].flatMap((set) => {
  const folder = resolve(import.meta.dirname, '..', set);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => readMarkdown(readFileSync(resolve(folder, name), 'utf8')).blocks);
});
const labelledText = labelled.map(({ text }) => text).join('\n');

/** Sentences without the engine's care: reviewing every example would take long. */
const takenFrom = (example: string): readonly string[] =>
  readMarkdown(example.replaceAll(/\[\[|\]\]/gu, ''))
    .blocks.flatMap(({ text }) => text.split(/(?<=[.!?]) (?=\p{Lu})/u))
    .filter((text) => text.split(/\s+/u).length >= FEWEST_WORDS && labelledText.includes(text));

it('no rule shows itself on a sentence of the documents that it was made by', () => {
  const examples = rules.flatMap(({ examples: { flags, passes } }) => [
    ...flags.map(({ text }) => text),
    ...passes,
  ]);
  expect(examples.flatMap(takenFrom)).toEqual([]);
});

it('nor does an entry of a word list', () => {
  const examples = [...setup.terms, ...setup.valueWords].flatMap((entry) => [
    entry.example,
    entry.allow,
    ...('exampleAfter' in entry ? [entry.exampleAfter] : []),
  ]);
  expect(examples.flatMap(takenFrom)).toEqual([]);
});
