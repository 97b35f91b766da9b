import { describe, expect, it } from 'vitest';
import {
  describeSettings,
  diagnosisText,
  loadSetup,
  type LoadSetupOptions,
  settingsOwner,
  type SettingsStore,
} from '../../src/app/index';
import { defaultSetup } from '../../src/knowledge/index';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const folderOf = (files: Readonly<Record<string, string>>): LoadSetupOptions['folder'] => ({
  read: (name) => {
    const text = files[name];
    return Promise.resolve(text === undefined ? undefined : bytes(text));
  },
});

const unreachable: LoadSetupOptions['folder'] = { read: () => Promise.reject(new Error('offline')) };

const memoryStore = (): SettingsStore => {
  let kept: string | undefined;
  return {
    read: () => kept,
    write: (text) => {
      kept = text;
    },
  };
};

const good = {
  'organisation.json': JSON.stringify({
    name: 'Granlidens kommun',
    checked: '2026-10',
    rules: { 'long-sentence': { options: { words: 20 } }, repetition: { enabled: false } },
    files: ['ordlista-kommun.csv'],
    units: ['barn'],
  }),
  'ordlista-kommun.csv': 'term;ersättning\nfika;kaffe\n',
  'enheter/barn/organisation.json': JSON.stringify({
    name: 'Barn och unga',
    checked: '2026-11',
    goals: { utredningsplan: { words: 250 } },
  }),
};

const load = (
  folder: LoadSetupOptions['folder'],
  more: Partial<Pick<LoadSetupOptions, 'unit' | 'store'>> = {},
) => loadSetup({ folder, store: memoryStore(), base: defaultSetup(), ...more });

const limit = ({ setup }: Awaited<ReturnType<typeof load>>): number | undefined =>
  setup.rules['long-sentence']?.options?.['words'];

describe('the settings of an organisation', () => {
  it('are Saklig’s own, without a word, when there are none', async () => {
    const settings = await load(folderOf({}));
    expect(settings).toMatchObject({ from: 'saklig', notice: undefined, setup: defaultSetup() });
    expect(settingsOwner(settings)).toBe('Sakligs egna');
  });

  it('are fetched with word lists and units, and say who has set what', async () => {
    const settings = await load(folderOf(good), { unit: 'barn' });
    expect(settings).toMatchObject({ from: 'organisation', notice: undefined });
    expect(settingsOwner(settings)).toBe('Granlidens kommun, Barn och unga');
    expect(settings.setup.terms.some(({ term }) => term === 'fika')).toBe(true);
    expect(describeSettings(settings).map(({ layer, says }) => [layer.name, says])).toEqual([
      [
        'Granlidens kommun',
        [
          'Regeln ”Lång mening”: gränsen är 20.',
          'Regeln ”Upprepning” är avstängd.',
          '1 eget ord i ordlistan.',
        ],
      ],
      ['Barn och unga', ['Utredningsplan: högst 250 ord.']],
    ]);
  });

  it('stay as they last were when new ones have a fault, and the notice says so', async () => {
    const store = memoryStore();
    await load(folderOf(good), { store });
    const broken = { ...good, 'organisation.json': good['organisation.json'].replace('20', '"tjugo"') };
    const settings = await load(folderOf(broken), { store });
    expect(settings.from).toBe('last-good');
    expect(limit(settings)).toBe(20);
    expect(settings.notice).toMatch(/har ett fel och används inte.*genomgångna 2026-10/u);
    expect(settings.faults).toHaveLength(1);
    expect(limit(await load(unreachable, { store }))).toBe(20);
  });

  it('are Saklig’s own, with a notice, when they are faulty or out of reach the first time', async () => {
    const faulty = await load(folderOf({ 'organisation.json': '{' }));
    expect(faulty).toMatchObject({ from: 'saklig', setup: defaultSetup() });
    expect(faulty.notice).toMatch(/Nu gäller Sakligs egna/u);
    expect((await load(unreachable)).notice).toMatch(/gick inte att hämta/u);
  });

  it('tell of a unit that is not there', async () => {
    expect((await load(folderOf({}), { unit: 'barn' })).notice).toMatch(/enheten ”barn” finns inte/u);
    expect((await load(folderOf(good), { unit: 'vuxen' })).faults[0]?.message).toMatch(/vuxen/u);
  });

  it('are fetched afresh when what was kept has been spoilt', async () => {
    const store = memoryStore();
    store.write('{"inte": "en lista"}');
    expect((await load(unreachable, { store })).from).toBe('saklig');
    expect((await load(folderOf(good), { store })).from).toBe('organisation');
  });

  it('stop asking for a file that is never there', async () => {
    const without = Object.entries(good).filter(([name]) => name !== 'ordlista-kommun.csv');
    const settings = await load(folderOf(Object.fromEntries(without)));
    expect(settings.faults[0]?.message).toMatch(/ordlista-kommun\.csv.*finns inte/u);
  });
});

describe('the diagnosis for the help desk', () => {
  it('says version, program, settings and faults', async () => {
    const text = diagnosisText(
      { version: '1.2.3', host: 'Word, PC', address: 'https://saklig.example/', browser: 'Edge' },
      await load(folderOf({ 'organisation.json': '{' })),
      { phase: 'reviewed', trouble: { happened: 'Något gick fel.', todo: 'Försök igen.' } },
    );
    expect(text).toContain('Saklig 1.2.3');
    expect(text).toContain('Word, PC');
    expect(text).toContain('organisation.json, rad 1');
    expect(text).toContain('Senaste fel: Något gick fel.');
  });
});
