import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDocx, readDocx } from '../../src/adapters/docx/index';
import { openTab, useBrowser } from './browser';

const open = useBrowser();

/** Written by LibreOffice. */
const REAL_FILE = fileURLToPath(
  new URL('../adapters/docx/files/libreoffice-utredning.docx', import.meta.url),
);

const textsOf = (bytes: Uint8Array): string[] => readDocx(openDocx(bytes)).blocks.map(({ text }) => text);

const paper = (page: Page) => page.getByRole('textbox', { name: 'Dokumentets text' });

const isReviewed = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Granska igen' }).waitFor({ timeout: 20_000 });

const pick = (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> =>
  page.locator('input[type=file][accept*=".docx"]').setInputFiles(file);

const openReal = async (page: Page): Promise<void> => {
  await isReviewed(page);
  await pick(page, REAL_FILE);
  await page.getByText('Öppnade libreoffice-utredning.docx.').waitFor();
  await isReviewed(page);
};

const downloadAfter = async (
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

const save = (page: Page) => downloadAfter(page, 'Spara som .docx');

describe('files on the practice page', () => {
  it('opens a real document, replaces a word, inserts sections, saves, and opens what it saved', async () => {
    const { page, errors } = await open('');
    await openReal(page);
    const before = textsOf(await readFile(REAL_FILE));

    await openTab(page, 'Språk');
    const replaced = page.locator('.shown-words');
    const closed = page.getByRole('tabpanel').locator(':is(h3, h4, h5) > button[aria-expanded=false]');
    while ((await closed.count()) > 0) await closed.first().click();
    await page
      .getByRole('button', { name: /^Byt till/u })
      .first()
      .click();
    await replaced.waitFor();
    await openTab(page, 'Mall');
    await page.getByRole('combobox', { name: 'Dokumenttyp' }).selectOption('Beslutsunderlag barn (BBIC)');
    await page.getByRole('button', { name: /^Infoga/u }).click();
    await page.getByRole('button', { name: /^Infoga/u }).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Spara som .docx' }).click();
    await page
      .getByRole('alertdialog')
      .getByText(/spårar ändringar/u)
      .waitFor();
    const { name, bytes } = await downloadAfter(page, 'Spara ändå');
    expect(name).toBe('libreoffice-utredning.docx');
    const after = textsOf(bytes);
    expect(after.filter((text) => !before.includes(text)).length).toBeGreaterThan(1);
    expect(before.filter((text) => !after.includes(text))).toHaveLength(1);

    await pick(page, { name: 'igen.docx', mimeType: '', buffer: Buffer.from(bytes) });
    await page.getByText('Öppnade igen.docx.').waitFor();
    // The page is hidden from screen readers until the dialog is quite gone.
    await paper(page).waitFor();
    const shown = await paper(page).locator('[data-block]').allTextContents();
    expect(shown.map((text) => text.trim())).toEqual(after.map((text) => text.replaceAll('\n', '').trim()));
    expect(errors).toEqual([]);
  });

  it('saves an opened file untouched when nothing was changed', async () => {
    const { page } = await open('');
    await openReal(page);
    expect(textsOf((await save(page)).bytes)).toEqual(textsOf(await readFile(REAL_FILE)));
  });

  it('saves the example as a new document', async () => {
    const { page } = await open('');
    await isReviewed(page);
    const { name, bytes } = await save(page);
    expect(name).toBe('Exempel.docx');
    expect(textsOf(bytes)[0]).toBe(await paper(page).locator('h1').textContent());
  });

  it('says before saving what the file will lack, and saves only on a yes', async () => {
    const { page } = await open('');
    await isReviewed(page);
    await paper(page).getByText('Familjen bor i en hyresrätt').dblclick();
    await page.getByRole('button', { name: 'Fet' }).click();
    await page.getByRole('button', { name: 'Spara som .docx' }).click();
    await page
      .getByRole('alertdialog')
      .getByText(/Fetstil och kursiv/u)
      .waitFor();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Spara som .docx' }).click();
    expect((await downloadAfter(page, 'Spara ändå')).name).toBe('Exempel.docx');
  });

  it('says what is wrong with a file it cannot read, and keeps the text that is open', async () => {
    const { page } = await open('');
    await isReviewed(page);
    const before = await paper(page).textContent();
    await pick(page, { name: 'trasig.docx', mimeType: '', buffer: Buffer.from('inget dokument') });
    await page.getByText('Texten du hade öppen är kvar.').waitFor();
    expect(await paper(page).textContent()).toBe(before);
  });

  it('warns before the page is left with text that is not saved', async () => {
    const { page } = await open('');
    await isReviewed(page);
    await paper(page).locator('p').first().click();
    await page.keyboard.type('Ny text. ');
    const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
  });
});
