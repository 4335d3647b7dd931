import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeBrowser, goTo, openPage, phone } from './browser.ts';
import { ask, count, results, searchPage } from './search-steps.ts';

afterAll(closeBrowser);

const marks = (page: Page) => results(page).locator('mark').allInnerTexts();

describe('results', () => {
  it.each([
    ['either script', '退换货', '退換貨'],
    ['both scripts in one word', '退换货', '退换貨'],
    ['width and case', 'rss', 'ＲＳＳ'],
    ['quotation marks around one word', '便利店', '"便利店"'],
  ])('are the same for %s', async (_, one, other) => {
    const page = await openPage('/zh-hant/');
    await ask(page, one);
    const found = await count(page);
    expect(found).toBeGreaterThan(0);
    await ask(page, other);
    expect(await count(page)).toBe(found);
  });

  it('hold all words, and quoted ones side by side', async () => {
    const page = await openPage('/');
    const counts: Record<string, number> = {};
    for (const query of ['便利店', '大夜班', '便利店 大夜班', '便利店大夜班', '"RSS 阅读器"', 'RSS 阅读器']) {
      await ask(page, query);
      const isPartial = (await page.locator('dialog[open] [role="status"]').innerText()).includes('没有');
      counts[query] = isPartial ? 0 : await count(page);
    }
    expect(counts['便利店 大夜班']).toBeGreaterThan(0);
    expect(counts['便利店 大夜班']).toBeLessThanOrEqual(
      Math.min(counts['便利店'] ?? 0, counts['大夜班'] ?? 0),
    );
    expect(counts['便利店大夜班']).toBeLessThan(counts['便利店 大夜班'] ?? 0);
    expect(counts['"RSS 阅读器"']).toBeLessThanOrEqual(counts['RSS 阅读器'] ?? 0);
  });

  it.each([
    ['/', '客戶服務', '客户服务', /[務戶與這們來說]/],
    ['/zh-hant/', '客户服务', '客戶服務', /[务户与这们来说]/],
  ])(
    'are shown in the script of %s, with just what was found marked',
    async (path, query, shown, foreign) => {
      const page = await openPage(path);
      await ask(page, query);
      const texts = (await results(page).allInnerTexts()).join('\n');
      expect(texts).toContain(shown);
      expect(texts).not.toMatch(foreign);
      const marked = await marks(page);
      expect(marked.length).toBeGreaterThan(2);
      expect([...new Set(marked)]).toEqual([shown]);
    },
  );

  it('show a small picture of what has one, in a box that is there before it, in dialog and page', async () => {
    const page = await openPage('/', phone);
    await page.route('**/*.webp', (route) => route.abort());
    const box = async () => {
      const picture = results(page).filter({ hasText: '退货柜台' }).locator('img').first();
      expect(await picture.getAttribute('src')).toMatch(/-\d+\.webp$/);
      const { width, height } = (await picture.boundingBox()) ?? {};
      return [width, height];
    };
    await ask(page, '星期天下午的退货柜台');
    expect(await box()).toEqual([64, 64]);
    await searchPage(page, { q: '星期天下午的退货柜台' });
    expect(await box()).toEqual([64, 64]);
  });

  it('have the monogram of their section where they have no picture, so that all are of one width', async () => {
    const page = await openPage('/zh-hant/', phone);
    await ask(page, '客户');
    const looks = await results(page)
      .locator('.search-picture')
      .evaluateAll((all) =>
        all.map((one) => ({ ...one.getBoundingClientRect().toJSON(), text: one.textContent })),
      );
    expect(looks).toHaveLength(await results(page).count());
    expect(new Set(looks.map(({ left, width, height }) => `${left} ${width} ${height}`)).size).toBe(1);
    expect(looks.map(({ text }) => text)).toContain('客');
    const monogram = results(page).locator('.monogram').first();
    const color = () => monogram.evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await color()).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('lead to the passage, where what was found is marked in the reader’s script', async () => {
    const page = await openPage('/');
    await ask(page, '複述');
    const result = results(page).first();
    expect(await result.locator('mark').first().innerText()).toBe('复述');
    const excerpt = (await result.locator('.search-excerpt').innerText()).replace(/^…|…$/g, '');
    await result.locator('a').click();
    const landed = page.locator('[data-body] mark.search-landed');
    await landed.waitFor();
    expect(await landed.innerText()).toBe('复述');
    const around = await landed.evaluate((mark) => mark.parentElement?.textContent ?? '');
    expect(around.includes(excerpt.slice(0, 8)) || excerpt.includes(around.slice(0, 8))).toBe(true);
    await expect
      .poll(() =>
        landed.evaluate(
          (mark) =>
            mark.getBoundingClientRect().top >= 0 && mark.getBoundingClientRect().bottom <= innerHeight,
        ),
      )
      .toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.locator('[data-body] mark.search-found').count()).toBeGreaterThan(1);
  });

  it('are those of the largest part when nothing holds it all, and tags that are near', async () => {
    const page = await openPage('/');
    await ask(page, '便利店里的火星探测器');
    expect(await page.locator('dialog[open] [role="status"]').innerText()).toMatch(
      /^没有一篇含有“便利店里的火星探测器”的全部字词，以下 \d+ 篇含有“便利店里?的?”$/,
    );
    await ask(page, '客户服務员');
    const near = page.locator('dialog[open] .search-near a');
    expect(await near.allInnerTexts()).toContain('客户服务');
    await near.first().click();
    await page.waitForURL(/\/search\/\?tag=/);
    await results(page).first().waitFor();
    await goTo(page, '/');
    await ask(page, '龘龘龘');
    expect(await page.locator('dialog[open] [role="status"]').innerText()).toBe('没有找到“龘龘龘”');
    await page.locator('dialog[open]').getByText('可以少打几个字').waitFor();
    const tags = page.locator('dialog[open]').getByRole('link', { name: '全部标签' });
    expect(await tags.getAttribute('href')).toBe('/tags/');
    await goTo(page, '/search/?q=龘龘龘');
    await page.locator('[data-search-start]').getByRole('link', { name: '客户服务' }).waitFor();
    await page.locator('jf-search-page').getByText('可以少打几个字').waitFor();
    expect(await page.locator('jf-search-page select:visible').count()).toBe(0);
  });

  it('are tags first where pinyin names one, and nothing says that none was found', async () => {
    const page = await openPage('/');
    await ask(page, 'kehufuwu');
    const status = page.locator('dialog[open] [role="status"]');
    expect(await status.innerText()).toMatch(/^找到 \d+ (?:个读音相符的标签|篇，标题读音相符)$/);
    const tags = page.locator('dialog[open] .search-start .search-near a');
    expect(await tags.first().innerText()).toBe('客户服务');
    await goTo(page, '/zh-hant/search/?q=kehufuwu');
    await page.locator('jf-search-page .search-start').getByRole('link', { name: '客戶服務' }).waitFor();
    expect(await page.locator('.search-status').innerText()).not.toContain('沒有找到');
  });
});

