import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, goTo, openPage, phone } from './browser.ts';
import { ask, results } from './search-steps.ts';

afterAll(closeBrowser);

const post = '/posts/queueing-for-shop-managers/';

/** How light a strip is at either end of a table's box, from 0 to 255. */
async function lightOfEnds(page: Page, box: string): Promise<{ left: number; right: number }> {
  const found = await page.locator(box).first().boundingBox();
  const { x, y, width, height } = found ?? { x: 0, y: 0, width: 0, height: 0 };
  const light = async (left: number) => {
    const clip = { x: left, y: y + height / 2, width: 3, height: 2 };
    const { channels } = await sharp(await page.screenshot({ clip })).stats();
    return channels[0]?.mean ?? 0;
  };
  return { left: await light(x), right: await light(x + width - 3) };
}

describe('around a post', () => {
  it.each([768, 1280])('the cover is as wide as the text, %i px wide', async (width) => {
    const page = await openPage(post, { viewport: { width, height: 900 } });
    const [cover, text] = await Promise.all(
      ['.post-cover', '.post-text'].map((part) => page.locator(part).boundingBox()),
    );
    expect([cover?.x, cover?.width]).toEqual([text?.x, text?.width]);
  });

  it('the posts before and after it lie beside each other, the whole of each a link', async () => {
    const page = await openPage(post);
    const [before, after] = await page.locator('.neighbour').evaluateAll((cells) =>
      cells.map((cell) => {
        cell.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, right, top, bottom } = cell.getBoundingClientRect();
        const corners = [left + 3, right - 3].map((x) => document.elementFromPoint(x, bottom - 3));
        return { left, right, top: top + scrollY, links: corners.map((at) => at?.getAttribute('rel')) };
      }),
    );
    expect(before?.top).toBe(after?.top);
    expect(before?.right).toBe(after?.left);
    expect([before?.links, after?.links]).toEqual([
      ['prev', 'prev'],
      ['next', 'next'],
    ]);
  });

  it.each([
    ['on a phone', phone, [[1], [2], [2, 1], [2, 2], [2, 2, 1], [2, 2, 2]]],
    ['in a wide window', {}, [[1], [2], [3], [2, 2], [3, 2], [3, 3]]],
  ] as const)('no row of what is related has a hole %s', async (_, options, rows) => {
    const page = await openPage(post, options);
    const found = await page.locator('.related-list').evaluate((list) => {
      const [first] = list.children;
      const right = Math.round(list.getBoundingClientRect().right);
      return [1, 2, 3, 4, 5, 6].map((count) => {
        list.replaceChildren(...Array.from({ length: count }, () => first?.cloneNode(true) ?? ''));
        const rects = [...list.children].map((item) => item.getBoundingClientRect());
        return [...new Set(rects.map(({ top }) => top))].map((top) => {
          const row = rects.filter((rect) => rect.top === top);
          return Math.round(row.at(-1)?.right ?? 0) === right ? row.length : 'a hole';
        });
      });
    });
    expect(found).toEqual(rows);
  });
});

