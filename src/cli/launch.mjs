#!/usr/bin/env node
/** Starts the command line; bundles it first when a source file is newer than the bundle. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const outfile = join(root, '.cache/cli/main.mjs');
/** Bundle and its source; main comes last, so that what it starts is there when it is. */
const bundles = [
  [join(root, '.cache/cli/audit-worker.mjs'), join(root, 'src/cli/audit/worker.ts')],
  [outfile, join(root, 'src/cli/main.ts')],
];

const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }, 0);

const sourcesChanged = Math.max(newest(join(root, 'src')), statSync(join(root, 'package.json')).mtimeMs);
for (const [made, entry] of bundles)
  if (!existsSync(made) || statSync(made).mtimeMs < sourcesChanged) await bundle(entry, made);

const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 2;
