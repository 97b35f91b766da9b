import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/text/index';
import { createReviewer, type ReviewedSentence } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';

const reviewer = createReviewer(defaultSetup());

const judged = (markdown: string): readonly ReviewedSentence[] =>
  reviewer.review(readMarkdown(markdown)).sentences;

const HEAD = '# Beslutsunderlag\n\n## Hälsa\n\n';

describe('the kind of a sentence', () => {
  it.each([
    ['Kalle föddes den 3 mars 2015.', 'fact'],
    ['Läraren berättar att Kalle somnar på lektionerna.', 'reported'],
    ['Enligt läkarintyget har Kalle astma.', 'reported'],
    ['Överläkaren bedömer att skadan är gammal.', 'reported'],
    ['Kalle har ett stort behov av trygga vuxna.', 'assessment'],
    ['Mamman har uteblivit från tre möten, vilket visar att hon inte är motiverad.', 'mixed'],
    ['Pappan säger att han är nykter, men det är inte trovärdigt.', 'mixed'],
  ])('%s is %s', (text, kind) => {
    expect(judged(`${HEAD}${text}`).map((sentence) => sentence.kind)).toEqual([kind]);
  });

  it('is less sure of a sentence that could be two things', () => {
    const [clear, unclear] = ['Läraren berättar att Kalle sover dåligt.', 'Kalle sover dåligt.'].map(
      (text) => judged(`${HEAD}${text}`)[0]?.confidence ?? 0,
    );
    expect(clear).toBeGreaterThan(unclear ?? 1);
  });

  it('gives every sentence shares between 0 and 1 and says why in Swedish', () => {
    for (const { confidence, clues } of judged(
      `${HEAD}Läraren berättar att Kalle sover dåligt. Vi bedömer att risken är stor.`,
    )) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(clues.length).toBeGreaterThan(0);
    }
  });

  it('names the word that decided', () => {
    const [sentence] = judged(`${HEAD}Läraren berättar att Kalle somnar på lektionerna.`);
    expect(sentence?.clues.join('; ')).toContain('berättar');
  });
});

describe('who said it', () => {
  it.each([
    ['Klassläraren Agneta Storvall beskriver Kalle som nyfiken.', 'klassläraren Agneta Storvall'],
    ['Kalle sover bra, säger mamman.', 'mamman'],
    ['Enligt polisen stod Kalle i trappan.', 'polisen'],
  ])('%s', (text, source) => {
    expect(judged(`${HEAD}${text}`)[0]?.source).toBe(source);
  });

  it('carries the source on to a pronoun in the same paragraph', () => {
    const sentences = judged(
      `${HEAD}Klassläraren beskriver Kalle som nyfiken. Hon säger att han ofta är trött.`,
    );
    expect(sentences.map(({ source }) => source)).toEqual(['klassläraren', 'klassläraren']);
  });

  it('does not carry it into the next paragraph', () => {
    const sentences = judged(
      `${HEAD}Klassläraren beskriver Kalle som nyfiken.\n\nHon säger att han ofta är trött.`,
    );
    expect(sentences[1]?.source).not.toBe('klassläraren');
  });

  it('names nobody for what the writer holds', () => {
    expect(judged(`${HEAD}Vi bedömer att risken är stor.`)[0]?.source).toBeUndefined();
  });
});
