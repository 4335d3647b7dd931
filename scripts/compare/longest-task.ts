import type { Browser, Page } from 'playwright-core';
import { viewports } from '../pictures/viewports.ts';

/** How much slower a cheap phone is: Lighthouse's slow-down. */
const slowDown = 4;
const loads = 5;

/** Milliseconds that a search's first result is waited for. */
const patience = 30_000;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  args?: { name?: string };
  /** Processor time of the thread, in microseconds. */
  tdur?: number;
}

/**
 * Measures the longest task of the main thread while a page loads on a phone, in milliseconds at a slow-down of 4. It
 * counts the thread's processor time, which other programs of the machine don't add to, and takes the least of five
 * loads. All comes at once from this machine: over a network a page comes in pieces, and so do its tasks.
 */
export async function longestTask(browser: Browser, url: string): Promise<number> {
  const measured: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext({ ...viewports.phone, deviceScaleFactor: 2 });
    const page = await context.newPage();
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
    await page.goto(url, { waitUntil: 'networkidle' });
    if (url.includes('?q=')) await resultsOf(page);
    await page.waitForTimeout(500); // frames in which what comes last is laid out
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[];
    };
    await context.close();
    measured.push(longestOf(traceEvents));
  }
  return Math.round((Math.min(...measured) * slowDown) / 1000);
}

/** Waits for a result without Playwright's own script, which would be the longest task. */
async function resultsOf(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const expression = "document.querySelector('[data-result]') !== null";
  for (let waited = 0; waited < patience; waited += 200) {
    const { result } = await browser.send('Runtime.evaluate', { expression });
    if (result.value === true) return;
    await page.waitForTimeout(200);
  }
  throw new Error(`${page.url()} shows no result.`);
}

function longestOf(events: readonly TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = events.filter(
    (event) => event.name === 'RunTask' && event.ph === 'X' && main.has(threadOf(event)),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur));
}
