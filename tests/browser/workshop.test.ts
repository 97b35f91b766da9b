import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { simulatedLines } from '../workshop/simulated-group';
import { accessibilityFaults, expectNoSidewaysScroll, useBrowser } from './browser';

const open = useBrowser();

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();

const saved = async (page: Page, button: string): Promise<Uint8Array> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return new Uint8Array(readFileSync(await file.path()));
};

describe('a workshop with 25 participants', () => {
  it('is collected, shown with a table behind each picture, printed and saved', async () => {
    const { page, strangers, errors } = await open('ledare.html', { width: 1280, height: 720 });
    await page.getByRole('heading', { name: 'Välkomna' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await tab(page, 'Samla in');
    const lines = simulatedLines(25);
    await page.getByRole('textbox', { name: 'Rader' }).fill(lines.slice(0, 60).join('\n'));
    await page.getByRole('button', { name: 'Lägg till raderna' }).click();
    await page.locator('input[type=file]').setInputFiles(
      lines.slice(50).map((line, index) => ({
        name: `deltagare-${index}.csv`,
        mimeType: 'text/csv',
        buffer: Buffer.from(`\uFEFF${line}\r\n`),
      })),
    );
    await page.getByText('25 deltagare').nth(4).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await tab(page, 'Visa');
    const slides = await page
      .getByRole('combobox', { name: 'Välj bild' })
      .locator('option')
      .allTextContents();
    expect(slides.length).toBeGreaterThan(8);
    for (const slide of slides) {
      await page.getByRole('combobox', { name: 'Välj bild' }).selectOption(slide);
      await page.locator('[role=img] svg').first().waitFor();
      await page.getByText('Visa som tabell').click();
      expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(1);
      await page.getByText('Visa som tabell').click();
      if (slide === 'Ord' || slide === 'Enkät: Tid') expect(await accessibilityFaults(page)).toEqual([]);
    }
    const book = unzipSync(await saved(page, 'Spara tabellerna för Excel (.xlsx)'));
    expect(Object.keys(book).filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(
      slides.length,
    );
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await saved(page, 'Spara tabellerna som CSV'),
    );
    expect(csv.startsWith('\uFEFFOrd\r\n')).toBe(true);
    await tab(page, 'Skriv ut');
    for (const sheet of ['Deltagarblad', 'Gruppens resultat', 'Planen']) {
      await page.getByRole('combobox', { name: 'Välj blad' }).selectOption(sheet);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 320, height: 800 });
    for (const name of ['Plan', 'Samla in', 'Visa']) {
      await tab(page, name);
      await expectNoSidewaysScroll(page);
    }
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
  });

  it('answers the survey, which sends nothing', async () => {
    const { page, strangers, errors } = await open('enkat.html');
    await page.getByRole('radio', { name: 'Före workshopen' }).click();
    await page.getByRole('radiogroup').nth(1).getByRole('radio').nth(3).click();
    await page.getByRole('button', { name: 'Visa min rad' }).click();
    expect(await page.getByRole('textbox', { name: 'Raden' }).inputValue()).toMatch(
      /^saklig-1;enkat;.*;tillfalle=fore;svar=tid-rimlig:4;kontroll=/u,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(page);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
  });

  it('measures a document before and after on the practice page', async () => {
    const { page, strangers, errors } = await open('index.html');
    await page.getByRole('button', { name: 'Granska igen' }).waitFor();
    await tab(page, 'Längd');
    await page.getByText('Före och efter', { exact: true }).click();
    await page.getByRole('button', { name: 'Starta' }).click();
    await page.getByText(/^Du började kl/u).waitFor();
    await page.getByText('Anders Hovmo', { exact: false }).first().click({ clickCount: 3 });
    await page.keyboard.press('Backspace');
    await page.getByRole('button', { name: 'Klar' }).click();
    await page.getByText(/ord kortare \(/u).waitFor();
    await page.locator('[role=img] svg').waitFor();
    expect(await page.getByText('Namn:').locator('..').textContent()).toContain('Anders Hovmo');
    expect(await page.getByRole('textbox', { name: 'Raden' }).inputValue()).not.toMatch(/hovmo/iu);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(page);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
  });
});
