import { describe, expect, it } from 'vitest';
import {
  type BeforeAfterResult,
  collect,
  type ResultLine,
  spreadOf,
  summariseGroup,
  type SurveyResult,
} from '../../src/workshop/index';

const code = (number: number): string => `p${String(number).padStart(5, '0')}`;

const beforeAfter = (number: number, before: number, after: number): BeforeAfterResult => ({
  kind: 'before-after',
  participant: code(number),
  documentType: 'journalanteckning',
  minutes: 20,
  words: { before, after },
  lix: { before: 50, after: 40 },
  sections: { before: 3, after: 3 },
  unsourced: { before: 2, after: 1 },
  remarks: new Map([
    ['jargon', { before: 4, after: 1 }],
    ['long-sentence', { before: 1, after: 2 }],
  ]),
  replaced: new Map([['avseende', number]]),
});

const survey = (
  number: number,
  moment: SurveyResult['moment'],
  answers: Record<string, number>,
): SurveyResult => ({
  kind: 'survey',
  participant: code(number),
  survey: 'dokumentation',
  moment,
  answers: new Map(Object.entries(answers)),
});

const exercise = (number: number, right: number): ResultLine => ({
  kind: 'exercise',
  participant: code(number),
  exercise: 'vardeord',
  right,
  of: 10,
  tries: 1,
  minutes: 12,
});

describe('the spread of values', () => {
  // Worked by hand: 1, 2, 4, 8, 16, 32 has its median halfway between 4 and 8, its lower quartile a quarter of the way
  // from 2 to 4 (place 1.25) and its upper three quarters of the way from 8 to 16 (place 3.75).
  it('is median and quartiles as KVARTIL.INK in Excel counts them', () => {
    expect(spreadOf([32, 1, 16, 2, 8, 4])).toEqual({
      count: 6,
      lowerQuartile: 2.5,
      median: 6,
      upperQuartile: 14,
    });
    expect(spreadOf([10, 20, 30, 40, 50])).toEqual({
      count: 5,
      lowerQuartile: 20,
      median: 30,
      upperQuartile: 40,
    });
  });

  it('is not told of four', () => {
    expect(spreadOf([1, 2, 3, 4])).toBeUndefined();
  });
});

describe('the lines of a group', () => {
  it('count once when they are the same, and the last of a participant who has done it again', () => {
    const first = beforeAfter(1, 100, 90);
    const again = beforeAfter(1, 100, 60);
    const lines = [first, beforeAfter(2, 100, 50), first, again].map((result, index) => ({
      row: index + 1,
      result,
    }));
    const { results, repeated, superseded } = collect(lines);
    expect(results).toHaveLength(2);
    expect(results).toContainEqual(again);
    expect(repeated).toEqual([{ row: 3, of: 1 }]);
    expect(superseded).toEqual([{ row: 1, by: 4 }]);
  });

  it('count apart when one participant has done two exercises and answered before and after', () => {
    const results = [exercise(1, 5), survey(1, 'before', { tid: 3 }), survey(1, 'after', { tid: 4 })];
    expect(collect(results.map((result, index) => ({ row: index + 1, result }))).results).toHaveLength(3);
  });
});

describe('what a group’s lines say together', () => {
  const five = [
    beforeAfter(1, 1000, 500),
    beforeAfter(2, 2000, 1800),
    beforeAfter(3, 1500, 900),
    beforeAfter(4, 800, 880),
    beforeAfter(5, 1200, 600),
  ];

  it('is words before and after, the share saved, and all remarks and terms together', () => {
    const { beforeAfter: summary, missing } = summariseGroup(five);
    // Saved 50, 10, 40, −10 and 50 of each hundred: sorted −10, 10, 40, 50, 50.
    expect(summary?.shareSaved).toEqual({ count: 5, lowerQuartile: 10, median: 40, upperQuartile: 50 });
    expect(summary?.words.before.median).toBe(1200);
    expect(summary?.words.after.median).toBe(880);
    expect(summary?.wordsSaved).toBe(1820);
    expect(summary?.rules).toEqual([
      { rule: 'jargon', before: 20, after: 5 },
      { rule: 'long-sentence', before: 5, after: 10 },
    ]);
    expect(summary?.replaced).toEqual([{ term: 'avseende', times: 15 }]);
    expect(missing).toEqual([]);
  });

  it('is nothing but how many more are needed, with four', () => {
    const summary = summariseGroup([
      ...five.slice(1),
      ...[1, 2, 3, 4].map((number) => exercise(number, 8)),
      ...[1, 2].map((number) => survey(number, 'after', { tid: 2 })),
    ]);
    expect(summary).toEqual({
      beforeAfter: undefined,
      exercises: [],
      surveys: [],
      missing: [
        { kind: 'before-after', more: 1 },
        { kind: 'exercise', id: 'vardeord', more: 1 },
        { kind: 'survey', id: 'dokumentation', moment: 'after', more: 3 },
      ],
    });
  });

  it('says nothing of a document type that fewer than five have written', () => {
    const mixed = [...five, { ...beforeAfter(6, 100, 50), documentType: 'vardplan' }];
    expect(summariseGroup(mixed).beforeAfter?.types.map(({ documentType }) => documentType)).toEqual([
      'journalanteckning',
    ]);
  });

  it('says nothing of a question or a time that fewer than five have answered', () => {
    const before = [1, 2, 3, 4, 5].map((number) =>
      survey(number, 'before', number === 1 ? { tid: 3 } : { tid: number, journal: 2 }),
    );
    const after = [1, 2, 3, 4].map((number) => survey(number, 'after', { tid: 5, journal: 5 }));
    expect(summariseGroup([...before, ...after]).surveys).toEqual([
      {
        survey: 'dokumentation',
        participants: { before: 5, after: undefined },
        questions: [
          {
            question: 'tid',
            before: { count: 5, lowerQuartile: 3, median: 3, upperQuartile: 4 },
            after: undefined,
          },
        ],
      },
    ]);
  });

  it('is the share of right answers of each exercise', () => {
    const { exercises } = summariseGroup([5, 6, 7, 8, 9].map((right, index) => exercise(index, right)));
    expect(exercises).toEqual([
      {
        exercise: 'vardeord',
        right: { count: 5, lowerQuartile: 60, median: 70, upperQuartile: 80 },
        tries: { count: 5, lowerQuartile: 1, median: 1, upperQuartile: 1 },
        minutes: { count: 5, lowerQuartile: 12, median: 12, upperQuartile: 12 },
      },
    ]);
  });
});
