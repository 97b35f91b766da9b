import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { assemble } from '../../src/package/assemble';
import { profiles } from '../adapters/word/office/profiles';
import { example, root } from '../package/request';
import { simulatedLines } from '../workshop/simulated-group';
import { accessibilityFaults, useBrowser } from './browser';
import { wordScript } from './word-script';

const openPage = useBrowser();

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv',
  '.yaml': 'text/yaml',
};

let address = '';
let close: () => Promise<void>;

/** Serves what the package has under webb, with the headers that it tells the server to send. */
beforeAll(async () => {
  const files = new Map(
    await assemble({
      root,
      site: fileURLToPath(new URL('../../.cache/browser-tests', import.meta.url)),
      baseUrl: 'https://saklig.storviken.example',
      config: example,
    }),
  );
  const { globalHeaders } = JSON.parse(
    new TextDecoder().decode(files.get('server/staticwebapp.config.json')),
  ) as { readonly globalHeaders: Record<string, string> };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? '/index.html' : decodeURIComponent(pathname);
    const content = files.get(`webb${name}`);
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    response.writeHead(content === undefined ? 404 : 200, { ...globalHeaders, 'content-type': type });
    response.end(content);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
});
afterAll(() => close());

/** Opens a page and notes what the content security policy stops. */
const open = async (path: string, width = 1280) => {
  const opened = await openPage('assets/icon-16.png', { width, height: 900 }, address);
  const stopped: string[] = [];
  await opened.page.exposeFunction('noteStopped', (what: string) => stopped.push(what));
  await opened.page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { noteStopped: (what: string) => void }).noteStopped(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return { ...opened, stopped, go: () => opened.page.goto(`${address}/${path}`) };
};

const answerWith = (page: Page, body: string): Promise<void> =>
  page
    .context()
    .route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    )
    .then(() => undefined);

describe('the packaged pages under the shipped headers', () => {
  it('review on the practice page, by the municipality’s settings', async () => {
    const { page, go, stopped, strangers, errors } = await open('index.html');
    await go();
    await page.getByRole('button', { name: 'Granska igen' }).waitFor({ timeout: 20_000 });
    await page.getByText('Inställningar: Storvikens kommun', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Om Saklig' }).click();
    await page.getByText('Regeln ”Långt citat” är avstängd.').waitFor();
    await page.getByText('Beslutsunderlag barn (BBIC): högst 1 300 ord.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /^Mall/u }).waitFor();
    expect({ stopped, strangers, errors }).toEqual({ stopped: [], strangers: [], errors: [] });
  });

  it('serve the settings editor', async () => {
    const { page, go, stopped, strangers, errors } = await open('anpassa.html');
    await go();
    await page.getByText('Inga fel. Mappen kan användas.').waitFor();
    expect({ stopped, strangers, errors }).toEqual({ stopped: [], strangers: [], errors: [] });
  });

  it('serve the survey and the leader’s page, with its pictures and its workbook', async () => {
    const { page, go, stopped, strangers, errors } = await open('enkat.html');
    await go();
    await page.getByRole('radiogroup').nth(1).waitFor();
    await page.goto(`${address}/ledare.html`);
    await page.getByRole('tab', { name: 'Samla in' }).click();
    await page.getByRole('textbox', { name: 'Rader' }).fill(simulatedLines(5).join('\n'));
    await page.getByRole('button', { name: 'Lägg till raderna' }).click();
    await page.getByRole('tab', { name: 'Visa' }).click();
    await page.locator('[role=img] svg').first().waitFor();
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara tabellerna för Excel (.xlsx)' }).click(),
    ]);
    expect({ stopped, strangers, errors }).toEqual({ stopped: [], strangers: [], errors: [] });
  });

  it('audit a folder, by the municipality’s settings', async () => {
    const { page, go, stopped, strangers, errors } = await open('aktgranskning.html');
    await go();
    await page.getByText('Inställningar: Storvikens kommun', { exact: true }).waitFor();
    const folder = mkdtempSync(join(tmpdir(), 'saklig-'));
    writeFileSync(join(folder, 'a.md'), '# Utredningsplan\n\nDet föreligger oro.');
    await page.locator('input[webkitdirectory]').setInputFiles(folder);
    await page.getByRole('button', { name: 'Granska', exact: true }).click();
    await page.getByText('Klart. 1 dokument granskade.').waitFor();
    expect({ stopped, strangers, errors }).toEqual({ stopped: [], strangers: [], errors: [] });
  });

  it('point to Word when the pane is opened in a plain browser', async () => {
    const { page, go, stopped, strangers, errors } = await open('taskpane.html', 320);
    await answerWith(
      page,
      'window.Office = { HostType: { Word: "Word" }, onReady: () => Promise.resolve({ host: null, platform: null }) };',
    );
    await go();
    await page.getByRole('heading', { name: 'Öppna mig i Word' }).waitFor();
    expect({ stopped, strangers, errors }).toEqual({ stopped: [], strangers: [], errors: [] });
  });

  it('show the unit’s settings in Word', async () => {
    const { page, go, strangers } = await open('taskpane.html?enhet=barn-och-unga', 320);
    const { blocks } = readMarkdown('# Utredningsplan\n\nDet föreligger oro.');
    await answerWith(page, await wordScript({ profile: profiles[0]?.name ?? '', blocks }));
    await go();
    await page.getByText('Inställningar: Storvikens kommun, Enheten för barn och unga').waitFor();
    await page.getByRole('button', { name: 'Granska', exact: true }).first().click();
    await page.getByRole('button', { name: 'Granska igen' }).waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Om Saklig' }).click();
    const diagnosis = await page.getByRole('textbox', { name: 'Uppgifter till IT-supporten' }).inputValue();
    expect(diagnosis).toContain('taskpane.html?enhet=barn-och-unga');
    expect(diagnosis).not.toContain('föreligger');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('say in Word when the settings are not there any more, and use the last good ones', async () => {
    const { page, go } = await open('index.html');
    await go();
    await page.getByText('Inställningar: Storvikens kommun', { exact: true }).waitFor();
    await page.context().route('**/installningar/**', (route) => route.abort());
    await page.reload();
    await page.getByText(/gick inte att hämta\. Nu gäller de senaste som fungerade/u).waitFor();
    await page.getByText('Inställningar: Storvikens kommun', { exact: true }).waitFor();
  });
});
