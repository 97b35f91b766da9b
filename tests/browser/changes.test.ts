import { expect, it } from 'vitest';
import { accessibilityFaults, expectNoSidewaysScroll, openTab, useBrowser } from './browser';

const open = useBrowser();

it('replaces every form of a word and takes it back, in a pane of 270 px', async () => {
  const { page } = await open('', { width: 270, height: 900 });
  await page.getByRole('button', { name: 'Granska igen' }).waitFor({ timeout: 20_000 });
  const paper = page.getByRole('textbox', { name: 'Dokumentets text' });
  await paper.locator('p').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Mamman har erhållit stöd. Pappan erhåller stöd. ');
  const written = await paper.textContent();
  await page.getByRole('button', { name: 'Granska igen' }).click();
  await openTab(page, 'Språk');
  const header = page.getByRole('button', { name: /Svårt ord/u });
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  await page.getByRole('button', { name: 'Byt alla (2) som ”erhållit”' }).click();
  await expectNoSidewaysScroll(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Byt på 2 ställen' }).click();
  await page
    .getByRole('button', { name: /^Återställ: /u })
    .first()
    .waitFor();
  expect(await paper.textContent()).toContain('Mamman har fått stöd. Pappan får stöd.');
  await page.getByText('Ändrat av Saklig (1)').click();
  await expectNoSidewaysScroll(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^Återställ: /u })
    .first()
    .click();
  await page
    .getByText(/^Återställde /u)
    .first()
    .waitFor();
  expect(await paper.textContent()).toBe(written);
});
