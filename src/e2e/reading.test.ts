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

  it.each([
    ['phone', phone],
    ['desk', {}],
  ])('a change of text size keeps the line that is read, and the bar (%s)', async (_, options) => {
    const page = await openPage(post, options);
    await comeBack(page);
    /** Where the character is that was at the reading line when this was asked for first. */
    const line = () =>
      page.evaluate(() => {
        const marked = globalThis as { readingAt?: Range };
        const at = marked.readingAt ?? document.caretRangeFromPoint(innerWidth / 2, 110) ?? new Range();
        if (at.collapsed) at.setEnd(at.startContainer, at.startOffset + 1);
        marked.readingAt = at;
        return at.getBoundingClientRect().top;
      });
    const before = await line();
    const sizes = new Set<string>();
    for (let press = 0; press < 4; press += 1) {
      await page.locator(`${bar} .text-size`).click();
      expect(Math.abs((await settled(line)) - before)).toBeLessThan(40); // a line of the largest size
      expect(await page.locator(bar).count()).toBe(1);
      sizes.add((await page.locator(`${bar} .text-size`).getAttribute('title')) ?? '');
    }
    expect(sizes.size).toBe(4);
  });

  it('the bar stays while a reader of a phone scrolls up through what has not been laid out', async () => {
    const page = await openPage('/404.html', phone);
    await goTo(page, post);
    const id = await page.locator('.body h2[id]').last().getAttribute('id');
    await goTo(page, '/404.html');
    await goTo(page, `${post}#${encodeURIComponent(id ?? '')}`);
    await page.locator('.reading-bar').waitFor({ state: 'attached' });
    const gone: number[] = [];
    for (let step = 0; step < 20; step += 1) {
      const before = await page.evaluate(() => scrollY);
      // A page that is busy with its layout may take no heed of a wheel, or grow above by as much.
      const scrolled = () => page.mouse.wheel(0, -100).then(() => page.evaluate(() => scrollY));
      await expect.poll(scrolled, { interval: 300 }).not.toBe(before);
      await settled(() => page.evaluate(() => scrollY));
      if (step > 0 && (await page.locator(bar).count()) === 0) gone.push(step);
    }
    expect(gone).toEqual([]);
  });

  it.each([
    ['phone', phone],
    ['desk', {}],
  ])('the switch of the bar has the focus again where it led by keyboard (%s)', async (_, options) => {
    const page = await openPage(post, options);
    await comeBack(page);
    await page.locator(`${bar} a[data-variant="zh-Hant"]`).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zh-hant\//);
    const focused = page.locator(`${bar} .script-switch :focus-visible`);
    await focused.waitFor();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1500);
    await page.keyboard.press('Tab');
    await page.locator(`${bar} :focus-visible`).waitFor();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1500);
  });

  it('the switches of the header and below the text have the focus again where they led by keyboard', async () => {
    const page = await openPage(post);
    await page.locator('.site-header a[data-variant="zh-Hant"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zh-hant\//);
    await page.locator('.site-header a[data-variant="zh-Hant"]:focus').waitFor();
    await page.locator('.other-scripts a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === post);
    await page.locator('.other-scripts a:focus').waitFor();
    // Nothing is taken from readers who point, or who go on to another page.
    await page.locator('.other-scripts a').click();
    await page.waitForURL(/\/zh-hant\//);
    await page.locator('.site-header').waitFor();
    expect(await page.locator('a:focus').count()).toBe(0);
  });

  it.each([
    ['in the sheet', { ...phone, viewport: { width: 390, height: 300 } }, '.toc-sheet'],
    ['beside the text', { viewport: { width: 1280, height: 240 } }, '.toc-side'],
  ])('contents %s show the part that is read, however long they are', async (_, options, box) => {
    const page = await openPage(post, options);
    const toEnd = () =>
      page.evaluate(() => {
        const heading = [...document.querySelectorAll('.body h2[id]')].at(-1);
        scrollBy({ top: (heading?.getBoundingClientRect().top ?? 0) - 40, behavior: 'instant' });
      });
    const label = await page.locator('.body h2[id]').last().innerText();
    const current = page.locator(`${box} a[aria-current]`);
    await toEnd();
    await page.locator('.reading-bar').waitFor({ state: 'attached' });
    await expect
      .poll(() => toEnd().then(() => page.locator('.toc-side [aria-current]').textContent()))
      .toBe(label);
    if (box === '.toc-sheet') {
      await page.locator('.reading-contents').evaluate((button: HTMLElement) => button.click());
      const [own, other] = await page
        .locator(`${box} a[aria-current], ${box} li:first-child a`)
        .evaluateAll((links) => links.map((link) => getComputedStyle(link).fontWeight));
      expect(own).not.toBe(other);
    }
    await expect
      .poll(() =>
        current.evaluate((link, selector) => {
          const [entry, around] = [link, document.querySelector(selector)].map((one) =>
            one?.getBoundingClientRect(),
          );
          return (
            entry !== undefined &&
            around !== undefined &&
            entry.top > around.top - 1 &&
            entry.bottom < around.bottom + 1
          );
        }, box),
      )
      .toBe(true);
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
  it('a footnote opens beside its mark with the focus, and Esc leads back', async () => {
    const page = await openPage('/privacy/', phone);
    const mark = page.locator('[data-body] sup a').first();
    const isOpen = () => mark.getAttribute('aria-expanded');
    expect(await isOpen()).toBe('false');
    await mark.focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('note', { name: '脚注 1' });
    await box.waitFor();
    expect((await box.innerText()).length).toBeGreaterThan(3);
    expect(await box.evaluate((note) => note === document.activeElement)).toBe(true);
    expect(await isOpen()).toBe('true');
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.footnote-box').count()).toBe(0);
    expect(await isOpen()).toBe('false');
    expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('a footnote is put away when the keyboard goes on', async () => {
    const page = await openPage('/privacy/');
    await page.locator('[data-body] sup a').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.footnote-box:focus').waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.footnote-box').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-body] *'))).toBe(true);
  });

  it('a footnote or a picture whose script cannot be fetched is followed as a link', async () => {
    const page = await openPage('/privacy/');
    await page.route(/\/close-up\./, (route) => route.abort());
    await page.locator('[data-body] sup a').first().click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#.*fn/);
    await goTo(page, post);
    await page.locator('.zoomable').first().click();
    await page.waitForURL(/\.(?:avif|webp|png)$/);
  });

  it('a picture opens in full by keyboard, and the focus comes back to it', async () => {
    const page = await openPage(post);
    const picture = page.locator('.zoomable').first();
    await picture.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog.zoom img').waitFor();
    const close = page.locator('dialog.zoom').getByRole('button', { name: '关闭' });
    expect(await close.evaluate((button) => button === document.activeElement)).toBe(true);
    const box = await close.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog.zoom').count()).toBe(0);
    expect(await picture.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('a picture has its caption below it, its natural size at a tap, and goes at a tap beside it', async () => {
    const page = await openPage(post, phone);
    const picture = page.locator('figure .zoomable').last();
    await picture.tap();
    const whole = page.locator('dialog.zoom img');
    await whole.waitFor();
    const caption = await page.locator('figure:has(.zoomable) figcaption').last().innerText();
    expect(await page.locator('dialog.zoom').innerText()).toContain(caption);
    const ground = () =>
      page
        .locator('dialog.zoom')
        .evaluate((dialog) => getComputedStyle(dialog, '::backdrop').backgroundColor);
    expect(await ground()).toMatch(/^rgb\(/); // nothing of the text shines through
    expect((await whole.boundingBox())?.width).toBeLessThanOrEqual(390);
    const { x, y, width, height } = (await whole.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.touchscreen.tap(x + width * 0.8, y + height / 2);
    await expect.poll(async () => (await whole.boundingBox())?.width).toBe(1200);
    // What was tapped is where it was.
    const left = (await whole.boundingBox())?.x ?? 0;
    expect(Math.abs(left + 1200 * 0.8 - (x + width * 0.8))).toBeLessThan(2);
    await page.touchscreen.tap(x + width * 0.8, y + height / 2);
    await expect.poll(async () => (await whole.boundingBox())?.width).toBe(width);
    await page.touchscreen.tap(195, 90);
    await expect.poll(() => page.locator('dialog.zoom').count()).toBe(0);
  });

  it('a picture at its natural size can be had by keyboard', async () => {
    const page = await openPage(post, phone);
    await page.locator('figure .zoomable').last().focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog.zoom button').waitFor();
    await page.locator('dialog.zoom img').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog.zoom img[aria-pressed="true"]').waitFor();
    const frame = page.locator('dialog.zoom .natural');
    const before = await frame.evaluate((element) => element.scrollLeft);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(before);
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
    await hint.waitFor();
    expect(await hint.innerText()).toContain(offered);
    expect(new URL(page.url()).pathname).toBe(post);
    await hint.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await hint.count()).toBe(0);
    await page.locator('.site-header a[data-variant="zh-Hant"]:focus').waitFor();
    // Closed is closed: in another tab, too, and for who has chosen since.
    const other = await page.context().newPage();
    await goTo(other, post, 'networkidle');
    expect(await other.locator('.variant-hint').count()).toBe(0);
    await other.locator('.site-header a[data-variant="zh-Hant"]').click();
    await other.waitForURL(/\/zh-hant\//);
    await goTo(other, post, 'networkidle');
    expect(await other.locator('.variant-hint').count()).toBe(0);
  });

  it('an offer that nobody asked for is made once', async () => {
    const page = await openPage(post, { ...phone, locale: 'zh-TW' });
    const hint = page.locator('.variant-hint');
    await hint.waitFor();
    await goTo(page, '/archive/', 'networkidle');
    expect(await hint.count()).toBe(0);
  });

  it('who has chosen a script is offered it once a visit', async () => {
    const page = await openPage(post, phone);
    await page.locator('.site-header a[data-variant="zh-Hant"]').click();
    await page.waitForURL(/\/zh-hant\//);
    await goTo(page, post, 'networkidle');
    const hint = page.locator('.variant-hint');
    await hint.waitFor();
    await goTo(page, '/archive/', 'networkidle');
    expect(await hint.count()).toBe(0);
    const nextVisit = await page.context().newPage();
    await goTo(nextVisit, '/archive/');
    await nextVisit.locator('.variant-hint').waitFor();
  });
});
