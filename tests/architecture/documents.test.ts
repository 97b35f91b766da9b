import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });

const documents = ['README.md', 'CONTRIBUTING.md', ...markdownIn('docs')];
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
    .scripts,
);

describe.each(documents)('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');

  it('links only to files that exist', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|mailto:|#)(?<target>[^)#\s]+)/gu)].map(
      (match) => match.groups?.['target'] ?? '',
    );
    expect(targets.filter((target) => !existsSync(join(root, dirname(name), target)))).toEqual([]);
  });

  it('names only commands and folders that exist', () => {
    const commands = [...text.matchAll(/npm run (?:--silent )?(?<script>[a-z][a-z:-]*)/gu)].map(
      (match) => match.groups?.['script'] ?? '',
    );
    expect(commands.filter((command) => !scripts.includes(command))).toEqual([]);
    const paths = [...text.matchAll(/`(?<path>(?:src|tests|docs|assets)\/[\p{L}\p{N}_./-]+)`/gu)].map(
      (match) => match.groups?.['path'] ?? '',
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
