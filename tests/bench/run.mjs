/**
 * Prints how long reviews take, as ratios to a bare compromise/one pass on the same machine in the same run, then what a
 * review costs through Word and in the pane.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../src/cli/bundle.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const outfile = join(root, '.cache/bench/bench.mjs');
await bundle(join(root, 'tests/bench/bench.ts'), outfile);
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
process.exitCode =
  run(outfile, root) || run(vitest, 'run', '--config', '.config/vitest.bench.config.ts', '--reporter', 'dot');
