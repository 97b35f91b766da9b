#!/usr/bin/env node
/** Bundles and starts the program that makes the package for a server. */
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../cli/bundle.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const outfile = join(root, '.cache/package/main.mjs');
await bundle(join(root, 'src/package/main.ts'), outfile);

const { status } = spawnSync(process.execPath, [outfile, root, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 2;
