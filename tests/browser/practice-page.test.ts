import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, expectNoSidewaysScroll, openTab, tabIsDrawn, useBrowser } from './browser';

const open = useBrowser();

const TABS = ['Mall', 'Fakta', 'Språk', 'Längd'] as const;

const paper = (page: Page) => page.getByRole('textbox', { name: 'Dokumentets text' });

const isReviewed = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Granska igen' }).waitFor({ timeout: 20_000 });

const headings = (page: Page): Promise<string[]> => paper(page).locator('h1, h2, h3').allTextContents();

const openGroup = async (page: Page, title: string): Promise<void> => {
  const header = page.getByRole('button', { name: new RegExp(title, 'u') });
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
};

describe('the practice page', () => {
  it('opens with a reviewed example, without asking another computer for anything', async () => {
    const { page, strangers, errors } = await open('');
    await isReviewed(page);
    expect(await page.getByText(/^\d+ krav$/u).count()).toBe(1);
    expect(await page.getByText(/^\d+ råd$/u).count()).toBe(1);
    for (const tab of TABS) await openTab(page, tab);
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('marks the words of a remark in the text', async () => {
    const { page } = await open('');
    await isReviewed(page);
    await openTab(page, 'Språk');
    const quote = page.getByRole('button', { name: /Visa i texten:/u }).first();
    const quoted = (await quote.textContent()) ?? '';
    await quote.click();
    await page.locator('.shown-words').first().waitFor();
    const marked = await page.locator('.shown-words').allTextContents();
    expect(quoted).toContain(marked.join(''));
    expect(marked.join('')).not.toBe('');
  });

  it('replaces a word, with one step back', async () => {
    const { page } = await open('');
    await isReviewed(page);
    const before = await paper(page).textContent();
    await openTab(page, 'Språk');
    await openGroup(page, 'Svårt ord');
    await page
      .getByRole('button', { name: /^Byt till/u })
      .first()
      .click();
    await page.waitForFunction(
      (text) => document.querySelector('.ProseMirror')?.textContent !== text,
      before,
    );
    await page.getByRole('button', { name: 'Ångra' }).click();
    expect(await paper(page).textContent()).toBe(before);
    await page.getByText('Texten har ändrats. Granska igen när du vill.').waitFor();
  });

  it('inserts the missing sections once, and leaves the rest of the text alone', async () => {
    const { page } = await open('');
    await isReviewed(page);
    const before = await headings(page);
    await page.getByRole('button', { name: /^Infoga/u }).click();
    await page.getByRole('button', { name: /^Infoga/u }).waitFor({ state: 'detached' });
    const after = await headings(page);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.filter((heading) => before.includes(heading))).toEqual(before);
    expect(new Set(after).size).toBe(after.length);
  });

  it('starts over with the example, after asking when something would be lost', async () => {
    const { page } = await open('');
    await isReviewed(page);
    const before = await paper(page).textContent();
    await paper(page).locator('p').first().click();
    await page.keyboard.type('Ny text. ');
    await page.getByRole('button', { name: 'Börja om med exemplet' }).click();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    expect(await paper(page).textContent()).toContain('Ny text.');
    await page.getByRole('button', { name: 'Börja om med exemplet' }).click();
    await page.getByRole('button', { name: 'Gå vidare utan att spara' }).click();
    await page.getByText('Exemplet är tillbaka som det var.').waitFor();
    expect(await paper(page).textContent()).toBe(before);
  });

  it('follows the cursor through the sections', async () => {
    const { page } = await open('');
    await isReviewed(page);
    await paper(page).getByText('Familjen bor i en hyresrätt').click();
    await page.getByRole('button', { name: /^Familj och miljö\s*Du är här/u }).waitFor();
  });

  it('formats with the toolbar: a paragraph becomes a heading and a list item', async () => {
    const { page } = await open('');
    await isReviewed(page);
    const style = page.getByRole('combobox', { name: 'Styckeformat' });
    await paper(page).getByText('Familjen bor i en hyresrätt').click();
    // The editor hears of the new selection a moment after the click.
    await expect.poll(() => style.locator('option:checked').textContent()).toBe('Brödtext');
    await style.selectOption('Rubrik 3');
    await expect
      .poll(async () => (await headings(page)).some((heading) => heading.startsWith('Familjen bor')))
      .toBe(true);
    await style.selectOption('Brödtext');
    await page.getByRole('button', { name: 'Punktlista' }).click();
    await expect.poll(() => paper(page).locator('li').first().textContent()).toContain('Familjen bor');
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await open('');
    await isReviewed(page);
    const focusOn = async (name: RegExp): Promise<void> => {
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(() => {
          const element = document.activeElement;
          return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        });
        if (name.test(text)) return;
      }
      throw new Error(`Tab never reaches ${String(name)}`);
    };
    await focusOn(/Mall/u);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await tabIsDrawn(page, 'Språk');
    await focusOn(/Visa i texten:/u);
    await page.keyboard.press('Enter');
    await page.locator('.shown-words').first().waitFor();
    await focusOn(/^Behåll/u);
    await page.keyboard.press('Enter');
    await page.getByText('Behållna anmärkningar (1)').waitFor();
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  it('has no accessibility faults on any tab, and needs no sideways scroll in a narrow window', async () => {
    const { page } = await open('');
    await isReviewed(page);
    const faults: Record<string, readonly string[]> = {};
    for (const tab of TABS) {
      await openTab(page, tab);
      faults[tab] = await accessibilityFaults(page);
    }
    expect(faults).toEqual({ Mall: [], Fakta: [], Språk: [], Längd: [] });
    for (const width of [320, 270]) {
      await page.setViewportSize({ width, height: 900 });
      for (const tab of TABS) {
        await openTab(page, tab);
        await expectNoSidewaysScroll(page);
      }
    }
  });
});
