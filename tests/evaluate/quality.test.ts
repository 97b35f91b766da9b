import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createReviewer } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import { readCorpus } from './corpus';
import { measure } from './measure';
import { sectionOf } from './report';
import type { RuleScore } from './score-rules';

let gold: ReturnType<typeof measure>;
beforeAll(() => {
  gold = measure('gold', readCorpus('gold'), createReviewer(defaultSetup()));
});

const scoreOf = (rule: string): RuleScore => {
  const found = gold.rules.find((score) => score.rule === rule);
  if (found === undefined) throw new RangeError(rule);
  return found;
};

describe('the kinds of sentences on the labelled documents', () => {
  it('are right', () => {
    expect(gold.kinds.macroF1).toBeGreaterThanOrEqual(0.95);
    for (const { f1 } of Object.values(gold.kinds.classes)) expect(f1).toBeGreaterThanOrEqual(0.9);
  });

  it('cover every labelled sentence', () => {
    const judged = Object.values(gold.kinds.confusion).flatMap((row) => Object.values(row));
    expect(judged.reduce((sum, count) => sum + count, 0)).toBe(gold.kinds.count);
  });

  it('are as sure as they are right', () => {
    for (const { count, meanConfidence, accuracy } of gold.kinds.calibration)
      if (count >= 20) expect(accuracy).toBeGreaterThan(meanConfidence - 0.1);
  });
});

describe.each([
  ['assessment-in-fact-section', 0.9],
  ['missing-source', 0.85],
  ['new-fact-in-assessment-section', 0.75],
  ['value-word', 0.85],
])('%s', (rule, recall) => {
  it('finds what it should', () => {
    const { recalled, flags } = scoreOf(rule);
    expect(recalled / flags).toBeGreaterThanOrEqual(recall);
  });

  it('says nothing about what only looks like it', () => {
    expect(scoreOf(rule).alarmed).toEqual([]);
  });
});

describe('docs/kvalitet.md', () => {
  it('holds the figures of today; run npm run evaluate -- --write when it does not', () => {
    expect(readFileSync('docs/kvalitet.md', 'utf8')).toContain(sectionOf(gold));
  });
});
