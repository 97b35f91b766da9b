import { defaultSurvey } from '../../src/knowledge/workshop';
import { type ResultLine, writeResultLine } from '../../src/workshop/index';

/** Numbers from 0 to 1 that are the same each time (a linear congruential generator, Numerical Recipes). */
const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const TERMS = ['avseende', 'problematik', 'insats', 'inhämta', 'erhålla', 'i_dagsläget', 'inom_ramen_för'];

/** The lines of a group's participants: the survey before and after, two exercises, and a document before and after. */
export const simulatedLines = (participants: number, seed = 1): readonly string[] => {
  const random = chance(seed);
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const { id: survey, parts } = defaultSurvey();
  const answers = (gain: number): ReadonlyMap<string, number> =>
    new Map(
      parts.flatMap(({ scale, most, questions }) =>
        questions
          .filter(() => random() > 0.05)
          .map(({ id }): [string, number] => [
            id,
            scale === undefined ? between(6, (most ?? 20) / 2) : Math.min(scale.length, between(1, 4) + gain),
          ]),
      ),
    );
  return Array.from({ length: participants }, (_none, index): ResultLine[] => {
    const participant = `g${String(index).padStart(5, '0')}`;
    const before = between(700, 2400);
    const after = Math.round(before * (0.4 + 0.65 * random()));
    const exercises = ['sortera-meningar', 'hitta-kallan'].map((exercise): ResultLine => ({
      kind: 'exercise',
      participant,
      exercise,
      right: between(6, 12),
      of: 12,
      tries: between(1, 3),
      minutes: between(7, 14),
    }));
    return [
      { kind: 'survey', participant, survey, moment: 'before', answers: answers(0) },
      { kind: 'survey', participant, survey, moment: 'after', answers: answers(1) },
      ...exercises,
      {
        kind: 'before-after',
        participant,
        documentType: index % 3 === 0 ? 'journalanteckning' : 'beslutsunderlag-barn',
        minutes: between(12, 25),
        words: { before, after },
        lix: { before: between(38, 55), after: between(32, 45) },
        sections: { before: 9, after: 9 },
        unsourced: { before: between(0, 6), after: between(0, 2) },
        remarks: new Map([
          ['jargon', { before: between(5, 20), after: between(0, 6) }],
          ['filler-phrase', { before: between(2, 12), after: between(0, 3) }],
          ['long-sentence', { before: between(1, 9), after: between(0, 4) }],
          ['value-word', { before: between(0, 7), after: between(0, 2) }],
          ['abbreviation-unexplained', { before: 0, after: between(0, 2) }],
        ]),
        replaced: new Map(TERMS.map((term, at) => [term, between(0, 8 - at)])),
      },
    ];
  })
    .flat()
    .map(writeResultLine);
};
