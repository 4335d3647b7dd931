import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from '../../scripts/serve.ts';
import { projectRoot } from '../glue/project.ts';
import { buildFixture } from './build-fixture.ts';
import { closeBrowser, goTo, openPage } from './browser.ts';

/** A site that asks for everything around a post: comments, counters, licence, ways of passing it on, friends. */
let folder = '';
let server: StaticServer;
let policy = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianfan-neighbourly-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  await cp(join(projectRoot, 'src/e2e/fixtures/neighbourly'), content, { recursive: true });
  await buildFixture(content, out);
  server = await serveFolder(out, 4450);
  policy = /Content-Security-Policy: (.*)/.exec(readFileSync(join(out, '_headers'), 'utf8'))?.[1] ?? '';
});

afterAll(async () => {
  await closeBrowser();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the service's script is asked to load, and by whom. */
const standIn = `export function init(options) {
  options.el.textContent = JSON.stringify({ path: options.path, lang: options.lang, dark: options.dark });
  document.documentElement.dataset.opened = '1';
  return { update({ dark }) { document.documentElement.dataset.dark = String(dark); } };
}`;

/** What each service's script finds of a discussion, by the service's own manual. */
const others: [service: string, settings: Record<string, string>, script: string, asked: object][] = [
  [
    'giscus',
    { repo: 'night/blog', repoId: 'R_1', category: 'General', categoryId: 'DIC_1' },
    `const { repo, term, mapping, lang, theme } = document.currentScript.dataset;
    tell({ repo, term, mapping, lang, theme });`,
    {
      repo: 'night/blog',
      term: 'posts/%E4%B8%89%E9%BB%9E/',
      mapping: 'specific',
      lang: 'zh-TW',
      theme: 'light',
    },
  ],
  [
    'twikoo',
    { server: 'https://talk.example', style: '' },
    `window.twikoo = { async init({ envId, path, lang }) { tell({ envId, path, lang }); } };`,
    { envId: 'https://talk.example', path: '/posts/%E4%B8%89%E9%BB%9E/', lang: 'zh-TW' },
  ],
  [
    'artalk',
    { server: 'https://talk.example', site: '夜班手記', style: '' },
    `window.Artalk = { init({ server, site, pageKey, pageTitle, locale }) {
      tell({ server, site, pageKey, pageTitle, locale });
      return { setDarkMode() {} };
    } };`,
    {
      server: 'https://talk.example',
      site: '夜班手記',
      pageKey: '/posts/%E4%B8%89%E9%BB%9E/',
      pageTitle: '凌晨三點的電話',
      locale: 'zh-TW',
    },
  ],
];

interface Visit {
  page: Page;
  foreign: string[];
  refused: string[];
}

/** Opens a page under the policy that the site declares, with stand-ins for the services. */
async function visit(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Visit> {
  // A low window: what is below a short post is out of sight.
  const page = await openPage('about:blank', {
    viewport: { width: 1280, height: 400 },
    colorScheme,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const [foreign, refused]: [string[], string[]] = [[], []];
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === new URL(server.url).origin) {
      const response = await route.fetch();
      return route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': policy },
      });
    }
    foreign.push(url.origin + url.pathname);
    const contentType = url.pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    const body = url.pathname === '/waline.js' ? standIn : '';
    return route.fulfill({ contentType, body, headers: { 'access-control-allow-origin': '*' } });
  });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await goTo(page, server.url + path, 'networkidle');
  return { page, foreign, refused };
}

const post = '/posts/%E4%B8%89%E9%BB%9E/';
const counters = ['https://gc.zgo.at/count.js', 'https://stats.example/script.js'];

