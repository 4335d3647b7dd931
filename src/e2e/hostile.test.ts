import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostile, ofTrusted } from '../markdown/fixtures/hostile.ts';
import { buildFixture } from './build-fixture.ts';
import { closeBrowser, goTo, openPage } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianfan-hostile-'));
const kinds = Object.keys(hostile);
const servers: Server[] = [];

/** The same posts, trusted and not, with the headers that the site publishes and without, as on GitHub Pages. */
const ways = [
  { trust: 'trusted', headers: false },
  { trust: 'trusted', headers: true },
  { trust: 'untrusted', headers: false },
  { trust: 'untrusted', headers: true },
] as const;

beforeAll(async () => {
  for (const trust of ['trusted', 'untrusted'] as const) {
    const content = join(folder, trust);
    mkdirSync(join(content, 'posts'), { recursive: true });
    writeFileSync(join(content, 'site.yaml'), `title: 甲\ntrust: ${trust}\nmath: true\nsearch: false\n`);
    for (const [at, kind] of kinds.entries())
      writeFileSync(
        join(content, `posts/${at}.md`),
        `---\ntitle: '${at}'\ndate: 2024-01-01\n---\n正文。\n\n${hostile[kind]}\n`,
      );
    await buildFixture(content, join(folder, `${trust}-out`), { search: false });
  }
});

afterAll(async () => {
  await closeBrowser();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

describe.each(ways)('hostile HTML in $trust posts, headers read: $headers', ({ trust, headers }) => {
  let page: Page;
  let address = '';
  beforeAll(async () => {
    address = await serve(join(folder, `${trust}-out`), headers);
    page = await openPage(address);
    await page
      .context()
      .route('https://evil.test/**', (route) =>
        route.fulfill({ body: "hit('from elsewhere')", contentType: 'text/javascript' }),
      );
    // What the site itself loads is not what is tried, and takes most of the time; its style keeps texts in their place.
    await page.context().route(/^http:.*\.(?:js|woff2|png|webp|svg)$/, (route) => route.abort());
    await page.exposeFunction('hit', () => void (ran = true));
  });

  it('gets through by no kind but what a trusted author may do', async () => {
    const through: Record<string, string[]> = {};
    for (const [at, kind] of kinds.entries()) {
      if (leadsElsewhere.test(hostile[kinds[at - 1] ?? ''] ?? '')) await leave(page);
      const effects = await tryPage(page, `${address}posts/${at}/`);
      if (effects.length > 0) through[kind] = effects;
    }
    expect(through).toEqual(trust === 'untrusted' ? {} : ofTrusted);
  });
});

/** Whether the page that is open has run anything of a post's. */
let ran = false;

/** Opens a page, follows all that a reader may press, and says what happened. */
async function tryPage(page: Page, url: string): Promise<string[]> {
  const loaded: string[] = [];
  const note = (request: { url(): string }) =>
    void (request.url().includes('evil.test') && loaded.push(request.url()));
  page.on('requestfinished', note);
  ran = false;
  await goTo(page, url);
  const { covers, base, speaks, swallows } = await page.evaluate(lookAround);
  // A form that lost its address sends itself to its own page, and the script ends with that.
  await page.evaluate(pressAll).catch(() => undefined);
  await page.waitForLoadState('load');
  page.off('requestfinished', note);
  const effects = new Set<string>();
  if (ran) effects.add('runs');
  if (covers) effects.add('covers');
  if (speaks) effects.add('speaks for the site');
  if (swallows) effects.add('swallows the page');
  if (base !== url) effects.add('moves links');
  if (loaded.length > 0) effects.add(`loads ${[...new Set(loaded)].join(' ')}`);
  if (!page.url().startsWith(new URL(url).origin)) effects.add(`leads to ${page.url()}`);
  return [...effects];
}

/** Says whether a text is seen where it has no place, names itself for the site, or holds what comes after it. */
function lookAround() {
  const body = document.querySelector('[data-body]');
  const own = body?.getBoundingClientRect();
  const isOutside = (x: number, y: number) =>
    own === undefined || x < own.left || x > own.right || y < own.top || y > own.bottom;
  const steps = Array.from({ length: 9 }, (_, step) => (step + 0.5) / 9);
  const points = steps.flatMap((across) =>
    steps.map((down) => [across * innerWidth, down * innerHeight] as const),
  );
  const covered = points.filter(
    ([x, y]) => isOutside(x, y) && document.elementFromPoint(x, y)?.closest('[data-body]') !== null,
  );
  const claims =
    '[rel~=me], [rel~=webmention], [rel~=pingback], [rel~=license], [itemprop], [property], .h-card';
  const end = document.querySelector('.site-footer');
  return {
    covers: covered.some(([x, y]) => document.elementFromPoint(x, y) !== null),
    base: document.baseURI,
    speaks:
      document.querySelector(`[data-body] :is(${claims}), link[rel=canonical][href*='evil.test']`) !== null,
    swallows: end === null || end.closest('[data-body]') !== null || end.getBoundingClientRect().height === 0,
  };
}

/**
 * What may be on its way elsewhere when its page has been tried. An empty page after each of the others would be a third
 * of all processor time.
 */
const leadsElsewhere = /form|action|submit|refresh|frame|base|location|object|embed/i;

/** Leaves the last page for good: a form of it may only now be on its way, and would take the next page's place. */
async function leave(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.goto('about:blank').then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
}

async function pressAll(): Promise<void> {
  const pressed = '[data-body] a, [data-body] button, [data-body] svg a *';
  for (const element of document.querySelectorAll(pressed)) {
    if (element instanceof HTMLAnchorElement && /^https?:/.test(element.href)) continue; // leads away, as links do
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Serves a site as a host does that reads `_headers`, or as one that doesn't. */
function serve(out: string, withHeaders: boolean): Promise<string> {
  const policy = /Content-Security-Policy: (.*)/.exec(readFileSync(join(out, '_headers'), 'utf8'))?.[1] ?? '';
  const files = sirv(out, {
    dev: true,
    setHeaders: (response) => withHeaders && response.setHeader('content-security-policy', policy),
  });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      resolve(`http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/`);
    });
  });
}
