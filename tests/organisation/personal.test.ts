import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import {
  describeSettings,
  groupsOf,
  ownSettings,
  settingsOwner,
  settle,
  withPersonal,
} from '../../src/app/index';
import { review } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import {
  applyPersonal,
  loadOrganisation,
  type PersonalSettings,
  readPersonal,
  writePersonal,
} from '../../src/organisation/index';

const base = defaultSetup();

const tuned = (personal: PersonalSettings, organisation: object = {}) => {
  const content = JSON.stringify({ name: 'Storvikens kommun', checked: '2026-11', ...organisation });
  const loaded = loadOrganisation([{ name: 'organisation.json', content }], base);
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  return applyPersonal(loaded, personal);
};

const found = (setup: typeof base, text: string): readonly string[] =>
  review(readMarkdown(`# Möte\n\n${text}`), setup).findings.map(
    (finding) => `${finding.rule}: ${finding.text}`,
  );

const LONG =
  'Mamman berättade att Alva ofta vill vara hemma från skolan när det är idrott, eftersom hon tycker att det är jobbigt att byta om tillsammans med de andra flickorna och därför hellre stannar hemma hos mormor hela dagen.';

describe('the writer’s own settings', () => {
  it('silence a piece of advice', () => {
    expect(found(base, LONG).some((one) => one.startsWith('long-sentence'))).toBe(true);
    const { setup, unused } = tuned({ rules: { 'long-sentence': { enabled: false } } });
    expect(found(setup, LONG).some((one) => one.startsWith('long-sentence'))).toBe(false);
    expect(unused).toEqual([]);
  });

  it('cannot silence a requirement, of Saklig or of the municipality, and the rest is used', () => {
    const { setup, unused, origins } = tuned(
      {
        rules: {
          'missing-child-voice': { enabled: false },
          'value-word': { enabled: false },
          'long-sentence': { enabled: false },
        },
      },
      { rules: { 'value-word': { strength: 'requirement' } } },
    );
    expect(unused).toEqual([
      expect.stringMatching(/är ett krav från Saklig och visas ändå\.$/u) as string,
      expect.stringMatching(/är ett krav från Storvikens kommun och visas ändå\.$/u) as string,
    ]);
    expect(setup.rules['value-word']).toEqual({ strength: 'requirement' });
    expect(setup.rules['missing-child-voice']).toBeUndefined();
    expect(origins['rules.long-sentence.enabled']).toBe('Du');
  });

  it('put own words in the place of others, and let a word be', () => {
    const { setup } = tuned({
      words: [{ word: 'fredagsmys', replacement: 'fredagskväll' }, { word: 'erhålla' }],
    });
    const text = 'De har fredagsmys. Mamman erhåller bidrag.';
    expect(found(base, text).some((one) => one.endsWith('erhåller'))).toBe(true);
    const now = review(readMarkdown(`# Möte\n\n${text}`), setup).findings;
    expect(now.some((finding) => finding.text === 'erhåller')).toBe(false);
    const own = now.find((finding) => finding.text === 'fredagsmys');
    expect(own?.replacements).toEqual(['fredagskväll']);
    expect(own?.source.name).toBe('Dina egna inställningar');
  });

  it('cannot let a word be that the municipality requires to be replaced', () => {
    const term = base.terms.find((entry) => entry.term === 'erhålla');
    const { unused, setup } = tuned(
      { words: [{ word: 'erhålla' }] },
      { rules: { jargon: { strength: 'requirement' } } },
    );
    expect(term).toBeDefined();
    expect(unused).toEqual([expect.stringContaining('krav från Storvikens kommun') as string]);
    expect(setup.terms).toContain(term);
  });

  it('set goals, and leave out one that does not hold', () => {
    const { setup, unused } = tuned({
      goals: { utredningsplan: { words: 250 }, vardplan: { words: 20, sections: {} }, borta: { words: 100 } },
    });
    expect(setup.templates.find(({ id }) => id === 'utredningsplan')?.words).toBe(250);
    expect(setup.templates.find(({ id }) => id === 'vardplan')?.words).not.toBe(20);
    expect(unused).toEqual([expect.stringMatching(/^Vårdplan: Hela dokumentet får 20 ord men/u) as string]);
  });

  it('rank advice but never over a requirement', () => {
    const { setup } = tuned({ rules: { 'long-sentence': { rank: 'first' } } });
    const remarks = settle(review(readMarkdown(`# Möte\n\nDet föreligger oro. ${LONG}`), setup));
    expect(groupsOf(remarks, ['language'])[0]?.rule).not.toBe('long-sentence');
    expect(groupsOf(remarks, ['language'], setup.rules)[0]?.rule).toBe('long-sentence');
    const last = { 'long-sentence': { rank: 'last' } } as const;
    expect(groupsOf(remarks, ['language'], last).at(-1)?.rule).toBe('long-sentence');
  });

  it('are told of as the user’s', () => {
    const settings = withPersonal(ownSettings(base), {
      rules: { 'long-sentence': { rank: 'last' } },
      words: [{ word: 'fredagsmys', replacement: 'fredagskväll' }],
    });
    expect(settingsOwner(settings)).toBe('dina egna');
    expect(describeSettings(settings)).toMatchObject([
      { layer: { name: 'Du' }, says: ['Regeln ”Lång mening” visas sist.', '1 eget ord i ordlistan.'] },
    ]);
    expect(settings.personal?.above.setup).toBe(base);
    expect(withPersonal(ownSettings(base), {}).layers).toHaveLength(1);
  });

  it('are read back as they were written, and nothing else is', () => {
    const settings: PersonalSettings = { rules: { jargon: { enabled: false } }, words: [{ word: 'fika' }] };
    expect(readPersonal(writePersonal(settings))).toEqual(settings);
    expect(readPersonal('{')).toBeUndefined();
    expect(readPersonal('{"rules":{"jargon":{"strength":"advice"}}}')).toBeUndefined();
  });
});
