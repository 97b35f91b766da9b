import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkSetup } from '../../src/cli/check-setup';
import { accessibilityFaults, expectNoSidewaysScroll, useBrowser } from './browser';

const open = useBrowser();

const folder = resolve(import.meta.dirname, '../../docs/exempel/kommun');

const exampleZip = (): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => statSync(join(folder, name)).isFile())
          .map((name) => [
            `kommun/${name.replaceAll('\\', '/')}`,
            new Uint8Array(readFileSync(join(folder, name))),
          ]),
      ),
    ),
  );

const pickZip = async (page: Page): Promise<void> => {
  await page
    .locator('input[type=file][accept=".zip"]')
    .setInputFiles({ name: 'kommun.zip', mimeType: 'application/zip', buffer: exampleZip() });
  await page.getByText('Öppnade kommun.zip.').waitFor();
};

const isSound = (page: Page): Promise<void> => page.getByText('Inga fel. Mappen kan användas.').waitFor();

const openTab = (page: Page, name: string): Promise<void> =>
  page.getByRole('tab', { name: new RegExp(`^${name}`, 'u') }).click();

/** Downloads the folder, unpacks it and returns where. */
const downloaded = async (page: Page): Promise<string> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta mappen (zip)' }).click(),
  ]);
  const target = mkdtempSync(join(tmpdir(), 'saklig-'));
  const entries = unzipSync(new Uint8Array(readFileSync(await file.path())));
  for (const [name, content] of Object.entries(entries)) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), content);
  }
  return join(target, 'installningar');
};

