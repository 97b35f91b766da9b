import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface OpenedPage {
  readonly page: Page;
  /** Requests to any other computer; all are stopped. */
  readonly strangers: readonly string[];
  /** Errors the page has thrown or written to the console. */
  readonly errors: readonly string[];
}

/** A browser for the tests of one file. Returns how to open one of the built pages in a window of its own. */
export const useBrowser = () => {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('browser'),
      args: [
        '--no-sandbox',
        '--headless',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser.close());

  return async (
    path: string,
    size = { width: 1280, height: 900 },
    pages = inject('pages'),
  ): Promise<OpenedPage> => {
    const context = await browser.newContext({ viewport: size, locale: 'sv-SE', acceptDownloads: true });
    contexts.push(context);
    const strangers: string[] = [];
    const errors: string[] = [];
    await context.route(
      (url) => url.origin !== pages,
      (route) => {
        strangers.push(route.request().url());
        return route.abort();
      },
    );
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${pages}/${path}`);
    return { page, strangers, errors };
  };
};

/** Faults against WCAG 2.1 A and AA and good practice, one line each. */
export const accessibilityFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      readonly axe: {
        run(what: object): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
      };
    };
    // A colour on its way to another has the contrast of neither.
    const passing = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { violations } = await axe.run({
      // Markers that Fluent's focus keeper puts in; they pass the focus on and never keep it.
      exclude: [['[data-tabster-dummy]']],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
    );
  });
};

/** Fails when something can only be reached by scrolling sideways. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('html, [role=tabpanel], main, main > div')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName}.${element.className}`),
  );
  expect(wide).toEqual([]);
};

const tabNamed = (name: string): { readonly name: RegExp } => ({ name: new RegExp(`^${name}`, 'u') });

/** Waits until the pane's tab is chosen and shows what is its own. */
export const tabIsDrawn = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('tab', { ...tabNamed(name), selected: true }).waitFor();
  await page.locator('[role=tabpanel][aria-busy=false]').waitFor({ state: 'attached' });
};

export const openTab = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('tab', tabNamed(name)).click();
  await tabIsDrawn(page, name);
};
