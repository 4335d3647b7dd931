import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import sharp from 'sharp';
import { buildSite } from '../src/glue/pipeline/build-site.ts';
import { createProgress } from '../src/glue/progress.ts';
import { startDevServer } from '../src/glue/dev/dev-server.ts';
import { projectRoot } from '../src/glue/project.ts';
import { viewports } from './pictures/viewports.ts';
import { serveFolder } from './serve.ts';
import { findBrowser, launchOptions } from './setup-browser.ts';

/** `npm run screenshots`: builds the sample site and takes README's pictures of it. */
interface Shot {
  name: string;
  path: string;
  options?: BrowserContextOptions;
  /** The manual shows it too. */
  manual?: boolean;
  /** Taken of the preview, not of the built site. */
  preview?: boolean;
  /** What a reader does before the picture is taken. */
  act?(page: Page): Promise<void>;
}

const { phone, desktop } = viewports;
const post = 'posts/queueing-for-shop-managers/';

const shots: Shot[] = [
  { name: 'home', path: '/' },
  { name: 'tag', path: '/zh-hant/tags/customer-service/' },
  { name: 'post-hans', path: `/${post}` },
  { name: 'post-hant', path: `/zh-hant/${post}` },
  { name: 'dark', path: '/zh-hant/', options: { colorScheme: 'dark' } },
  { name: 'covers', path: '/page/2/', manual: true },
  { name: 'archive', path: '/archive/', options: phone },
  { name: 'proof', path: '/_proof/?file=posts%2Fnight-desk-one.md', preview: true, manual: true },
  {
    name: 'phone-post',
    path: `/zh-hant/${post}`,
    options: phone,
    /** Scrolls back a little, which brings the bar. */
    async act(page) {
      for (const top of [2400, 2500, 2300]) {
        await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
        await page.waitForTimeout(400);
      }
    },
  },
  {
    name: 'phone-search',
    manual: true,
    path: '/',
    options: phone,
    async act(page) {
      await page.locator('[data-search-open]').first().click();
      await page.locator('dialog[open] input').fill('客戶服務');
      await page.locator('dialog[open] [data-result]').first().waitFor();
      await page.waitForTimeout(500);
    },
  },
];

process.env['JIANFAN_LANG'] ??= 'zh-Hant'; // the proof-reader's view speaks the author's language
const folder = await mkdtemp(join(tmpdir(), 'jianfan-screenshots-'));
const target = join(projectRoot, '.github/screenshots');
const inManual = join(projectRoot, 'content/images/manual');
const options = {
  content: join(projectRoot, 'content'),
  out: join(folder, 'site'),
  cache: join(projectRoot, '.jianfan'),
};
await buildSite({ ...options, drafts: false, force: false, search: true }, createProgress(process.stderr));
const server = await serveFolder(options.out, 4500);
const preview = await startDevServer({ ...options, port: 4600 });
const browser = await chromium.launch(launchOptions(await findBrowser('whole')));
try {
  for (const place of [target, inManual]) await mkdir(place, { recursive: true });
  for (const shot of shots) await take(browser, shot);
} finally {
  await browser.close();
  await server.close();
  await preview.close();
  await rm(folder, { recursive: true, force: true });
}

async function take(opened: Browser, shot: Shot): Promise<void> {
  const context = await opened.newContext({ ...desktop, ...shot.options });
  const page = await context.newPage();
  await page.goto(new URL(shot.path, shot.preview ? preview.url : server.url).href, { waitUntil: 'load' });
  await page.waitForTimeout(shot.preview ? 2000 : 500);
  await shot.act?.(page);
  const picture = await sharp(await page.screenshot())
    .webp({ quality: 82 })
    .toBuffer();
  const folders = shot.manual ? [target, inManual] : [target];
  for (const place of folders) await writeFile(join(place, `${shot.name}.webp`), picture);
  console.log(`${shot.name}.webp`);
  await context.close();
}
