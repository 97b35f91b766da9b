import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const launcher = resolve(root, 'src/cli/launch.mjs');

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a user does, standing in `cwd` (npm sets INIT_CWD). */
export const runCli = (args: readonly string[], cwd: string = root): CliResult => {
  const done = spawnSync(process.execPath, [launcher, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: cwd },
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
};

/** The same for a reader that closes the pipe at once, as "head" does when it has enough. Gives what goes wrong. */
export const runCliUnread = async (args: readonly string[], cwd: string): Promise<CliResult> => {
  const child = spawn(process.execPath, [launcher, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: cwd },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: '', err };
};
