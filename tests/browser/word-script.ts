import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageSetup } from '../adapters/word/in-page';
import { bundlePath } from '../adapters/word/office/engine';
import { wordMetadata } from '../adapters/word/office/metadata';

const entry = fileURLToPath(new URL('../adapters/word/in-page.ts', import.meta.url));

let host: Promise<string> | undefined;

/** What stands in for Microsoft's office.js: the real engine with a Word in the page behind it. */
export async function wordScript(setup: Omit<PageSetup, 'metadata'>): Promise<string> {
  host ??= bundled();
  const pageSetup: PageSetup = { ...setup, metadata: wordMetadata() };
  return [
    readFileSync(bundlePath(), 'utf8'),
    `window.pageSetup = ${JSON.stringify(pageSetup)};`,
    await host,
  ].join('\n;\n');
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The host in the page could not be bundled.');
  return file.text;
}
