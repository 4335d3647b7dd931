import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath, buildFixture } from './build-fixture.ts';
import { closeBrowser, openPage } from './browser.ts';
import { ask, count, openDialog, results } from './search-steps.ts';

let folder = '';
let server: Server | undefined;
let address = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianfan-survival-'));
  mkdirSync(join(folder, 'content/posts'), { recursive: true });
  const config = {
    title: '小站',
    url: `https://example.org${basePath}`,
    script: 'hans',
    variants: ['zh-Hans', 'zh-Hant'],
  };
  writeFileSync(join(folder, 'content/site.yaml'), JSON.stringify(config));
  for (let i = 0; i < 12; i++) writePost(i, `这是第${i}篇，说的是发现与头发。`);
  await build();
  address = await serve();
});

afterAll(async () => {
  await closeBrowser();
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

function writePost(number: number, body: string): void {
  const front = `---\ntitle: 第${number}篇\ndate: 2024-01-${String(number + 1).padStart(2, '0')}\ntags: [头发]\n---\n`;
  writeFileSync(join(folder, `content/posts/${number}.md`), `${front}\n${body}\n`);
}

async function build(force = false): Promise<void> {
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  await buildFixture(content, out, { force });
}

/** Serves the site below its base path with the content security policy that it publishes. */
function serve(): Promise<string> {
  const policy =
    /Content-Security-Policy: (.*)/.exec(readFileSync(join(folder, 'out/_headers'), 'utf8'))?.[1] ?? '';
  const files = sirv(join(folder, 'out'), {
    dev: true,
    setHeaders: (response) => response.setHeader('content-security-policy', policy),
  });
  server = createServer((request, response) => {
    const missing = () => void response.writeHead(404).end();
    const asked = request.url ?? '/';
    request.url = asked.slice(basePath.length);
    if (asked.startsWith(`${basePath}/`)) files(request, response, missing);
    else missing();
  });
  return new Promise((resolve) => {
    server?.listen(0, '127.0.0.1', () => {
      const bound = server?.address();
      resolve(`http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}${basePath}/`);
    });
  });
}

describe('search', () => {
  it('works below a base path and under a policy that allows neither inline code nor eval', async () => {
    const page = await openPage(address);
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const policy = (await page.request.get(address)).headers()['content-security-policy'];
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(?:;|$)/);
    await ask(page, '頭髮');
    expect(await count(page)).toBe(12);
    await results(page).first().locator('a').click();
    await page.waitForURL(new RegExp(`${basePath}/posts/`));
    await page.locator('mark.search-landed').waitFor();
    await page.goto(`${address}zh-hant/search/?q=${encodeURIComponent('发现')}`);
    expect(await count(page)).toBe(12);
    expect(await results(page).first().locator('mark').first().innerText()).toBe('發現');
    expect(complaints).toEqual([]);
  });

  it('works where no worker can be started', async () => {
    const page = await openPage(address);
    await page.addInitScript(() => Object.assign(globalThis, { Worker: undefined }));
    await page.goto(address);
    await ask(page, '发现');
    expect(await count(page)).toBe(12);
  });

  it('says so and offers tags where WebAssembly is missing', async () => {
    const page = await openPage(address);
    await page.addInitScript(() => Object.assign(globalThis, { Worker: undefined, WebAssembly: undefined }));
    await page.goto(`${address}search/?q=发现`);
    const notice = page.locator('jf-search-page [role="alert"]');
    expect(await notice.innerText()).toContain('没有 WebAssembly');
    expect(await page.locator('[data-search-start]').isVisible()).toBe(true);
    await notice.getByRole('link', { name: '全部标签' }).click();
    await page.waitForURL(/\/tags\/$/);
  });

  it.each(['.pf_index', '.pf_fragment', 'pagefind.js', 'jianfan.json'])(
    'says that %s files did not come, and tries again',
    async (file) => {
      const page = await openPage(address);
      const failing = (url: URL) => url.pathname.includes('/pagefind/') && url.pathname.endsWith(file);
      await page.context().route(failing, (route) => route.abort());
      const field = await openDialog(page);
      await field.fill('发现');
      const notice = page.locator('dialog[open] [role="alert"]');
      expect(await notice.innerText()).toContain('搜索用的文件没有取到，请检查网络。');
      expect(await results(page).count()).toBe(0);
      await page.context().unroute(failing);
      await notice.getByRole('button', { name: '重试' }).click();
      await results(page).first().waitFor();
      expect(await count(page)).toBe(12);
      expect(await notice.count()).toBe(0);
    },
  );

  it('leads to the search page where the dialog did not come, and that to its tags without its own module', async () => {
    const page = await openPage(address);
    const modules = /\/_astro\/(?:dialog|page)\.[^/]*\.js$/;
    await page.context().route(modules, (route) => route.abort());
    for (const open of [
      () => page.keyboard.press('/'),
      () => page.locator('[data-search-open]').first().click(),
    ]) {
      await page.goto(address);
      await open();
      await page.waitForURL(`${address}search/`);
    }
    await page.goto(`${address}search/?q=发现`);
    await page.locator('[data-search-start]').waitFor();
    await page.context().unroute(modules);
    await page.goto(address);
    await ask(page, '发现');
    expect(await count(page)).toBe(12);
  });

  it('recovers by itself when the reader types on after the network is back', async () => {
    const page = await openPage(address);
    const lists = (url: URL) => url.pathname.endsWith('.pf_index');
    await page.context().route(lists, (route) => route.abort());
    const field = await openDialog(page);
    await field.fill('发现');
    await page.locator('dialog[open] [role="alert"]').waitFor();
    await page.context().unroute(lists);
    await field.fill('发现与');
    await results(page).first().waitFor();
    expect(await count(page)).toBe(12);
  });

  it('goes over to the new index by itself when the site was deployed meanwhile', async () => {
    const page = await openPage(address);
    await ask(page, '发现');
    expect(await count(page)).toBe(12);
    for (let i = 0; i < 3; i++) writePost(i, '全新的一句：量子纠缠。');
    await build(true);
    await ask(page, '量子纠缠');
    expect(await count(page)).toBe(3);
    expect(await results(page).first().locator('mark').first().innerText()).toBe('量子纠缠');
  });
});
