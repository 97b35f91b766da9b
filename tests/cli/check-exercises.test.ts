import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run-cli';

const guide = readFileSync(resolve(import.meta.dirname, '../../docs/ovningar.md'), 'utf8');
const example = /```yaml\n(?<text>id: [\s\S]*?)```/u.exec(guide)?.groups?.['text'] ?? '';

let folder: string;

const write = (from = '', to = ''): void => {
  expect(example).toContain(from);
  writeFileSync(join(folder, 'brev-om-avgift.yaml'), example.replace(from, to));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saklig-'));
  write();
});

describe('saklig check-exercises', () => {
  it('finds no fault with Saklig’s own exercises', () => {
    const { code, out, err } = runCli(['check-exercises']);
    expect(err).toBe('');
    expect(out).toMatch(/Inga fel\. \d\d övningar: alla modellsvar klarar sina krav/u);
    expect(code).toBe(0);
  });

  it('checks the exercises of a folder', () => {
    const { code, out } = runCli(['check-exercises', '.'], folder);
    expect(out).toContain('brev-om-avgift             Ett brev om avgiften (2 uppgifter)');
    expect(code).toBe(0);
  });

  it('tells a key that does not hold, at its place in the file', () => {
    write('är på 420 kronor. Den', 'är högre. Den');
    const { code, out, err } = runCli(['check-exercises', '.'], folder);
    expect(err).toMatch(
      /^brev-om-avgift\.yaml, rad \d+, tecken 15: Modellsvaret klarar inte kravet belopp, ”Räkningen är på 420 kronor\.” Saklig hittar inte/u,
    );
    expect([code, out]).toEqual([2, '']);
  });

  it('tells a fault in how the file is written', () => {
    write('area: aldre', 'area: äldre');
    expect(runCli(['check-exercises', '.'], folder).err).toBe(
      'brev-om-avgift.yaml, rad 5, tecken 7: area: ”äldre” går inte. Tillåtet: barn, vuxna, aldre, lss, ekonomi.\n',
    );
  });

  it('says when there is nothing to check', () => {
    const empty = mkdtempSync(join(tmpdir(), 'saklig-'));
    expect(runCli(['check-exercises', empty]).err).toMatch(/finns inga övningar \(\.yaml\)\.\n$/u);
    expect(runCli(['check-exercises', 'ingenstans'], empty).err).toMatch(/finns inte eller kan inte läsas/u);
    writeFileSync(join(empty, 'a.yml'), '');
    expect(runCli(['check-exercises', empty]).err).toBe('a.yml: Filändelsen ska vara .yaml.\n');
  });
});
