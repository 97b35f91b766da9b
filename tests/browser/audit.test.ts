import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, expectNoSidewaysScroll, useBrowser } from './browser';

const open = useBrowser();

const gold = resolve(import.meta.dirname, '../gold');

let folder: string;

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'saklig-')), 'akter');
  mkdirSync(join(folder, '2026'), { recursive: true });
  copyFileSync(join(gold, '06-forhandsbedomning.md'), join(folder, '2026/20150304-2389 Saga.md'));
  copyFileSync(join(gold, '08-uppfoljning-genomforandeplan.md'), join(folder, 'b.md'));
  writeFileSync(join(folder, 'c-trasig.docx'), 'inte en zip');
  writeFileSync(join(folder, '~$b.docx'), 'lås');
  writeFileSync(join(folder, 'bild.pdf'), 'bild');
});

const saved = async (page: Page, button: string): Promise<Buffer> => {
  const [file] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await file.path());
};

describe('the audit page', () => {
  it('audits a folder on the computer, with running numbers and a key of its own', async () => {
    const { page, strangers, errors } = await open('aktgranskning.html');
    await page.locator('input[webkitdirectory]').setInputFiles(folder);
    await page.getByText('Mappen ”akter” har 3 dokument att granska och 1 fil av annat slag.').waitFor();
    await page.getByRole('checkbox', { name: 'Granska ett slumpmässigt urval' }).press('Space');
    await page.getByRole('textbox', { name: 'Antal dokument' }).fill('0');
    await page.getByText('Skriv ett heltal från 1.').waitFor();
    await page.getByRole('textbox', { name: 'Antal dokument' }).fill('30');
    await page.getByRole('textbox', { name: 'Slumpfrö' }).fill('11');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Granska', exact: true }).press('Enter');
    await page.getByText('Klart. 2 dokument granskade, 1 gick inte att läsa.').waitFor();

    const row = (table: string, start: string) =>
      page.getByRole('region', { name: table, exact: true }).getByRole('row', { name: start });
    await row('Om granskningen', '3 dokument, slumpfrö 11').waitFor();
    await row('Dokument', '1 Förhandsbedömning').waitFor();
    await row('Gick inte att läsa', 'Filen är inte ett Word-dokument').waitFor();
    await row('Kriterier', 'Totalt Alla kriterier').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/Saga|2389|trasig/u);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(page);

    const workbook = unzipSync(new Uint8Array(await saved(page, 'Excel (.xlsx)')));
    const words = strFromU8(workbook['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(words).toContain('Förhandsbedömning');
    const report = (await saved(page, 'CSV (.csv)')).toString('utf8');
    expect(report).toContain('Förhandsbedömning');
    expect(`${words}${report}${(await saved(page, 'Webbsida (.html)')).toString('utf8')}`).not.toMatch(
      /Saga|2389|trasig/u,
    );
    expect((await saved(page, 'Spara nyckeln')).toString('utf8')).toContain('1;2026/20150304-2389 Saga.md');
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
  });

  it('can be stopped, and tells what was done by then', async () => {
    const many = mkdtempSync(join(tmpdir(), 'saklig-'));
    const text = readFileSync(join(gold, '01-bbic-barn-7-ar.md'), 'utf8');
    for (let nr = 0; nr < 200; nr += 1)
      writeFileSync(join(many, `${nr}.md`), text.replaceAll('.', `. Ärende ${nr}.`));
    const { page } = await open('aktgranskning.html');
    await page.locator('input[webkitdirectory]').setInputFiles(many);
    await page.getByRole('button', { name: 'Granska', exact: true }).click();
    await page.getByText(/^Granskar: [1-9]\d* av 200$/u).waitFor();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText(/^Granskningen avbröts\. Siffrorna gäller de \d+ av 200 dokument/u).waitFor();
    await page.getByRole('button', { name: 'Granska', exact: true }).waitFor();
  });
});
