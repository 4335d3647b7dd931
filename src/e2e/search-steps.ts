import type { Locator, Page } from 'playwright-core';
import { goTo } from './browser.ts';

/** Opens the dialog as its readers do, with a key; gives its field. */
export async function openDialog(page: Page): Promise<Locator> {
  await page.waitForLoadState();
  await page.keyboard.press('/');
  const field = page.locator('dialog[open] input');
  await field.waitFor();
  return field;
}

/** Types into the dialog, opening it if need be, and waits until the answer to just this is shown. */
export async function ask(page: Page, query: string): Promise<void> {
  const isOpen = (await page.locator('dialog[open]').count()) > 0;
  const field = isOpen ? page.locator('dialog[open] input') : await openDialog(page);
  await field.fill('');
  await results(page).first().waitFor({ state: 'detached' });
  await field.fill(query);
  await page.locator('dialog[open] [data-result-count]').waitFor({ state: 'attached' });
}

/** The results that are shown, on the search page or in the open dialog. */
export function results(page: Page): Locator {
  return page.locator('dialog[open] [data-result], jf-search-page [data-result]');
}

/** The number of results that the page says there are, once those below the first are laid out too (client/search/page.ts). */
export async function count(page: Page): Promise<number> {
  const shown = page.locator('dialog[open] [data-result-count], jf-search-page [data-result-count]');
  await shown.waitFor({ state: 'attached' });
  await page.locator('.top-first').waitFor({ state: 'detached' });
  return Number(await shown.getAttribute('data-result-count'));
}

/** Opens the search page at a search and waits for what it finds. */
export async function searchPage(page: Page, parameters: Record<string, string>): Promise<void> {
  const url = new URL('/search/', page.url());
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  await goTo(page, url.href);
  await count(page);
}
