import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser, launchOptions } from '../setup-browser.ts';
import type { Cdn, Sent } from './cdn.ts';

/** Of the phone that visitors hold. */
const phone = { width: 390, height: 844 };

/** Milliseconds for further files after an answer. */
const settling = 60;

/** What one query cost a reader. */
export interface QueryCost {
  /** From the last key to the first results, the pause for typing included. */
  milliseconds: number;
  /** Number of results that was shown. */
  total: number;
  sent: Sent[];
}

/** What the queries of one visitor cost: the first on an empty cache, the others after it. */
export interface Visit {
  cold: QueryCost;
  warm: QueryCost[];
}

/** Starts the browser that readers are played with. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions(await findBrowser('whole')));
}

/** Plays a visitor who types queries one after the other into the search dialog of our page. */
export function visitJianfan(
  browser: Browser,
  cdn: Cdn,
  path: string,
  queries: readonly string[],
): Promise<Visit> {
  return visit(browser, cdn, { path, queries, prepare: openDialog, ask: askDialog });
}

/** Plays a visitor of a page with stock Pagefind's JavaScript API, ten results loaded as its own interfaces do. */
export function visitStock(browser: Browser, cdn: Cdn, queries: readonly string[]): Promise<Visit> {
  return visit(browser, cdn, { path: 'stock-page/', queries, prepare: async () => undefined, ask: askStock });
}

async function visit(
  browser: Browser,
  cdn: Cdn,
  plan: {
    path: string;
    queries: readonly string[];
    prepare(page: Page): Promise<unknown>;
    ask(page: Page, query: string): Promise<{ milliseconds: number; total: number }>;
  },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  await page.goto(cdn.url + plan.path);
  const costs: QueryCost[] = [];
  cdn.sent.length = 0;
  await plan.prepare(page);
  for (const query of plan.queries) {
    const { milliseconds, total } = await plan.ask(page, query);
    // What comes by itself once the first results are shown counts as well.
    await page.waitForTimeout(settling);
    costs.push({ milliseconds, total, sent: cdn.sent.splice(0) });
  }
  await context.close();
  const [cold, ...warm] = costs;
  if (cold === undefined) throw new Error('A visit needs a query.');
  return { cold, warm };
}

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
}

function askDialog(page: Page, query: string): Promise<{ milliseconds: number; total: number }> {
  return page.evaluate(async (typed) => {
    const dialog = document.querySelector('dialog');
    const field = dialog?.querySelector('input');
    if (!dialog || !field) throw new Error('No search dialog.');
    const began = performance.now();
    field.value = typed;
    field.dispatchEvent(new InputEvent('input'));
    // Watched, not looked at now and then: an answer from memory comes and goes between two looks.
    await new Promise<void>((resolve) => {
      const watcher = new MutationObserver(() => {
        if (dialog.hasAttribute('aria-busy')) return;
        watcher.disconnect();
        resolve();
      });
      watcher.observe(dialog, { attributeFilter: ['aria-busy'] });
    });
    const shown = dialog.querySelector('[data-result-count]')?.getAttribute('data-result-count');
    return { milliseconds: performance.now() - began, total: Number(shown ?? Number.NaN) };
  }, query);
}

function askStock(page: Page, query: string): Promise<{ milliseconds: number; total: number }> {
  return page.evaluate(async (typed) => {
    const began = performance.now();
    const address = '/stock/pagefind.js';
    const stock = (await import(address)) as {
      search(typed: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
    };
    const { results } = await stock.search(typed);
    await Promise.all(results.slice(0, 8).map((result) => result.data()));
    return { milliseconds: performance.now() - began, total: results.length };
  }, query);
}
