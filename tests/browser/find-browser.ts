import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const onPath = (): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));

const onMac = (): string[] =>
  ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) =>
    join('/Applications', `${name}.app`, 'Contents', 'MacOS', name),
  );

const onWindows = (): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
        ];
  });

const candidates = (): string[] => [
  ...(process.env['CHROME_PATH'] === undefined ? [] : [process.env['CHROME_PATH']]),
  ...(process.platform === 'win32' ? onWindows() : process.platform === 'darwin' ? onMac() : onPath()),
];

const installOnDebian = (): void => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', 'chromium');
};

/** The program file of Chrome, Edge or Chromium. On Debian as root Chromium is installed when none is there. */
export const findBrowser = (): string => {
  const found = candidates().find(existsSync);
  if (found !== undefined) return found;
  installOnDebian();
  const installed = candidates().find(existsSync);
  if (installed === undefined)
    throw new Error(
      'The browser tests need Chrome, Edge or Chromium: install one of them, or set CHROME_PATH to its program file.',
    );
  return installed;
};
