import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CliResult, runCli } from './run-cli';

const root = resolve(import.meta.dirname, '../..');
const gold = join(root, 'tests/gold');

const PRELIMINARY =
  '# Förhandsbedömning\n\nBarn: Saga Bod, 9 år\n\n## Anmälan\n\nPolisen anmälde bråk i hemmet.\n\n## Samtal med barnet\n\nSaga har inte tillfrågats.\n\n## Beslut\n\nUtredning inleds.';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saklig-'));
  mkdirSync(join(folder, 'akter/2026/mars'), { recursive: true });
  writeFileSync(join(folder, 'akter/2026/mars/20150304-2389 Saga.md'), PRELIMINARY);
  copyFileSync(join(gold, '02-bbic-ungdom-13-ar.md'), join(folder, 'akter/b.md'));
  writeFileSync(join(folder, 'akter/c-trasig.docx'), 'inte en zip');
  writeFileSync(join(folder, 'akter/d.txt'), 'Vi åt soppa till lunch.\n');
  writeFileSync(join(folder, 'akter/~$b.docx'), 'lås');
  writeFileSync(join(folder, 'akter/bild.pdf'), 'bild');
});

const csvRows = (path: string): Record<string, string>[] => {
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;
};

const HEARD = 'Framgår det i förhandsbedömningen vad barnet säger, eller varför barnet inte har hörts?';
const MET_CHILD = 'Framgår det att handläggaren har träffat barnet, eller varför det inte har skett?';

describe('saklig audit', () => {
  let done: CliResult;
  let rows: Record<string, string>[];

  beforeAll(() => {
    done = runCli(['audit', 'akter', '--out', 'rapport.csv', '--key', 'nyckel.csv'], folder);
    rows = csvRows(join(folder, 'rapport.csv'));
  });

  const row = (nr: string): Record<string, string> | undefined => rows.find((one) => one['Nr'] === nr);

  it('audits the folder and the folders in it, and passes over a broken file', () => {
    expect(done.code).toBe(2);
    expect(done.out).toContain('3 dokument granskade.');
    expect(done.err).toContain('Granskar: 4 av 4 (100 procent)');
    expect(done.err).toMatch(/^Dokument 3: Filen är inte ett Word-dokument/mu);
    expect(row('3')?.['Fel']).toContain('Filen är inte ett Word-dokument');
    expect(existsSync(join(folder, 'rapport.csv.pagaende.json'))).toBe(false);
  });

  it('answers by document', () => {
    expect(row('1')).toMatchObject({ Dokumenttyp: 'Förhandsbedömning', [HEARD]: 'nej' });
    expect(row('2')).toMatchObject({
      Dokumenttyp: 'Beslutsunderlag barn (BBIC)',
      [HEARD]: 'gäller inte',
      [MET_CHILD]: 'kräver mänsklig bedömning',
    });
    expect(row('4')).toMatchObject({ Dokumenttyp: 'okänd', [HEARD]: 'kräver mänsklig bedömning' });
  });

  it('adds up each criterion with numerator, denominator and what is left to a person', () => {
    expect(row('Uppfyllt')?.[HEARD]).toBe('0');
    expect(row('Avgjort')?.[HEARD]).toBe('1');
    expect(row('Kräver mänsklig bedömning')?.[HEARD]).toBe('1');
    expect(row('Gäller inte')?.[HEARD]).toBe('1');
  });

  it('keeps names and text out of all but the key', () => {
    const told = `${readFileSync(join(folder, 'rapport.csv'), 'utf8')}${done.out}${done.err}`;
    expect(told).not.toMatch(/Saga|2389|Polisen|soppa|trasig/u);
    expect(csvRows(join(folder, 'nyckel.csv'))[0]).toEqual({
      Nr: '1',
      Fil: join('2026', 'mars', '20150304-2389 Saga.md'),
    });
  });
});

const rootOf = (xml: string): XmlElement => parseXml(xml).root ?? new XmlElement('empty');

/** All elements of a name, wherever they stand. */
const elements = (from: XmlElement, name: string): XmlElement[] =>
  from.children.flatMap((child) =>
    child instanceof XmlElement ? [...(child.name === name ? [child] : []), ...elements(child, name)] : [],
  );

