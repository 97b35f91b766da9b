import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/text/index';
import { type Cut, createReviewer, type Review } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';

const reviewer = createReviewer(defaultSetup());

const reviewOf = (markdown: string): Review => reviewer.review(readMarkdown(markdown));
const cutsOf = (markdown: string): readonly Cut[] => reviewOf(markdown).cuts ?? [];

const said = (cuts: readonly Cut[]): string[] => cuts.flatMap(({ loses }) => loses.map(({ says }) => says));

const LOG =
  'Utredaren ringde pappan den 3 mars men han svarade inte. Den 5 mars lämnade utredaren ett meddelande. Den 9 mars ringde utredaren igen och bokade ett möte.';

describe('what can go', () => {
  it('puts the longest first and counts only what saves words', () => {
    const cuts = cutsOf(
      `## Så har vi gjort\n\n${LOG}\n\n## Bedömning\n\nFrånvaron och självskadan hänger ihop. Pappan är orolig. ` +
        'Sammantaget har frånvaron och självskadan därför ett samband.',
    );
    expect(cuts.length).toBeGreaterThan(1);
    const saved = cuts.map(({ wordsSaved }) => wordsSaved);
    expect(saved).toEqual([...saved].sort((a, b) => b - a));
    expect(Math.min(...saved)).toBeGreaterThan(0);
  });

  it('points at remarks of the review', () => {
    const review = reviewOf(`## Så har vi gjort\n\n${LOG}`);
    const [cut] = review.cuts ?? [];
    expect(review.findings[cut?.finding ?? -1]?.rule).toBe('process-narration');
  });

  it('has nothing to say about a short text', () => {
    expect(cutsOf('## Bedömning\n\nAlva behöver en vuxen som väcker henne.')).toEqual([]);
  });
});

describe('what a cut would lose', () => {
  it('is the only place of a date', () => {
    expect(said(cutsOf(`## Så har vi gjort\n\n${LOG}`))).toContain(
      'Det här är det enda stället där ”5 mars” står.',
    );
  });

  it('is nothing when the date stands elsewhere too, with or without its year', () => {
    const text = `## Så har vi gjort\n\n${LOG}\n\nVi skickade brev den 5 mars 2026.`;
    expect(said(cutsOf(text))).not.toContain('Det här är det enda stället där ”5 mars” står.');
  });

  const quote = (opening: string): string =>
    `${opening}: ”Jag vill inte gå till skolan längre för att det är så hög ljudnivå i matsalen och ingen hör när jag säger till och sedan blir jag ledsen och går hem och då blir mamma arg på mig och pappa säger att jag måste.”`;

  it('is the only place where the child is heard', () => {
    const cuts = cutsOf(
      `# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Skola\n\n${quote('Alva säger')}`,
    );
    // The quote stands in the sentence that tells who speaks, so cutting the quote alone leaves her there.
    expect(said(cuts)).not.toContain('Det här är det enda stället där barnet kommer till tals.');
  });

  it('tells what a section over its goal must keep', () => {
    const filling = Array.from(
      { length: 40 },
      (_, day) => `Dag ${day} var klassen på utflykt i skogen.`,
    ).join(' ');
    const cuts = cutsOf(
      `# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Vad Alva säger\n\nAlva säger att hon sover dåligt. ${filling}\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas stöd.`,
    );
    const section = cuts.find((cut) => cut.section === 'barnets-uppfattning');
    expect(section?.loses.map(({ kind }) => kind)).toEqual(['child-view']);
  });

  it('tells of nobody who is not named', () => {
    const filling = Array.from({ length: 40 }, (_, day) => `Dag ${day} var han på jobbet.`).join(' ');
    const cuts = cutsOf(
      `# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSamtalet hölls den 6 mars. Han ville inte prata mer efter ungefär femton minuter, vilket respekterades. ${filling}\n\n## Förslag till beslut\n\nAlva beviljas stöd.`,
    );
    expect(cuts.some(({ section }) => section !== undefined)).toBe(true);
    expect(said(cuts).filter((one) => /vad (?:han|hon|de|hen) säger/iu.test(one))).toEqual([]);
  });

  it('names people it would lose, also where they open a sentence elsewhere', () => {
    const log = LOG.replace('pappan', 'Theo');
    expect(said(cutsOf(`## Så har vi gjort\n\n${log}`))).toContain(
      'Det här är det enda stället där ”Theo” står.',
    );
    expect(said(cutsOf(`## Så har vi gjort\n\n${log}\n\nTheo är pappa till Alva.`))).not.toContain(
      'Det här är det enda stället där ”Theo” står.',
    );
  });
});
