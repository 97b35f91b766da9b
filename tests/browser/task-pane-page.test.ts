import { describe, expect, it } from 'vitest';
import { accessibilityFaults, useBrowser } from './browser';

const open = useBrowser();

describe('the pane page', () => {
  it('says what to do when Microsoft’s address cannot be reached', async () => {
    const { page } = await open('taskpane.html', { width: 320, height: 600 });
    await page.getByRole('heading', { name: 'Saklig kunde inte starta' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('points to Word and to the practice page in a plain browser', async () => {
    const { page } = await open('index.html', { width: 320, height: 600 });
    await page.context().route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'window.Office = { HostType: { Word: "Word" }, onReady: () => Promise.resolve({ host: null, platform: null }) };',
      }),
    );
    await page.goto(new URL('taskpane.html', page.url()).href);
    await page.getByRole('heading', { name: 'Öppna mig i Word' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: /övningssidan/u }).click();
    await page.getByRole('heading', { name: 'Övningssidan' }).waitFor();
  });
});
