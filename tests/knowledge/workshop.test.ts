import { describe, expect, it } from 'vitest';
import { defaultSurvey, readSurvey, readWorkshopPlan, workshopPlans } from '../../src/knowledge/workshop';

const PLAN = `id: kort
title: Kort
minutes: 10
purpose: Att öva.
steps:
  - title: Hej
    minutes: 4
  - title: Öva
    minutes: 6
    rounds: 2
`;

const SURVEY = `id: kort
title: Kort
intro: Svara.
minutes: 5
parts:
  - title: Tid
    scale: [Nej, Ja]
    questions:
      - { id: tid, text: Hinner du?, short: Hinner }
`;

const messages = (loaded: { readonly faults: readonly { line: number; message: string }[] }): string[] =>
  loaded.faults.map(({ line, message }) => `${line}: ${message}`);

describe('the plans that ship with Saklig', () => {
  it('are one of an hour and one of three, and tell each step to leader and participants', () => {
    expect(workshopPlans().map(({ minutes }) => minutes)).toEqual([60, 180]);
    for (const { steps } of workshopPlans())
      for (const step of steps)
        expect([step.title, step.says.length, step.participants.length]).not.toContain(0);
  });
});

describe('the survey that ships with Saklig', () => {
  it('takes between five and seven minutes at a quarter of a minute a question', () => {
    const count = defaultSurvey().parts.flatMap(({ questions }) => questions).length;
    expect(count * 0.25).toBeGreaterThanOrEqual(4.5);
    expect(count * 0.35).toBeLessThanOrEqual(7.5);
  });
});

describe('a plan', () => {
  it('is read', () => {
    expect(messages(readWorkshopPlan({ name: 'p.yaml', text: PLAN }))).toEqual([]);
  });

  it.each([
    [
      PLAN.replace('minutes: 10', 'minutes: 12'),
      '3: Momenten tar 10 minuter tillsammans, men planen ska ta 12.',
    ],
    [PLAN.replace('rounds: 2', 'rounds: 4'), '10: 6 minuter går inte att dela i 4 lika långa rundor.'],
    [PLAN.replace('    minutes: 4', '    minuter: 4'), '6: Fältet ”minutes” saknas.'],
  ])('with a fault tells where and why', (text, message) => {
    expect(messages(readWorkshopPlan({ name: 'p.yaml', text }))).toContain(message);
  });
});

describe('a survey', () => {
  it('is read', () => {
    expect(messages(readSurvey({ name: 's.yaml', text: SURVEY }))).toEqual([]);
  });

  it.each([
    [
      SURVEY.replace('    scale: [Nej, Ja]\n', ''),
      '6: En del ska ha antingen en skala (scale) eller ett högsta tal (most).',
    ],
    [
      `${SURVEY}      - { id: tid, text: Igen?, short: Igen }\n`,
      '10: Frågan ”tid” finns redan. Ge den ett annat id.',
    ],
  ])('with a fault tells where and why', (text, message) => {
    expect(messages(readSurvey({ name: 's.yaml', text }))).toEqual([message]);
  });
});
