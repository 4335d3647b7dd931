import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from '../../scripts/serve.ts';
import { closeBrowser, goTo, openPage } from './browser.ts';
import { buildFixture } from './build-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianfan-paper-'));
/** A sheet of A4 between the margins that print.css gives it. */
const sheet = { width: 658, height: 971 };
let server: StaticServer;

const columns = Array.from({ length: 10 }, (_, at) => `平均等待${at}`);
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const post = [
  '---\ntitle: 印在纸上\ndate: 2024-05-01\n---\n',
  [columns, columns.map(() => '---'), columns.map((_, at) => `第 ${at}000 位来电`)].map(row).join('\n'),
  '<details><summary>折叠</summary>\n\n<p id="folded">折叠的一段。</p>\n\n</details>',
  '> [!note]- 收起\n> 收起的一段。',
  '<p id="english" lang="en">The manager says “hello”.</p>',
].join('\n\n');

beforeAll(async () => {
  mkdirSync(join(folder, 'content/posts'), { recursive: true });
  writeFileSync(join(folder, 'content/site.yaml'), 'title: 纸\nurl: https://paper.example\n');
  writeFileSync(join(folder, 'content/posts/paper.md'), post);
  await buildFixture(join(folder, 'content'), join(folder, 'out'), { search: false });
  server = await serveFolder(join(folder, 'out'), 4490);
});

afterAll(async () => {
  await closeBrowser();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openOnPaper(): Promise<Page> {
  const page = await openPage('/404.html', { viewport: sheet });
  await goTo(page, `${server.url}/posts/paper/`);
  await page.emulateMedia({ media: 'print' });
  return page;
}

it('a table of ten columns is as wide as the sheet at most, and none of its numbers is broken', async () => {
  const page = await openOnPaper();
  const { right, tallest } = await page.locator('.body table').evaluate((table) => ({
    right: table.getBoundingClientRect().right,
    tallest: Math.max(
      ...[...table.querySelectorAll('td')].map((cell) => {
        const text = cell.firstChild as Text;
        const number = document.createRange();
        number.setStart(text, text.data.search(/\d/));
        number.setEnd(text, text.data.search(/\d(?!\d)/) + 1);
        return number.getClientRects().length;
      }),
    ),
  }));
  expect(right).toBeLessThanOrEqual(sheet.width);
  expect(tallest).toBe(1);
});

it('what is folded is laid out', async () => {
  const page = await openOnPaper();
  for (const part of ['#folded', '.callout p:last-child'])
    expect(await page.locator(part).evaluate((text) => text.getBoundingClientRect().height)).toBeGreaterThan(
      10,
    );
});

it('the address of the page stands above it', async () => {
  const page = await openOnPaper();
  const address = page.locator("meta[property='og:url']");
  expect(await address.evaluate((own) => own.getBoundingClientRect().height)).toBeGreaterThan(5);
  expect(await address.evaluate((own) => getComputedStyle(own, '::after').content)).toBe(
    '"https://paper.example/posts/paper/"',
  );
});

it('an English passage has the serifs of the text around it', async () => {
  const page = await openOnPaper();
  const faces = await page.locator('#english').evaluate((passage) => getComputedStyle(passage).fontFamily);
  expect(faces).toMatch(/^Georgia/);
});
