import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/serve.ts';
import { buildFixture } from './build-fixture.ts';
import { closeBrowser, openPage, phone } from './browser.ts';

/** Draws nothing but what it was told: the package itself is 200 MB with all that it brings along. */
const module = `let settings;
export default {
  initialize: (given) => (settings = given),
  async render(id, source) {
    if (source.includes('wrong')) throw new Error('no diagram');
    const { background } = settings.themeVariables;
    return { svg: '<svg id="' + id + '" style="max-width: 900px" width="100%"><style>#' + id + ' rect { fill: ' + background +
      ' }</style><rect width="10" height="10"></rect><text y="9">' + source.split('[')[1] + '</text></svg>' };
  },
};`;

const folder = mkdtempSync(join(tmpdir(), 'jianfan-diagrams-'));
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const [dist, posts] = [join(folder, 'node_modules/mermaid/dist'), join(folder, 'content/posts')];
  mkdirSync(join(dist, 'chunks/mermaid.esm.min'), { recursive: true });
  mkdirSync(posts, { recursive: true });
  writeFileSync(join(dist, '../package.json'), '{"name":"mermaid","version":"1.0.0"}');
  writeFileSync(join(dist, 'mermaid.esm.min.mjs'), module);
  writeFileSync(join(folder, 'content/site.yaml'), 'title: 茶事\nscript: hans\n');
  const diagram = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\`\n`;
  const far = '远。\n\n'.repeat(80);
  writeFileSync(
    join(posts, 'draw.md'),
    `---\ntitle: 画\ndate: 2026-03-14\n---\n${diagram('graph TD; A[头发')}\n${diagram('wrong[')}\n${far}${diagram('graph TD; B[后来')}`,
  );
  writeFileSync(join(posts, 'plain.md'), '---\ntitle: 字\ndate: 2026-03-13\n---\n没有图。\n');
  await buildFixture(join(folder, 'content'), join(folder, 'out'), { search: false });
  server = await serveFolder(join(folder, 'out'), 4460);
});

afterAll(async () => {
  await closeBrowser();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('diagrams', () => {
  it('are drawn when a reader comes near, in the script of the page, for day, night and paper', async () => {
    const page = await openPage(`${server.url}/zh-hant/posts/draw/`, { ...phone, colorScheme: 'dark' });
    const [first, , last] = [0, 1, 2].map((at) => page.locator('.diagram').nth(at));
    await first?.locator('.drawing').first().waitFor({ state: 'attached' });
    expect(await first?.locator('.drawing:visible text').textContent()).toBe('頭髮');
    expect(
      await first?.locator('.drawing').evaluateAll((all) => all.map((one) => getComputedStyle(one).display)),
    ).toEqual(['none', 'block']);
    const fill = (time: string) =>
      first?.locator(`.by-${time} rect`).evaluate((rect) => getComputedStyle(rect).fill);
    expect(await fill('day')).not.toBe(await fill('night'));
    expect(await last?.locator('.drawing').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(
      await first?.locator('.drawing').evaluateAll((all) => all.map((one) => getComputedStyle(one).display)),
    ).toEqual(['block', 'none']);
    await page.emulateMedia({ media: 'screen' });
    await last?.scrollIntoViewIfNeeded();
    await last?.locator('.drawing').first().waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('with a mistake, and without a script, are their source', async () => {
    const page = await openPage(`${server.url}/posts/draw/`);
    await page.locator('.drawing').first().waitFor();
    expect(await page.locator('.diagram').nth(1).locator('pre').isVisible()).toBe(true);
    const plain = await openPage(`${server.url}/posts/draw/`, { javaScriptEnabled: false });
    expect(await plain.locator('.diagram pre').first().innerText()).toContain('头发');
  });

  it('cost a page without any nothing', async () => {
    const page = await openPage(`${server.url}/posts/plain/`);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(loaded.filter((url) => /mermaid|diagrams/.test(url))).toEqual([]);
  });
});
