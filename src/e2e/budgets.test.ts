import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../scripts/serve.ts';
import { closeBrowser, goTo, openPage, phone } from './browser.ts';
import { buildFixture } from './build-fixture.ts';
import { writeCoverSite } from './fixtures/covers.ts';
import { kinds } from './kinds.ts';

afterAll(closeBrowser);

/** A phone's window with a phone's density, which decides how wide the pictures are that it loads. */
const sharpPhone = { ...phone, deviceScaleFactor: 2 };

const plainPost = '/posts/sorry-as-a-comma/';

interface Loaded {
  url: string;
  kind: string;
  /** As a server sends it, compressed. */
  bytes: number;
}

/** Opens a page on a phone and notes what it loads, each file once, until nothing more comes. */
async function load(
  path: string,
  site = inject('site'),
): Promise<{ page: Page; loaded: Loaded[]; later(): Promise<Loaded[]> }> {
  const page = await openPage('about:blank', sharpPhone);
  const answers = new Map<string, Promise<Loaded>>();
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    const url = response.url();
    const sized = response.body().then((body) => {
      const isPacked = /\.(?:avif|webp|png|woff2)$/.test(url);
      return { url, kind, bytes: isPacked ? body.length : gzipSync(body).length };
    });
    void sized.catch(() => undefined); // of what comes when nobody waits for it any more
    if (!answers.has(url)) answers.set(url, sized);
  });
  await goTo(page, new URL(path, site).href, 'networkidle');
  const later = () => Promise.all(answers.values());
  return { page, loaded: await later(), later };
}

function bytesOf(loaded: readonly Loaded[], kind?: string): number {
  return loaded
    .filter((file) => kind === undefined || file.kind === kind)
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

describe('a post without pictures', () => {
  it('is at most 22 kB over its own text, in at most 8 requests, with 5 kB of scripts', async () => {
    const { page, loaded } = await load(plainPost);
    const text = gzipSync((await page.locator('[data-body]').textContent()) ?? '').length;
    expect(bytesOf(loaded) - text).toBeLessThan(22_000);
    expect(bytesOf(loaded, 'script')).toBeLessThan(5_000);
    expect(loaded.length).toBeLessThanOrEqual(8);
    expect(loaded.filter(({ url }) => !url.startsWith(inject('site')))).toEqual([]);
  });
});

it('a post with code and pictures has 5 kB of scripts too, before anything is clicked', async () => {
  const { page, loaded } = await load('/posts/tickets-that-come-back/');
  expect(await page.locator('[data-body] figure.code').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-body] img').count()).toBeGreaterThan(0);
  expect(bytesOf(loaded, 'script')).toBeLessThan(5_000);
});

describe('the home page', () => {
  it('is at most 120 kB on a phone, as it is first seen', async () => {
    expect(bytesOf((await load('/')).loaded)).toBeLessThan(120_000);
  });

  it('of twelve posts with photographs for covers is at most 120 kB, and little more when all are seen', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jianfan-covers-'));
    const [content, out] = [join(folder, 'content'), join(folder, 'site')];
    await writeCoverSite(content, 12);
    await buildFixture(content, out, { search: false });
    const server = await serveFolder(out, 4460);
    const { page, loaded, later } = await load('/', server.url);
    const pictures = page.locator('main img');
    const shown = await pictures.count();
    for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const seen = await later();
    await server.close();
    await rm(folder, { recursive: true });
    expect(shown).toBe(10); // two of the first four stories are text alone
    expect(seen.filter(({ kind }) => kind === 'image').length).toBeGreaterThanOrEqual(shown);
    expect(bytesOf(loaded)).toBeLessThan(120_000);
    expect(bytesOf(seen)).toBeLessThan(128_000);
  }, 300_000);

  it('loads no picture with more than twice the pixels across that it is shown with', async () => {
    const page = await openPage('/', sharpPhone);
    for (const picture of await page.locator('main img').all()) await picture.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const wasteful = await page.locator('main img').evaluateAll((pictures) =>
      pictures
        .filter((picture) => picture instanceof HTMLImageElement)
        .filter(({ currentSrc, clientWidth }) => {
          const width = Number(/-(\d+)\.(?:avif|webp)$/.exec(currentSrc)?.[1] ?? 0);
          return width > clientWidth * devicePixelRatio * 2 && width > 240;
        })
        .map(({ currentSrc, clientWidth }) => `${currentSrc} at ${clientWidth}`),
    );
    expect(wasteful).toEqual([]);
  });
});

interface Look {
  /** How far things moved while the page loaded, as browsers add that up. */
  shift: number;
  /** Characters that are laid out before anybody scrolls. */
  characters: number;
}

const looks = new Map<string, Promise<Look>>();

/** Opens a page of each kind once for all that is measured of it: to open it is what takes the time. */
function lookAt(path: string): Promise<Look> {
  const look = looks.get(path) ?? openAndLook(path);
  looks.set(path, look);
  return look;
}

async function openAndLook(path: string): Promise<Look> {
  const page = await openPage('about:blank', sharpPhone);
  // Whatever moves counts: a browser that plays a phone says of all that moves in the first half second that the reader did
  // it (hadRecentInput), since it has just been given its size.
  await page.addInitScript(() => {
    const observer = new PerformanceObserver((list) => {
      const shifts = list.getEntries() as unknown as { value: number }[];
      for (const { value } of shifts) document.documentElement.dataset['shift'] = String(value + shifted());
    });
    const shifted = () => Number(document.documentElement.dataset['shift'] ?? 0);
    observer.observe({ type: 'layout-shift', buffered: true });
  });
  await goTo(page, path, 'networkidle');
  if (path.includes('?q=')) await page.locator('[data-result]').first().waitFor();
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let characters = 0;
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      if (text.parentElement?.checkVisibility({ contentVisibilityAuto: true }))
        characters += text.textContent?.trim().length ?? 0;
    return { shift: Number(document.documentElement.dataset['shift'] ?? 0), characters };
  });
}

describe('nothing moves while a page loads', () => {
  it.each(kinds)('%s', async (path) => {
    console.log('SHIFT', path, (await lookAt(path)).shift);
    expect((await lookAt(path)).shift).toBeLessThan(0.02);
  });
});

/** In how many tasks they are laid out, frames.test.ts counts. */
describe('what a phone lays out before anybody scrolls', () => {
  it.each(kinds)('%s: at most 2,000 characters', async (path) => {
    const { characters } = await lookAt(path);
    expect(characters).toBeGreaterThan(10);
    expect(characters).toBeLessThan(2_000);
  });
});

describe('a finger', () => {
  it.each(['/', '/threads/', '/tags/customer-service/', '/threads/new-years-eve-roster/', plainPost])(
    'hits every link of %s outside running text: 24 px',
    async (path) => {
      const page = await openPage(path, phone);
      const small = await page
        .locator(':is(main, header, footer) :is(a, button):visible')
        .evaluateAll((links) =>
          links
            .filter((link) => link.closest('.body, .skip, [aria-hidden]') === null)
            .map((link) => ({ text: link.textContent, height: link.getBoundingClientRect().height }))
            .filter(({ height }) => height < 23.5)
            .map(({ text, height }) => `${text.trim()} ${height}`),
        );
      expect(small).toEqual([]);
    },
  );
});
