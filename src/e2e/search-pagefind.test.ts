import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/serve.ts';
import type { PagefindData } from '../client/search/pagefind-data.ts';
import { buildFixture } from './build-fixture.ts';
import { closeBrowser, openPage } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianfan-pagefind-'));
const sites: { close(): Promise<void> }[] = [];

afterAll(async () => {
  await closeBrowser();
  for (const site of sites) await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page of README, in a script: Pagefind's Component UI on our index. */
const componentPage = (lang: string) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>Search</title>
    <link rel="stylesheet" href="/pagefind/pagefind-component-ui.css" />
    <script type="module" src="/pagefind/pagefind-component-ui.js"></script>
  </head>
  <body>
    <pagefind-config bundle-path="/pagefind/jianfan/"></pagefind-config>
    <pagefind-input></pagefind-input>
    <pagefind-summary></pagefind-summary>
    <pagefind-filter-pane></pagefind-filter-pane>
    <pagefind-results></pagefind-results>
  </body>
</html>`;

/** A page whose own script uses both modules. */
const scriptPage = `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <title>Search</title>
    <script type="module">
      import * as ours from '/pagefind/jianfan/pagefind.js';
      import * as theirs from '/pagefind/pagefind.js';
      Object.assign(window, { ours, theirs });
    </script>
  </head>
</html>`;

/** What the page's script makes global. */
interface Modules {
  ours: typeof import('../client/search/pagefind-module.ts');
  theirs: {
    search(
      term: string | null,
      options?: object,
    ): Promise<{ results: { id: string; data(): Promise<PagefindData> }[] }>;
  };
}

async function openScripts(address: string): Promise<Page> {
  const page = await openPage(`${address}scripts.html`);
  await page.waitForFunction(() => 'ours' in window);
  return page;
}

/** Builds a small site with a search setting, serves it, and gives its address. */
async function publish(name: string, search: boolean | 'stock'): Promise<string> {
  const content = join(folder, name, 'content');
  mkdirSync(join(content, 'posts'), { recursive: true });
  mkdirSync(join(content, 'public'), { recursive: true });
  const config = { title: '小站', script: 'hans', variants: ['zh-Hans', 'zh-Hant'], search };
  writeFileSync(join(content, 'site.yaml'), JSON.stringify(config));
  writeFileSync(join(content, 'public/hans.html'), componentPage('zh-Hans'));
  writeFileSync(join(content, 'public/hant.html'), componentPage('zh-Hant'));
  writeFileSync(join(content, 'public/scripts.html'), scriptPage);
  for (let i = 0; i < 6; i++) {
    const front = `title: 第${i}篇\ndate: 2024-01-0${i + 1}\ntags: [${i % 2 ? '头发' : '面条'}]`;
    const hidden = i === 0 ? '\n<p data-pagefind-ignore>谁也找不到的悄悄话。</p>\n' : '';
    writeFileSync(join(content, `posts/${i}.md`), `---\n${front}\n---\n\n这里说的是发现与头发。\n${hidden}`);
  }
  // Stock Pagefind leaves out each page without it, once one has it.
  const body = `闲话。\n\n<p${search === true ? ' data-pagefind-body' : ''}>正经话。</p>\n`;
  writeFileSync(join(content, 'posts/body.md'), `---\ntitle: 正文\ndate: 2024-02-01\n---\n\n${body}`);
  const out = join(folder, name, 'out');
  await buildFixture(content, out);
  const server = await serveFolder(out, 4500);
  sites.push(server);
  return `${server.url.replace(/\/$/, '')}/`;
}

describe('for people who know Pagefind', () => {
  let address = '';
  beforeAll(async () => {
    address = await publish('ours', true);
  });

  it.each([
    ['hans', '髮', '头发', '/posts/5/'],
    ['hant', '头发', '頭髮', '/zh-hant/posts/5/'],
  ])('its Component UI finds in our index, shown in %s', async (page, typed, shown, first) => {
    const opened = await openPage(`${address}${page}.html`);
    await opened.locator('pagefind-input input').fill(typed);
    const links = opened.locator('pagefind-results a');
    await links.first().waitFor();
    const addresses = await links.evaluateAll((all) =>
      all.map((a) => new URL((a as HTMLAnchorElement).href).pathname),
    );
    expect(new Set(addresses).size).toBe(6);
    expect(addresses[0]).toBe(first);
    expect(await opened.locator('pagefind-results mark').first().innerText()).toContain(shown.slice(-1));
    await opened.locator('pagefind-input input').fill('没有的句子');
    await links.first().waitFor({ state: 'detached' });
  });

  it('its own module finds in the first bundle what is mapped, and results are mapped back', async () => {
    const page = await openScripts(address);
    const found = await page.evaluate(async () => {
      const { ours, theirs } = window as unknown as Modules;
      const { processTerm, processResult } = await ours.createMapping('/pagefind/', 'zh-Hant');
      const { results } = await theirs.search(processTerm('发现与头發'), { filters: { tag: '头发' } });
      const [first] = await Promise.all(results.map((result) => result.data()));
      const { url, excerpt, meta } = processResult(first!);
      return { count: results.length, url, excerpt, meta };
    });
    expect(found.count).toBe(3);
    expect(found.url).toMatch(/^\/zh-hant\/posts\/\d\/$/);
    expect(found.excerpt).toBe('這裡說的是<mark>發現與頭髮</mark>。');
  });

  it('data-pagefind-ignore keeps text out, and so does data-pagefind-body what is not in it', async () => {
    const page = await openScripts(address);
    const counts = await page.evaluate(async () => {
      const { search, filters } = (window as unknown as Modules).ours;
      const lengths = await Promise.all(
        ['悄悄话', '發現', '闲话', '正經話'].map(async (term) => (await search(term)).results.length),
      );
      return { lengths, tags: (await filters())['tag'] };
    });
    expect(counts.lengths).toEqual([0, 6, 0, 1]);
    expect(counts.tags).toEqual({ 头发: 3, 面条: 3 });
  });

  it('sorts by date, both ways and narrowed; its own module does so by the order of all records', async () => {
    const page = await openScripts(address);
    const urls = await page.evaluate(async () => {
      const { ours, theirs } = window as unknown as Modules;
      const filters = { tag: { any: ['头发', '麵條'] } };
      const read = async (results: readonly { data(): Promise<{ url: string }> }[]) =>
        (await Promise.all(results.map((result) => result.data()))).map(({ url }) => url);
      const { processTerm } = await ours.createMapping('/pagefind/', 'zh-Hans');
      const all = (await theirs.search(null)).results.map(({ id }) => id);
      const raw = (await theirs.search(processTerm('發現'), { sort: { date: 'desc' } })).results;
      raw.sort((a, b) => all.indexOf(b.id) - all.indexOf(a.id));
      return {
        newest: await read((await ours.search('發現', { sort: { date: 'desc' } })).results),
        oldest: await read((await ours.search('發現', { sort: { date: 'asc' }, filters })).results),
        raw: await read(raw),
      };
    });
    const newest = [5, 4, 3, 2, 1, 0].map((i) => `/posts/${i}/`);
    expect(urls).toEqual({ newest, oldest: newest.toReversed(), raw: newest });
  });
});

describe('search in one word', () => {
  it('stock is Pagefind over the pages as they are, in its own interface', async () => {
    const address = await publish('stock', 'stock');
    const page = await openPage(`${address}search/`);
    await page.locator('pagefind-input input').fill('发现');
    await page.locator('pagefind-results a').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').count()).toBe(0);
    expect(readdirSync(join(folder, 'stock/out/pagefind'))).not.toContain('jianfan.json');
  });

  it('false leaves search out', async () => {
    const address = await publish('none', false);
    const page = await openPage(address);
    expect(await page.locator('[data-search-open]').count()).toBe(0);
    await page.keyboard.press('/');
    expect((await page.request.get(`${address}search/`)).status()).toBe(404);
    expect(readdirSync(join(folder, 'none/out'))).not.toContain('pagefind');
  });
});
