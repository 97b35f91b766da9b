/**
 * Prints what an audit of many case files costs: time, processor seconds and memory.
 * `node tests/bench/audit.mjs [FILES] [WORDS]`, 1,000 files of 2,000 words when left out.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../src/cli/bundle.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [count = '1000', words = '2000'] = process.argv.slice(2);
const generator = join(root, '.cache/bench/case-files.mjs');
const folder = mkdtempSync(join(tmpdir(), 'saklig-akter-'));

const run = (program, args) => {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
};

try {
  await bundle(join(root, 'tests/bench/case-files.ts'), generator);
  run(generator, [root, join(folder, 'akter'), count, words]);
  // Makes the bundles, so that only the audit itself is measured.
  run(join(root, 'src/cli/launch.mjs'), ['--help']);
  const before = process.resourceUsage();
  const command = [join(root, '.cache/cli/main.mjs'), 'audit', join(folder, 'akter')];
  const begun = performance.now();
  const ended = spawnSync(
    '/usr/bin/env',
    [process.execPath, ...command, '--out', join(folder, 'rapport.xlsx')],
    {
      stdio: ['ignore', 'ignore', 'ignore'],
    },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (ended.status !== 0) throw new Error(`The audit ended with ${ended.status}`);
  process.stdout.write(
    `${count} files of ${words} words on ${availableParallelism()} cores: ${seconds.toFixed(1)} s\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
