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

  it('is sure of a valuation of a person among facts', () => {
    for (const text of [
      'Mamman brister påtagligt i känslomässig tillgänglighet.',
      'Pappan saknar förmåga att sätta gränser.',
      'Föräldrarnas förmåga att samarbeta är begränsad.',
    ]) {
      const [sentence] = judged(`${HEAD}${text}`);
      expect(sentence?.kind).toBe('assessment');
      expect(sentence?.confidence).toBeGreaterThan(0.8);
    }
  });

  it('hears the writer in what follows a fact', () => {
    const text = 'Sökanden har betalat 2 400 kronor till en spelsajt, vilket vittnar om dåligt omdöme.';
    expect(judged(`${HEAD}${text}`)[0]?.kind).toBe('mixed');
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
    ['Mormor uppmanar mamman att gå tillbaka, berättar Mariam.', 'Mariam'],
    ['Enligt polisen stod Kalle i trappan.', 'polisen'],
    ['Mellby skola uppger att Kalle har hög frånvaro.', 'Mellby skola'],
    ['Av gode mannen uppges att räkningarna är betalda.', 'gode mannen'],
    ['Det berättas av Elin Tapper att morgnarna går bra.', 'Elin Tapper'],
    ['Av journalen framgår att Kalle har astma.', 'journalen'],
    ['Av intyget den 3 mars, utfärdat av doktor Mo, framgår att Kalle har astma.', 'intyget'],
    ['Handläggaren Jonna Ek på Arbetsförmedlingen uppger att praktiken har börjat.', 'handläggaren Jonna Ek'],
    ['Förmannen anser att Kalle är duktig.', 'förmannen'],
    ['När han tillfrågades svarade pappan att han är nykter.', 'pappan'],
  ])('%s', (text, source) => {
    expect(judged(`${HEAD}${text}`)[0]?.source).toBe(source);
  });

  it('carries the source on to a pronoun in the same paragraph', () => {
    const sentences = judged(
      `${HEAD}Klassläraren beskriver Kalle som nyfiken. Hon säger att han ofta är trött.`,
    );
    expect(sentences.map(({ source }) => source)).toEqual(['klassläraren', 'klassläraren']);
  });

  it('takes a pronoun for the one the sentence before is about, when nobody has spoken', () => {
    const sentences = judged(`${HEAD}Mariam kom till mötet med en kollega. Hon säger att hon vill flytta.`);
    expect(sentences[1]?.source).toBe('Mariam');
  });

  it('takes a pronoun for the one who spoke, not for the one spoken of', () => {
    const sentences = judged(
      `${HEAD}Klassläraren beskriver Kalle som nyfiken. Hon ser samtidigt att Kalle är trött.`,
    );
    expect(sentences[1]?.source).toBe('klassläraren');
  });

  it('carries the source on while the speech goes on', () => {
    const sentences = judged(
      `${HEAD}Mamman berättar att Kalle sover dåligt. Han vaknar flera gånger. Då går hon upp till honom. ` +
        'Hon sjunger då för honom tills han somnar om.',
    );
    expect(sentences.map(({ source }) => source)).toEqual(new Array(4).fill('mamman'));
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
