import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from '../../scripts/serve.ts';
import { closeBrowser, openPage, phone } from './browser.ts';
import { buildFixture } from './build-fixture.ts';
import { busyTag, writeBusyTagSite } from './fixtures/busy-tag.ts';

let folder = '';
let server: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianfan-busy-tag-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  await writeBusyTagSite(content);
  await buildFixture(content, out, { search: false });
  server = await serveFolder(out, 4490);
});

afterAll(async () => {
  await closeBrowser();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (page = 1, options = {}) =>
  openPage(server.url + busyTag.path + (page === 1 ? '' : `page/${page}/`), options);
const threads = (page: Page) => page.locator('[data-threads] tbody .thread-title a').allInnerTexts();

describe('a tag with more threads than a page holds', () => {
  it('shows each of them once, from page to page by the link to the next', async () => {
    const page = await open();
    const shown = [await threads(page)];
    while ((await page.locator('.pagination a[rel=next]').count()) > 0) {
      await page.locator('.pagination a[rel=next]').click();
      await page.waitForURL(new RegExp(`/page/${shown.length + 1}/$`));
      shown.push(await threads(page));
    }
    expect(shown.map(({ length }) => length)).toEqual([12, 12, 6]);
    expect(new Set(shown.flat()).size).toBe(busyTag.threads);
    expect(shown[0]?.[0]).toContain('（30）');
  });

  it('counts them all in its heading, on every page', async () => {
    for (const number of [1, 3]) {
      const page = await open(number);
      expect(await page.locator('.list-header .meta').innerText()).toMatch(/1 篇\s+30 个帖子/);
    }
  });

  it('has one row of page numbers, below both lists', async () => {
    const page = await open();
    expect(await page.locator('.pagination').count()).toBe(1);
    const bottoms = await page
      .locator('[data-articles], [data-threads]')
      .evaluateAll((lists) => lists.map((list) => list.getBoundingClientRect().bottom));
    const top = (await page.locator('.pagination').boundingBox())?.y ?? 0;
    expect(bottoms.length).toBe(2);
    expect(Math.max(...bottoms)).toBeLessThan(top);
  });

  it('has no heading over nothing where the articles are over', async () => {
    const page = await open(2);
    expect(await page.locator('[data-articles]').count()).toBe(0);
    expect(await page.locator('[data-empty]').count()).toBe(0);
    expect(await page.locator('main h2').allInnerTexts()).toEqual(['相关帖子']);
  });

  it.each([1, 2])('fits a phone, page %i', async (number) => {
    const page = await open(number, phone);
    const [width, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(width).toBeLessThanOrEqual(view ?? 0);
    const last = page.locator('[data-threads] tbody tr').last();
    expect((await last.boundingBox())?.height).toBeGreaterThan(40);
  });
});