describe('the settings editor', () => {
  it('adds a word that is remarked on at once, in a folder that check-setup accepts', async () => {
    const { page, strangers, errors } = await open('anpassa.html');
    await page.getByRole('textbox', { name: 'Ord', exact: true }).fill('fredagsmys');
    await page.getByRole('textbox', { name: 'Skriv i stället' }).fill('fredagskväll');
    await page.getByRole('textbox', { name: 'Exempel där Saklig ska anmärka' }).fill('De hade fredagsmys.');
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await page.getByRole('textbox', { name: 'Text att pröva på' }).fill('Familjen har fredagsmys.');
    await page.getByText('Vår kommun har valt att skriva ”fredagskväll”.').waitFor();
    await isSound(page);
    expect(await checkSetup(await downloaded(page))).toMatch(/Rader i ordlistor: 1/u);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
  });

  it('tells a fault at the row and takes the download as it is', async () => {
    const { page } = await open('anpassa.html');
    await pickZip(page);
    await isSound(page);
    await page.getByRole('button', { name: /^erhålla/u }).click();
    const cell = page.getByRole('textbox', { name: 'Exempel där Saklig ska anmärka' }).last();
    await cell.fill('Mamman fick bidrag.');
    await page
      .getByText(/Saklig hittar inte ”erhålla” i/u)
      .first()
      .waitFor();
    await page.getByText('Det finns ett fel att rätta innan mappen kan användas.').waitFor();
    await cell.fill('Mamman erhöll bidrag.');
    await isSound(page);
    expect(await checkSetup(await downloaded(page))).toMatch(/Storvikens kommun/u);
  });

  it('sets goals and rules for the municipality and its unit, and cannot weaken a requirement', async () => {
    const { page } = await open('anpassa.html');
    await pickZip(page);
    await openTab(page, 'Längdmål');
    await page.getByRole('textbox', { name: 'Högsta antal ord: Hela dokumentet' }).fill('900');
    await openTab(page, 'Regler');
    expect(await page.getByText('Krav från Saklig. Kan inte ändras.').count()).toBeGreaterThan(2);
    await page.getByRole('combobox', { name: 'Inställning för Upprepning' }).selectOption('Av');
    await page.getByRole('combobox', { name: 'Du ändrar för' }).selectOption('Enheten för barn och unga');
    await page.getByText('Krav från Storvikens kommun. Kan inte ändras.').waitFor();
    await page.getByRole('combobox', { name: 'Inställning för Värdeord' }).selectOption('Krav');
    await isSound(page);
    const report = await checkSetup(await downloaded(page));
    expect(report).toMatch(/repetition/u);
    expect(report).toMatch(/value-word/u);
  });

  it('makes a unit, a help text, a guideline and a document type that check-setup accepts', async () => {
    const { page } = await open('anpassa.html');
    await openTab(page, 'Om er');
    await page.getByRole('button', { name: 'Lägg till en riktlinje' }).click();
    await page.getByRole('textbox', { name: 'Titel' }).fill('Vår skrivhandbok');
    await page.getByRole('textbox', { name: 'Adress' }).fill('intranat');
    await page.getByText('Skriv hela adressen', { exact: false }).first().waitFor();
    await page.getByRole('textbox', { name: 'Adress' }).fill('https://intranat.example/skriv');
    await openTab(page, 'Hjälptexter');
    await page.getByRole('textbox', { name: 'Vad ärendet gäller' }).first().fill('Två meningar räcker.');
    await openTab(page, 'Dokumenttyper');
    await page.getByRole('checkbox', { name: 'Vårdplan' }).uncheck();
    await page.getByRole('textbox', { name: 'Namn på den nya dokumenttypen' }).fill('Nätverksmöte');
    await page.getByRole('button', { name: 'Kopiera', exact: true }).click();
    await page.getByRole('textbox', { name: 'Texten i mall-natverksmote.yaml' }).waitFor();
    await page.getByRole('button', { name: 'Lägg till en enhet' }).click();
    await page.getByRole('textbox', { name: 'Enhetens namn' }).fill('Barn och unga');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'Du ändrar för' }).inputValue()).toBe('barn-och-unga');
    await isSound(page);
    const report = await checkSetup(await downloaded(page));
    expect(report).toMatch(/Barn och unga \(enheter\/barn-och-unga\)/u);
    expect(report).toMatch(/Nätverksmöte|natverksmote/u);
  });

  it('lets a file that cannot be shown as a form be put right as text', async () => {
    const { page } = await open('anpassa.html');
    await openTab(page, 'Filer');
    const text = page.getByRole('textbox', { name: 'Texten i organisation.json' });
    await text.fill('{ "name": "Granliden", "checked": "2026-11", }');
    await page.getByText('Det står ett komma efter det sista fältet', { exact: false }).first().waitFor();
    await openTab(page, 'Om er');
    await page.getByText('organisation.json går inte att visa som ett formulär.', { exact: false }).waitFor();
    await text.fill('{ "name": "Granliden", "checked": "2026-11" }');
    await page.getByRole('textbox', { name: 'Kommunens namn' }).waitFor();
    await isSound(page);
  });

  it('says what is wrong with a zip that holds no settings', async () => {
    const { page } = await open('anpassa.html');
    await page
      .locator('input[type=file][accept=".zip"]')
      .setInputFiles({ name: 'fel.zip', mimeType: 'application/zip', buffer: Buffer.from('inget') });
    await page.getByText('Filen är inte en zip-fil som går att öppna.').waitFor();
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await open('anpassa.html');
    const focusOn = async (name: RegExp): Promise<void> => {
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(() => {
          const element = document.activeElement;
          const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
          return label ?? element?.textContent ?? '';
        });
        if (name.test(text)) return;
      }
      throw new Error(`Tab never reaches ${String(name)}`);
    };
    await isSound(page);
    await focusOn(/^Ord\P{L}*$/u);
    await page.keyboard.type('fredagsmys');
    await focusOn(/^Skriv i stället/u);
    await page.keyboard.type('fredagskväll');
    await focusOn(/^Lägg till$/u);
    await page.keyboard.press('Enter');
    await page.getByText('Lade till ”fredagsmys”.').waitFor();
    await page.getByRole('button', { name: /^fredagsmys → fredagskväll/u }).waitFor();
  });

  it.each(['Ordlista', 'Längdmål', 'Regler', 'Hjälptexter', 'Dokumenttyper', 'Om er', 'Filer'])(
    'has no accessibility faults on the tab %s, and needs no sideways scroll',
    async (tab) => {
      const { page } = await open('anpassa.html');
      await pickZip(page);
      await openTab(page, tab);
      if (tab === 'Ordlista') await page.getByRole('button', { name: /^erhålla/u }).click();
      await isSound(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
    },
  );
});
