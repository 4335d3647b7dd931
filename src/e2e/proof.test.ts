import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDevServer, type DevServer } from '../glue/dev/dev-server.ts';
import { projectRoot } from '../glue/project.ts';
import { openPage } from './browser.ts';

const fixture = join(projectRoot, 'src/e2e/fixtures/proof');
const port = 4760;

let content: string;
let server: DevServer;
let page: Page;

beforeAll(async () => {
  vi.stubEnv('VITEST', undefined); // Astro's dev server serves no page to tests of Astro itself
  vi.stubEnv('JIANFAN_LANG', 'zh-Hant');
  content = await mkdtemp(join(tmpdir(), 'jianfan-proof-'));
  await cp(fixture, content, { recursive: true });
  const cache = join(projectRoot, '.jianfan');
  server = await startDevServer({ content, out: join(content, '../no-build-yet'), cache, port });
});

afterAll(async () => {
  await server.close();
  vi.unstubAllEnvs();
  await rm(content, { recursive: true, force: true });
});

beforeEach(async () => {
  await cp(fixture, content, { recursive: true });
  page = await openPage(`${server.url}/_proof/`);
});

const read = (file: string) => readFile(join(content, file), 'utf8');
const left = () => page.locator('[data-left]').getAttribute('data-left');
const desk = (name: string) => page.locator('#desk').getByRole('button', { name, exact: true });

async function openPost(): Promise<void> {
  await page.getByRole('link', { name: /理发店里/ }).click();
  await desk('決定').waitFor();
}

describe("the proof-reader's view", () => {
  it('lists posts by the number of places in doubt', async () => {
    const rows = await page.locator('.proof-list li').allInnerTexts();
    expect(rows.map((row) => row.split(/\n+/))).toEqual([
      ['理发店里', 'posts/barber.md', '3'],
      ['天气很好', 'posts/clean.md', '✓'],
    ]);
  });

  it('shows the text beside its variant, with what changed and what is in doubt', async () => {
    await openPost();
    const row = page.locator('.proof-row.doubtful').first();
    expect(await row.locator('.proof-cell').allInnerTexts()).toEqual([
      '他的长发现在梳了上去，店里干。',
      '他的長發現在梳了上去，店裡幹。',
    ]);
    expect(await row.locator('.proof-cell').last().locator('ins').allInnerTexts()).toEqual([
      '長',
      '現',
      '裡',
    ]);
    expect(await row.locator('.proof-cell').last().locator('.doubt').allInnerTexts()).toEqual(['發', '幹']);
  });

  it('settles a place, and takes it back', async () => {
    await openPost();
    const before = await read('posts/barber.md');
    await desk('決定').click();
    await expect.poll(left).toBe('2');
    const after = before.replace('长发现在', '长-{zh-hans:发; zh-hant:髮}-现在');
    expect(await read('posts/barber.md')).toBe(after);
    await expect.poll(() => page.locator('.settled').last().innerText()).toBe('髮');
    await desk('復原').click();
    await expect.poll(left).toBe('3');
    expect(await read('posts/barber.md')).toBe(before);
  });

  it('settles a post by keys', async () => {
    await openPost();
    const before = await read('posts/barber.md');
    for (const key of ['j', '2', 't', 'Enter']) await page.keyboard.press(key);
    await expect.poll(left).toBe('1');
    expect(await read('posts/barber.md')).toBe(
      before.replace('# 註\n---', '# 註\nglossary:\n  里干: 裡乾\n---'),
    );
    expect(await page.locator('#desk').innerText()).toContain('已寫入 posts/barber.md');
  });

  it('settles the site, with the word that the proof-reader wants', async () => {
    await openPost();
    const before = await read('site.yaml');
    await page.locator('[data-doubt="1"]').last().click();
    await desk('全站').click();
    await page.locator('input[name=term]').fill('店里干');
    await page.locator('input[name=wording]').fill('店裡乾');
    await desk('決定').click();
    await expect.poll(left).toBe('2');
    expect(await read('site.yaml')).toBe(`${before}glossary:\n  店里干: { zh-hant: "店裡乾" }\n`);
  });

  it('writes nothing into a file that was changed meanwhile', async () => {
    await openPost();
    const changed = `${await read('posts/barber.md')}\n又一段。\n`;
    await writeFile(join(content, 'posts/barber.md'), changed);
    await desk('決定').click();
    await expect.poll(() => page.locator('.desk-message').innerText()).toContain('別處改過');
    expect(await read('posts/barber.md')).toBe(changed);
  });

  it('works on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPost();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await desk('決定').click();
    await expect.poll(left).toBe('2');
  });

  it.each([
    ['a page elsewhere', { origin: 'https://example.org' }],
    ['another port of this machine', { origin: 'http://localhost:1' }],
    ['a form', { 'content-type': 'text/plain' }],
  ])('is written to by no one but itself: %s', async (_, headers) => {
    const own = { 'content-type': 'application/json', origin: new URL(server.url).origin };
    const answer = await page.request.post(`${server.url}/_proof/undo`, {
      headers: { ...own, ...headers },
      data: '{}',
    });
    expect(answer.status()).toBe(403);
  });
});
