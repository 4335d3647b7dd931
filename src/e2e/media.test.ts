import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from '../../scripts/serve.ts';
import { projectRoot } from '../glue/project.ts';
import { addAxe, faultsOf } from './axe.ts';
import { buildFixture } from './build-fixture.ts';
import { closeBrowser, goTo, openPage, phone } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianfan-media-'));
const [content, out] = [join(folder, 'content'), join(folder, 'out')];
let server: StaticServer;

const films = `
<iframe src="https://player.example/embed/1?a=1&b=2" title="水開了" width="560" height="315"></iframe>

{% bilibili BV1xx411c7mD %}

<video src="https://films.example/tea.mp4" autoplay controls></video>

<audio controls><source src="https://films.example/tea.mp3"></audio>

<iframe src="https://declared.example/map" title="地圖"></iframe>
`;

beforeAll(async () => {
  mkdirSync(join(content, 'posts'), { recursive: true });
  mkdirSync(join(content, 'images'));
  copyFileSync(
    join(projectRoot, 'src/e2e/fixtures/magazine/images/counter.png'),
    join(content, 'images/counter.png'),
  );
  writeFileSync(
    join(content, 'site.yaml'),
    'title: 茶事\nurl: https://tea.example\nsearch: false\nsecurity: { origins: [https://declared.example] }\n',
  );
  writeFileSync(join(content, 'posts/films.md'), `---\ntitle: 看水開\ndate: 2026-03-14\n---\n${films}`);
  for (const day of [1, 2, 3, 4, 5])
    writeFileSync(
      join(content, `posts/day-${day}.md`),
      `---\ntitle: 第${day}天\ndate: 2026-03-0${day}\ncover: ../images/counter.png\n---\n打水。\n`,
    );
  await buildFixture(content, out, { search: false });
  server = await serveFolder(out, 4480);
});

afterAll(async () => {
  await closeBrowser();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page, answers for every other host, and notes which were asked. */
async function open(path: string, options = {}): Promise<{ page: Page; asked: string[] }> {
  const page = await openPage('about:blank', options);
  const asked: string[] = [];
  await page.context().route(/^https:/, (route) => {
    asked.push(new URL(route.request().url()).host);
    return route.fulfill({ contentType: 'text/html', body: '<title>片</title>' });
  });
  await goTo(page, `${server.url}/${path}`);
  return { page, asked };
}

describe('films, sounds and frames of other hosts', () => {
  it('load nothing before the reader asks, but what the site declares', async () => {
    const { page, asked } = await open('zh-hant/posts/films/', phone);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.locator('iframe[title="地圖"]').scrollIntoViewIfNeeded();
    await expect.poll(() => asked).toContain('declared.example');
    await page.waitForLoadState('networkidle');
    expect(new Set(asked)).toEqual(new Set(['declared.example']));
    expect(await page.locator('.outside').allInnerTexts()).toEqual([
      expect.stringContaining('顯示 player.example 的內容'),
      expect.stringContaining('顯示 player.bilibili.com 的內容'),
    ]);
    await addAxe(page);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('are shown in place at a click or by keyboard, with the focus on them', async () => {
    const { page, asked } = await open('posts/films/');
    await page.locator('.outside a').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('iframe[title="水开了"], iframe[title="水開了"]').waitFor();
    await expect.poll(() => asked).toContain('player.example');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    expect(await page.locator('.outside a').count()).toBe(1);
  });

  it('are links without a script', async () => {
    const { page, asked } = await open('posts/films/', { javaScriptEnabled: false });
    expect(await page.locator('.outside a').first().getAttribute('href')).toBe(
      'https://player.example/embed/1?a=1&b=2',
    );
    expect(asked).not.toContain('player.example');
  });
});

describe('pictures', () => {
  it('in lists come as AVIF, about as wide as they are shown', async () => {
    const { page } = await open('', { ...phone, deviceScaleFactor: 2 });
    const thumbs = page.locator('.thumb img');
    expect(await thumbs.count()).toBeGreaterThan(0);
    for (const thumb of await thumbs.all()) {
      await thumb.scrollIntoViewIfNeeded();
      await expect
        .poll(() => thumb.evaluate((image) => (image as HTMLImageElement).currentSrc))
        .toMatch(/-(?:240|480)\.avif$/);
      expect(await thumb.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    }
  });
});
