import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { settings } from './own-settings.ts';
import { cachePrefix } from './settings.ts';
import { changeTeller } from './tell-changed.ts';

const prefix = cachePrefix(settings.scope);

/** Seconds after which a reader on a bad connection gets what was kept. */
const patience = 3;

/** A text is one page, whatever is asked of it; an answer that is no page of ours is not kept. */
const pagesAlone: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => {
    const { origin, pathname } = new URL(request.url);
    return origin + pathname;
  },
  cacheWillUpdate: async ({ response }) => {
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    return response.status === 200 && !response.redirected && isPage ? response : null;
  },
};

/** Name of the cache of pages. */
export const pageCache = `${prefix}pages`;

/** Pages: as the server has them, and where it can't be reached as they were last seen. */
export const pages = new NetworkFirst({
  cacheName: pageCache,
  networkTimeoutSeconds: patience,
  matchOptions: { ignoreVary: true },
  plugins: [pagesAlone, changeTeller, atMost(150)],
});

/** Files named by their content, which never change. */
export const immutableFiles = new CacheFirst({
  cacheName: `${prefix}files`,
  matchOptions: { ignoreVary: true },
  plugins: [atMost(400)],
});

/** Pictures named by their content: apart, so that a gallery drives no style sheet out. */
export const pictures = new CacheFirst({
  cacheName: `${prefix}pictures`,
  matchOptions: { ignoreVary: true },
  plugins: [atMost(120)],
});

/** All else that pages are made of: never what was kept while the server answers. */
export const files = new NetworkFirst({
  cacheName: `${prefix}changing`,
  matchOptions: { ignoreVary: true },
  plugins: [atMost(100)],
});

function atMost(maxEntries: number): ExpirationPlugin {
  return new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true, matchOptions: { ignoreVary: true } });
}
