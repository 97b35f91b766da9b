import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultSetup } from '../../src/knowledge/index';
import { loadOrganisation } from '../../src/organisation/index';
import { bundledType, copyOfType, idFor } from '../../src/ui/customise/own-types';
import { createFolderStore } from '../../src/ui/customise/folder-store';
import {
  pathOf,
  readSettings,
  valueAt,
  withValue,
  writeSettings,
} from '../../src/ui/customise/settings-file';
import { emptyRow, readTable, writeTable } from '../../src/ui/customise/word-table';
import { zipFolder } from '../../src/ui/customise/zip-folder';

const folder = resolve(import.meta.dirname, '../../docs/exempel/kommun');
const example = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(folder, name)).isFile())
  .map((name) => ({
    name: name.replaceAll('\\', '/'),
    content: new Uint8Array(readFileSync(join(folder, name))),
  }));

/** A store whose checks run at once. */
const openStore = () => {
  const store = createFolderStore(defaultSetup(), '2026-11', (work) => {
    work();
    return () => undefined;
  });
  return store;
};

const settingsIn = (store: ReturnType<typeof openStore>) => {
  const text = store.getState().files.get('organisation.json');
  const settings = readSettings(typeof text === 'string' ? text : '');
  if (settings === undefined) throw new Error('organisation.json is not there');
  return settings;
};

const set = (store: ReturnType<typeof openStore>, path: readonly string[], value: unknown): void =>
  store.write('organisation.json', writeSettings(withValue(settingsIn(store), path, value)));

describe('a word list as a table', () => {
  it('gives back what it wrote, semicolons and quotes and all', () => {
    const rows = [
      { ...emptyRow, term: '~vara i behov av', ersättning: 'behöva', förklaring: 'Kort; "klart".' },
      { ...emptyRow, term: 'åtgärd', åtgärd: 'tillåt' },
    ];
    const text = writeTable(rows);
    expect(text.startsWith('\uFEFFterm;')).toBe(true);
    expect(readTable(text)).toMatchObject({ rows, lines: [2, 3] });
  });

  it('keeps the columns that the file has, also when they are empty', () => {
    const table = readTable('term;när_inte;ersättning\nerhålla;;få\n');
    expect(writeTable(table?.rows ?? [], table?.columns)).toBe(
      '\uFEFFterm;när_inte;ersättning\r\nerhålla;;få\r\n',
    );
  });

  it.each(['term;färg\nx;röd\n', 'ersättning\nx\n', 'term;klass\nx\n', 'term\n"x\n', ''])(
    'is not made of a file that must be put right as text first: %j',
    (text) => expect(readTable(text)).toBeUndefined(),
  );
});

describe('organisation.json as a form', () => {
  it('takes away fields that are left empty', () => {
    const settings = { name: 'A', rules: { jargon: { enabled: false } }, links: [] };
    expect(withValue(settings, ['rules', 'jargon', 'enabled'], undefined)).toEqual({ name: 'A', links: [] });
  });

  it('finds the field a fault is in', () => {
    const store = openStore();
    set(store, ['rules', 'long-sentence', 'options', 'words'], 'många');
    const [fault] = store.getState().faults;
    const text = store.getState().files.get('organisation.json') as string;
    expect(fault && pathOf(text, fault)).toEqual(['rules', 'long-sentence', 'options', 'words']);
  });
});

