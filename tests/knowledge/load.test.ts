import { describe, expect, it } from 'vitest';
import { bundledFiles } from '../../src/knowledge/bundled';
import { faultText, loadKnowledge } from '../../src/knowledge/index';

const SOURCES = [
  '- id: projektet',
  '  name: Eget förslag',
  '  status: proposal',
  '  checked: 2026-11',
  '  says: Ett råd.',
].join('\n');
const TEMPLATE = [
  'id: brev',
  'name: Brev',
  'version: 1',
  'concernsChild: false',
  'titles: [brev]',
  'sections:',
  '  - id: text',
  '    heading: Text',
  '    level: 1',
  '    synonyms: []',
  '    requirement: required',
  '    holds: both',
  '    help: Skriv.',
  '    questions: [Vad?]',
  '    sources: [projektet]',
].join('\n');
const HEAD = 'term;typ;klass;ersättning;åtgärd;förklaring;när_inte;exempel;exempel_efter;tillåt;källa';
const ROW =
  'erhålla;kansliord;verb;få | ta emot;byt;Stelt ord.;;Hon erhåller stöd.;Hon får stöd.;Hon får.;projektet';

const load = (files: Readonly<Record<string, string>>) =>
  loadKnowledge(
    Object.entries({ 'sources.yaml': SOURCES, ...files }).map(([name, text]) => ({ name, text })),
  );
const setupOf = (files: Readonly<Record<string, string>>) => {
  const loaded = load(files);
  if ('faults' in loaded) throw new Error(loaded.faults.map(faultText).join('\n'));
  return loaded.setup;
};
const faultsOf = (files: Readonly<Record<string, string>>) => {
  const loaded = load(files);
  return 'faults' in loaded ? loaded.faults : [];
};
const only = (files: Readonly<Record<string, string>>) => {
  const faults = faultsOf(files);
  expect(faults.map(faultText)).toHaveLength(1);
  return faults[0];
};

describe('a word list', () => {
  it('becomes entries, with replacements in order, and - for striking the word', () => {
    const rows = [ROW, 'ju;utfyllnad;fras;-;stryk;Säger inget.;;Det är ju bra.;Det är bra.;;projektet'];
    const { terms } = setupOf({ 'ordlista-x.csv': [HEAD, ...rows].join('\r\n') });
    expect(terms).toEqual([
      {
        term: 'erhålla',
        type: 'kansliord',
        wordClass: 'verb',
        replacements: ['få', 'ta emot'],
        action: 'byt',
        explanation: 'Stelt ord.',
        exception: '',
        example: 'Hon erhåller stöd.',
        exampleAfter: 'Hon får stöd.',
        allow: 'Hon får.',
        source: 'projektet',
      },
      expect.objectContaining({ term: 'ju', replacements: [''], action: 'stryk' }),
    ]);
    expect(terms[1]).not.toHaveProperty('wordClass');
  });

  it('may begin with a byte order mark and hold quoted line breaks; lines are still right', () => {
    const long = ROW.replace('Stelt ord.', '"Stelt;\nord."').replace('erhålla', 'erlägga');
    const fault = only({ 'ordlista-x.csv': `\uFEFF${HEAD}\n${long}\n${ROW.replace('verb', 'verbb')}\n` });
    expect(fault).toMatchObject({ line: 4, field: 'klass', value: 'verbb' });
    expect(fault?.message).toContain('Tillåtet: verb, substantiv, adjektiv');
  });

  it.each([
    ['an unknown column', `${HEAD};ålder\n${ROW};9`, 1, 'ålder'],
    ['a missing column', `${HEAD.replace(';tillåt', '')}\n`, 1, 'tillåt'],
    ['too many cells', `${HEAD}\n${ROW};mer`, 2, 'kolumner'],
    ['no explanation', `${HEAD}\n${ROW.replace('Stelt ord.', ' ')}`, 2, 'Förklaringen saknas'],
    ['an unknown source', `${HEAD}\n${ROW.replace('projektet', 'hittepå')}`, 2, 'hittepå'],
    ['the same word twice', `${HEAD}\n${ROW}\n${ROW}`, 3, 'finns redan'],
    ['an empty file', '', 1, 'tom'],
  ])('with %s is refused with its line', (_, text, line, says) => {
    const fault = only({ 'ordlista-x.csv': text });
    expect(fault).toMatchObject({ file: 'ordlista-x.csv', line });
    expect(fault?.message).toContain(says);
  });
});

