import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a user does, standing in `cwd` (npm sets INIT_CWD). */
export const runCli = (args: readonly string[], cwd: string = root): CliResult => {
  const done = spawnSync(process.execPath, [resolve(root, 'src/cli/launch.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: cwd },
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
};
