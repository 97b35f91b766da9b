import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { createReviewer, type ValueWordEntry } from '../../src/engine/index';
import { analyseBlock } from '../../src/engine/language/index';
import { valueWordsIn } from '../../src/engine/rules/make/value-words';
import { defaultSetup } from '../../src/knowledge/index';

const setup = defaultSetup();
const reviewer = createReviewer(setup);

const wordsOf = (text: string): readonly ValueWordEntry[] =>
  valueWordsIn(analyseBlock({ id: 'b0', kind: 'paragraph', text }), setup).map(({ value }) => value);

const inFacts = (text: string): string =>
  `# Utredning\n\n## Hälsa\n\n${text}\n\n## Bedömning\n\nAli behöver stöd.`;

/** Messages of the remarks on judging words when the text stands among facts. */
const remarksOn = (text: string): readonly string[] =>
  reviewer
    .review(readMarkdown(inFacts(text)))
    .findings.filter(({ rule }) => rule === 'value-word')
    .map(({ message }) => message);

describe('every row of the list of judging words', () => {
  it('is found in its own example', () => {
    const missed = setup.valueWords.filter((entry) => !wordsOf(entry.example).includes(entry));
    expect(missed.map(({ term, example }) => `${term}: ${example}`)).toEqual([]);
  });

  it('gives a remark when it is strong, but where the sentence reads as reported', () => {
    const strong = setup.valueWords.filter(({ degree, type }) => degree === 'stark' && type !== 'slutsats');
    const found = strong.filter(({ example, explanation }) =>
      remarksOn(example).some((message) => message.includes(explanation)),
    );
    expect(found.length / strong.length).toBeGreaterThan(0.9);
  });

  it('says nothing about the text it allows', () => {
    const alarmed = setup.valueWords.filter(
      (entry) =>
        wordsOf(entry.allow).includes(entry) &&
        remarksOn(entry.allow).some((message) => message.includes(entry.explanation)),
    );
    expect(alarmed.map(({ term, allow }) => `${term}: ${allow}`)).toEqual([]);
  });
});