describe('what is wider than a phone', () => {
  it.each([
    ['a table', '.body .table', post],
    ['code', '.body pre', '/posts/tickets-that-come-back/'],
  ])('scrolls by itself, with a shadow at the end behind which there is more: %s', async (_, box, path) => {
    const page = await openPage(path, phone);
    const table = page.locator(box).first();
    // Wide as a timetable: its cells are empty, so that nothing but the shadow is seen at its ends.
    await table.evaluate((element) => {
      element.innerHTML = '<table><tr><td style="min-width: 900px; height: 40px"></td></tr></table>';
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const atStart = await lightOfEnds(page, box);
    await table.evaluate((element) => element.scrollTo({ left: 9999, behavior: 'instant' }));
    const atEnd = await lightOfEnds(page, box);
    expect(atStart.right).toBeLessThan(atEnd.right - 10);
    expect(atEnd.left).toBeLessThan(atStart.left - 10);
  });

  it('is scrolled by keyboard', async () => {
    const page = await openPage(post, phone);
    const table = page.locator('.body .table').first();
    await table.evaluate((element) => {
      element.innerHTML = '<table><tr><td style="min-width: 900px; height: 40px"></td></tr></table>';
    });
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

describe('a heading', () => {
  it('is a link to itself, by keyboard too, with a mark that is not read out', async () => {
    const page = await openPage(post);
    const heading = page.locator('.body h2[id]').first();
    const id = (await heading.getAttribute('id')) ?? '';
    const link = heading.locator('a.own-link');
    expect(await link.textContent()).toBe(await heading.textContent());
    await link.focus();
    expect(await link.evaluate((element) => getComputedStyle(element, '::before').content)).toMatch(/^"#"/);
    await page.keyboard.press('Enter');
    await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
    const snapshot = await heading.ariaSnapshot();
    expect(snapshot).not.toContain('#"');
  });

  it('is where its address leads, in either script', async () => {
    const page = await openPage(post, phone);
    const id = (await page.locator('.body h2[id]').last().getAttribute('id')) ?? '';
    for (const root of ['', '/zh-hant']) {
      await goTo(page, `${root}${post}#${encodeURIComponent(id)}`);
      const top = () =>
        page.evaluate((of) => document.getElementById(of)?.getBoundingClientRect().top ?? 9999, id);
      await expect.poll(top).toBeLessThan(200);
      expect(await top()).toBeGreaterThanOrEqual(0);
    }
  });
});

it('the passage that a search leads to has the focus: there the keyboard goes on, and screen readers begin', async () => {
  const page = await openPage('/');
  await ask(page, '複述');
  await results(page).first().locator('a').click();
  await page.locator('[data-body] mark.search-landed:focus').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.matches('.skip'))).toBe(false);
});

it('code that may not be copied for the reader is selected, and its button says so', async () => {
  const page = await openPage('/posts/tickets-that-come-back/');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const button = page.locator('[data-copy]').first();
  await button.click();
  await page.locator('[data-copy]', { hasText: '已选中，请手动复制' }).waitFor();
  const code = await page.locator('figure.code pre').first().textContent();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(code?.trim());
});

describe('an author without a picture', () => {
  it.each(['', '/zh-hant'])(
    'has a drawn monogram, the first character of the name in the page’s script, %s/',
    async (root) => {
      const page = await openPage(`${root}/authors/`, phone);
      const cards = await page.locator('.term-card').evaluateAll((all) =>
        all.map((card) => {
          const drawn = card.querySelector<HTMLElement>('.monogram');
          return {
            name: card.querySelector('h2 a')?.textContent ?? '',
            letter: drawn?.textContent?.trim(),
            isRead: drawn?.getAttribute('aria-hidden') !== 'true',
            size: drawn?.clientWidth ?? 0,
          };
        }),
      );
      expect(cards.length).toBeGreaterThan(1);
      for (const { name, letter, isRead, size } of cards) {
        expect([name, letter, isRead]).toEqual([name, [...name][0], false]);
        expect(size).toBeGreaterThanOrEqual(40);
      }
    },
  );
});

it.each([
  ['/archive/2021/', ['3 月']],
  ['/archive/2021/03/', []],
])('the archive says a month once, above its days: %s', async (path, heading) => {
  const page = await openPage(path);
  const month = page.locator('.timeline', { hasText: '客诉上门的头十分钟' });
  expect(await month.locator('h2:not(.visually-hidden)').allInnerTexts()).toEqual(heading);
  expect(await month.locator('time').allInnerTexts()).toEqual(['30 日', '15 日']);
});

describe('the calendar of the archive', () => {
  it('can be read and hit on a phone, and is the darker the more was written', async () => {
    const page = await openPage('/archive/', phone);
    await page.locator('.years').scrollIntoViewIfNeeded();
    const months = await page.locator('.years .months a').evaluateAll((all) =>
      all.map((month) => {
        const { width, height, right } = month.getBoundingClientRect();
        const { fontSize, backgroundColor } = getComputedStyle(month);
        const level = Number(/m(\d)/.exec(month.className)?.[1]);
        return { size: Math.min(width, height), right, font: parseFloat(fontSize), level, backgroundColor };
      }),
    );
    expect(months.length).toBeGreaterThan(5);
    expect(Math.min(...months.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
    expect(Math.min(...months.map(({ font }) => font))).toBeGreaterThanOrEqual(12);
    expect(Math.max(...months.map(({ right }) => right))).toBeLessThanOrEqual(390);
    const shades = new Map(months.map(({ level, backgroundColor }) => [level, backgroundColor]));
    expect(new Set(shades.values()).size).toBe(shades.size);
    expect(shades.size).toBeGreaterThan(1);
  });
});
