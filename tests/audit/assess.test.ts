import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { assess, type AssessOptions, type Check, type CriterionResult } from '../../src/audit/index';
import { createReviewer, type Review } from '../../src/engine/index';
import { defaultPlan } from '../../src/knowledge/audit-plan';
import { defaultSetup } from '../../src/knowledge/index';

const setup = defaultSetup();
const reviewer = createReviewer(setup);
const review = (text: string, documentType?: string): Review =>
  reviewer.review(readMarkdown(text), documentType === undefined ? {} : { documentType });

const answer = (
  reviewed: Review,
  checks: readonly Check[],
  { documentTypes, ...options }: AssessOptions & { documentTypes?: readonly string[] } = {},
): CriterionResult | undefined => {
  const criterion = { id: 'fraga', question: 'Stämmer det?', checks, source: 'projektet' };
  const asked = documentTypes === undefined ? criterion : { ...criterion, documentTypes };
  return assess(reviewed, { name: 'Prov', checked: '2026-11', criteria: [asked] }, options)[0];
};

const status = (...args: Parameters<typeof answer>): string => {
  const result = answer(...args);
  return result?.doubt === undefined ? (result?.status ?? '') : `${result.status}: ${result.doubt}`;
};

const preliminary = (child: string, skydd: string): string =>
  `# Förhandsbedömning\n\nBarn: Saga Bod, 9 år\n\n## Anmälan\n\nPolisen anmälde bråk i hemmet den 3 mars 2026.\n\n${skydd}## Samtal med barnet\n\n${child}\n\n## Bedömning\n\nSaga behöver stöd.\n\n## Beslut\n\nUtredning inleds.`;

const HEARD = 'Saga säger att hon är rädd när de bråkar.';
const UNHEARD = 'Saga har inte tillfrågats.';
const voice: Check = { rule: 'missing-child-voice' };

describe('a rule check', () => {
  it('is met without remarks and unmet with them', () => {
    expect(status(review(preliminary(HEARD, '')), [voice])).toBe('met');
    expect(status(review(preliminary(UNHEARD, '')), [voice])).toBe('unmet');
  });

  it('allows as many remarks as the plan says, and counts only the variants it names', () => {
    const reviewed = review(preliminary(UNHEARD, ''));
    expect(status(reviewed, [{ ...voice, atMost: 1 }])).toBe('met');
    expect(status(reviewed, [{ ...voice, variants: ['no-excuse'] }])).toBe('met');
    expect(status(reviewed, [{ ...voice, variants: ['no-reason'] }])).toBe('unmet');
    expect(status(reviewed, [{ ...voice, notVariants: ['no-reason'] }])).toBe('met');
  });

  it('leaves to a person what the plan says is no answer', () => {
    expect(status(review(preliminary(HEARD, '')), [{ ...voice, passes: 'undecided' }])).toBe(
      'undecided: by-hand',
    );
    expect(status(review(preliminary(UNHEARD, '')), [{ ...voice, fails: 'undecided' }])).toBe(
      'undecided: by-hand',
    );
  });

  it('does not take the silence of a rule that is turned off for a yes', () => {
    const silenced = new Set(['missing-child-voice']);
    expect(status(review(preliminary(HEARD, '')), [voice], { silenced })).toBe('undecided: rule-off');
  });

  it('does not call missing what may stand in a text box', () => {
    const unread = { ...review(preliminary(UNHEARD, '')), notRead: ['1 textruta'] };
    expect(status(unread, [voice])).toBe('undecided: not-read');
    const jargon = { ...review('# Möte\n\nDet föreligger oro.'), notRead: ['1 textruta'] };
    expect(status(jargon, [{ rule: 'jargon' }])).toBe('unmet');
  });

  it('needs headings to tell that nothing is missing', () => {
    expect(status(review('Saga säger att hon är rädd.', 'forhandsbedomning'), [voice])).toBe(
      'undecided: no-headings',
    );
  });
});

