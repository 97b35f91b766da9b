import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readResultLine } from '../../src/workshop/index';
import { accessibilityFaults, expectNoSidewaysScroll, useBrowser } from './browser';
import { wordScript } from './word-script';

const open = useBrowser();

/** Presses Tab until what has the focus is called so. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : undefined;
      return label ?? element.getAttribute('aria-label') ?? element.textContent;
    });
    if (name.test(text)) return;
  }
  throw new Error(`Tab never reaches ${String(name)}`);
};

describe('the page of exercises', () => {
  it('lets a participant do an exercise with the keyboard alone, and nothing leaves the computer', async () => {
    const { page, strangers, errors } = await open('ovningar.html');
    await page.getByRole('heading', { name: 'Övningar', exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await tabTo(page, /^Ett telefonsamtal på 60 ord$/u);
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#telefonsamtal$/u);

    await tabTo(page, /^Vem som ringde/u);
    await page.keyboard.press('Space');
    await tabTo(page, /^Pröva$/u);
    await page.keyboard.press('Enter');
    await page.getByText('Du har hittat 1 av 6.').waitFor();
    await tabTo(page, /^Visa facit$/u);
    await page.keyboard.press('Enter');
    await page.getByText('Utan det vet ingen varifrån uppgifterna kommer.').waitFor();
    await tabTo(page, /^Nästa uppgift$/u);
    await page.keyboard.press('Enter');

    await tabTo(page, /^Din text/u);
    await page.keyboard.type(
      'Boendestödjaren Linnea Ström ringer. Patrik har bott hos sin bror sedan i torsdags.',
    );
    await tabTo(page, /^Pröva$/u);
    await page.keyboard.press('Enter');
    await page.getByText('krav är klara').waitFor({ timeout: 20_000 });
    expect(await accessibilityFaults(page)).toEqual([]);
    await tabTo(page, /^Avsluta övningen$/u);
    await page.keyboard.press('Enter');

    const line = await page.getByRole('textbox', { name: 'Din rad till kursledaren' }).inputValue();
    expect(readResultLine(line)).toMatchObject({ kind: 'exercise', exercise: 'telefonsamtal', tries: 2 });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
  });

  it('prints an exercise without its key, and the key by itself', async () => {
    const { page } = await open('ovningar.html#hitta-kallan');
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.emulateMedia({ media: 'print' });
    const printed = async (button: string): Promise<string> => {
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('button', { name: button }).click();
      await page.emulateMedia({ media: 'print' });
      return page.locator('body').innerText();
    };
    const exercise = await printed('Skriv ut övningen');
    expect(exercise).toContain('Han har ont i magen varje söndagskväll.');
    expect(exercise).toContain('Namn:');
    expect(exercise).not.toContain('Uppgiften väger olika');
    expect(exercise).not.toContain('Pröva');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    const key = await printed('Skriv ut facit');
    expect(key).toContain('Facit: Vem säger det?');
    expect(key).toContain('Uppgiften väger olika');
    expect(key).not.toContain('Namn:');
  });
});

describe('the exercises in Word', () => {
  it('stand in the place of the review in a narrow pane, and Esc goes back', async () => {
    const { page } = await open('assets/icon-16.png', { width: 270, height: 800 });
    const script = await wordScript({ profile: 'Word 2021', blocks: [] });
    await page
      .context()
      .route('https://appsforoffice.microsoft.com/**', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: script }),
      );
    await page.goto(`${inject('pages')}/taskpane.html`);
    const entry = page.getByRole('button', { name: 'Övningar' });
    await entry.click();
    await page.getByRole('button', { name: 'En mening blir två' }).click();
    await page.getByText('Uppgift 1 av 3').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    await page.getByRole('heading', { level: 1 }).press('Escape');
    await page.getByRole('heading', { name: 'Övningar', exact: true }).press('Escape');
    await entry.waitFor();
    expect(await entry.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