describe('the folder being edited', () => {
  it('opens the example without a fault, for the municipality and its unit', () => {
    const store = openStore();
    store.open(example);
    expect(store.getState()).toMatchObject({ faults: [], isChecked: true, isSaved: true });
    store.setUnit('barn-och-unga');
    expect(store.getState().faults).toEqual([]);
    expect(store.getState().upper.name).toBe('Storvikens kommun');
    expect(store.getState().organisation.setup.rules['long-sentence']?.options).toEqual({ words: 22 });
  });

  it('tells at the row when an example does not hold, and tries the words all the same', () => {
    const store = openStore();
    store.write('ordlista-kommun.csv', 'term;ersättning;exempel\nfika;kaffe;Vi drack te.\n');
    expect(store.getState().faults).toMatchObject([
      { file: 'ordlista-kommun.csv', line: 2, field: 'exempel' },
    ]);
    expect(store.getState().isOld).toBe(false);
    expect(store.getState().organisation.setup.terms.some(({ term }) => term === 'fika')).toBe(true);
  });

  it('keeps the settings as they were while there is a fault', () => {
    const store = openStore();
    set(store, ['goals', 'utredningsplan', 'words'], 300);
    set(store, ['goals', 'utredningsplan', 'words'], 3);
    const { faults, isOld, organisation } = store.getState();
    expect(faults).toHaveLength(1);
    expect(isOld).toBe(true);
    expect(organisation.setup.templates.find(({ id }) => id === 'utredningsplan')?.words).toBe(300);
    set(store, ['goals', 'utredningsplan', 'words'], undefined);
    expect(store.getState().faults).toEqual([]);
  });

  it('refuses to weaken a requirement', () => {
    const store = openStore();
    set(store, ['rules', 'missing-child-voice'], { enabled: false });
    expect(store.getState().faults[0]?.message).toMatch(/krav från Saklig/u);
  });

  it('shows the goals that an own one stands on', () => {
    const store = openStore();
    const before = defaultSetup().templates.find(({ id }) => id === 'utredningsplan')?.words;
    set(store, ['goals', 'utredningsplan', 'words'], 123);
    expect(store.getState().upper.setup.templates.find(({ id }) => id === 'utredningsplan')?.words).toBe(
      before,
    );
  });

  it('is downloaded as a folder that a web page can read', () => {
    const store = openStore();
    store.open([...example, { name: 'anteckningar.docx', content: new Uint8Array([1, 2]) }]);
    store.write('ordlista-ny.csv', writeTable([{ ...emptyRow, term: 'fika', ersättning: 'kaffe' }]));
    const entries = unzipSync(zipFolder(store.getState().files));
    const files = Object.entries(entries).map(([name, content]) => {
      expect(name).toMatch(/^installningar\//u);
      return { name: name.slice('installningar/'.length), content };
    });
    const loaded = loadOrganisation(files, defaultSetup(), { unit: 'barn-och-unga' });
    if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
    expect(loaded.unnamed).toEqual([]);
    expect(loaded.setup.terms.some(({ term }) => term === 'fika')).toBe(true);
    expect(valueAt(settingsIn(store), ['name'])).toBe('Storvikens kommun');
  });

  it('gets a new unit, which stands on the municipality', () => {
    const store = openStore();
    store.open(example);
    store.addUnit(idFor('Enheten för äldre, Öst'), 'Enheten för äldre, Öst');
    expect(store.getState()).toMatchObject({ unit: 'enheten-for-aldre-ost', faults: [], isSaved: false });
    expect(store.getState().upper.name).toBe('Storvikens kommun');
    expect(store.getState().organisation.units.map(({ id }) => id)).toEqual([
      'barn-och-unga',
      'enheten-for-aldre-ost',
    ]);
  });
});

describe('a copy of a document type', () => {
  it.each(defaultSetup().templates.map(({ id }) => id))('of %s can be used at once', (id) => {
    const store = openStore();
    const text = bundledType(id) ?? '';
    store.write('mall-kopia.yaml', copyOfType(text, { id: 'kopia', name: 'Vår kopia' }));
    store.write(`mall-${id}.yaml`, copyOfType(text));
    expect(store.getState().faults).toEqual([]);
    const { templates } = store.getState().organisation.setup;
    const copy = templates.find((template) => template.id === 'kopia');
    expect(copy).toMatchObject({ name: 'Vår kopia', titles: ['Vår kopia'], version: 1 });
    expect(copy?.sections).toEqual(templates.find((template) => template.id === id)?.sections);
    store.remove('mall-kopia.yaml');
    expect(store.getState().organisation.setup.templates).toHaveLength(templates.length - 1);
  });
});
