import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath, buildFixture } from './build-fixture.ts';
import { closeBrowser, openPage } from './browser.ts';

/** A site under a base path, served with the headers that it publishes; it is deployed more than once. */
const folder = mkdtempSync(join(tmpdir(), 'jianfan-offline-'));
const [content, out] = [join(folder, 'content'), join(folder, 'out')];
let server: Server;
let site = '';
/** Milliseconds that the server takes for a page. */
let slowness = 0;

beforeAll(async () => {
  mkdirSync(join(content, 'posts'), { recursive: true });
  writePost('tea', '第一泡茶', '水开以后，先等一分钟。');
  writePost('water', '山泉水', '打水要赶早。');
  await deploy();
  [server, site] = await serve();
});

afterAll(async () => {
  await closeBrowser();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a reader who comes back without a connection', () => {
  it('reads visited pages, and is told in the script of the page which others there are', async () => {
    const page = await visit('posts/tea/');
    await page.goto(`${site}posts/water/`);
    await page.context().setOffline(true);
    await page.goto(`${site}posts/tea/?from=mail`);
    expect(await page.locator('[data-body]').innerText()).toContain('先等一分钟');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('PingFang');

    await page.goto(`${site}archive/`);
    expect(await page.locator('h1').innerText()).toBe('没有网络');
    expect(await page.locator('[data-kept] a').allInnerTexts()).toEqual(['山泉水 · 茶事', '第一泡茶 · 茶事']);
    await page.goto(`${site}zh-hant/archive/`);
    expect(await page.locator('h1').innerText()).toBe('沒有網路');
    expect(await page.locator('[data-kept]').count()).toBe(1);
    expect(await page.locator('.kept').isVisible()).toBe(false);
  });

  it('searches what was searched before', async () => {
    const page = await visit('search/?q=山泉');
    await page.locator('[data-result]').first().waitFor();
    await page.reload();
    await page.locator('[data-result]').first().waitFor();
    await page.context().setOffline(true);
    await page.goto(`${site}search/?q=山泉`);
    expect(await page.locator('[data-result]').first().innerText()).toContain('山泉水');
  });
});

describe('after a deployment', () => {
  it('a visited page is the new one at once, and never loads anew by itself', async () => {
    const page = await visit('posts/tea/');
    writePost('tea', '第一泡茶', '水开以后，先等两分钟。');
    await deploy();
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.goto(`${site}posts/tea/`);
    expect(await page.locator('[data-body]').innerText()).toContain('先等两分钟');
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    expect(loads).toBe(1);
    await page.context().setOffline(true);
    await page.goto(`${site}posts/tea/`);
    expect(await page.locator('[data-body]').innerText()).toContain('先等两分钟');
  });

  it('a page that was shown as it was kept says that there is a newer one, in its own script', async () => {
    const page = await visit('zh-hant/posts/tea/');
    await page.reload();
    writePost('tea', '第一泡茶', '水开以后，先等三分钟。');
    await deploy();
    slowness = 6000;
    await page.goto(`${site}zh-hant/posts/tea/`);
    expect(await page.locator('[data-body]').innerText()).not.toContain('三分鐘');
    const line = page.locator('[data-changed]');
    await line.waitFor();
    expect(await line.innerText()).toContain('這一頁有新的內容');
    expect(await page.locator('[data-body]').innerText()).not.toContain('三分鐘');
    slowness = 0;
    await line.getByRole('button', { name: '重新載入' }).click();
    await expect.poll(() => page.locator('[data-body]').innerText()).toContain('三分鐘');
  });

  it('of a site that is no longer read offline the worker goes, and all it has kept', async () => {
    const page = await visit('posts/tea/');
    await deploy('offline: false');
    await page.goto(`${site}posts/tea/`);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await deploy();
  });
});

function writePost(slug: string, title: string, text: string): void {
  writeFileSync(
    join(content, `posts/${slug}.md`),
    `---\ntitle: ${title}\ndate: 2026-03-1${slug === 'tea' ? 4 : 5}\n---\n${text}\n`,
  );
}

async function deploy(settings = ''): Promise<void> {
  writeFileSync(join(content, 'site.yaml'), `title: 茶事\nurl: http://localhost${basePath}\n${settings}\n`);
  await buildFixture(content, out);
}

/** Opens a page for the first time, and waits until the worker has kept it. */
async function visit(path: string): Promise<Page> {
  const page = await openPage(site + path, { serviceWorkers: 'allow' });
  const own = new URL(site + path).pathname;
  await expect
    .poll(() => page.evaluate(async (kept) => (await caches.match(kept)) !== undefined, own))
    .toBe(true);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

function serve(): Promise<[Server, string]> {
  const policy = /Content-Security-Policy: (.*)/.exec(readFileSync(join(out, '_headers'), 'utf8'))?.[1] ?? '';
  const files = sirv(out, {
    dev: true,
    setHeaders: (response) => response.setHeader('content-security-policy', policy),
  });
  const made = createServer((request, response) => {
    const asked = request.url ?? '/';
    request.url = asked.startsWith(`${basePath}/`) ? asked.slice(basePath.length) : asked;
    const isPage = !/\.\w+(?:\?|$)/.test(request.url);
    void setTimeout(isPage ? slowness : 0).then(() =>
      files(request, response, () => void response.writeHead(404).end()),
    );
  });
  return new Promise((resolve) => {
    made.listen(0, '127.0.0.1', () => {
      const bound = made.address();
      resolve([made, `http://localhost:${typeof bound === 'object' ? bound?.port : 0}${basePath}/`]);
    });
  });
}
