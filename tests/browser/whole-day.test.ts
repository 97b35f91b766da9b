import type { Page } from 'playwright-core';
import { describe, expect, inject, it, vi } from 'vitest';
import { templateDocx } from '../../src/adapters/docx/index';
import { defaultSetup } from '../../src/knowledge/index';
import { profiles } from '../adapters/word/office/profiles';
import { accessibilityFaults, expectNoSidewaysScroll, openTab, useBrowser } from './browser';
import { wordScript } from './word-script';

const openPage = useBrowser();

const template = defaultSetup().templates.find(({ id }) => id === 'beslutsunderlag-barn');
if (template === undefined) throw new Error('There is no such template.');
const fresh = Buffer.from(
  templateDocx(template, {
    organisation: ['Storvikens kommun'],
    addIn: {
      id: '5f6c1a52-7d0b-4a38-9d5c-2f1f0b8f4c11',
      version: '1.0.0.0',
      storeType: 'EXCatalog',
      store: 'EXCatalog',
    },
  }),
).toString('base64');

/** What is written under a heading in the course of the day. */
const written: Readonly<Record<string, string>> = {
  'Vad ärendet gäller':
    'En orosanmälan inkom den 3 mars från skolan. Det föreligger oro för Alva, och det föreligger även hinder.',
  Utbildning: 'Läraren uppger att Alva har erhållit stöd. Alva är mycket orolig.',
};

const openPane = async (profile: string, width: number, file: string) => {
  const opened = await openPage('assets/icon-16.png', { width, height: 900 });
  opened.page.setDefaultTimeout(20_000);
  const script = await wordScript({ profile, blocks: [], file });
  await opened.page
    .context()
    .route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
  await opened.page.goto(`${inject('pages')}/taskpane.html`);
  await opened.page.getByText('Texten lämnar aldrig din dator.').waitFor();
  return opened;
};

const review = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Granska', exact: true }).click();
  await page.getByRole('button', { name: 'Granska igen' }).waitFor();
};
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.pageWord.paragraphs().map(([, text]) => text));
const until = (check: () => Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 20_000, interval: 50 });

/** Writes as the user does: in the empty line under each heading. */
const write = async (page: Page): Promise<void> => {
  for (const [heading, text] of Object.entries(written)) {
    await page.evaluate(
      ([under, words]) => {
        const at = window.pageWord.paragraphs().findIndex(([, line]) => line === under);
        if (at < 0) throw new Error(`There is no heading ${under}.`);
        window.pageWord.type(at + 1, words);
      },
      [heading, text] as const,
    );
  }
};

describe.each(profiles)('a whole day in $name', (profile) => {
  it('from the template to the file opened again', async () => {
    const width = profile.platform === 'iOS' ? 270 : 350;
    const { page, errors, strangers } = await openPane(profile.name, width, fresh);
    expect(await page.getByRole('button', { name: /^Granska/u }).count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await write(page);
    const before = await textsOf(page);
    await review(page);
    expect(await textsOf(page)).toEqual(before);
    expect(await page.getByText(/^Texten har ändrats/u).count()).toBe(0);
    await expectNoSidewaysScroll(page);

    await openTab(page, 'Fakta');
    const colour = page.getByRole('button', { name: 'Färga texten' });
    const cannot = page.getByText(/kan inte färga texten utan att ändra dokumentet/u);
    await colour.or(cannot).first().waitFor();
    if (await colour.isVisible()) {
      await colour.click();
      const remove = page.getByRole('button', { name: 'Ta bort det som visas i texten' });
      await remove.waitFor();
      await expectNoSidewaysScroll(page);
      await remove.click();
      await remove.waitFor({ state: 'detached' });
    }
    expect(await textsOf(page)).toEqual(before);

    await openTab(page, 'Språk');
    const quote = page.getByRole('button', { name: /^Visa i texten: erhållit|^Visa i texten:/u }).first();
    await quote.click();
    await until(async () => expect(await page.evaluate(() => window.pageWord.selectedText())).not.toBe(''));
    await page
      .getByRole('button', { name: /^Visa \d+ till/u })
      .first()
      .click();
    await page.getByRole('button', { name: 'Byt till ”fått”' }).click();
    await until(async () =>
      expect(await textsOf(page)).toContain('Läraren uppger att Alva har fått stöd. Alva är mycket orolig.'),
    );
    await page
      .getByRole('button', { name: /^Byt alla \(2\) som ”/u })
      .first()
      .click();
    await page.getByRole('button', { name: 'Byt på 2 ställen' }).click();
    await until(async () =>
      expect((await textsOf(page)).join(' ')).toContain('Det finns oro för Alva, och det finns även hinder.'),
    );
    await page.getByRole('button', { name: 'Granska igen' }).waitFor();
    await expectNoSidewaysScroll(page);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page
      .getByRole('button', { name: /^Behåll ”inkom”/u })
      .first()
      .click();
    await page.getByRole('button', { name: /^Behåll ”inkom”/u }).waitFor({ state: 'detached' });
    await page.getByText(/^Ändrat av Saklig/u).click();
    await page
      .getByRole('button', { name: /^Återställ: Bytte ”erhållit”/u })
      .last()
      .click();
    await until(async () => expect(await textsOf(page)).toContain(written['Utbildning']));
    await page.getByRole('button', { name: 'Granska igen' }).waitFor();

    const after = await textsOf(page);
    expect(after.filter((text) => !before.includes(text))).toEqual([
      'En orosanmälan inkom den 3 mars från skolan. Det finns oro för Alva, och det finns även hinder.',
    ]);
    const file = await page.evaluate(() => window.pageWord.save());
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);

    const { page: again } = await openPane(profile.name, width, file);
    expect(await textsOf(again)).toEqual(after);
    await review(again);
    await openTab(again, 'Språk');
    await again.getByText(/^Behållna anmärkningar/u).waitFor();
    expect(await again.getByRole('button', { name: /^Behåll ”inkom”/u }).count()).toBe(0);
  });
});
