import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Term {
  readonly swedish: string;
  readonly name: string;
  readonly not: readonly string[];
}

const terms: readonly Term[] = readFileSync(join(root, 'docs/ordlista.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:---|Swedish)/u.test(line))
  .map((line) => {
    const [swedish = '', name = '', , not = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { swedish, name: name.replaceAll('`', ''), not: not === '' ? [] : not.split(', ') };
  });

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/u.test(entry.name) ? [path] : [];
  });

/** Names that src exports: what others must call things. */
const exported = filesIn('src')
  .filter((path) => !path.includes('/adapters/word/'))
  .flatMap((path) =>
    [
      ...readFileSync(join(root, path), 'utf8').matchAll(
        /^export (?:const|function|class|interface|type) (?<name>\p{L}+)/gmu,
      ),
    ].map((match) => match.groups?.['name'] ?? ''),
  );
const source = filesIn('src')
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

const parts = (name: string): string[] => name.split(/(?=\p{Lu})/u).map((part) => part.toLowerCase());

describe('docs/ordlista.md', () => {
  it('names what stands in the code', () => {
    expect(terms.length).toBeGreaterThan(20);
    const named = terms.filter(({ name }) => name !== '');
    expect(named.filter(({ name }) => !source.includes(name)).map(({ name }) => name)).toEqual([]);
    expect(new Set(named.map(({ name }) => name.toLowerCase())).size).toBe(named.length);
  });

  it('keeps words it rules out away from exported names', () => {
    const ruledOut = terms.flatMap(({ not }) => not);
    expect(ruledOut.length).toBeGreaterThan(5);
    const clashes = exported.filter((name) => parts(name).some((part) => ruledOut.includes(part)));
    expect(clashes).toEqual([]);
  });
});
