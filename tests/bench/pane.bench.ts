import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { tabIsDrawn, useBrowser } from '../browser/browser';
import { wordScript } from '../browser/word-script';
import { documentOf } from './long-document';

declare global {
  interface Window {
    longTasks: { readonly start: number; readonly length: number }[];
  }
}

const openPage = useBrowser();
const root = fileURLToPath(new URL('../..', import.meta.url));
const print = (line: string): void => void process.stdout.write(`${line}\n`);

it('reviews 50,000 words beside Word', async () => {
  const { page } = await openPage('assets/icon-16.png', { width: 350, height: 900 });
  const { blocks } = documentOf(root, 50_000);
  const script = await wordScript({ profile: 'Microsoft 365 for Windows', blocks });
  await page
    .context()
    .route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        window.longTasks.push({ start: startTime, length: duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${inject('pages')}/taskpane.html`);
  await page.getByText('Texten lämnar aldrig din dator.').waitFor();
  await page.waitForTimeout(1000);
  const timing = await page.evaluate(async () => {
    window.longTasks = [];
    performance.clearMeasures();
    const begun = performance.now();
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Granska');
    button?.click();
    while (document.querySelector('[role=tabpanel]')?.childElementCount === undefined)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const shown = performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const word = performance.getEntriesByName('word').map(({ startTime, duration }) => ({
      start: startTime,
      length: duration,
    }));
    const isWords = (task: { readonly start: number; readonly length: number }) =>
      word.some(({ start, length }) => start < task.start + task.length && task.start < start + length);
    return {
      shown,
      pane: window.longTasks.filter((task) => !isWords(task)).map(({ length }) => length),
      word: window.longTasks.filter(isWords).map(({ length }) => length),
    };
  });
  const list = (lengths: readonly number[]): string =>
    lengths.length === 0 ? 'none' : lengths.map((length) => `${length.toFixed(0)} ms`).join(', ');
  print(`\n50,000 words in the pane: reviewed and shown after ${timing.shown.toFixed(0)} ms`);
  print(`Tasks over 50 ms on the pane's thread: ${list(timing.pane)}`);
  print(`Tasks over 50 ms of the Word in memory, which is no part of the pane: ${list(timing.word)}`);
  for (const name of ['Fakta', 'Språk', 'Längd', 'Mall']) {
    await page.evaluate(() => (window.longTasks = []));
    await page.getByRole('tab', { name: new RegExp(`^${name}`, 'u') }).click();
    await tabIsDrawn(page, name);
    await page.waitForTimeout(500);
    const tasks = await page.evaluate(() => window.longTasks.map(({ length }) => length));
    print(`Tasks over 50 ms when ${name} is opened: ${list(tasks)}`);
  }
  expect(timing.shown).toBeGreaterThan(0);
});

it('is of this size', () => {
  const folder = `${root}.cache/browser-tests`;
  print('\nFiles of the pages, kB as sent (gzip)');
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort()) {
    const size = gzipSync(readFileSync(`${folder}/${name}`)).length / 1000;
    if (size >= 5) print(`${name.padEnd(40)}${size.toFixed(0).padStart(6)}`);
  }
});
