import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { buildFixture } from './build-fixture.ts';
import { closeBrowser, goTo, openPage, phone } from './browser.ts';

afterAll(closeBrowser);

const tag = '/tags/customer-service/';
const samplePages = [
  '/',
  tag,
  '/posts/queueing-for-shop-managers/',
  '/threads/new-years-eve-roster/',
  '/tags/',
  '/archive/',
  '/search/',
  '/about/',
  '/404.html',
];

describe('a tag page', () => {
  it('has the portal’s two lists, right where the portal was wrong', async () => {
    const page = await openPage(`/zh-hant${tag}`);
    const threads = await page.locator('[data-threads]').innerText();
    for (const label of ['版塊', '作者', '回復/查看', '最後發表']) expect(threads).toContain(label);
    const articles = await page.locator('[data-articles]').innerText();
    const second = await openPage(`/zh-hant${tag}page/2/`);
    const later = await second.locator('[data-articles]').innerText();
    expect(articles + later).toContain('轉載');
    expect(articles).toMatch(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/);
    const text = await page.locator('body').innerText();
    expect(text).toContain('客戶服務');
    expect(text).not.toMatch(/最后|標簽|,,|\ufffd/);
    expect(await page.locator('footer').innerText()).toMatch(/ICP備/);
  });

  it('names the tag’s aliases in the page’s script', async () => {
    for (const [prefix, alias, foreign] of [
      ['', '顾客服务', '顧客'],
      ['/zh-hant', '顧客服務', '顾客'],
    ] as const) {
      const header = await (await openPage(`${prefix}${tag}`)).locator('.list-header').innerText();
      expect(header).toContain(alias);
      expect(header).not.toContain(foreign);
    }
  });

  it('says so where there is nothing', async () => {
    const page = await openPage('/zh-hant/tags/預測/');
    expect(await page.locator('[data-empty]').first().innerText()).toContain('沒有相關內容');
  });

  it.each(['/tags/客户服务/', '/tags/客戶服務/', '/tags/客服/', '/zh-hant/tags/客户服务/'])(
    'is where %s leads',
    async (path) => {
      const page = await openPage(path);
      await page.waitForURL(/customer-service/);
      expect(await page.locator('[data-articles]').count()).toBe(1);
    },
  );

  it('has at least 18 articles under 客戶服務, in pages', async () => {
    const page = await openPage(tag);
    expect(await page.locator('[data-articles] > li').count()).toBeGreaterThanOrEqual(12);
    const second = await openPage(`${tag}page/2/`);
    expect(await second.locator('[data-articles] > li').count()).toBeGreaterThanOrEqual(6);
  });
});