describe('the search page', () => {
  it('wraps a long answer on a phone', async () => {
    const page = await openPage(`/search/?q=${encodeURIComponent('便利店里的火星探测器'.repeat(3))}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('.search-status').getByText('没有找到').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('shows a search that was sent by address, in the reader’s script', async () => {
    const page = await openPage(`/zh-hant/search/?q=${encodeURIComponent('客户服务')}`, phone);
    await results(page).first().waitFor();
    expect(await results(page).first().innerText()).toContain('服務');
  });

  it('begins with one engine before its own module is there, and asks for nothing twice', async () => {
    const page = await openPage('about:blank', phone);
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
    await goTo(page, '/search/?q=客户', 'networkidle');
    await results(page).first().waitFor();
    expect(page.workers()).toHaveLength(1);
    const files = asked.filter((path) => path.startsWith('/pagefind/'));
    expect(files.some((path) => path.endsWith('.pf_meta'))).toBe(true);
    expect(files).not.toContain('/pagefind/pagefind-entry.json');
    expect(files).toEqual([...new Set(files)]);
  });

  it.each(['kind', 'section', 'tag', 'author', 'year'])(
    'narrows by %s to as many as it says',
    async (facet) => {
      const page = await openPage('/search/');
      await searchPage(page, { q: '客' });
      const all = await count(page);
      const select = page.locator(`select[name="${facet}"]`);
      const options = await select.locator('option:not([value=""])').evaluateAll((list) =>
        list.map((option) => ({
          value: (option as HTMLOptionElement).value,
          label: option.textContent ?? '',
        })),
      );
      expect(options.length).toBeGreaterThan(1);
      const { value, label } = options[1] ?? { value: '', label: '' };
      const said = Number(/\((\d+)\)$/.exec(label)?.[1]);
      await select.selectOption(value);
      await expect.poll(() => count(page)).toBe(said);
      expect(said).toBeLessThan(all);
      expect(new URL(page.url()).searchParams.get(facet)).toBe(value);
      const shown = await results(page).allInnerTexts();
      // A friend who opens the address sees the same.
      await goTo(page, page.url());
      await expect.poll(() => count(page)).toBe(said);
      expect(await results(page).allInnerTexts()).toEqual(shown);
      await page.goBack();
      await page.locator(`select[name="${facet}"]`).selectOption('');
      await expect.poll(() => count(page)).toBe(all);
    },
  );

  it('counts choices beside those made already', async () => {
    const page = await openPage('/search/');
    await searchPage(page, { q: '客' });
    const said: number[] = [await count(page)];
    for (const facet of ['section', 'year', 'tag']) {
      const select = page.locator(`select[name="${facet}"]`);
      const label = await select.locator('option').nth(1).innerText();
      said.push(Number(/\((\d+)\)$/.exec(label)?.[1]));
      await select.selectOption({ index: 1 });
      await expect.poll(() => count(page)).toBe(said.at(-1));
    }
    expect(said).toEqual([...said].sort((a, b) => b - a));
    expect([...new URL(page.url()).searchParams.keys()]).toEqual(['q', 'section', 'tag', 'year']);
  });

  it.each([phone, {}])(
    'says what is there outside what was chosen, and drops the choice: %j',
    async (device) => {
      const page = await openPage('/search/', device);
      await searchPage(page, { q: '便利店' });
      const all = await count(page);
      await searchPage(page, { q: '便利店', year: '1999' });
      const said = page.locator('.search-status');
      expect(await said.innerText()).toBe(`“便利店”有 ${all} 篇，所选范围内没有`);
      await page.getByRole('button', { name: '清除范围' }).click();
      await expect.poll(() => count(page)).toBe(all);
      expect(await page.getByRole('button', { name: '清除范围' }).count()).toBe(0);
      expect([...new URL(page.url()).searchParams.keys()]).toEqual(['q']);
      await page.goBack();
      await expect.poll(() => said.innerText()).toContain('所选范围内没有');
    },
  );

  it('sorts by date, which stands in its address', async () => {
    const page = await openPage('/search/');
    await searchPage(page, { q: '客' });
    const dates = () => results(page).locator('time').allInnerTexts();
    const byRelevance = await dates();
    await page.locator('select[name="sort"]').selectOption('date');
    await page.waitForURL(/sort=date/);
    const newestFirst = async () => {
      const shown = await dates();
      return shown.length > 5 && shown.join() === [...shown].sort().reverse().join();
    };
    await expect.poll(newestFirst).toBe(true);
    expect(await dates()).not.toEqual(byRelevance);
  });

  it('shows more when asked, and keeps what was typed in its address', async () => {
    const page = await openPage('/search/');
    await page.locator('jf-search-page input').fill('客');
    await results(page).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('客');
    const first = await results(page).count();
    await page.getByRole('button', { name: '再显示一些' }).click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(first);
    const hrefs = await results(page)
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });
});
