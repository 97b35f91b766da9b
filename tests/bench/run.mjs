/** Prints how long reviews take, as ratios to a bare compromise/one pass on the same machine in the same run. */
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../src/cli/bundle.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const outfile = join(root, '.cache/bench/bench.mjs');
await bundle(join(root, 'tests/bench/bench.ts'), outfile);
const { status } = spawnSync(process.execPath, [outfile, root], { stdio: 'inherit' });
process.exitCode = status ?? 1;
