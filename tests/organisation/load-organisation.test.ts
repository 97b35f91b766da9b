import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/knowledge/index';
import { checkWordLists, loadOrganisation } from '../../src/organisation/index';
import { smallBase, utredning } from './small-base';
import { filesOf, load, settings, templateOf, termsOf } from './small-organisation';

describe('organisation.json', () => {
  it('changes nothing when it only has a name', () => {
    const { setup, origins } = load({ 'organisation.json': settings() });
    expect({ ...setup, sources: [] }).toEqual({ ...smallBase, sources: [] });
    expect(origins).toEqual({});
  });

  it('sets goals, for the whole and for sections, and takes them away with null', () => {
    const loaded = load({
      'organisation.json': settings({
        goals: { utredning: { words: 800, sections: { orsak: null, bedomning: 300 } } },
      }),
    });
    const template = templateOf(loaded, 'utredning');
    expect(template?.words).toBe(800);
    expect(template?.sections.map(({ words }) => words)).toEqual([undefined, 300]);
    expect(loaded.setup.sources.find(({ id }) => id === template?.goalSource)?.name).toBe(
      'Storvikens kommun',
    );
  });

  it('says which add-in Word templates open; a unit sets another', () => {
    const addIn = {
      id: '09f64db9-a54d-448b-ad32-e7c4382cfa72',
      version: '1.0.0.0',
      storeType: 'FileSystem',
      store: '\\\\server\\saklig',
    };
    const files = {
      'organisation.json': settings({ addIn }),
      'enheter/barn/organisation.json': settings({ addIn: { ...addIn, version: '1.1.0.0' } }, 'Barnenheten'),
    };
    expect(load({ 'organisation.json': settings() }).addIn).toBeUndefined();
    expect(load(files)).toMatchObject({ addIn, origins: { addIn: 'Storvikens kommun' } });
    expect(load(files, { unit: 'barn' })).toMatchObject({
      addIn: { ...addIn, version: '1.1.0.0' },
      origins: { addIn: 'Barnenheten' },
    });
  });

  it('offers only the document types it lists', () => {
    const { setup } = load({ 'organisation.json': settings({ documentTypes: ['journal'] }) });
    expect(setup.templates.map(({ id }) => id)).toEqual(['journal']);
  });

  it('replaces help texts, and tells who has set what', () => {
    const loaded = load({
      'organisation.json': settings({
        help: { utredning: { orsak: 'Skriv enligt rutinen.' } },
        rules: { 'long-sentence': { options: { words: 25 } }, jargon: { strength: 'requirement' } },
        nearLimit: 0.8,
      }),
    });
    expect(templateOf(loaded, 'utredning')?.sections[0]?.help).toBe('Skriv enligt rutinen.');
    expect(loaded.setup.rules).toEqual({
      'long-sentence': { options: { words: 25 } },
      jargon: { strength: 'requirement' },
    });
    expect(loaded.setup.nearLimit).toBe(0.8);
    expect(loaded.origins).toEqual({
      'help.utredning.orsak': 'Storvikens kommun',
      'rules.long-sentence.options.words': 'Storvikens kommun',
      'rules.jargon.strength': 'Storvikens kommun',
      nearLimit: 'Storvikens kommun',
    });
  });

  it('makes own guidelines sources that word lists can refer to', () => {
    const loaded = load({
      'organisation.json': settings({
        links: [{ id: 'skrivhandbok', title: 'Vår skrivhandbok', url: 'https://storviken.se/skriv' }],
      }),
      'ordlista.csv': 'term;ersättning;källa\nerhålla;få;skrivhandbok\n',
    });
    const entry = loaded.setup.terms.find(({ term }) => term === 'erhålla');
    expect(loaded.setup.sources.find(({ id }) => id === entry?.source)).toMatchObject({
      name: 'Vår skrivhandbok',
      url: 'https://storviken.se/skriv',
      status: 'organisation',
      checked: '2026-11',
    });
  });
});

describe('layers', () => {
  const top = settings({ rules: { 'long-sentence': { options: { words: 25 } } }, nearLimit: 0.8 });
  const unit = settings({ rules: { 'long-sentence': { enabled: false } }, nearLimit: 0.95 }, 'Barnenheten');
  const files = { 'organisation.json': top, 'enheter/barn/organisation.json': unit };

  it('go from Saklig over the municipality to the unit', () => {
    const { setup, layers, origins } = load(files, { unit: 'barn' });
    expect(layers.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'base Saklig',
      'organisation Storvikens kommun',
      'unit Barnenheten',
    ]);
    expect(setup.rules['long-sentence']).toEqual({ enabled: false, options: { words: 25 } });
    expect(setup.nearLimit).toBe(0.95);
    expect(origins).toEqual({
      'rules.long-sentence.options.words': 'Storvikens kommun',
      'rules.long-sentence.enabled': 'Barnenheten',
      nearLimit: 'Barnenheten',
    });
  });

  it('leave the municipality as it is when no unit is asked for, but name the units', () => {
    const { setup, units } = load(files);
    expect(setup.nearLimit).toBe(0.8);
    expect(units).toEqual([{ id: 'barn', name: 'Barnenheten' }]);
  });

  it('let a unit loosen its own advice but no requirement of the municipality on words', () => {
    const strict = settings({ rules: { jargon: { strength: 'requirement' } } });
    const allowed = { 'enheter/barn/ordlista.csv': 'term;åtgärd\nalltjämt;tillåt\n' };
    expect(termsOf(load({ ...files, ...allowed }, { unit: 'barn' }))).not.toContain('alltjämt');
    const loaded = loadOrganisation(
      filesOf({ ...files, ...allowed, 'organisation.json': strict }),
      smallBase,
    );
    expect('faults' in loaded && loaded.faults.map(faultText)).toEqual([
      'enheter/barn/ordlista.csv, rad 2: Ordet ”alltjämt” är ett krav från Storvikens kommun och kan inte tillåtas. Ta bort raden.',
    ]);
  });
});

