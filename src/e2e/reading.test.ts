import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, goTo, openPage, phone } from './browser.ts';

afterAll(closeBrowser);

const post = '/posts/queueing-for-shop-managers/';
const bar = '.reading-bar.shown';

/** Scrolls down into the text and a little up again, as a reader who wants the bar does. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 2400, behavior: 'instant' }));
  await page.locator('.reading-bar').waitFor({ state: 'attached' });
  await page.evaluate(() => scrollTo({ top: 2500, behavior: 'instant' }));
  await expect.poll(() => page.locator(bar).count()).toBe(0);
  await page.evaluate(() => scrollTo({ top: 2300, behavior: 'instant' }));
  await page.locator(bar).waitFor();
}

/** Looks again until nothing has moved since the last look: how soon a page is at rest, a busy machine decides. */
async function settled<Look>(look: () => Promise<Look>): Promise<Look> {
  let last = await look();
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(last);
        last = await look();
        return JSON.stringify(last) === before;
      },
      { interval: 300 },
    )
    .toBe(true);
  return last;
}

describe('while reading', () => {
  it('a bar comes back on scrolling up, and is gone on scrolling down', async () => {
    const page = await openPage(post);
    await comeBack(page);
    expect(await page.locator(`${bar} .reading-title`).innerText()).toContain('排队');
    await page.evaluate(() => scrollTo({ top: 2600, behavior: 'instant' }));
    await expect.poll(() => page.locator(bar).count()).toBe(0);
  });

  it('the bar’s script switch keeps the paragraph', async () => {
    const page = await openPage(post, phone);
    await comeBack(page);
    const place = await page.evaluate(() => scrollY / document.documentElement.scrollHeight);
    await page.locator(`${bar} a[data-variant="zh-Hant"]`).click();
    await page.waitForURL(/\/zh-hant\//);
    await expect
      .poll(async () => {
        const after = await page.evaluate(() => scrollY / document.documentElement.scrollHeight);
        return Math.abs(after - place) < 0.05;
      })
      .toBe(true);
  });

  it('a switch far down the page leads to the same line, though nothing above has been seen', async () => {
    const page = await openPage(post, phone);
    const line = 96;
    const halfLine = 14; // a formula gets its fonts, and so its height, after the place is found
    /** The block at the reading line, by its number, and how many pixels it begins above that. */
    const place = () =>
      page.evaluate((y) => {
        const blocks = [...document.querySelectorAll('[data-body] > *')];
        const at = blocks.findLastIndex((block) => block.getBoundingClientRect().top <= y);
        return { at, above: y - (blocks[at]?.getBoundingClientRect().top ?? 0) };
      }, line);
    for (const at of [9, 22]) {
      const target = page.locator('[data-body] > *').nth(at);
      const top = await target.evaluate((block) => block.getBoundingClientRect().top + scrollY);
      await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top - 60);
      await page.waitForTimeout(300); // frames in which what is near is laid out
      const before = await settled(place);
      expect(before.at).toBeGreaterThan(3);
      const variant = page.url().includes('/zh-hant/') ? 'zh-Hans' : 'zh-Hant';
      await page.locator(`.site-header a[data-variant="${variant}"]`).evaluate((link) => {
        (link as HTMLElement).click();
      });
      await page.waitForURL((url) => url.pathname.includes('/zh-hant/') === (variant === 'zh-Hant'));
      await expect
        .poll(async () => {
          const after = await settled(place);
          return after.at === before.at && Math.abs(after.above - before.above) < halfLine;
        })
        .toBe(true);
    }
  });

  it.each([9, 24])(
    'a reader who comes back, or loads the page again, is at the same line of block %i',
    async (nth) => {
      const page = await openPage(post, phone);
      const line = 30;
      const topOf = () =>
        page.evaluate(
          (at) => document.querySelector(`.body > :nth-child(${at})`)?.getBoundingClientRect().top ?? 0,
          nth,
        );
      const toBlock = () =>
        page.evaluate((at) => {
          const block = document.querySelector(`.body > :nth-child(${at})`);
          scrollBy({ top: (block?.getBoundingClientRect().top ?? 0) - 60, behavior: 'instant' });
        }, nth);
      await toBlock();
      await page.locator('.reading-bar').waitFor({ state: 'attached' });
      await toBlock(); // what is above has its own height by now
      const before = await settled(topOf);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(800);
      const moved = async () => Math.abs((await settled(topOf)) - before);
      await page.reload();
      await expect.poll(moved).toBeLessThan(line);
      // Without the browser's cache of whole pages, what is above is laid out again, at first by estimate.
      for (const visit of ['first', 'second']) {
        await goTo(page, `/privacy/?${visit}`);
        await page.goBack();
        await expect.poll(moved).toBeLessThan(line);
      }
      expect(await page.evaluate(() => history.scrollRestoration)).toBe('auto');
      // Who follows a link to the page begins at its top.
      await goTo(page, page.url());
      expect(await page.evaluate(() => scrollY)).toBe(0);
    },
  );

  it('the bar has everything within a phone’s width, and shows how far the reader has come', async () => {
    const page = await openPage(post, phone);
    await comeBack(page);
    const region = page.getByRole('region', { name: '阅读工具' });
    for (const tool of ['目录', /^外观/, /^文字大小/]) {
      const box = await region.getByRole('button', { name: tool }).boundingBox();
      expect((box?.x ?? 1000) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    for (const name of ['搜索', '繁體'])
      expect(await region.getByRole('link', { name }).isVisible()).toBe(true);
    expect((await page.locator('.reading-title').boundingBox())?.width).toBeGreaterThan(40);
    const progress = () =>
      page
        .locator('.reading-bar')
        .evaluate((bar) => new DOMMatrix(getComputedStyle(bar, '::after').transform).a);
    const before = await progress();
    // What comes near the window gets its own height first (styles/below-fold.css).
    const toEnd = () =>
      page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await expect.poll(() => toEnd().then(progress)).toBeGreaterThan(Math.max(0.95, before));
  });

  it('what has the focus is not under the bar', async () => {
    const page = await openPage(post);
    await comeBack(page);
    const link = page.locator('[data-body] h2 a').last();
    await link.focus();
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const [top, bar] = await page.evaluate(() => [
        document.activeElement?.getBoundingClientRect().top ?? 0,
        document.querySelector('.reading-bar.shown')?.getBoundingClientRect().bottom ?? 0,
      ]);
      expect(top).toBeGreaterThanOrEqual(bar ?? 0);
    }
  });

  it('the contents open as a sheet and lead to a part', async () => {
    const page = await openPage(post, phone);
    await comeBack(page);
    await page.locator(`${bar} .reading-contents`).click();
    const link = page.locator('.toc-sheet a').last();
    const label = await link.innerText();
    await link.click();
    await page.locator('.toc-sheet').waitFor({ state: 'hidden' });
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"]`).innerText()).toContain(label);
  });

  it('a chosen text size stays, and never jumps on the next page', async () => {
    const page = await openPage(post);
    const size = () =>
      page
        .locator('.body p')
        .first()
        .evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
    const before = await size();
    await comeBack(page);
    await page.locator(`${bar} .text-size`).click();
    expect(await size()).toBeGreaterThan(before);
    await page.reload();
    expect(await size()).toBeGreaterThan(before);
  });
});

describe('around the text', () => {
  it('a footnote opens beside its mark, and Esc closes it', async () => {
    const page = await openPage('/privacy/', phone);
    const mark = page.locator('[data-body] sup a').first();
    await mark.click();
    await page.locator('.footnote-box').waitFor();
    expect((await page.locator('.footnote-box').innerText()).length).toBeGreaterThan(3);
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.footnote-box').count()).toBe(0);
  });

  it('a picture opens in full by keyboard, and the focus comes back to it', async () => {
    const page = await openPage(post);
    const picture = page.locator('.zoomable').first();
    await picture.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog.zoom img').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog.zoom').count()).toBe(0);
    expect(await picture.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it.each([
    ['zh-TW', '繁體'],
    ['zh-CN', undefined],
    ['en-US', undefined],
  ])('a first visit of a browser that asks for %s', async (locale, offered) => {
    const page = await openPage(post, { ...phone, locale });
    const hint = page.locator('.variant-hint');
    if (offered === undefined) {
      await page.waitForLoadState('networkidle');
      expect(await hint.count()).toBe(0);
      return;
    }
    expect(await hint.innerText()).toContain(offered);
    expect(new URL(page.url()).pathname).toBe(post);
    await hint.getByRole('button').click();
    await page.reload();
    expect(await hint.count()).toBe(0);
  });
});
