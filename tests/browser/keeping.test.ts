import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, it, vi } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { accessibilityFaults, expectNoSidewaysScroll, openTab, useBrowser } from './browser';
import { wordScript } from './word-script';

const openPage = useBrowser();

const { blocks } = readMarkdown(`# Beslutsunderlag barn enligt BBIC

## Vad ärendet gäller

Det föreligger oro för Alva. Hon har erhållit stöd, och det föreligger hinder.`);

/** The pane over the document, or over a saved file. */
const openPane = async (profile: string, width: number, file?: string) => {
  const opened = await openPage('assets/icon-16.png', { width, height: 900 });
  opened.page.setDefaultTimeout(15_000);
  const script = await wordScript({ profile, blocks, ...(file === undefined ? {} : { file }) });
  await opened.page
    .context()
    .route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
  await opened.page.goto(`${inject('pages')}/taskpane.html`);
  await opened.page.getByRole('button', { name: 'Granska', exact: true }).first().click();
  await opened.page.getByRole('button', { name: 'Granska igen' }).waitFor();
  return opened;
};

const kept = (page: Page) => page.getByText(/^Behållna anmärkningar/u);
/** How many words can be kept. */
const words = async (page: Page): Promise<number> => {
  const buttons = page.getByRole('button', { name: /^Behåll ”(?:föreligger|erhållit)”/u });
  await buttons.first().waitFor();
  return buttons.count();
};

it.each([
  ['Word 2021', 270],
  ['Word on the web', 350],
])(
  'what is kept and put in is there after save and reopen, and can be cleaned: %s',
  async (profile, width) => {
    const { page, errors } = await openPane(profile, width);
    await openTab(page, 'Språk');
    await vi.waitFor(async () => expect(await words(page)).toBe(3));
    await page
      .getByRole('button', { name: /^Fler sätt att behålla ”föreligger”/u })
      .first()
      .click();
    await expectNoSidewaysScroll(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ordet ”föreligger” i hela dokumentet' }).click();
    await vi.waitFor(async () => expect(await words(page)).toBe(1));
    await openTab(page, 'Mall');
    await page.getByLabel('Dokumenttyp').selectOption('beslutsunderlag-barn');
    await page.getByText('Ditt val följer med dokumentet.').waitFor();
    await page.getByRole('button', { name: /^Infoga/u }).click();
    await page
      .getByText(/^Infogade/u)
      .first()
      .waitFor();

    const at = await page.evaluate(() => {
      const all = window.pageWord.paragraphs();
      return all.findIndex(([style, text]) => style === 'Normal' && !text.startsWith('Det föreligger'));
    });
    await page.evaluate((index) => window.pageWord.moveCursor(index), at);
    await page.getByText('Du är här').waitFor();
    const [, help = ''] = (await page.evaluate(() => window.pageWord.paragraphs()))[at] ?? [];
    await page.getByText(help).waitFor();
    const shown = await page.getByText(help).boundingBox();
    expect((shown?.y ?? -1) > 0 && (shown?.y ?? 1000) < 900).toBe(true);

    const file = await page.evaluate(() => window.pageWord.save());
    expect(errors).toEqual([]);
    const { page: again } = await openPane(profile, width, file);
    await openTab(again, 'Språk');
    await vi.waitFor(async () => expect(await words(again)).toBe(1));
    await kept(again).click();
    await again.getByText('Ordet ”föreligger” i dokumentet (Svårt ord), 2 ställen').waitFor();
    expect(await again.evaluate(() => window.pageWord.paragraphs())).toEqual(
      await page.evaluate(() => window.pageWord.paragraphs()),
    );

    await openTab(again, 'Mall');
    await again.getByText('Ditt val följer med dokumentet.').waitFor();
    await again.getByText('Spår i dokumentet').click();
    await again.getByText('Det här har Saklig lagt i dokumentet:').waitFor();
    await expectNoSidewaysScroll(again);
    expect(await accessibilityFaults(again)).toEqual([]);
    await again.getByRole('button', { name: 'Rensa spår' }).click();
    await again.getByText('Saklig har inte lagt något i dokumentet.').waitFor();
    const parts = unzipSync(Buffer.from(await again.evaluate(() => window.pageWord.save()), 'base64'));
    expect(Object.values(parts).filter((part) => /saklig/iu.test(strFromU8(part)))).toEqual([]);
    await openTab(again, 'Språk');
    await vi.waitFor(async () => expect(await words(again)).toBe(3));
  },
);