describe('a template', () => {
  it('becomes a template', () => {
    expect(setupOf({ 'templates/brev.yaml': TEMPLATE }).templates[0]).toMatchObject({
      id: 'brev',
      sections: [{ id: 'text', requirement: 'required', sources: ['projektet'] }],
    });
  });

  it.each([
    ['an unknown field', TEMPLATE.replace('    help:', '    hepl: x\n    help:'), 13, 5, 'hepl'],
    ['a missing field', TEMPLATE.replace('    holds: both\n', ''), 7, 5, 'holds'],
    [
      'a value that is not allowed',
      TEMPLATE.replace('holds: both', 'holds: fakta'),
      12,
      12,
      'fact, assessment, both',
    ],
    ['a number where there should be none', TEMPLATE.replace('level: 1', 'level: hög'), 9, 12, 'heltal'],
    ['an unknown source', TEMPLATE.replace('[projektet]', '[jo]'), 15, 15, '”jo” finns inte'],
    ['broken YAML', TEMPLATE.replace('titles: [brev]', 'titles: [brev'), 6, undefined, ''],
  ])('with %s is refused with line and column', (_, text, line, column, says) => {
    const [fault] = faultsOf({ 'templates/brev.yaml': text });
    expect(fault).toMatchObject({ file: 'templates/brev.yaml', line });
    if (column !== undefined) expect(fault?.column).toBe(column);
    expect(fault?.message).toContain(says);
  });

  it('with the same section or the same id twice is refused', () => {
    const twice = `${TEMPLATE}\n${TEMPLATE.split('\n').slice(6).join('\n')}`;
    expect(only({ 'templates/brev.yaml': twice })?.message).toContain('finns redan');
    expect(only({ 'templates/a.yaml': TEMPLATE, 'templates/b.yaml': TEMPLATE })?.message).toContain(
      'templates/a.yaml',
    );
  });
});

describe('the loader', () => {
  it('collects the faults of all files', () => {
    const faults = faultsOf({
      'sources.yaml': SOURCES.replace('proposal', 'kanske').replace('2026-11', 'igår'),
      'ordlista-x.csv': `${HEAD}\n${ROW.replace('verb', 'v').replace('byt', 'ändra')}`,
      'hemligt.txt': 'x',
    });
    expect(faults.map(({ file, line }) => `${file} ${line}`)).toEqual(
      expect.arrayContaining(['sources.yaml 3', 'sources.yaml 4', 'ordlista-x.csv 2', 'hemligt.txt 1']),
    );
    expect(faults.filter(({ file }) => file === 'ordlista-x.csv')).toHaveLength(2);
  });

  it('says every fault in one Swedish line with file and place', () => {
    const [fault] = faultsOf({ 'templates/brev.yaml': TEMPLATE.replace('holds: both', 'holds: fakta') });
    expect(fault === undefined ? '' : faultText(fault)).toBe(
      'templates/brev.yaml, rad 12, tecken 12: holds: ”fakta” går inte. Tillåtet: fact, assessment, both.',
    );
  });

  it('throws nothing, whatever the files hold', () => {
    const noise = ['', '\0', ':', '- -', '{', ';;;', '"', '- id: [', '\uFEFF', 'a: &x [*x]'];
    for (const { name } of bundledFiles)
      for (const text of noise) expect(() => loadKnowledge([{ name, text }])).not.toThrow();
  });
});
