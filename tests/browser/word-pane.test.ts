import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { accessibilityFaults, expectNoSidewaysScroll, openTab, useBrowser } from './browser';
import { wordScript } from './word-script';

const openPage = useBrowser();

const { blocks } = readMarkdown(
  readFileSync(new URL('../../src/ui/practice/sample.md', import.meta.url), 'utf8'),
);

/** Opens the pane as Word does: its page, with Microsoft's address answered by an engine that has a Word behind it. */
async function openPane(profile: string, width = 320) {
  const opened = await openPage('assets/icon-16.png', { width, height: 900 });
  opened.page.setDefaultTimeout(10_000);
  const script = await wordScript({ profile, blocks });
  await opened.page
    .context()
    .route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
  await opened.page.goto(`${inject('pages')}/taskpane.html`);
  await opened.page.getByRole('button', { name: 'Granska', exact: true }).first().waitFor();
  return opened;
}

const review = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Granska', exact: true }).first().click();
  await page.getByRole('button', { name: 'Granska igen' }).waitFor({ timeout: 20_000 });
};

const openGroup = async (page: Page, title: string): Promise<void> => {
  const header = page.getByRole('button', { name: new RegExp(title, 'u') });
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
};

const paragraphs = (page: Page) => page.evaluate(() => window.pageWord.paragraphs());
const texts = async (page: Page) => (await paragraphs(page)).map(([, text]) => text);

describe('the pane in Word', () => {
  it('shows the review from its top where it is so enlarged that the start screen had to be scrolled', async () => {
    const { page } = await openPane('Word 2021', 160);
    await page.setViewportSize({ width: 160, height: 400 });
    await review(page);
    await expect
      .poll(async () => (await page.getByRole('heading', { name: 'Granskning' }).boundingBox())?.y)
      .toBeGreaterThanOrEqual(0);
  });

  it('follows the cursor through the sections', async () => {
    const { page } = await openPane('Word 2021');
    await review(page);
    const at = (await texts(page)).findIndex((text) => text.startsWith('Familjen bor i en hyresrätt'));
    await page.evaluate((index) => window.pageWord.moveCursor(index), at);
    await page.getByRole('button', { name: /^Familj och miljö\s*Du är här/u }).waitFor();
  });

  it('says that the text has changed, and replaces nothing that has', async () => {
    const { page } = await openPane('Microsoft 365 for Windows');
    await review(page);
    const written = await page.evaluate(() =>
      window.pageWord.paragraphs().map(([, text], index) => {
        if (text.length > 60) window.pageWord.type(index, 'Omskrivet.');
        return text.length > 60 ? 'Omskrivet.' : text;
      }),
    );
    await page.getByText('Texten har ändrats. Granska igen när du vill.').waitFor();
    await openTab(page, 'Språk');
    await openGroup(page, 'Svårt ord');
    await page
      .getByRole('button', { name: /^Byt till/u })
      .first()
      .click();
    await page.getByText('Inget byttes ut.').waitFor();
    expect(await texts(page)).toEqual(written);
  });

  it('replaces as a tracked change when Word tracks changes', async () => {
    const { page } = await openPane('Word on the web');
    await page.evaluate(() => window.pageWord.setTracking(true));
    await review(page);
    const before = await texts(page);
    await openTab(page, 'Språk');
    await openGroup(page, 'Svårt ord');
    await page
      .getByRole('button', { name: /^Byt till/u })
      .first()
      .click();
    await page.getByText('Dokumentet har spårade ändringar').waitFor();
    // What was taken away still stands there, as deleted text.
    const after = await texts(page);
    expect(after.filter((text, at) => text.length < (before[at] ?? '').length)).toEqual([]);
  });

  it('says that a read-only document cannot be changed', async () => {
    const { page } = await openPane('Microsoft 365 for Mac');
    await page.evaluate(() => window.pageWord.setReadOnly());
    await review(page);
    await page.getByText('Dokumentet är öppnat för läsning.').waitFor();
    const before = await texts(page);
    await page.getByRole('button', { name: /^Infoga/u }).click();
    await page.getByText('Dokumentet är skrivskyddat').waitFor();
    expect(await texts(page)).toEqual(before);
  });

  it('is used with its keys: to a remark, into the text, replaced, restored and kept', async () => {
    const { page } = await openPane('Word 2021', 270);
    await review(page);
    const before = await texts(page);
    await openTab(page, 'Språk');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.pageWord.selectedText())).toBe('inkom');
    await page.keyboard.press('t');
    await page.getByText('Bytte ”inkom” mot ”kom in”.').first().waitFor();
    await page.locator('[aria-current] button:focus').waitFor();
    // Playwright's keyboard is an American one.
    await page.locator(':focus').dispatchEvent('keydown', { key: 'å', bubbles: true });
    await page.getByText('Återställde ”inkom”.').first().waitFor();
    expect(await texts(page)).toEqual(before);
    await page.locator('[aria-current] button:focus', { hasText: 'inkom' }).waitFor();
    await page.keyboard.press('b');
    await page.getByText('Behållna anmärkningar (1)').waitFor();
    await page.keyboard.press('4');
    await page.getByRole('tab', { name: /^Längd/u, selected: true }).waitFor();
  });

  it('keeps what can be restored, and the colours, when the writer changes own settings', async () => {
    const { page } = await openPane('Microsoft 365 for Windows');
    await review(page);
    const before = await texts(page);
    await openTab(page, 'Fakta');
    await page.getByRole('button', { name: 'Färga texten' }).click();
    const bar = page.getByRole('region', { name: 'Visas i texten nu' });
    await bar.waitFor();
    await openTab(page, 'Språk');
    await openGroup(page, 'Svårt ord');
    await page
      .getByRole('button', { name: /^Byt till/u })
      .first()
      .click();
    await page.getByText('Ändrat av Saklig (1)').waitFor();
    await page.getByRole('button', { name: 'Om Saklig' }).click();
    await page.getByRole('button', { name: 'Mina inställningar' }).click();
    await page.getByLabel(/^Hela dokumentet/u).fill('100');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByText('Inställningar: dina egna').waitFor();
    await bar.waitFor();
    await page.getByRole('button', { name: 'Granska igen' }).waitFor();
    await page.getByText('Ändrat av Saklig (1)').click();
    await page
      .getByRole('button', { name: /^Återställ: /u })
      .last()
      .click();
    await expect.poll(() => texts(page)).toEqual(before);
    await openTab(page, 'Längd');
    await page.getByText(/av 100 ord/u).waitFor();
  });

  it('leaves room for what is read when the pane is narrow and enlarged to 200 %', async () => {
    const { page } = await openPane('Word on the web', 350);
    await review(page);
    await openTab(page, 'Språk');
    await page.setViewportSize({ width: 175, height: 450 });
    const remark = page.getByRole('tabpanel').getByText('inkom').first();
    await remark.evaluate((words) => {
      words.scrollIntoView({ block: 'start' });
    });
    const top = await remark.evaluate((words) => words.getBoundingClientRect().top);
    expect(top).toBeLessThan(60);
    await expectNoSidewaysScroll(page);
  });

  it('fits in a narrow pane, also when it is enlarged, and has no accessibility faults', async () => {
    const widths = [320, 270, 175];
    const { page } = await openPane('Word on the web');
    const fits = async (width: number): Promise<void> => {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page);
    };
    for (const width of widths) await fits(width);
    expect(await accessibilityFaults(page)).toEqual([]);
    await review(page);
    for (const width of widths) {
      for (const tab of ['Mall', 'Fakta', 'Språk', 'Längd']) {
        await openTab(page, tab);
        await fits(width);
      }
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });
});
