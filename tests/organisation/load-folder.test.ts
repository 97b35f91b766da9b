import { describe, expect, it } from 'vitest';
import { filesToFetch, loadOrganisation } from '../../src/organisation/index';
import { fewRules, smallBase, utredning } from './small-base';
import { type Files, filesOf, load, settings } from './small-organisation';

describe('a folder on a web server, where files cannot be listed', () => {
  const server: Files = {
    'organisation.json': settings({ files: ['ordlista.csv'], units: ['barn'] }),
    'ordlista.csv': 'term;ersättning\nerhålla;få\n',
    'enheter/barn/organisation.json': settings({ files: ['mall-plan.yaml'] }, 'Barnenheten'),
    'enheter/barn/mall-plan.yaml': utredning.replace('id: utredning', 'id: plan'),
  };

  it('is fetched by what organisation.json names', () => {
    const got: Record<string, string | Uint8Array> = {};
    const rounds: string[][] = [];
    for (let names = filesToFetch([]); names.length > 0; names = filesToFetch(filesOf(got))) {
      rounds.push(names);
      for (const name of names) got[name] = server[name] ?? '';
    }
    expect(rounds).toEqual([
      ['organisation.json'],
      ['ordlista.csv', 'enheter/barn/organisation.json'],
      ['enheter/barn/mall-plan.yaml'],
    ]);
    expect(load(got).unnamed).toEqual([]);
  });

  it('tells which files it would not find there', () => {
    const { unnamed } = load({
      'organisation.json': settings(),
      'ordlista.csv': 'term;ersättning\nerhålla;få\n',
      'enheter/barn/organisation.json': settings({}, 'Barnenheten'),
    });
    expect(unnamed).toEqual(['ordlista.csv', 'enheter/barn/organisation.json']);
  });

  it('leaves alone what is not its own: notes, pictures, hidden files, a spreadsheet beside its CSV', () => {
    const { setup } = load({
      'organisation.json': settings(),
      'LÄSMIG.txt': 'Hej',
      'logotyp.png': new Uint8Array([137, 80]),
      '.DS_Store': new Uint8Array([0]),
      '~$ordlista.xlsx': 'lås',
      'ordlista.xlsx': 'PK',
      'ordlista.csv': 'term;ersättning\nerhålla;få\n',
    });
    expect(setup.terms.length).toBe(smallBase.terms.length + 1);
  });
});

describe('a folder that is cut off somewhere', () => {
  const files: Readonly<Record<string, string>> = {
    'organisation.json': settings({
      rules: { jargon: { enabled: true } },
      goals: { utredning: { words: 500 } },
    }),
    'ordlista.csv': 'term;ersättning;förklaring\nerhålla;få;"Kort; och gott."\nju;-;\n',
    'mall-utredning.yaml': utredning,
  };

  it.each(Object.keys(files))('is refused, or keeps what the law requires: %s', (name) => {
    const whole = files[name] ?? '';
    for (let length = 0; length < whole.length; length += 1) {
      const cut = { ...files, [name]: whole.slice(0, length) };
      const loaded = loadOrganisation(filesOf(cut), smallBase, { rules: fewRules });
      if ('faults' in loaded)
        expect(loaded.faults.every(({ file, message }) => file !== '' && message !== '')).toBe(true);
      else
        expect(loaded.setup.templates.find(({ id }) => id === 'utredning')?.sections[0]).toMatchObject({
          id: 'orsak',
          requirement: 'required',
        });
      if (name === 'organisation.json') expect('faults' in loaded).toBe(true);
    }
  });
});