describe('the report', () => {
  it('is a workbook with a sheet a table', () => {
    runCli(['audit', 'akter', '--out', 'rapport.xlsx'], folder);
    const parts = unzipSync(readFileSync(join(folder, 'rapport.xlsx')));
    const part = (name: string): XmlElement => rootOf(strFromU8(parts[name] ?? new Uint8Array()));
    expect(elements(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes['name'])).toEqual([
      'Om granskningen',
      'Kriterier',
      'Dokument',
      'Kräver mänsklig bedömning',
      'Gick inte att läsa',
    ]);
    expect(part('xl/sharedStrings.xml').text).not.toContain('Saga');
    expect(elements(part('xl/worksheets/sheet3.xml'), 'row').length).toBeGreaterThan(3);
  });

  it('is a page that stands alone, with text only when asked for', () => {
    runCli(['audit', 'akter', '--out', 'rapport.html', '--with-text'], folder);
    const html = readFileSync(join(folder, 'rapport.html'), 'utf8');
    const page = rootOf(html.slice(html.indexOf('<html')));
    expect(['script', 'link', 'img'].flatMap((name) => elements(page, name))).toEqual([]);
    expect(html).toContain('size: A4');
    const tables = elements(page, 'table');
    expect(tables.map((table) => elements(table, 'caption')[0]?.text)).toContain('Text ur dokumenten');
    for (const table of tables)
      expect(elements(table, 'th').some(({ attributes }) => attributes['scope'] === 'col')).toBe(true);
    expect(page.text).toContain('Saga har inte tillfrågats.');
  });
});

describe('a plan of one’s own and a sample', () => {
  it('asks what the plan asks, of the same documents for the same seed', () => {
    const criterion = { id: 'rost', question: 'Hörs barnet?', checks: [{ rule: 'missing-child-voice' }] };
    const plan = { name: 'Vår plan', checked: '2026-11', criteria: [{ ...criterion, source: 'sol-3-2' }] };
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
    const args = ['--plan', 'plan.json', '--sample', '2', '--seed', '11'];
    const sampled = ['ett', 'tva'].map((name) => {
      runCli(['audit', 'akter', '--out', `${name}.csv`, '--key', `${name}-nyckel.csv`, ...args], folder);
      return csvRows(join(folder, `${name}-nyckel.csv`));
    });
    expect(sampled[0]).toHaveLength(2);
    expect(sampled[1]).toEqual(sampled[0]);
    expect(csvRows(join(folder, 'ett.csv'))[0]).toHaveProperty(['Hörs barnet?']);
  });

  it('tells the faults of a plan with their lines', () => {
    writeFileSync(join(folder, 'fel.json'), '{\n "name": "Fel",\n "checked": "2026-11",\n "criteria": []\n}');
    expect(runCli(['audit', 'akter', '--out', 'fel.csv', '--plan', 'fel.json'], folder)).toMatchObject({
      code: 2,
      out: '',
      err: 'fel.json, rad 4, tecken 14: criteria: [] går inte. Planen behöver minst ett kriterium.\n',
    });
  });
});

describe('a stopped audit', () => {
  it('goes on where it was', async () => {
    mkdirSync(join(folder, 'manga'));
    const text = readFileSync(join(gold, '01-bbic-barn-7-ar.md'), 'utf8');
    for (let nr = 0; nr < 30; nr += 1)
      writeFileSync(join(folder, 'manga', `${nr}.md`), text.replaceAll('.', `. Ärende ${nr}.`));
    const state = join(folder, 'manga.csv.pagaende.json');
    const args = ['audit', join(folder, 'manga'), '--out', join(folder, 'manga.csv')];
    // Both times the command itself and not its launcher, which would go on when it is killed.
    runCli(['--help']);
    const command = [join(root, '.cache/cli/main.mjs'), ...args];
    const running = spawn(process.execPath, command, {
      stdio: 'ignore',
    });
    const ended = new Promise((stop) => running.once('exit', stop));
    while (!existsSync(state) && running.exitCode === null) await new Promise((wait) => setTimeout(wait, 20));
    running.kill('SIGKILL');
    await ended;

    expect(readFileSync(state, 'utf8')).not.toMatch(/\.md|Ärende|socialsekreterare/u);
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Fortsätter: \d+ av 30 dokument är redan granskade\./u);
    expect(csvRows(join(folder, 'manga.csv')).filter((one) => /^\d+$/u.test(one['Nr'] ?? ''))).toHaveLength(
      30,
    );
    expect(existsSync(state)).toBe(false);
  }, 60_000);
});

describe('a mistake in the command', () => {
  it.each([
    [['akter'], 'Ange mappen och rapporten'],
    [['akter', '--out', 'r.pdf'], '--out med filändelsen .pdf finns inte: välj .xlsx, .csv eller .html.'],
    [['akter', '--out', 'r.csv', '--seed', '3'], '--seed används tillsammans med --sample.'],
    [['ingenstans', '--out', 'r.csv'], 'Mappen som ska granskas finns inte'],
    [['akter', '--out', 'r.csv', '--with-text'], '--with-text går med .xlsx och .html'],
  ])('%j is answered in Swedish', (args, message) => {
    expect(runCli(['audit', ...args], folder)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(message) as string,
    });
  });
});
