import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { inject, onTestFinished, TestRunner } from 'vitest';
import { findBrowser, launchOptions } from '../../scripts/setup-browser.ts';

/** One for all files that a process tests, which ends it: to start it takes as long as three pages. */
let browser: Promise<Browser> | undefined;

/** Milliseconds that a page is waited for: a busy machine is no mistake of the page. */
const patience = 120_000;

/** Contexts that no test has closed. */
const open = new Set<BrowserContext>();

async function launch(): Promise<Browser> {
  return chromium.launch(launchOptions(await findBrowser()));
}

/**
 * Opens a page of the sample site in a context of its own; the path is relative to the site's root. Without service
 * workers, unless they are what is tried: what they fetch, no test could change on its way. It is closed with the test
 * that opens it, for all pages that are open go on working: they made each new one take twice the processor time.
 */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= launch();
  const context: BrowserContext = await (
    await browser
  ).newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block', ...options });
  open.add(context);
  context.setDefaultTimeout(patience);
  if (TestRunner.getCurrentTest() !== undefined) onTestFinished(() => close(context));
  const page = await context.newPage();
  await goTo(page, path);
  return page;
}

/**
 * Goes to a page, by its path in the sample site or by its address, and waits until all of it is laid out: on a phone that
 * takes five frames (client/early.js), and what they have not come to yet is hidden.
 */
export async function goTo(
  page: Page,
  path: string,
  waitUntil: 'load' | 'networkidle' = 'load',
): Promise<void> {
  await page.goto(new URL(path, inject('site')).href, { waitUntil });
  await page.locator('html[class*="before-"]').waitFor({ state: 'detached' });
}

/** A phone's window. */
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

/** Closes what was opened for several tests; call it when a file's tests are done. The browser goes with the process. */
export async function closeBrowser(): Promise<void> {
  await Promise.all([...open].map(close));
}

async function close(context: BrowserContext): Promise<void> {
  open.delete(context);
  // What pages still ask for goes with them; who would answer must not fail for it.
  await Promise.all([context, ...context.pages()].map((at) => at.unrouteAll({ behavior: 'ignoreErrors' })));
  await context.close();
}
