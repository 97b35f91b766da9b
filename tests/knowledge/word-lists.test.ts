import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { createReviewer, type Finding, type TermEntry } from '../../src/engine/index';
import { analyseBlock } from '../../src/engine/language/index';
import { termsIn } from '../../src/engine/rules/make/terms';
import { defaultSetup } from '../../src/knowledge/index';

const setup = defaultSetup();
const reviewer = createReviewer(setup);

const termsOf = (text: string): readonly TermEntry[] =>
  termsIn(analyseBlock({ id: 'b0', kind: 'paragraph', text }), setup).map(({ value }) => value);

const RULES: Readonly<Record<TermEntry['type'], string>> = {
  kansliord: 'jargon',
  jargong: 'jargon',
  modeord: 'jargon',
  'dar-har': 'jargon',
  forlangning: 'jargon',
  fackterm: 'jargon',
  fras: 'verbose-phrase',
  utfyllnad: 'filler-phrase',
  nominalisering: 'nominalisation',
  dubbelnegation: 'double-negation',
};

/** The remark that a row's example gets when it is reviewed as a document of one sentence. */
const remarkOn = (entry: TermEntry): { readonly text: string; readonly found: Finding | undefined } => {
  const document = readMarkdown(entry.example);
  const found = reviewer
    .review(document)
    .findings.find(({ rule, message }) => rule === RULES[entry.type] && message === entry.explanation);
  return { text: document.blocks[0]?.text ?? '', found };
};

describe('every row of the word lists', () => {
  it('is found in its own example, once', () => {
    const missed = setup.terms.filter(
      (entry) => termsOf(entry.example).filter((found) => found === entry).length !== 1,
    );
    expect(missed.map(({ term, example }) => `${term}: ${example}`)).toEqual([]);
  });

  it('stands in no list but its own, so that one word gets one remark', () => {
    const judging = new Set(setup.valueWords.map(({ term }) => term));
    expect(setup.terms.map(({ term }) => term).filter((term) => judging.has(term))).toEqual([]);
  });

  it('is not found in the text it allows', () => {
    const alarmed = setup.terms.filter((entry) => termsOf(entry.allow).includes(entry));
    expect(alarmed.map(({ term, allow }) => `${term}: ${allow}`)).toEqual([]);
  });

  it('becomes a remark with its own explanation', () => {
    const silent = setup.terms.filter(
      (entry) => entry.type !== 'fackterm' && remarkOn(entry).found === undefined,
    );
    expect(silent.map(({ term, example }) => `${term}: ${example}`)).toEqual([]);
  });
});

describe('replacements', () => {
  const replaceable = setup.terms.filter(({ action }) => action === 'byt');

  it('are offered for nearly every word that has one', () => {
    const offered = replaceable.filter((entry) => (remarkOn(entry).found?.replacements.length ?? 0) > 0);
    expect(offered.length / replaceable.length).toBeGreaterThan(0.95);
  });

  it('turn the example into the one the list gives, for most rows', () => {
    const alike = replaceable.filter((entry) => {
      const { text, found } = remarkOn(entry);
      return found?.replacements.some(
        (replacement) =>
          text.slice(0, found.start) + replacement + text.slice(found.end) === entry.exampleAfter,
      );
    });
    expect(alike.length / replaceable.length).toBeGreaterThan(0.8);
  });

  it('are never offered where the words must be thought over', () => {
    const wrong = setup.terms.filter(
      (entry) => entry.action === 'skriv om' && (remarkOn(entry).found?.replacements.length ?? 0) > 0,
    );
    expect(wrong.map(({ term }) => term)).toEqual([]);
  });
});
