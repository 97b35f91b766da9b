import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, expectNoSidewaysScroll, type OpenedPage, useBrowser } from './browser';

const open = useBrowser();

const MICROSOFT = 'https://appsforoffice.microsoft.com/**';

/** A word of office.js that finds itself in this host. */
const office = (host: string, supported: boolean) => `window.Office = {
  HostType: { Word: 'Word' },
  context: { requirements: { isSetSupported: () => ${supported} } },
  onReady: () => Promise.resolve({ host: ${host}, platform: null }),
};`;

/** Opens the pane's page with this in place of Microsoft's file; nothing never comes. */
const openPage = async (script: string | undefined): Promise<OpenedPage> => {
  const opened = await open('assets/icon-16.png', { width: 350, height: 700 });
  await opened.page
    .context()
    .route(MICROSOFT, (route) =>
      script === undefined ? undefined : route.fulfill({ contentType: 'text/javascript', body: script }),
    );
  await opened.page.clock.install();
  await opened.page.goto(new URL('/taskpane.html', opened.page.url()).href, { waitUntil: 'commit' });
  return opened;
};

const expectFits = async (page: Page): Promise<void> => {
  expect(await accessibilityFaults(page)).toEqual([]);
  for (const width of [350, 270]) {
    await page.setViewportSize({ width, height: 700 });
    await expectNoSidewaysScroll(page);
  }
};

describe('the pane page', () => {
  it('says what to do when Microsoft’s address refuses', async () => {
    const { page } = await open('taskpane.html', { width: 350, height: 700 });
    await page.getByRole('heading', { name: 'Saklig kunde inte starta' }).waitFor();
    await expectFits(page);
  });

  it('says so too when Microsoft’s address never answers, and why it waits until then', async () => {
    const { page } = await openPage(undefined);
    await page.getByText('Startar …').waitFor();
    await page.clock.fastForward(5000);
    await page.getByText(/Det tar längre tid än vanligt/u).waitFor();
    await page.clock.fastForward(15_000);
    await page.getByRole('heading', { name: 'Saklig kunde inte starta' }).waitFor();
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByText('Startar …').waitFor();
  });

  it('says which Word it works in when this one is too old', async () => {
    const { page } = await openPage(office("'Word'", false));
    await page.getByRole('heading', { name: 'Din version av Word är för gammal' }).waitFor();
    await page.getByText(/Word 2021 och senare/u).waitFor();
    await expectFits(page);
  });

  it('points to Word and to the practice page in a plain browser', async () => {
    const { page } = await openPage(office('null', false));
    await page.getByRole('heading', { name: 'Öppna mig i Word' }).waitFor();
    await expectFits(page);
    await page.getByRole('link', { name: /övningssidan/u }).click();
    await page.getByRole('heading', { name: 'Övningssidan' }).waitFor();
  });
});
