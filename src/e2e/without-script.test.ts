import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, openPage } from './browser.ts';

afterAll(closeBrowser);

describe('with JavaScript off', () => {
  const off = { javaScriptEnabled: false };

  it('reads, moves and switches script by plain links', async () => {
    const page = await openPage('/', off);
    await page.locator('main a[href^="/posts/"]').first().click();
    expect(await page.locator('[data-body]').innerText()).not.toBe('');
    const path = new URL(page.url()).pathname;
    await page.locator('a[data-variant="zh-Hant"]').first().click();
    expect(new URL(page.url()).pathname).toBe(`/zh-hant${path}`);
  });

  it('offers the tag index in place of search', async () => {
    const page = await openPage('/', off);
    await page.locator('[data-search-open]').first().click();
    await page.waitForURL(/\/search\//);
    const tags = page.locator('main a[href^="/tags/"]');
    expect(await tags.count()).toBeGreaterThan(10);
    await tags.first().click();
    await page.waitForURL(/\/tags\//);
    expect(await page.locator('[data-articles]').count()).toBe(1);
  });
});
