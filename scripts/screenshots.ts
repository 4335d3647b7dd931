import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import sharp from 'sharp';
import { buildSite } from '../src/glue/pipeline/build-site.ts';
import { createProgress } from '../src/glue/progress.ts';
import { startDevServer } from '../src/glue/dev/dev-server.ts';
import { projectRoot } from '../src/glue/project.ts';
import { wear, type Look } from './pictures/look.ts';
import { makeTwoPostBlog } from './pictures/two-post-blog.ts';
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

/** How a new blog without a picture looks: the four palettes, in quarters of one picture. */
const looks: Look[] = [
  { mode: 'light', palette: 'vermilion', type: 'serif' },
  { mode: 'light', palette: 'celadon', type: 'sans' },
  { mode: 'dark', palette: 'indigo', type: 'serif' },
  { mode: 'light', palette: 'ink', type: 'serif' },
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
const blog = {
  content: makeTwoPostBlog(join(folder, 'two-posts')),
  out: join(folder, 'blog'),
  cache: join(folder, 'cache'),
};
await buildSite({ ...blog, drafts: false, force: false, search: true }, createProgress(process.stderr));
const blogServer = await serveFolder(blog.out, 4550);
const server = await serveFolder(options.out, 4500);
const preview = await startDevServer({ ...options, port: 4600 });
const browser = await chromium.launch(launchOptions(await findBrowser('whole')));
try {
  for (const place of [target, inManual]) await mkdir(place, { recursive: true });
  for (const shot of shots) await take(browser, shot);
  await takeLooks(browser);
} finally {
  await browser.close();
  await server.close();
  await blogServer.close();
  await preview.close();
  await rm(folder, { recursive: true, force: true });
}

async function take(opened: Browser, shot: Shot): Promise<void> {
  const context = await opened.newContext({ ...desktop, ...shot.options });
  const page = await context.newPage();
  await page.goto(new URL(shot.path, shot.preview ? preview.url : server.url).href, { waitUntil: 'load' });
  await page.waitForTimeout(shot.preview ? 2000 : 500);
  await shot.act?.(page);
  await keep(shot.name, await page.screenshot(), shot.manual ? [target, inManual] : [target]);
  await context.close();
}

async function takeLooks(opened: Browser): Promise<void> {
  const context = await opened.newContext({ ...desktop, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(blogServer.url, { waitUntil: 'networkidle' });
  const layers = [];
  for (const [at, look] of looks.entries()) {
    await wear(page, look);
    const whole = sharp(await page.screenshot());
    const { width, height } = await whole.metadata();
    const input = await whole.resize({ width: Math.round(width / 2) }).toBuffer();
    layers.push({ input, left: (at % 2) * Math.round(width / 2), top: at < 2 ? 0 : Math.round(height / 2) });
  }
  const create = { ...desktop.viewport, channels: 3, background: '#fff' } as const;
  await keep('covers', await sharp({ create }).composite(layers).png().toBuffer(), [target, inManual]);
  await context.close();
}

async function keep(name: string, png: Buffer, folders: readonly string[]): Promise<void> {
  const picture = await sharp(png).webp({ quality: 82 }).toBuffer();
  for (const place of folders) await writeFile(join(place, `${name}.webp`), picture);
  console.log(`${name}.webp`);
}