describe('a section check', () => {
  const check: Check = { sections: ['skyddsbedomning'] };

  it('is met by a section with text, not by an empty heading or none', () => {
    const judged = '## Skyddsbedömning\n\nSaga behöver inte skydd genast.\n\n';
    expect(status(review(preliminary(HEARD, judged)), [check])).toBe('met');
    expect(status(review(preliminary(HEARD, '## Skyddsbedömning\n\n')), [check])).toBe('unmet');
    expect(status(review(preliminary(HEARD, '')), [check])).toBe('unmet');
  });

  it('leaves "ej aktuellt" to a person', () => {
    const skipped = '## Skyddsbedömning\n\nEj aktuellt.\n\n';
    expect(status(review(preliminary(HEARD, skipped)), [check])).toBe('undecided: not-relevant');
  });
});

describe('a criterion', () => {
  it('is met only when every check passes', () => {
    const reviewed = review(preliminary(HEARD, ''));
    expect(status(reviewed, [voice, { sections: ['skyddsbedomning'] }])).toBe('unmet');
    expect(status(reviewed, [voice, { sections: ['skyddsbedomning'], fails: 'undecided' }])).toBe(
      'undecided: by-hand',
    );
    expect(status(reviewed, [])).toBe('undecided: by-hand');
  });

  it('is asked of its document types only, and left open when the type is not known', () => {
    const documentTypes = ['lvu-underlag'];
    expect(status(review(preliminary(HEARD, '')), [voice], { documentTypes })).toBe('not-applicable');
    expect(status(review('# Lunch\n\nVi åt soppa.'), [voice], { documentTypes })).toBe(
      'undecided: unknown-type',
    );
  });

  it('cannot be met by a template that no one has written in', () => {
    expect(status(review('# Förhandsbedömning\n\n## Anmälan\n\n## Beslut'), [voice])).toBe(
      'undecided: no-text',
    );
  });

  it('about length is not asked of a type without a goal', () => {
    const long = `${HEARD} `.repeat(200);
    expect(status(review(preliminary(HEARD, '')), [{ goal: 'document' }])).toBe('met');
    expect(status(review(preliminary(long, '')), [{ goal: 'document' }])).toBe('unmet');
    expect(status(review('# Lunch\n\nVi åt soppa.'), [{ goal: 'document' }])).toBe('not-applicable');
  });
});

describe('the plan that ships', () => {
  it('tells the skyddsbedömning’s points apart', () => {
    const points = (skydd: string): Record<string, string> =>
      Object.fromEntries(
        assess(review(preliminary(HEARD, skydd)), defaultPlan(setup)).flatMap(({ criterion, status: is }) =>
          criterion.startsWith('skyddsbedomning') ? [[criterion, is]] : [],
        ),
      );
    const judged =
      '## Skyddsbedömning\n\nMostern berättade att Saga sover hos henne. Saga behöver inte omedelbart skydd.\n\n';
    expect(points(judged)).toEqual({
      'skyddsbedomning-bedomd': 'met',
      'skyddsbedomning-grund': 'met',
      'skyddsbedomning-tid': 'unmet',
      'skyddsbedomning-vem': 'unmet',
    });
    const unknown = {
      'skyddsbedomning-bedomd': 'undecided',
      'skyddsbedomning-grund': 'undecided',
      'skyddsbedomning-tid': 'undecided',
      'skyddsbedomning-vem': 'undecided',
    };
    const silent = '## Skyddsbedömning\n\nJag ringde mamman den 3 mars 2026. Hon svarade inte.\n\n';
    expect(points(silent)).toEqual({ ...unknown, 'skyddsbedomning-bedomd': 'unmet' });
    expect(points('')).toEqual(unknown);
  });

  it('leaves to a person whether the child has been met', () => {
    const reviewed = review('# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Hälsa\n\nAlva sover bra.');
    const results = assess(reviewed, defaultPlan(setup));
    expect(results.find(({ criterion }) => criterion === 'barnet-traffat')?.status).toBe('undecided');
  });
});
