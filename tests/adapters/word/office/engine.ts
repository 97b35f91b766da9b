import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { OfficeEngine } from './attach';

/** The Word bundle as Microsoft ships it: 2022, but its engine is the one that runs in Word today. */
export function bundlePath(): string {
  const root = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));
  return join(root, 'dist', 'word-web-16.00.js');
}

/**
 * Evaluates the unmodified bundle without a browser. The bundle is a sloppy-mode script that looks for its globals on
 * `window`; `with` gives it the few it touches. It runs in the same realm, so that its arrays and errors are ours.
 */
export function loadEngine(): OfficeEngine {
  const nothing = () => undefined;
  const element = () => ({
    setAttribute: nothing,
    appendChild: nothing,
    style: {},
    getElementsByTagName: () => [],
  });
  const address = 'https://localhost/';
  const window: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, Promise, performance },
    navigator: { userAgent: 'node' },
    location: {
      href: address,
      search: '',
      hash: '',
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: element,
      head: element(),
      body: element(),
      URL: address,
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  const bundle = readFileSync(bundlePath(), 'utf8');
  const evaluate = runInThisContext(
    `(function (w) { with (w) { ${bundle}\n;return { OfficeExtension, Office, window }; } })`,
    {
      filename: bundlePath(),
    },
  ) as (window: unknown) => OfficeEngine;
  return evaluate(window);
}
