#!/usr/bin/env node
/** Bundles and runs one script of this folder: `node tests/evaluate/run.mjs evaluate --set gold`. */
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../src/cli/bundle.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const [name = 'evaluate', ...args] = process.argv.slice(2);
const outfile = join(root, `.cache/evaluate/${name}.mjs`);
await bundle(join(here, `${name}.ts`), outfile);
const { status } = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit', cwd: root });
process.exitCode = status ?? 2;
