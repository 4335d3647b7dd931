import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, openPage } from './browser.ts';
import { ask, results } from './search-steps.ts';

afterAll(closeBrowser);

describe('search on the zh-Hans site', () => {
  it('finds posts written in either script, shows them in simplified, and the switch keeps the post and the place', async () => {
    const page = await openPage('/');
    await ask(page, '客戶服務');
    const text = (await results(page).allInnerTexts()).join('\n');
    expect(await results(page).count()).toBeGreaterThan(5);
    expect(text).toContain('客户服务');
    expect(text).not.toMatch(/[務戶與這們來說]/);
    await results(page).first().locator('a').click();
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
});
