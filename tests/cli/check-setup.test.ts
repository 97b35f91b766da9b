import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run-cli';

const example = resolve(import.meta.dirname, '../../docs/exempel/kommun');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saklig-'));
  cpSync(example, join(folder, 'kommun'), { recursive: true });
  writeFileSync(
    join(folder, 'kort.md'),
    '# Utredning\n\nMamman har erhållit ekonomiskt bistånd sedan i mars.\n',
  );
});

const edit = (file: string, from: string, to: string): void => {
  const path = join(folder, 'kommun', file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
};

const jargonIn = (config: string): unknown => {
  const { out, err } = runCli(['review', 'kort.md', '--config', config, '--format', 'json'], folder);
  expect(err).toBe('');
  const { reviews } = JSON.parse(out) as {
    reviews: { findings: { rule: string; text: string; message: string }[] }[];
  };
  return reviews[0]?.findings.find(({ text }) => text === 'erhållit')?.message;
};

describe('saklig check-setup', () => {
  it('tells in short what a faultless folder sets', () => {
    const { code, out } = runCli(['check-setup', 'kommun'], folder);
    expect(out).toContain('Storvikens kommun, genomgånget 2026-11');
    expect(out).toContain('  Egna dokumenttyper: natverksmote\n');
    expect(out).toContain('Enheten för barn och unga (enheter/barn-och-unga)');
    expect(out).toContain('Inga fel. 10 exempel ur ordlistorna har prövats.');
    expect(code).toBe(0);
  });

  it('tells every fault, one a line, with file, line and character', () => {
    edit('organisation.json', '"nearLimit": 0.85', '"nearLimit": 85');
    edit('ordlista-kommun.csv', ';verb;', ';vrb;');
    const { code, out, err } = runCli(['check-setup', 'kommun'], folder);
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(
        /^organisation\.json, rad \d+, tecken 16: nearLimit: 85 går inte\. Talet ska vara mellan 0\.5 och 1\.$/u,
      ),
      expect.stringMatching(
        /^ordlista-kommun\.csv, rad 2: Kolumnen klass: ”vrb” går inte\. Tillåtet: verb, /u,
      ),
      '',
    ]);
  });

  it('runs the examples of the word lists, also those of the units', () => {
    edit('enheter/barn-och-unga/ordlista-enhet.csv', 'Vi gjorde ett hembesök i maj.', 'Vi ringde i maj.');
    const { code, err } = runCli(['check-setup', 'kommun'], folder);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^enheter\/barn-och-unga\/ordlista-enhet\.csv, rad 2: Kolumnen exempel: Saklig hittar inte ”hembesök”/u,
    );
  });

  it('says which files a web page would not find', () => {
    edit('organisation.json', '"files": ["mall-natverksmote.yaml", "ordlista-kommun.csv"],\n', '');
    const { code, out } = runCli(['check-setup', 'kommun/organisation.json'], folder);
    expect(code).toBe(0);
    expect(out).toContain('Där används inte mall-natverksmote.yaml, ordlista-kommun.csv förrän');
  });

  it.each([
    [['check-setup'], 'Ange en mapp'],
    [['check-setup', 'ingenstans'], 'finns inte'],
    [['check-setup', 'kommun/enheter'], 'organisation.json'],
  ])('%j says what to do', (args, part) => {
    const { code, err } = runCli(args, folder);
    expect([code, err]).toEqual([2, expect.stringContaining(part)]);
  });
});

describe('saklig review --config', () => {
  it('reviews with the folder, its organisation.json, or the folder of a unit', () => {
    const own = 'I Storviken skriver vi ”få”.';
    expect(['kommun', 'kommun/organisation.json', 'kommun/enheter/barn-och-unga'].map(jargonIn)).toEqual([
      own,
      own,
      own,
    ]);
  });

  it('reads a file of another name alone, and calls it by its name', () => {
    writeFileSync(join(folder, 'prov.json'), '{ "name": "Prov", "checked": "2026-11" }');
    expect(jargonIn('prov.json')).toContain('Få');
    writeFileSync(join(folder, 'prov.json'), '{ "name": "Prov" }');
    expect(runCli(['review', 'kort.md', '--config', 'prov.json'], folder)).toMatchObject({
      code: 2,
      out: '',
      err: 'prov.json, rad 1, tecken 1: Fältet ”checked” saknas.\n',
    });
  });

  it('reviews nothing when the settings have a fault', () => {
    mkdirSync(join(folder, 'tom'));
    expect(runCli(['review', 'kort.md', '--config', 'tom'], folder)).toMatchObject({
      code: 2,
      out: '',
      err: 'organisation.json, rad 1: Filen saknas. Den ska innehålla minst fälten name och checked.\n',
    });
  });
});
