/**
 * Prints what an audit of many case files costs: time, processor seconds and memory.
 * `node tests/bench/audit.mjs [FILES] [WORDS]`, 1,000 files of 2,000 words when left out.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../../src/cli/bundle.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [count = '1000', words = '2000'] = process.argv.slice(2);
const generator = join(root, '.cache/bench/case-files.mjs');
const folder = mkdtempSync(join(tmpdir(), 'saklig-akter-'));

const run = (args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}`);
};

try {
  await bundle(join(root, 'tests/bench/case-files.ts'), generator);
  run([generator, root, join(folder, 'akter'), count, words]);
  // Makes the bundles, so that only the audit itself is measured.
  run([join(root, 'src/cli/launch.mjs'), '--help']);
  const used = join(folder, 'used.json');
  const watcher = join(folder, 'watcher.mjs');
  writeFileSync(
    watcher,
    `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(used)}, JSON.stringify(process.resourceUsage())));`,
  );
  const begun = performance.now();
  run([
    ...['--import', pathToFileURL(watcher).href, join(root, '.cache/cli/main.mjs')],
    ...['audit', join(folder, 'akter'), '--out', join(folder, 'rapport.xlsx')],
  ]);
  const seconds = (performance.now() - begun) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(used, 'utf8'));
  process.stdout.write(
    `${count} files of ${words} words on ${availableParallelism()} cores: ${seconds.toFixed(1)} s, ` +
      `${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s of processor time, ${Math.round(maxRSS / 1024)} MB\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
