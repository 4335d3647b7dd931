import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, openPage, phone } from './browser.ts';

afterAll(closeBrowser);

const tag = '/tags/customer-service/';

describe('a list of posts on a phone', () => {
  it.each(['/page/2/', tag])(
    'has each excerpt at one distance from what stands above it: %s',
    async (path) => {
      const page = await openPage(path, phone);
      const gaps = await page.locator('.post-row').evaluateAll((rows) =>
        rows.map((row) => {
          // Far below the window it isn't laid out yet (below-fold.css).
          (row as HTMLElement).style.contentVisibility = 'visible';
          const bottom = (part: string) => row.querySelector(part)?.getBoundingClientRect().bottom ?? 0;
          const top = row.querySelector('.excerpt')?.getBoundingClientRect().top ?? 0;
          return top - Math.max(bottom('.meta'), bottom('.thumb'));
        }),
      );
      expect(gaps.length).toBeGreaterThan(3);
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1);
    },
  );

  it.each([390, 360])('says who and when in one line, %i px wide', async (width) => {
    const page = await openPage(tag, { ...phone, viewport: { width, height: 844 } });
    const metas = page.locator('.post-row:not(:has(.by + .by)) .meta');
    const heights = await metas.evaluateAll((lines) => lines.map((line) => line.clientHeight));
    expect(Math.max(...heights)).toBeLessThan(30);
    expect(await metas.first().innerText()).toMatch(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/);
  });

  it('leaves out what its heading says: the section, or the sole author', async () => {
    const section = await openPage('/sections/客服實務/', phone);
    expect(await section.locator('.post-row .filed:visible').count()).toBe(0);
    expect(await section.locator('.post-row .by:visible').count()).toBeGreaterThan(0);
    const author = await openPage('/authors/葉知秋/', phone);
    expect(await author.locator('.post-row .by:visible').count()).toBe(0);
    expect(await author.locator('.post-row .filed:visible').count()).toBeGreaterThan(0);
  });
});

describe('a table of threads', () => {
  it.each([
    ['on a phone', phone, /^回复 14 · 查看 1538$/, /^最后发表\s+周末晚\s+2015-01-02$/],
    ['in a wide window', {}, /^14\/1538$/, /^周末晚\s+2015-01-02 04:36$/],
  ] as const)('says what its numbers are %s', async (_, options, count, last) => {
    const page = await openPage('/threads/', options);
    const row = page.locator('[data-threads] tbody tr').last();
    expect(await row.locator('.thread-count').innerText()).toMatch(count);
    expect(await row.locator('.thread-last').innerText()).toMatch(last);
  });

  it('has its headers for screen readers on a phone, where none is seen', async () => {
    const page = await openPage('/threads/', phone);
    const headers = page.getByRole('columnheader');
    expect(await headers.allInnerTexts()).toEqual(['帖子', '版块', '作者', '回复/查看', '最后发表']);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('.threads th')].filter((header) => {
        const { left, top } = header.getBoundingClientRect();
        return document.elementFromPoint(left + 4, top + 4) === header;
      }),
    );
    expect(seen).toEqual([]);
  });

  it('leaves out the board on its own page, which has its sign and counts', async () => {
    const page = await openPage('/boards/服务台/', phone);
    await page.locator('.thread-author:visible').first().waitFor(); // rows are laid out when they are near
    expect(await page.locator('.thread-board:visible').count()).toBe(0);
    expect(await page.locator('.thread-author:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.list-header .monogram').innerText()).toBe('服');
    expect(await page.locator('.list-header .facts').innerText()).toBe('1 个帖子');
  });

  it('stresses replies only where there are some', async () => {
    const page = await openPage('/threads/');
    const stressed = await page.locator('.thread-count strong').allInnerTexts();
    expect(stressed.length).toBeGreaterThan(0);
    expect(stressed).not.toContain('0');
    expect(await page.locator('.thread-count').allInnerTexts()).toContain('0/97');
  });
});
