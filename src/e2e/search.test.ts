import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeBrowser, openPage, phone } from './browser.ts';

afterAll(closeBrowser);

/** Opens the dialog and types; resolves when results are shown. */
async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open] input').fill(query);
  await page.locator('dialog[open] [data-result]').first().waitFor();
}

describe('search on the zh-Hans site', () => {
  it('finds posts written in either script, shows them in simplified, and the switch keeps the post and the place', async () => {
    const page = await openPage('/');
    await searchFor(page, '客戶服務');
    const results = page.locator('dialog[open] [data-result]');
    const text = (await results.allInnerTexts()).join('\n');
    expect(await results.count()).toBeGreaterThan(5);
    expect(text).toContain('客户服务');
    expect(text).not.toMatch(/[務戶與這們來說]/);
    await results.first().locator('a').click();
    await page.waitForURL(/\/posts\//);
    const path = new URL(page.url()).pathname;
    const id = await page.locator('[data-post-id]').getAttribute('data-post-id');
    await page.evaluate(() =>
      document.querySelector('[data-body] p:nth-of-type(6)')?.scrollIntoView({ block: 'start' }),
    );
    const place = await page.evaluate(() => scrollY / document.documentElement.scrollHeight);
    // Clicked where it is: scrolling to the switch first would be another place.
    await page
      .locator('a[data-variant="zh-Hant"]')
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForURL(/\/zh-hant\//);
    expect(new URL(page.url()).pathname).toBe(`/zh-hant${path}`);
    expect(await page.locator('[data-post-id]').getAttribute('data-post-id')).toBe(id);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    await page.waitForTimeout(300);
    const after = await page.evaluate(() => scrollY / document.documentElement.scrollHeight);
    expect(Math.abs(after - place)).toBeLessThan(0.08);
  });

  it('finds the same posts for either spelling', async () => {
    const page = await openPage('/zh-hant/');
    const titles = async (query: string) => {
      await searchFor(page, query);
      const count = await page.locator('[data-result-count]').first().innerText();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      return count;
    };
    expect(await titles('退換貨')).toBe(await titles('退换货'));
  });

  it('opens with Ctrl-K and the header’s button, closes with Esc, moves with arrows and Enter', async () => {
    const page = await openPage('/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await page.locator('[data-search-open]').first().click();
    await page.locator('dialog[open] input').fill('便利店');
    await page.locator('dialog[open] [data-result]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:posts|threads)\//);
  });

  it('loads nothing of the index before it is opened', async () => {
    const page = await openPage('/');
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => entry.name),
    );
    expect(loaded.filter((name) => name.includes('/search-index/'))).toEqual([]);
  });

  it('searches nothing while an input method is composing', async () => {
    const page = await openPage('/');
    await page.keyboard.press('/');
    const input = page.locator('dialog[open] input');
    await input.evaluate((element: HTMLInputElement) => {
      element.dispatchEvent(new CompositionEvent('compositionstart'));
      element.value = '客户';
      element.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    });
    await page.waitForTimeout(600);
    expect(await page.locator('dialog[open] [data-result]').count()).toBe(0);
    await input.evaluate((element) => {
      element.dispatchEvent(new CompositionEvent('compositionend', { data: '客户', bubbles: true }));
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.locator('dialog[open] [data-result]').first().waitFor();
  });

  it('has a page of its own, whose address can be sent to a friend', async () => {
    const page = await openPage(`/zh-hant/search/?q=${encodeURIComponent('客户服务')}`, phone);
    await page.locator('[data-result]').first().waitFor();
    expect(await page.locator('[data-result]').first().innerText()).toContain('服務');
  });
});
