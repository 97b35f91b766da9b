import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { defaultSetup, faultText } from '../../src/knowledge/index';
import { checkWordLists, loadOrganisation, type Organisation } from '../../src/organisation/index';
import { fieldsOf } from './schema-fields';

const docs = resolve(import.meta.dirname, '../../docs');
const folder = join(docs, 'exempel/kommun');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(folder, name)).isFile())
  .map((name) => ({ name, content: new Uint8Array(readFileSync(join(folder, name))) }));

const load = (unit?: string): Organisation => {
  const loaded = loadOrganisation(files, defaultSetup(), unit === undefined ? {} : { unit });
  if ('faults' in loaded) throw new Error(loaded.faults.map(faultText).join('\n'));
  return loaded;
};

describe('the example folder in docs', () => {
  it('has no fault, and its word lists hold', () => {
    expect(checkWordLists(load('barn-och-unga')).map(faultText)).toEqual([]);
  });

  it('names all its files, so that it also works on a web server', () => {
    expect(load().unnamed).toEqual([]);
  });

  it('shows each layer: the municipality shortens, the unit shortens further', () => {
    const goal = ({ setup }: Organisation) =>
      setup.templates.find(({ id }) => id === 'beslutsunderlag-barn')?.words;
    expect([goal(load()), goal(load('barn-och-unga'))]).toEqual([1300, 1200]);
    expect(load('barn-och-unga').origins['goals.beslutsunderlag-barn.words']).toBe(
      'Enheten för barn och unga',
    );
  });

  it('keeps to the published JSON schema', () => {
    // Addresses are checked by Saklig's own schema above.
    const ajv = new Ajv({ allErrors: true, formats: { email: true, uri: true } });
    const validate = ajv.compile(
      JSON.parse(readFileSync(join(docs, 'organisation.schema.json'), 'utf8')) as object,
    );
    for (const { name, content } of files.filter(({ name }) => name.endsWith('.json')))
      expect([name, validate(JSON.parse(new TextDecoder().decode(content))), validate.errors]).toEqual([
        name,
        true,
        null,
      ]);
  });
});

describe('docs/for-metodutvecklare.md', () => {
  const guide = readFileSync(join(docs, 'for-metodutvecklare.md'), 'utf8');

  it('explains every field and column', () => {
    const schema = JSON.parse(readFileSync(join(docs, 'organisation.schema.json'), 'utf8')) as object;
    const fields = fieldsOf(schema).map(({ name }) => name);
    const columns = [
      'term',
      'typ',
      'klass',
      'ersättning',
      'åtgärd',
      'förklaring',
      'när_inte',
      'exempel',
      'exempel_efter',
      'tillåt',
      'källa',
    ];
    expect(fields.length).toBeGreaterThan(20);
    expect([...fields, ...columns].filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });

  it('shows the example as it is', () => {
    for (const { name, content } of files.filter(
      ({ name }) => name.startsWith('organisation') || name.startsWith('ordlista'),
    ))
      expect(guide, name).toContain(new TextDecoder().decode(content).trim());
  });
});
