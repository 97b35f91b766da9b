import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/text/index';
import { review } from '../../../src/engine/index';
import { goalsOf } from '../../../src/engine/measure/goals';
import { countSentences, readabilityOf } from '../../../src/engine/measure/readability';
import { countWords, wordsIn } from '../../../src/engine/measure/words';
import { defaultSetup } from '../../../src/knowledge/index';

const setup = defaultSetup();
const reviewed = (markdown: string, documentType?: string) =>
  review(readMarkdown(markdown), setup, documentType === undefined ? {} : { documentType });

describe('words', () => {
  it.each([
    ['Elsa är 9 år.', ['Elsa', 'är', '9', 'år']],
    ['Frånvaron är 22,5 procent.', ['Frånvaron', 'är', '22,5', 'procent']],
    ['Se t.ex. 11 kap. 1 § SoL.', ['Se', 't.ex', '11', 'kap', '1', 'SoL']],
    ['Risk- och skyddsfaktorer – kl. 10.40', ['Risk', 'och', 'skyddsfaktorer', 'kl', '10.40']],
    ['e-post, BBIC-utredning och 2025-03-12', ['e-post', 'BBIC-utredning', 'och', '2025-03-12']],
    ['– … § !', []],
    ['', []],
  ])('%j holds %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
    expect(countWords(text)).toBe(words.length);
  });
});

describe('LIX, worked by hand', () => {
  it('is O/M + 100·L/O', () => {
    // O: 4 + 8 = 12 words. M: 2 sentences. L: "kamrater" (8 letters); "mormor" and "skolan" have six. 12/2 + 100·1/12
    const { lix, meanSentenceLength, longWordShare } = readabilityOf([
      countSentences(['Alva bor hos mormor.', 'Hon trivs i skolan och leker med kamrater.']),
    ]);
    expect(meanSentenceLength).toBe(6);
    expect(longWordShare).toBeCloseTo(1 / 12, 12);
    expect(lix).toBeCloseTo(6 + 100 / 12, 12);
  });

  it('counts letters, so that seven letters are long and six with digits or hyphens are not', () => {
    // O: 5. L: "mamman" 6 no, "pappans" 7 yes, "22,5" none, "e-posten" 7 letters yes, "B12-brist" 6 letters no.
    expect(readabilityOf([countSentences(['Mamman pappans 22,5 e-posten B12-brist.'])]).longWordShare).toBe(
      2 / 5,
    );
  });

  it('is 0 for a document without sentences', () => {
    expect(readabilityOf([])).toEqual({
      sentences: 0,
      words: 0,
      meanSentenceLength: 0,
      longWordShare: 0,
      lix: 0,
    });
  });

  it('leaves headings out of LIX and sentence lengths but not out of the words', () => {
    const { statistics } = reviewed('# Utredningens genomförande\n\nAlva bor hos mormor. Hon mår bra.');
    // 2 words in the heading; 4 + 3 words in two sentences, none long.
    expect(statistics).toMatchObject({
      words: 9,
      sentences: 2,
      meanSentenceLength: 3.5,
      longWordShare: 0,
      lix: 3.5,
    });
  });

  it('is given for each section', () => {
    const { sections } = reviewed(
      '# Anteckning\n\n## Hemma\n\nAlva mår bra.\n\n## Annat\n\nAlva trivs tillsammans med kompisarna.\n\n## Tomt',
    );
    expect(sections.map(({ heading, lix }) => [heading, lix])).toEqual([
      ['Anteckning', undefined],
      ['Hemma', 3],
      // 5 words, 2 long ("tillsammans", "kompisarna"): 5 + 40
      ['Annat', 45],
      ['Tomt', undefined],
    ]);
  });
});

describe('length', () => {
  it('takes 400 words for a page and 200 words for a minute, unless the host counts pages', () => {
    const document = readMarkdown(`${'ord '.repeat(599)}slut.`);
    expect(review(document, setup).statistics).toMatchObject({ words: 600, pages: 1.5, readingMinutes: 3 });
    expect(review({ ...document, pages: 7 }, setup).statistics.pages).toBe(7);
  });

  it('counts every block but headings as a paragraph, and every character', () => {
    const { statistics } = reviewed('# Ett\n\nTvå tre.\n\n- fyra\n- fem');
    expect(statistics).toMatchObject({ paragraphs: 3, characters: 3 + 8 + 4 + 3, words: 5 });
  });
});

describe('goals', () => {
  it('count the writer’s own headings under a section with it', () => {
    const { goals, sections } = reviewed(
      '# Beslutsunderlag barn\n\n## Föräldrarnas förmåga\n\n### Mamman\n\nMamman lagar mat varje dag.\n\n#### Kvällar\n\nHon läser för Alva.\n\n## Familj och miljö\n\nDe bor i en lägenhet.',
      'beslutsunderlag-barn',
    );
    const idOf = (heading: string) => sections.find((section) => section.heading === heading)?.id;
    const valueOf = (heading: string) => goals.find(({ scope }) => scope === idOf(heading))?.value;
    expect(valueOf('Föräldrarnas förmåga')).toBe(13);
    expect(valueOf('Familj och miljö')).toBe(8);
  });

  const statistics = { ...reviewed('Text.').statistics };
  const template = setup.templates.find(({ id }) => id === 'beslutsunderlag-barn');

  it.each([
    [1349, 'within'],
    [1350, 'near'],
    [1500, 'near'],
    [1501, 'over'],
  ])('%i words of 1,500 is %s', (words, status) => {
    expect(goalsOf({ ...statistics, words }, [], { sections: [], sectionOf: [] }, template, 0.9)).toEqual([
      { scope: 'document', measure: 'words', value: words, limit: 1500, status },
    ]);
  });

  it('are measured for sections that are there, not for missing ones', () => {
    const { goals } = reviewed(
      '# Beslutsunderlag barn\n\n## Vad ärendet gäller\n\nText.',
      'beslutsunderlag-barn',
    );
    expect(goals.map(({ scope, value, limit }) => [scope, value, limit])).toEqual([
      ['document', 6, 1500],
      ['orsak', 4, 120],
    ]);
  });

  it('count what stands under subheadings, as the template has it', () => {
    const { goals } = reviewed(
      '# Beslutsunderlag barn\n\n## Barnets utveckling\n\n### Hälsa\n\nAlva sover gott.\n\n### Skola\n\nAlva går i skolan.\n\n## Familj och miljö\n\nText.',
      'beslutsunderlag-barn',
    );
    const development = goals.find(({ limit, scope }) => scope !== 'document' && limit === 350);
    expect(development?.value).toBe(2 + 1 + 3 + 1 + 4);
  });
});
