import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CriterionResult,
  type DocumentResult,
  remarksPerThousandWords,
  sampleOf,
  summarise,
} from '../../src/audit/index';

const STATUSES = ['met', 'unmet', 'undecided', 'not-applicable'] as const;
const plan = {
  name: 'Prov',
  checked: '2026-11',
  criteria: ['a', 'b'].map((id) => ({ id, question: 'Ja?', checks: [], source: 'projektet' })),
};
const document = (
  a: CriterionResult['status'],
  b: CriterionResult['status'],
  rest: Partial<DocumentResult> = {},
): DocumentResult => ({
  documentType: '',
  words: 500,
  remarks: 4,
  criteria: [
    { criterion: 'a', status: a },
    { criterion: 'b', status: b },
  ],
  ...rest,
});

describe('summarise', () => {
  it('counts what was decided, and what was not beside it', () => {
    const summary = summarise(
      [document('met', 'undecided'), document('unmet', 'undecided'), document('met', 'not-applicable')],
      plan,
    );
    expect(summary.criteria).toEqual([
      { id: 'a', tally: { share: { numerator: 2, denominator: 3 }, undecided: 0, notApplicable: 0 } },
      { id: 'b', tally: { share: { numerator: 0, denominator: 0 }, undecided: 2, notApplicable: 1 } },
    ]);
    expect(summary.total).toEqual({
      share: { numerator: 2, denominator: 3 },
      undecided: 2,
      notApplicable: 1,
    });
  });

  it('hides no answer', () => {
    const status = fc.constantFrom(...STATUSES);
    fc.assert(
      fc.property(fc.array(fc.tuple(status, status), { maxLength: 30 }), (pairs) => {
        const { total } = summarise(
          pairs.map(([a, b]) => document(a, b)),
          plan,
        );
        expect(total.share.denominator + total.undecided + total.notApplicable).toBe(pairs.length * 2);
      }),
    );
  });

  it('counts length among the documents that have a goal', () => {
    const within = { goal: { limit: 600, status: 'near' as const } };
    const over = { goal: { limit: 400, status: 'over' as const } };
    const summary = summarise(
      [document('met', 'met', within), document('met', 'met', over), document('met', 'met')],
      plan,
    );
    expect(summary.length).toEqual({ numerator: 1, denominator: 2 });
    expect(remarksPerThousandWords(summary)).toBe(8);
    expect(remarksPerThousandWords({ words: 0, remarks: 0 })).toBe(0);
  });
});

describe('sampleOf', () => {
  const items = Array.from({ length: 200 }, (_, index) => index);

  it('gives the same sample for the same seed and another for another', () => {
    expect(sampleOf(items, 20, 7)).toEqual(sampleOf(items, 20, 7));
    expect(sampleOf(items, 20, 7)).not.toEqual(sampleOf(items, 20, 8));
  });

  it('takes so many, each once, in order, and all when there are no more', () => {
    fc.assert(
      fc.property(fc.nat(250), fc.integer(), (size, seed) => {
        const sample = sampleOf(items, size, seed);
        expect(sample).toHaveLength(Math.min(size, items.length));
        expect([...new Set(sample)].sort((a, b) => a - b)).toEqual(sample);
      }),
    );
  });

  it('takes every item about as often as any other', () => {
    const taken = new Map<number, number>();
    for (let seed = 0; seed < 2000; seed += 1)
      for (const item of sampleOf(items, 20, seed)) taken.set(item, (taken.get(item) ?? 0) + 1);
    // 2,000 samples of a tenth: 200 times each, standard deviation about 13.
    for (const item of items) expect(Math.abs((taken.get(item) ?? 0) - 200)).toBeLessThan(70);
  });
});
