import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { createReviewer } from '../../src/engine/index';
import { recogniseType } from '../../src/engine/structure/document-type';
import { defaultSetup } from '../../src/knowledge/index';

const tests = resolve(import.meta.dirname, '..');
const folder = resolve(tests, '../src/knowledge/examples');
const setup = defaultSetup();
const reviewer = createReviewer(setup);
const reviewOf = (path: string) => reviewer.review(readMarkdown(readFileSync(path, 'utf8')));

/** Which type a labelled document has, by words in its file name; the first that fits. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/journal/u, 'journalanteckning'],
  [/tjansteskrivelse/u, 'tjansteskrivelse'],
  [/uppfoljning|overvagande/u, 'uppfoljning-insats'],
  [/genomforandeplan/u, 'genomforandeplan'],
  [/forhandsbedomning/u, 'forhandsbedomning'],
  [/bbic/u, 'beslutsunderlag-barn'],
  [/lvu/u, 'lvu-underlag'],
  [/lvm/u, 'lvm-utredning'],
  [/lss/u, 'lss-beslutsunderlag'],
  [/ekonomiskt-bistand/u, 'ekonomiskt-bistand'],
  [/vuxen|aldre|vald/u, 'beslutsunderlag-vuxen'],
];

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

const labelled = (set: string) =>
  readdirSync(resolve(tests, set))
    .filter((name) => /^\d.*\.md$/u.test(name))
    .flatMap((name) => {
      const type = TYPES.find(([words]) => words.test(name))?.[1];
      return type === undefined ? [] : [{ path: resolve(tests, set, name), type }];
    });
const recognised = (documents: ReturnType<typeof labelled>) =>
  documents.map(({ path, type }) => ({
    path,
    type,
    found: recogniseType(readMarkdown(readFileSync(path, 'utf8')).blocks, setup.templates, undefined).id,
  }));

describe('recognising the document type', () => {
  it('is right for at least 95 percent of the examples and the gold documents', () => {
    const examples = setup.templates.map(({ id }) => ({ path: resolve(folder, `${id}.md`), type: id }));
    const all = recognised([...labelled('gold'), ...examples]);
    const wrong = all.filter(({ found, type }) => found !== type);
    expect(wrong.length / all.length, wrong.map(({ path }) => path).join(', ')).toBeLessThanOrEqual(0.05);
    expect(all.length).toBeGreaterThan(20);
  });

  it('asks about few of the development documents, and takes none for another type', () => {
    const all = recognised(labelled('development'));
    expect(all.filter(({ found, type }) => found !== type && found !== 'unknown')).toEqual([]);
    expect(all.filter(({ found }) => found === 'unknown').length).toBeLessThanOrEqual(all.length / 10);
  });
});
