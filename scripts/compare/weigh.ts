import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { viewports } from '../pictures/viewports.ts';

/** What a page costs a reader on a phone, as first seen; bytes as a server sends them, compressed. */
export interface Weight {
  bytes: Record<Kind | 'all', number>;
  requests: number;
  /** Hosts of others that the page asks, whether they answer or not. */
  strangers: string[];
}

const kinds = ['document', 'stylesheet', 'script', 'font', 'image'] as const;
export type Kind = (typeof kinds)[number];

const packed = /\.(?:webp|png|jpe?g|gif|woff2?|avif)(?:\?|$)/;

/** Opens a page once, with nothing kept from before, and adds up what it loads. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ ...viewports.phone, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const own = new URL(url).host;
  const asked = new Set<string>();
  const bytes = { all: 0, document: 0, stylesheet: 0, script: 0, font: 0, image: 0 };
  const sizes: Promise<void>[] = [];
  page.on('request', (request) => asked.add(request.url()));
  page.on('response', (response) => {
    const kind = response.request().resourceType() as Kind;
    sizes.push(
      response.body().then(
        (body) => {
          const size = packed.test(response.url()) ? body.length : gzipSync(body).length;
          bytes.all += size;
          if (kinds.includes(kind)) bytes[kind] += size;
        },
        () => undefined, // a redirect has no body
      ),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(sizes);
  await context.close();
  const urls = [...asked].filter((one) => /^https?:/.test(one)).map((one) => new URL(one).host);
  return { bytes, requests: urls.length, strangers: [...new Set(urls)].filter((host) => host !== own) };
}
