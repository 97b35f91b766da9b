import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSetup } from '../../src/knowledge/index';
import { runCli } from './run-cli';

const root = resolve(import.meta.dirname, '../..');
const municipality = join(root, 'docs/exempel/kommun');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saklig-'));
});

const partOf = (file: string, part: string): string =>
  strFromU8(unzipSync(readFileSync(join(folder, file)))[part] ?? new Uint8Array());
const value = (xml: string, name: string) => new RegExp(`<${name}>([^<]+)<`, 'u').exec(xml)?.[1];

describe('saklig templates', () => {
  it('writes a template for every document type in a folder it makes', () => {
    const { code, out, err } = runCli(['templates', '--out', 'mallar/nya'], folder);
    expect([code, err]).toEqual([0, '']);
    const { templates } = defaultSetup();
    expect(readdirSync(join(folder, 'mallar/nya')).sort()).toEqual(
      templates.map(({ id }) => `${id}.dotx`).sort(),
    );
    expect(out).toContain('utredningsplan.dotx  Utredningsplan, version 1\n');
    expect(out).toContain(`${templates.length} mallar skrivna i ${join(folder, 'mallar/nya')}.\n`);
  });

  it('opens the add-in of the manifest that ships', () => {
    runCli(['templates', '--out', '.', '--type', 'vardplan'], folder);
    const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
    const reference = partOf('vardplan.dotx', 'word/webextensions/webextension1.xml');
    expect(reference).toContain(
      `id="${value(manifest, 'Id') ?? '?'}" version="${value(manifest, 'Version') ?? '?'}" store="EXCatalog"`,
    );
    expect(manifest).toContain('<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>');
  });

  it('writes one type, with the names of municipality and unit', () => {
    const unit = join(municipality, 'enheter/barn-och-unga');
    const { code, out } = runCli(
      ['templates', '--out', '.', '--config', unit, '--type', 'natverksmote'],
      folder,
    );
    expect([code, readdirSync(folder)]).toEqual([0, ['natverksmote.dotx']]);
    expect(out).toContain('1 mall skriven');
    const header = partOf('natverksmote.dotx', 'word/header.xml');
    expect(header).toMatch(/Storvikens kommun.*Enheten för barn och unga/u);
  });

  it('uses the own add-in that the settings name', () => {
    const addIn = { id: 'WA104380646', version: '2.0.0.0', storeType: 'OMEX', store: 'sv-se' };
    writeFileSync(
      join(folder, 'egen.json'),
      JSON.stringify({ name: 'Storviken', checked: '2026-11', addIn }),
    );
    runCli(['templates', '--out', '.', '--config', 'egen.json', '--type', 'vardplan'], folder);
    expect(partOf('vardplan.dotx', 'word/webextensions/webextension1.xml')).toContain(
      '<we:reference id="WA104380646" version="2.0.0.0" store="sv-se" storeType="OMEX"/>',
    );
  });

  it('writes templates that review reads', () => {
    runCli(['templates', '--out', '.', '--type', 'utredningsplan'], folder);
    const { code, out } = runCli(['review', 'utredningsplan.dotx'], folder);
    expect([code, out]).toEqual([0, expect.stringContaining('Utredningsplan')]);
  });

  it.each([
    [['templates'], 'Ange mappen som mallarna ska skrivas i: saklig templates --out MAPP.\n'],
    [['templates', 'mallar'], 'Ange mappen som mallarna ska skrivas i: saklig templates --out MAPP.\n'],
    [['templates', '--out', '.', '--type', 'brev'], '--type brev finns inte: välj beslutsunderlag-barn, '],
    [['templates', '--out', 'fil'], 'fil är en fil, inte en mapp: ange en mapp att skriva mallarna i.\n'],
    [['templates', '--out', '.', '--config', 'borta'], 'finns inte: kontrollera namnet och mappen.\n'],
  ])('%j says what to do and writes nothing', (args, part) => {
    writeFileSync(join(folder, 'fil'), '');
    const { code, out, err } = runCli(args, folder);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(part)]);
    expect(existsSync(join(folder, 'vardplan.dotx'))).toBe(false);
  });
});
