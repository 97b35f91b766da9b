import { describe, expect, it } from 'vitest';
import { defaultPlan } from '../../src/knowledge/audit-plan';
import { defaultSetup, faultText } from '../../src/knowledge/index';
import { readAuditPlan } from '../../src/organisation/read-audit-plan';

const setup = defaultSetup();
const criterion = { id: 'rost', question: 'Hörs barnet?', checks: [], source: 'sol-3-2' };
const plan = { name: 'Vår plan', checked: '2026-11', criteria: [criterion] };

const faultsOf = (value: unknown): string[] => {
  const loaded = readAuditPlan('plan.json', JSON.stringify(value, null, 1), setup);
  return 'faults' in loaded ? loaded.faults.map(faultText) : [];
};
const withCriterion = (parts: object): object => ({ ...plan, criteria: [{ ...criterion, ...parts }] });

describe('an audit plan of one’s own', () => {
  it('is read as written', () => {
    const own = withCriterion({
      documentTypes: ['forhandsbedomning'],
      checks: [
        { rule: 'missing-source', atMost: 3, passes: 'undecided' },
        { sections: ['barnet'] },
        { goal: 'document' },
      ],
    });
    expect(readAuditPlan('plan.json', JSON.stringify(own), setup)).toEqual({ plan: own });
  });

  it.each([
    [
      { checks: [{ rule: 'mising-source' }] },
      'Regeln ”mising-source” finns inte. Menade du ”missing-source”?',
    ],
    [{ documentTypes: ['lvu'] }, 'Dokumenttypen ”lvu” finns inte.'],
    [{ source: 'sol-3' }, 'Källan ”sol-3” finns inte bland källorna.'],
    [
      { documentTypes: ['skyddsbedomning'], checks: [{ sections: ['barn'] }] },
      'Avsnittet ”barn” finns inte i kriteriets dokumenttyper.',
    ],
    [{ checks: [{}] }, 'Varje prövning ska ha ett av fälten rule, sections och goal.'],
    [{ checks: [{ goal: 'document', atMost: 2 }] }, 'Bara rule kan ha'],
    [{ checks: [{ rule: 'jargon', fails: 'maybe' }] }, 'Tillåtet: undecided'],
    [{ fraga: 'Ja?' }, 'Fältet ”fraga” är okänt här.'],
  ])('%j is told in Swedish with its line', (parts, message) => {
    const faults = faultsOf(withCriterion(parts));
    expect(faults).toEqual([expect.stringMatching(/^plan\.json, rad \d+, tecken \d+: /u)]);
    expect(faults[0]).toContain(message);
  });

  it('may not give an id twice', () => {
    expect(faultsOf({ ...plan, criteria: [criterion, criterion] })).toEqual([
      expect.stringContaining('Kriteriet ”rost” finns redan.'),
    ]);
  });

  it('tells every fault at once', () => {
    expect(faultsOf(withCriterion({ source: 'x', checks: [{ rule: 'y' }, {}] }))).toHaveLength(3);
  });
});

describe('the plan that ships', () => {
  it('asks nothing of types that are not offered', () => {
    const few = { ...setup, templates: setup.templates.filter(({ id }) => id === 'skyddsbedomning') };
    const ids = defaultPlan(setup, few).criteria.map(({ id }) => id);
    expect(ids).toContain('eget-skyddsdokument-fakta');
    expect(ids).toContain('langd');
    expect(ids).not.toContain('barnet-hors-utredning');
  });

  it('says what to look at whenever a person may have to answer', () => {
    const silent = defaultPlan(setup).criteria.filter(
      ({ byHand, checks }) => byHand === undefined && !checks.some((check) => 'goal' in check),
    );
    expect(silent).toEqual([]);
  });
});
