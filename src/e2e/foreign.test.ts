import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from '../../scripts/serve.ts';
import { projectRoot } from '../glue/project.ts';
import { addAxe, faultsOf } from './axe.ts';
import { closeBrowser, goTo, openPage, phone } from './browser.ts';
import { buildFixture } from './build-fixture.ts';

/** A post with passages in seven languages, two of them written from right to left. */
const folder = mkdtempSync(join(tmpdir(), 'jianfan-foreign-'));
let server: StaticServer;

beforeAll(async () => {
  await buildFixture(join(projectRoot, 'src/e2e/fixtures/foreign'), join(folder, 'out'), { search: false });
  server = await serveFolder(join(folder, 'out'), 4480);
});

afterAll(async () => {
  await closeBrowser();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openPost(root: string): Promise<Page> {
  const page = await openPage('/404.html', phone);
  await goTo(page, `${server.url}${root}/posts/guest-book/`);
  return page;
}

/** How far the first letter of an element is from either side of the column. */
function roomBeside(page: Page, selector: string): Promise<{ left: number; right: number }> {
  return page.locator(selector).evaluate((element) => {
    const first = document.createRange();
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() ?? element;
    first.setStart(text, 0);
    first.setEnd(text, 1);
    const letter = first.getBoundingClientRect();
    const column = document.querySelector('[data-body]')?.getBoundingClientRect();
    return { left: letter.left - (column?.left ?? 0), right: (column?.right ?? 0) - letter.right };
  });
}

describe.each(['', '/zh-hant'])('a post with passages in other languages, %s/', (root) => {
  it('converts none of them', async () => {
    const page = await openPost(root);
    expect(await page.locator('#japanese').textContent()).toBe('国会図書館の学芸員です。返品はできますか。');
    expect(await page.locator('#korean').textContent()).toBe('다음에 또 오겠습니다');
    expect(await page.locator('#arabic').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('h1').textContent()).toMatch(/^留言簿上的七[种種]文字$/);
  });

  it('begins those from right to left at the right: quotation, paragraph, list', async () => {
    const page = await openPost(root);
    for (const part of ['#arabic p', '#hebrew', '#list li:first-child']) {
      const { left, right } = await roomBeside(page, part);
      expect([part, left > right]).toEqual([part, true]);
    }
    const bar = await page.locator('#arabic').evaluate((quote) => {
      const { borderLeftWidth, borderRightWidth, paddingLeft, paddingRight } = getComputedStyle(quote);
      return [borderLeftWidth, borderRightWidth, paddingLeft, parseFloat(paddingRight) > 15];
    });
    expect(bar).toEqual(['0px', '3px', '0px', true]);
  });

  it('sets each in faces of its own, and breaks Korean between words', async () => {
    const page = await openPost(root);
    const faces = (id: string) =>
      page.locator(id).evaluate((passage) => getComputedStyle(passage).fontFamily.split(',')[0]);
    expect(await faces('#japanese')).toMatch(/Hiragino Sans/);
    expect(await faces('#korean')).toMatch(/Apple SD Gothic Neo/);
    expect(await faces('#english')).toMatch(/Helvetica Neue/);
    expect(await page.locator('#korean').evaluate((passage) => getComputedStyle(passage).wordBreak)).toBe(
      'keep-all',
    );
  });

  it('names the language of those that the author has not marked', async () => {
    const page = await openPost(root);
    const last = await page.locator('.body > p').evaluateAll((all) =>
      all.slice(-2).map((passage) => {
        const { textAlign, direction } = getComputedStyle(passage);
        return [(passage as HTMLElement).lang, direction, textAlign];
      }),
    );
    expect(last).toEqual([
      ['bo', 'ltr', 'start'],
      ['ar', 'rtl', 'start'],
    ]);
  });

  it('is as wide as the window, and axe has no objection', async () => {
    const page = await openPost(root);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await addAxe(page);
    expect(await faultsOf(page)).toEqual([]);
  });
});