describe('a post', () => {
  it('names itself in both scripts, each canonical to itself', async () => {
    const page = await openPage('/zh-hant/posts/forty-one-minutes/');
    const attribute = (selector: string, name: string) => page.locator(selector).getAttribute(name);
    expect(await attribute('html', 'lang')).toBe('zh-Hant');
    expect(await attribute('link[rel=canonical]', 'href')).toBe(
      'https://magazine.example/zh-hant/posts/forty-one-minutes/',
    );
    expect(await attribute('link[hreflang="zh-Hans"]', 'href')).toBe(
      'https://magazine.example/posts/forty-one-minutes/',
    );
    expect(await attribute('link[hreflang="x-default"]', 'href')).toBe(
      'https://magazine.example/posts/forty-one-minutes/',
    );
  });

  it('reserves the size of its pictures', async () => {
    const page = await openPage('/posts/queueing-for-shop-managers/');
    const sizes = await page
      .locator('[data-body] img')
      .evaluateAll((images) =>
        images.map((image) => [image.getAttribute('width'), image.getAttribute('loading')]),
      );
    expect(sizes.length).toBeGreaterThan(0);
    for (const [width, loading] of sizes) {
      expect(Number(width)).toBeGreaterThan(0);
      expect(loading).toBe('lazy');
    }
  });

  it('shows maths rendered at build time', async () => {
    const page = await openPage('/posts/queueing-for-shop-managers/');
    expect(await page.locator('.katex').count()).toBeGreaterThan(1);
  });

  it('copies code at a click', async () => {
    const page = await openPage('/posts/tickets-that-come-back/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('[data-copy]').first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/select/i);
  });
});

describe('the home page', () => {
  it('has what is new below the cover story, above the fold', async () => {
    const page = await openPage('/');
    const stories = page.locator('.more-stories > .story');
    expect(await stories.count()).toBe(3);
    const newest = await stories.nth(1).locator('.story-title').boundingBox();
    expect((newest?.y ?? 900) + (newest?.height ?? 0)).toBeLessThan(720);
  });

  it.each([960, 1280, 1600])('is one grid with a whole lead picture, %i px wide', async (width) => {
    const page = await openPage('/', { viewport: { width, height: 900 } });
    const box = (part: string) =>
      page.locator(part).evaluate((element) => {
        const { left, right, width: across, height } = element.getBoundingClientRect();
        return { left, right, ratio: across / height };
      });
    const [picture, text, third, list, aside] = await Promise.all(
      [
        '.lead .story-cover',
        '.lead .story-text',
        '.more-stories > :nth-child(3)',
        '.column-main',
        '.column-aside',
      ].map(box),
    );
    expect(picture?.ratio).toBeCloseTo(40 / 21, 1);
    expect([picture?.left, picture?.right]).toEqual([list?.left, list?.right]);
    expect([text?.left, third?.left]).toEqual([aside?.left, aside?.left]);
    expect([text?.right, third?.right]).toEqual([aside?.right, aside?.right]);
  });

  it.each([
    [768, 1, [1]],
    [768, 3, [3]],
    [1280, 1, [1]],
    [1280, 2, [2]],
    [1280, 4, [3, 1]],
    [1280, 5, [3, 2]],
  ])('leaves no row with a hole: %i px wide, %i stories below the lead', async (width, count, rows) => {
    const page = await openPage('/', { viewport: { width, height: 900 } });
    const found = await page.locator('.more-stories').evaluate((box, wanted) => {
      while (box.childElementCount > wanted) box.lastElementChild?.remove();
      while (box.childElementCount < wanted)
        box.append(...[box.firstElementChild?.cloneNode(true) ?? []].flat());
      const rects = [...box.children].map((story) => story.getBoundingClientRect());
      const right = Math.round(box.getBoundingClientRect().right);
      const tops = [...new Set(rects.map(({ top }) => top))];
      return tops.map((top) => {
        const row = rects.filter((rect) => rect.top === top);
        return Math.round(row.at(-1)?.right ?? 0) === right ? row.length : 'a hole';
      });
    }, count);
    expect(found).toEqual(rows);
  });

  it('has threads beside sections and tags on a tablet', async () => {
    const page = await openPage('/', { viewport: { width: 768, height: 1100 } });
    const [sections, threads, tags] = await page.locator('.column-aside > section').evaluateAll((all) => {
      for (const section of all) section.style.contentVisibility = 'visible';
      return ['.section-links', '.thread-list', '.cloud'].map((part) => {
        const box = all.find((section) => section.querySelector(part))?.getBoundingClientRect();
        return { top: box?.top, left: box?.left, right: box?.right };
      });
    });
    expect(threads?.top).toBe(sections?.top);
    expect(threads?.left).toBeGreaterThan(sections?.right ?? 768);
    expect([tags?.left, tags?.right]).toEqual([sections?.left, sections?.right]);
  });

  it('of one author’s site says whose it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jianfan-author-'));
    const [content, out] = [join(folder, 'content'), join(folder, 'out')];
    await mkdir(join(content, 'posts'), { recursive: true });
    const profile = '{ name: 林青, bio: 住在巷口。, links: { GitHub: "https://github.com/lin" } }';
    await writeFile(join(content, 'site.yaml'), `title: 巷口\nauthor: 林青\nauthors:\n  - ${profile}\n`);
    await writeFile(join(content, 'posts/a.md'), '---\ntitle: 雨\ndate: 2026-11-20\n---\n\n下雨。\n');
    await buildFixture(content, out, { search: false });
    const home = await readFile(join(out, 'index.html'), 'utf8');
    await rm(folder, { recursive: true });
    const [card = ''] = /<div class="author-card">[^]*?<\/div>/.exec(home) ?? [];
    expect(card.replace(/<[^>]*>|\s+/g, '')).toBe('林林青1篇住在巷口。GitHub');
  });

  it('of a diary says each date once beside its cover, and on its own page the hour', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jianfan-diary-'));
    const [content, out] = [join(folder, 'content'), join(folder, 'out')];
    await mkdir(join(content, 'posts'), { recursive: true });
    await writeFile(join(content, 'site.yaml'), 'title: 日記\n');
    for (const day of ['2008-03-11', '2008-03-12'])
      await writeFile(
        join(content, `posts/${day}.md`),
        `---\ntitle: "${day}"\ndate: ${day} 21:40\n---\n\n下雨。\n`,
      );
    await buildFixture(content, out, { search: false });
    const [home, post] = await Promise.all(
      ['index.html', 'posts/2008-03-11/index.html'].map((file) => readFile(join(out, file), 'utf8')),
    );
    await rm(folder, { recursive: true });
    const read = (html = '') => html.replace(/<head>[^]*<\/head>/, '').replace(/<[^>]*>/g, '');
    // Besides that on the cover, whose hyphens are joined to what follows.
    for (const page of [home, post]) expect(read(page).match(/2008-03-11/g)).toHaveLength(1);
    expect(read(post)).toContain('21:40');
  });

  it('keeps a switch of five variants and the tools on one line of a phone', async () => {
    const page = await openPage('/', phone);
    await page.locator('.script-switch').evaluate((nav) => {
      for (const label of ['台灣正體', '香港繁體', '大陆简体']) {
        const link = nav.lastElementChild?.cloneNode() as HTMLElement;
        link.textContent = label;
        nav.append(link);
      }
    });
    const [nav, brand, search] = await Promise.all(
      ['.script-switch', '.brand', '.search-link'].map((name) => page.locator(name).first().boundingBox()),
    );
    expect(nav?.x).toBe(brand?.x);
    expect((search?.x ?? 1000) + (search?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(Math.abs((nav?.y ?? 0) + (nav?.height ?? 0) / 2 - (search?.y ?? 0) - 20)).toBeLessThan(4);
  });
});

