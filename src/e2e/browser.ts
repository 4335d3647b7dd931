import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser, launchOptions } from '../../scripts/setup-browser.ts';

let browser: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  return chromium.launch(launchOptions(await findBrowser()));
}

/**
 * Opens a page of the sample site in a context of its own; the path is relative to the site's root. Without service
 * workers, unless they are what is tried: what they fetch, no test could change on its way.
 */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= launch();
  const context: BrowserContext = await (
    await browser
  ).newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  await page.goto(new URL(path, inject('site')).href);
  return page;
}

/** A phone's window. */
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

/** Ends the browser; call it when a file's tests are done. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}
