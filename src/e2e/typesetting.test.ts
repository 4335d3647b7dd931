import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, goTo, openPage, phone } from './browser.ts';
import { scripts } from './kinds.ts';

afterAll(closeBrowser);

const pages = [
  '/',
  '/posts/queueing-for-shop-managers/',
  '/posts/sorry-as-a-comma/',
  '/tags/customer-service/',
  '/threads/new-years-eve-roster/',
  '/archive/2021/',
  '/writing/',
];
const widths = [320, 360, 375, 390, 414, 768, 1280];
const post = '/posts/queueing-for-shop-managers/';

/** What a typesetter would send back, by kind. */
const faults = {
  titles: [] as string[],
  paragraphs: [] as string[],
  excerpts: [] as string[],
  stubs: [] as string[],
  wide: [] as string[],
};

/** Finds the last lines of elements that have more than one: of Hanzi, a line shorter than this is too short. */
function shortLines(page: Page, selector: string, shortest: number): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements, least) => {
    const linesOf = (element: Element) => {
      const lines: string[] = [];
      let last = -Infinity;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text !== null; text = walker.nextNode())
        for (let at = 0; at < (text.textContent?.length ?? 0); at += 1) {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const { bottom, width, height } = range.getBoundingClientRect();
          if (width === 0 || height === 0) continue;
          if (bottom > last + height / 2) lines.push('');
          last = Math.max(last, bottom);
          lines[lines.length - 1] += text.textContent?.[at] ?? '';
        }
      return lines.map((line) => line.trim());
    };
    return elements
      .filter((element) => element.checkVisibility() && element.querySelector('math, .mark') === null)
      .map(linesOf)
      .filter((lines) => lines.length > 1 && /^\p{Script=Han}/u.test(lines.at(-1) ?? ''))
      .filter((lines) => (lines.at(-1)?.match(/\p{L}|\p{N}/gu) ?? []).length < least)
      .map((lines) => lines.join(' / '));
  }, shortest);
}

beforeAll(async () => {
  const page = await openPage('/404.html');
  for (const [at, path] of pages.entries()) {
    await goTo(page, (scripts[at % scripts.length] ?? '') + path);
    // What is far below the window has no lines before it is near.
    await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const named = (found: string) => `${path} at ${width}: ${found}`;
      const titles = 'main :is(h1, h2, h3):not(.visually-hidden), .related-title, .timeline a';
      faults.titles.push(...(await shortLines(page, titles, 3)).map(named));
      faults.paragraphs.push(...(await shortLines(page, '.body > p', 2)).map(named));
      faults.stubs.push(...(await shortLines(page, '.excerpt', 3)).map(named));
      const cut = page
        .locator('.excerpt')
        .evaluateAll((excerpts) =>
          excerpts
            .filter((excerpt) => excerpt.scrollHeight > excerpt.clientHeight + 2)
            .map((excerpt) => excerpt.textContent ?? ''),
        );
      faults.excerpts.push(...(await cut).map(named));
      const room = await page.evaluate(() => document.documentElement.scrollWidth);
      if (room > width) faults.wide.push(named(String(room)));
    }
  }
}, 300_000);

describe('on every width of window', () => {
  it('no title ends with a line of one or two Hanzi', () => {
    expect(faults.titles).toEqual([]);
  });

  it('no paragraph ends with a line of one Hanzi', () => {
    expect(faults.paragraphs).toEqual([]);
  });

  it('no excerpt ends with a line of one or two Hanzi', () => {
    expect(faults.stubs).toEqual([]);
  });

  it('no excerpt is cut by its box, which would be within a word', () => {
    expect(faults.excerpts).toEqual([]);
  });

  it('nothing is wider than the window', () => {
    expect(faults.wide).toEqual([]);
  });
});

describe('text', () => {
  it('has lines of 34 to 40 Hanzi on a desktop', async () => {
    const page = await openPage(post);
    const hanzi = await page
      .locator('.body > p')
      .first()
      .evaluate((paragraph) => {
        return paragraph.clientWidth / parseFloat(getComputedStyle(paragraph).fontSize);
      });
    expect(hanzi).toBeGreaterThanOrEqual(34);
    expect(hanzi).toBeLessThanOrEqual(40);
  });

  it('has a little room between Hanzi and Latin letters, and marks that begin a line are cut', async () => {
    const page = await openPage(post);
    const { gap, trim } = await page
      .locator('.body > p')
      .first()
      .evaluate((paragraph) => {
        const style = getComputedStyle(paragraph);
        return {
          gap: style.getPropertyValue('text-autospace'),
          trim: style.getPropertyValue('text-spacing-trim'),
        };
      });
    expect([gap, trim]).toEqual(['normal', 'trim-start']);
  });

  it('has a little more room for formulas, whose last digit would be cut in two', async () => {
    const page = await openPage(post);
    const widthOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.clientWidth);
    expect(await widthOf('.math-display')).toBe((await widthOf('.body > p')) + 48);
  });

  it('has headings larger than the text by more than 1.45', async () => {
    const page = await openPage(post);
    const sizes = await page.evaluate(() =>
      ['h1', '.body h2', '.body > p'].map((selector) =>
        parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize),
      ),
    );
    const [title = 0, heading = 0, text = 1] = sizes;
    expect(heading / text).toBeGreaterThan(1.45);
    expect(title).toBeGreaterThan(heading);
  });
});

describe('on a phone', () => {
  it('no line begins with the sign after a formula, or ends with the bracket before it', async () => {
    const page = await openPage('/posts/newsvendor-for-rice-balls/', phone);
    await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
    const torn = await page
      .locator('.bound')
      .evaluateAll((boxes) =>
        boxes
          .map((box) => [...box.getClientRects()].map(({ bottom }) => Math.round(bottom)))
          .filter((bottoms) => new Set(bottoms).size > 1),
      );
    expect(await page.locator('.bound').count()).toBeGreaterThan(3);
    expect(torn).toEqual([]);
  });

  it('the lines of a point with a box to tick begin below each other', async () => {
    const page = await openPage('/posts/first-ten-minutes-checklist/', phone);
    await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
    const lefts = await page.locator('.body li:has(> input)').evaluateAll((points) =>
      points.map((point) => {
        const range = document.createRange();
        const text = point.lastChild ?? point;
        range.setStart(text, (text.textContent ?? '').search(/\S/));
        range.setEnd(text, text.textContent?.length ?? 0);
        const lines = [...range.getClientRects()].map(({ left }) => left);
        return Math.max(...lines) - Math.min(...lines);
      }),
    );
    expect(lefts.length).toBeGreaterThan(3);
    expect(Math.max(...lefts)).toBeLessThan(1);
  });

  it('the archive has no line with a single year of thirteen', async () => {
    const page = await openPage('/archive/', phone);
    const tops = await page.locator('.year-links').evaluate((nav) => {
      const [year] = nav.children;
      if (year) nav.replaceChildren(...Array.from({ length: 13 }, () => year.cloneNode(true)));
      return [...nav.children].map((link) => Math.round(link.getBoundingClientRect().top));
    });
    expect(tops.filter((top) => top === tops.at(-1)).length).toBeGreaterThan(1);
  });
});
