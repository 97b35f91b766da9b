import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { createReviewer } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';

const tests = resolve(import.meta.dirname, '..');
const folder = resolve(tests, '../src/knowledge/examples');
const setup = defaultSetup();
const reviewer = createReviewer(setup);
const reviewOf = (path: string) => reviewer.review(readMarkdown(readFileSync(path, 'utf8')));

/** The types of the documents in tests/gold and tests/development, by their number. */
const TYPES: Readonly<Record<string, string>> = {
  '01': 'beslutsunderlag-barn',
  '02': 'beslutsunderlag-barn',
  '03': 'lvu-underlag',
  '04': 'beslutsunderlag-vuxen',
  '05': 'lss-beslutsunderlag',
  '06': 'forhandsbedomning',
  '07': 'journalanteckning',
  '08': 'uppfoljning-insats',
  '31': 'beslutsunderlag-barn',
  '32': 'beslutsunderlag-barn',
  '33': 'lvu-underlag',
  '34': 'ekonomiskt-bistand',
  '35': 'beslutsunderlag-vuxen',
  '36': 'journalanteckning',
  '37': 'lss-beslutsunderlag',
  '38': 'forhandsbedomning',
  '39': 'beslutsunderlag-barn',
  '40': 'lvm-utredning',
  '41': 'beslutsunderlag-barn',
  '42': 'uppfoljning-insats',
  '43': 'uppfoljning-insats',
  '44': 'beslutsunderlag-vuxen',
  '45': 'ekonomiskt-bistand',
  '46': 'beslutsunderlag-vuxen',
};

describe('the well-written examples', () => {
  it('are one for each document type', () => {
    expect(readdirSync(folder).sort()).toEqual(setup.templates.map(({ id }) => `${id}.md`).sort());
  });

  describe.each(setup.templates.map((template) => [template.id, template] as const))('%s', (id, template) => {
    const review = reviewOf(resolve(folder, `${id}.md`));

    it('is of its type, short, and has all that the type asks for', () => {
      expect(review.documentType.id).toBe(id);
      expect(review.statistics.words).toBeGreaterThan(150);
      expect(review.statistics.words).toBeLessThanOrEqual(400);
      const wanted = template.sections.filter(({ requirement }) => requirement !== 'optional');
      const present = review.sections
        .filter(({ status }) => status === 'present')
        .map((section) => section.id);
      expect(wanted.map((section) => section.id).filter((wish) => !present.includes(wish))).toEqual([]);
      expect(review.goals.filter(({ status }) => status === 'over')).toEqual([]);
    });

    it('breaks no requirement and gets few remarks', () => {
      const { findings } = review;
      expect(findings.filter(({ strength }) => strength === 'requirement')).toEqual([]);
      expect(findings.length).toBeLessThanOrEqual(4);
    });
  });
});

describe('recognising the document type', () => {
  const documents = ['gold', 'development'].flatMap((set) =>
    readdirSync(resolve(tests, set))
      .filter((name) => /^\d.*\.md$/u.test(name))
      .map((name) => ({ path: resolve(tests, set, name), type: TYPES[name.slice(0, 2)] })),
  );
  const examples = setup.templates.map(({ id }) => ({ path: resolve(folder, `${id}.md`), type: id }));

  it('is right for at least 95 percent of the examples and the labelled documents', () => {
    const all = [...documents, ...examples];
    const wrong = all.filter(({ path, type }) => reviewOf(path).documentType.id !== type);
    expect(wrong.length / all.length, wrong.map(({ path }) => path).join(', ')).toBeLessThanOrEqual(0.05);
    expect(documents.length).toBeGreaterThan(20);
  });
});