it('a page below another leads back to it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jianfan-below-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  await mkdir(join(content, 'pages/guide'), { recursive: true });
  await writeFile(join(content, 'site.yaml'), 'title: 巷口\n');
  await writeFile(join(content, 'pages/guide/index.md'), '---\ntitle: 路線\n---\n\n從車站走。\n');
  await writeFile(join(content, 'pages/guide/bus.md'), '---\ntitle: 公車\n---\n\n三站。\n');
  await buildFixture(content, out, { search: false });
  const below = await readFile(join(out, 'zh-hant/guide/bus/index.html'), 'utf8');
  await rm(folder, { recursive: true });
  const [trail = ''] = /<nav class="breadcrumb"[^]*?<\/nav>/.exec(below) ?? [];
  expect(trail).toContain('href="/zh-hant/guide/"');
  expect(trail.replace(/<[^>]*>|\s+/g, '')).toBe('首頁路線');
});

describe('a section and an author', () => {
  it.each(['sections', 'authors'])(
    '%s say on their own page how much they list, as in the index',
    async (kind) => {
      const page = await openPage(`/${kind}/`);
      const card = page.locator('.term-card').first();
      const counts = await card.locator('h2 .n').allInnerTexts();
      await card.locator('h2 a').click();
      await page.locator('.list-header .titled').waitFor();
      expect(await page.locator('.list-header .meta span').allInnerTexts()).toEqual(counts);
    },
  );
});

describe('on a phone', () => {
  it('the menu shows the entry of the page', async () => {
    const page = await openPage('/privacy/', phone);
    const entry = await page.locator('.site-nav [aria-current]').boundingBox();
    expect((entry?.x ?? 1000) + (entry?.width ?? 0)).toBeLessThanOrEqual(390);
  });

  it('a line before code or an address is not pulled apart', async () => {
    const page = await openPage('/writing/', phone);
    const alignments = await page
      .locator('.body p')
      .evaluateAll((all) =>
        all.map(
          (p) =>
            `${p.querySelector(':scope > code') === null ? 'text' : 'code'} ${getComputedStyle(p).textAlign}`,
        ),
      );
    expect([...new Set(alignments)].sort()).toEqual(['code start', 'text justify']);
  });

  it('copy buttons cover no code, and tables break no name', async () => {
    const page = await openPage('/writing/', phone);
    const overlaps = await page.locator('figure.code').evaluateAll((figures) =>
      figures.map((figure) => {
        const line = figure.querySelector('.line, code')?.getBoundingClientRect();
        const button = figure.querySelector('.copy')?.getBoundingClientRect();
        return (button?.bottom ?? 0) - (line?.top ?? 0);
      }),
    );
    expect(overlaps.length).toBeGreaterThan(3);
    expect(Math.max(...overlaps)).toBeLessThanOrEqual(0);
    const heights = await page
      .locator('td:first-child code')
      .evaluateAll((codes) => codes.map((code) => code.getClientRects().length));
    expect(Math.max(...heights)).toBe(1);
  });
});

describe('every kind of page', () => {
  it.each(samplePages)('%s fits a phone without sideways scrolling', async (path) => {
    const page = await openPage(path, phone);
    const [width, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(width).toBeLessThanOrEqual(view ?? 0);
  });

  it.each(samplePages)('%s loads nothing from elsewhere and reports no error', async (path) => {
    const page = await openPage('about:blank');
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(inject('site')) && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await goTo(page, path, 'networkidle');
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  });
});
