import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/knowledge/index';
import { loadOrganisation, type OrganisationFile } from '../../src/organisation/index';
import { brokenFolders } from './broken-folders';
import { fewRules, smallBase } from './small-base';

describe('a broken folder', () => {
  it.each(brokenFolders.map((broken) => [broken.kind, broken] as const))(
    '%s',
    (_kind, { files, unit, says }) => {
      const given = Object.entries(files).map(([name, content]): OrganisationFile => ({ name, content }));
      const loaded = loadOrganisation(given, smallBase, {
        rules: fewRules,
        ...(unit === undefined ? {} : { unit }),
      });
      expect('faults' in loaded ? loaded.faults.map(faultText) : 'no fault').toEqual([says].flat());
    },
  );

  it('tells of file and line, and has a sentence of its own for more than 140 kinds', () => {
    const sentences = brokenFolders.flatMap(({ says }) => says);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/, rad \d{1,4}(?:, tecken \d{1,4})?: /u);
      expect(sentence).toMatch(/[.?]$/u);
    }
    expect(new Set(sentences.map((text) => text.replace(/^[^:]*: /u, ''))).size).toBeGreaterThan(140);
  });

  it('gives the faults of all its files and units at once', () => {
    const loaded = loadOrganisation(
      [
        { name: 'organisation.json', content: '{ "name": "Storviken" }' },
        { name: 'ordlista.csv', content: 'term;ersättning\nerhålla;\n;få\n' },
        { name: 'enheter/barn/organisation.json', content: '{ "name": "Barn", "checked": "i år" }' },
        { name: 'enheter/barn/mall-eget.yaml', content: 'id: eget' },
      ],
      smallBase,
    );
    const places = 'faults' in loaded ? loaded.faults.map(({ file, line }) => `${file} ${line}`) : [];
    expect([...new Set(places)].sort()).toEqual([
      'enheter/barn/mall-eget.yaml 1',
      'enheter/barn/organisation.json 1',
      'ordlista.csv 2',
      'ordlista.csv 3',
      'organisation.json 1',
    ]);
  });
});
