import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { PackageRequest } from '../../src/package/assemble';

export const root = resolve(import.meta.dirname, '../..');

export const example = join(root, 'docs/exempel/kommun');

/** Writes files into a new folder of their own. */
export const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'saklig-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

/** A request with pages that are quick to make. */
export const request = (config?: string, baseUrl = 'https://saklig.storviken.example'): PackageRequest => ({
  root,
  site: folderWith({
    'taskpane.html': '<!doctype html>',
    'manifest.xml': '<OfficeApp />',
    'installningar/organisation.json': '{ "name": "Saklig", "checked": "2026-11" }',
  }),
  baseUrl,
  config,
});