describe('an own word list', () => {
  it.each([
    ['UTF-8', (text: string) => new TextEncoder().encode(text)],
    ['UTF-8 with byte order mark', (text: string) => new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16', (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['Windows-1252', (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))],
  ])('is read as %s', (_name, encode) => {
    const content = encode('term;ersättning\r\növerenskommelse;avtal\r\n');
    const loaded = load({ 'organisation.json': settings(), 'ordlista-kommun.csv': content });
    expect(loaded.setup.terms.at(-1)).toMatchObject({ term: 'överenskommelse', replacements: ['avtal'] });
  });

  it('needs no more than a word and what to write, and says who wants it so', () => {
    const list =
      'term;ersättning;förklaring\nerhålla;få | ta emot;\nju;-;\nBoU;;Förkortningen för barn- och ungdomsenheten.\n';
    const { setup } = load({ 'organisation.json': settings(), 'ordlista.csv': list });
    expect(setup.terms.slice(-3).map(({ action, explanation }) => `${action}: ${explanation}`)).toEqual([
      'byt: Storvikens kommun har valt att skriva ”få”.',
      'stryk: Storvikens kommun har valt att stryka ordet.',
      'förklara: Förkortningen för barn- och ungdomsenheten.',
    ]);
  });

  it('replaces a word of Saklig, whether or not it is marked for inflection', () => {
    const list = 'term;ersättning\nalltjämt;ännu\nha kännedom om;veta\n';
    const loaded = load({ 'organisation.json': settings(), 'ordlista.csv': list });
    expect(loaded.setup.terms.map(({ term, replacements }) => [term, ...replacements])).toEqual([
      ['alltjämt', 'ännu'],
      ['ha kännedom om', 'veta'],
    ]);
    expect(loaded.origins['terms.alltjämt']).toBe('Storvikens kommun');
  });

  it('takes a word of Saklig away when it is allowed', () => {
    const loaded = load({
      'organisation.json': settings(),
      'ordlista.csv': 'term;åtgärd\nAlltjämt;tillåt\n',
    });
    expect(termsOf(loaded)).toEqual(['~ha kännedom om']);
  });

  it('replaces only the class it names', () => {
    const loaded = load({
      'organisation.json': settings(),
      'ordlista.csv': 'term;klass;ersättning\nalltjämt;substantiv;x\n',
    });
    expect(loaded.setup.terms.filter(({ term }) => term === 'alltjämt').length).toBe(2);
  });
});

describe('the examples in an own word list', () => {
  const check = (list: string) =>
    checkWordLists(load({ 'organisation.json': settings(), 'ordlista.csv': list })).map(faultText);

  it('hold when the word is found in one and not in the other', () => {
    expect(
      check(
        'term;klass;ersättning;exempel;tillåt\nalltjämt;adverb;ännu;Hon är alltjämt sjuk.;Hon är alltid sjuk.\n',
      ),
    ).toEqual([]);
  });

  it('are run: one that is not remarked on, and one that is, are told with their rows', () => {
    expect(
      check(
        'term;klass;ersättning;exempel;tillåt\nalltjämt;adverb;ännu;Hon är ännu sjuk.;\nerhålla;verb;få;;Vi måste erhålla besked.\n',
      ),
    ).toEqual([
      'ordlista.csv, rad 2: Kolumnen exempel: Saklig hittar inte ”alltjämt” i ”Hon är ännu sjuk.”. Skriv en mening där ordet står, eller rätta ordet.',
      'ordlista.csv, rad 3: Kolumnen tillåt: Saklig anmärker på ”erhålla” i ”Vi måste erhålla besked.”. Skriv en mening där ordet inte står, eller gör ordet snävare.',
    ]);
  });
});

describe('own document types', () => {
  const own = utredning
    .replace('id: utredning', 'id: kommunens-plan')
    .replace('name: Utredning', 'name: Kommunens plan');

  it('are added, also beside a list of those offered', () => {
    const loaded = load({ 'organisation.json': settings(), 'mall-plan.yaml': own });
    expect(templateOf(loaded, 'kommunens-plan')?.name).toBe('Kommunens plan');
    const unit = load(
      {
        'organisation.json': settings({ documentTypes: ['journal'] }),
        'enheter/barn/organisation.json': settings({}, 'Barnenheten'),
        'enheter/barn/mall-plan.yaml': own,
      },
      { unit: 'barn' },
    );
    expect(unit.setup.templates.map(({ id }) => id)).toEqual(['journal', 'kommunens-plan']);
  });

  it('take the place of one with the same id when they keep what the law asks for', () => {
    const loaded = load({
      'organisation.json': settings(),
      'mall-utredning.yaml': utredning
        .replace('heading: Orsak', 'heading: Varför vi utreder')
        .replace('bedomning', 'slutsats'),
    });
    expect(templateOf(loaded, 'utredning')?.sections.map(({ heading }) => heading)).toEqual([
      'Varför vi utreder',
      'Bedömning',
    ]);
    expect(loaded.origins['templates.utredning']).toBe('Storvikens kommun');
  });
});
