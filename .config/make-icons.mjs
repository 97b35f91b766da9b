/* Draws assets/icon.svg as the PNG sizes Word asks for. Run by hand when the drawing changes:
   node .config/make-icons.mjs. Uses Chrome, or the browser whose program file CHROME_PATH names. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const assets = new URL('../assets/', import.meta.url);
/** Pixels. The ribbon takes 16 to 80, the base manifest 32 and 64, 128 is for lists of add-ins. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const svg = await readFile(new URL('icon.svg', assets), 'utf8');
const { CHROME_PATH } = process.env;
const browser = await chromium.launch({
  ...(CHROME_PATH === undefined ? { channel: 'chrome' } : { executablePath: CHROME_PATH }),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await page.screenshot({ path: fileURLToPath(new URL(`icon-${size}.png`, assets)), omitBackground: true });
}
await browser.close();