describe('comments', () => {
  it('load nothing until they come near', async () => {
    const { page, foreign } = await visit(post);
    expect(foreign.sort()).toEqual(counters);
    await page.locator('[data-comments]').scrollIntoViewIfNeeded();
    await page.locator('[data-opened]').waitFor();
    expect(foreign).toEqual(
      expect.arrayContaining(['https://talk.example/waline.js', 'https://talk.example/waline.css']),
    );
  });

  it('are one discussion for both scripts, each in its own words, under the policy', async () => {
    const opened = await Promise.all(
      ['', '/zh-hant'].map(async (prefix) => {
        const { page, refused } = await visit(prefix + post);
        await page.locator('[data-comments]').scrollIntoViewIfNeeded();
        await page.locator('[data-opened]').waitFor();
        const text = await page.locator('[data-comments-place]').textContent();
        return { ...(JSON.parse(text ?? '') as object), refused };
      }),
    );
    expect(opened).toEqual([
      { path: post, lang: 'zh-CN', dark: false, refused: [] },
      { path: post, lang: 'zh-TW', dark: false, refused: [] },
    ]);
  });

  it('follow the reader into the night', async () => {
    const { page } = await visit(post);
    await page.locator('[data-comments]').scrollIntoViewIfNeeded();
    await page.locator('[data-opened]').waitFor();
    await page
      .locator('[data-theme-switch]')
      .first()
      .evaluate((button: HTMLElement) => button.click());
    await page.locator('[data-dark="true"]').waitFor({ state: 'attached' });
  });

  it('say so when the service cannot be reached', async () => {
    const { page } = await visit(post);
    await page.route('https://talk.example/**', (route) => route.abort());
    await page.locator('[data-comments]').scrollIntoViewIfNeeded();
    await page.getByText('评论没有载入').waitFor();
  });

  it.each(others)('%s is asked for the one discussion, in the reader’s script', async (...given) => {
    const [service, settings, script, asked] = given;
    const { page } = await visit('/posts/closed/');
    await page.route('https://talk.example/other.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `const tell = (asked) => { document.documentElement.dataset.asked = JSON.stringify(asked); };\n${script}`,
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    const comments = JSON.stringify({ service, ...settings, script: 'https://talk.example/other.js' });
    const discussion = service === 'giscus' ? 'posts/%E4%B8%89%E9%BB%9E/' : '/posts/%E4%B8%89%E9%BB%9E/';
    await page.route(`${server.url}/zh-hant${post}`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replace(/data-comments="[^"]*"/, `data-comments='${comments}'`)
        .replace(/data-discussion="[^"]*"/, `data-discussion="${discussion}"`);
      await route.fulfill({ response, body: html });
    });
    await goTo(page, `${server.url}/zh-hant${post}`);
    await page.locator('[data-comments]').scrollIntoViewIfNeeded();
    await page.locator('[data-asked]').waitFor({ state: 'attached' });
    expect(JSON.parse((await page.locator('html').getAttribute('data-asked')) ?? '')).toEqual(asked);
  });

  it.each([390, 800, 1280])('come last, as they are read, in a window of %i px', async (width) => {
    const { page } = await visit(post);
    await page.setViewportSize({ width, height: 844 });
    expect(await page.locator('.has-toc').count()).toBe(1);
    const tops = await page
      .locator('.post-text, .post-footer, .comments')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  it('stay away from a post that wants none', async () => {
    const { page } = await visit('/posts/closed/');
    expect(await page.locator('[data-comments]').count()).toBe(0);
  });
});

describe('the policy', () => {
  it('of a page allows what is declared and nothing else', async () => {
    const { page } = await visit('/posts/closed/');
    const own = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    const sources = Object.fromEntries(
      (own ?? '').split('; ').map((directive) => {
        const [name = '', ...list] = directive.split(' ');
        return [name, list.filter((source) => source.startsWith('https://'))];
      }),
    );
    const player = 'https://player.example'; // `security` declares it for everything
    expect(sources).toMatchObject({
      'script-src': ['https://talk.example', 'https://stats.example', 'https://gc.zgo.at', player],
      'style-src': ['https://talk.example', player],
      'connect-src': [
        'https://talk.example',
        'https://stats.example',
        'https://gc.zgo.at',
        'https://night.goatcounter.com',
        player,
      ],
      'font-src': [player],
    });
  });
});

describe('below a post', () => {
  it('stands whose it is and under which terms, in the reader’s script', async () => {
    const { page } = await visit(post);
    const licence = page.locator('[rel~=license]');
    expect(await licence.textContent()).toContain('CC BY-NC-SA 4.0');
    expect(await licence.getAttribute('href')).toMatch(/\/by-nc-sa\/4\.0\/deed\.zh-hans$/);
    const { page: other } = await visit('/posts/closed/');
    expect(await other.locator('.colophon-page').textContent()).toContain('版权所有');
  });

  it('its link and its citation are copied at a click', async () => {
    const { page } = await visit(`/zh-hant${post}`);
    // The first click comes before the buttons' script: it counts nevertheless.
    await page.route('**/share.*.js', async (route) => {
      await page.locator('[data-share=copy]').click();
      return route.fallback();
    });
    const asked = page.waitForRequest('**/share.*.js');
    await page.locator('[data-passing-on]').scrollIntoViewIfNeeded();
    await asked;
    await page.locator('[data-share=copy]', { hasText: '已複製' }).waitFor();
    await page.locator('[data-share=copy]', { hasNotText: '已複製' }).waitFor();
    const copied = async (way: string) => {
      const button = page.locator(`[data-share=${way}]`);
      await button.click();
      await page.locator(`[data-share=${way}]`, { hasText: '已複製' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('copy')).toBe(`https://night.example/zh-hant${post}`);
    await page.locator('.cite summary').click();
    expect((await copied('cite')).replace(/\d{4}-\d\d-\d\d 取自/, '今日取自')).toBe(
      `林見山（2015-03-04）。〈凌晨三點的電話〉。《夜班手記》。今日取自 https://night.example/zh-hant${post}`,
    );
  });

  it('what may not be copied for the reader is selected, and the button says so', async () => {
    const { page } = await visit(`/zh-hant${post}`);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await page.locator('[data-passing-on]').scrollIntoViewIfNeeded();
    await page.locator('.cite summary').click();
    const selected = () => page.evaluate(() => getSelection()?.toString());
    await page.locator('[data-share=copy]').click();
    await page.locator('[data-share=copy]', { hasText: '已選取，請手動複製' }).waitFor();
    expect(await selected()).toBe(`https://night.example/zh-hant${post}`);
    await page.locator('[data-share=cite]').click();
    await page.locator('[data-share=cite]', { hasText: '已選取，請手動複製' }).waitFor();
    expect(await selected()).toContain('〈凌晨三點的電話〉');
    await page.locator('[data-share=copy]', { hasText: '複製連結' }).waitFor();
  });

  it('has a code for WeChat without JavaScript and without another request', async () => {
    const { page, foreign } = await visit(post);
    await page.locator('.qr summary').click();
    const box = await page.locator('.qr svg').boundingBox();
    expect(box?.width).toBeGreaterThan(150);
    expect(foreign.filter((address) => !address.startsWith('https://talk.'))).toEqual(
      expect.arrayContaining(counters),
    );
    expect(foreign.filter((address) => /qr/i.test(address))).toEqual([]);
  });

  it('leads to its source', async () => {
    const { page } = await visit(post);
    expect(await page.locator('.edit a').getAttribute('href')).toBe(
      'https://github.com/night/blog/edit/main/content/posts/%E4%B8%89%E9%BB%9E.md',
    );
  });
});

describe('the site', () => {
  it('tells that a post is old before it is painted, and says nothing of a new one', async () => {
    const { page } = await visit(post);
    expect(await page.locator('[data-outdated]').isVisible()).toBe(true);
    expect(await page.locator('[data-outdated]').textContent()).toContain('2015-03-04');
  });

  it('announces something until the reader closes it', async () => {
    const { page } = await visit('/');
    const line = page.locator('.announcement');
    expect(await line.locator('a').getAttribute('href')).toBe('/friends/');
    await line.locator('button').click();
    await line.waitFor({ state: 'hidden' });
    await page.reload();
    expect(await line.isVisible()).toBe(false);
  });

  it('shows its friends, their pictures and drawn ones, in the reader’s script', async () => {
    const { page } = await visit('/friends/');
    expect(await page.locator('.friends h2').allTextContents()).toEqual(['值夜的人']);
    expect(await page.locator('.friend-cards b').allTextContents()).toEqual(['便利店笔记', '旧信纸']);
    expect(await page.locator('.friend-cards img').getAttribute('src')).toMatch(/^\/_assets\/images\//);
    expect(await page.locator('.friend-cards .monogram').count()).toBe(1);
  });

  it('shows an author’s face and where else he is found', async () => {
    const { page } = await visit('/authors/%E6%9E%97%E8%A6%8B%E5%B1%B1/');
    expect(await page.locator('.list-header .avatar').getAttribute('src')).toMatch(/^\/_assets\/images\//);
    expect(await page.locator('.profiles a').getAttribute('rel')).toContain('me');
    expect(await page.locator('.site-footer a[href^="mailto:"]').count()).toBe(1);
  });

  it.each([post, '/friends/', '/authors/%E6%9E%97%E8%A6%8B%E5%B1%B1/'])(
    '%s has no serious accessibility fault, by day or by night',
    async (path) => {
      const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await visit(path, colorScheme);
        for (const details of await page.locator('.passing-on details').all())
          await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
        await page.evaluate(axe);
        const violations = await page.evaluate<{ id: string; impact: string; nodes: { html: string }[] }[]>(
          'axe.run().then(({ violations }) => violations)',
        );
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    },
  );

  it('has no trace of a forum where it wants none', async () => {
    const { page } = await visit('/');
    expect(existsSync(join(folder, 'out/threads/old/index.html'))).toBe(false);
    expect(await page.getByText('帖子').count()).toBe(0);
  });
});

describe('the editor in the browser', () => {
  it('comes from the site alone, with fields in the author’s language, and is not indexed', async () => {
    const { page, foreign, refused } = await visit('/admin/');
    await page.getByText('夜班手記').first().waitFor();
    await page.getByRole('button', { name: /本機|Local/ }).waitFor();
    expect(await page.locator('meta[name=robots]').first().getAttribute('content')).toContain('noindex');
    expect(foreign.filter((address) => !address.startsWith('https://www.githubstatus.com/'))).toEqual([]);
    expect(refused).toEqual([]);
    const config = JSON.parse(readFileSync(join(folder, 'out/admin/config.json'), 'utf8')) as {
      backend: unknown;
      collections: { label: string }[];
    };
    expect(config.backend).toMatchObject({ name: 'github', repo: 'night/blog', branch: 'main' });
    expect(config.collections.map(({ label }) => label)).toEqual(['文章', '獨立頁面']);
    expect(readFileSync(join(folder, 'out/sitemap.xml'), 'utf8')).not.toContain('/admin/');
  });

  it('loads what it needs later from the site as well', async () => {
    const { page } = await visit('/admin/');
    const names = ['exifr', 'immutable', 'svgo', 'turndown'];
    // As text, since the test's own compiler knows another `import`.
    const imports = names.map((name) => `import('/admin/cms/packages/${name}.js')`).join(', ');
    const loaded = await page.evaluate<boolean[]>(
      `Promise.all([${imports}]).then((modules) => modules.map((module) => Object.keys(module).length > 0))`,
    );
    expect(loaded).toEqual(names.map(() => true));
  });
});
