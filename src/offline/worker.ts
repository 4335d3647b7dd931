import { clientsClaim } from 'workbox-core';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { offlinePage, storeOfflinePages } from './offline-page.ts';
import { settings } from './own-settings.ts';
import type { PageReport } from './settings.ts';
import { files, immutableFiles, pages, pictures } from './stores.ts';
import { tellAgain } from './tell-changed.ts';

declare const self: ServiceWorkerGlobalScope;

const { scope, immutable, apart, search } = settings;

/** What a page is made of; what else it asks for, such as films or another program's data, goes its own way. */
const parts = new Set<RequestDestination>(['style', 'script', 'font', 'image', 'manifest', 'worker']);

const isOurs = ({ origin, pathname }: URL) =>
  origin === self.location.origin &&
  pathname.startsWith(scope) &&
  !apart.some((path) => pathname.startsWith(path));

/** A theme's files carry the hash of their content in the query. */
const isImmutable = ({ pathname, search: query }: URL) =>
  immutable.some((path) => pathname.startsWith(path)) || /^\?v=[0-9a-f]{8,}$/.test(query);

const isPicture = ({ destination }: Request, { pathname }: URL) =>
  destination === 'image' || /\.(?:avif|webp|png|jpe?g|gif|svg)$/.test(pathname);

registerRoute(({ request, url }) => request.mode === 'navigate' && isOurs(url), pages);
registerRoute(({ request, url }) => isOurs(url) && isImmutable(url) && isPicture(request, url), pictures);
registerRoute(({ url }) => isOurs(url) && isImmutable(url), immutableFiles);
registerRoute(
  ({ request, url }) => isOurs(url) && (parts.has(request.destination) || url.pathname.startsWith(search)),
  files,
);
setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? offlinePage(new URL(request.url)) : Response.error(),
);

// The worker holds no state of the site: a new one may take over at once, and no page is ever reloaded by it.
self.addEventListener('install', (event) => {
  event.waitUntil(storeOfflinePages());
  void self.skipWaiting();
});
// No navigation preload: the browser drops it once a kept page is shown, and nobody would learn of the newer one.
clientsClaim();

self.addEventListener('message', (event) => {
  const { page, files: loaded } = event.data as PageReport;
  if (event.source instanceof Client) tellAgain(event.source);
  event.waitUntil(storeVisited(event, page, loaded));
});

/** Keeps the page that was there before the worker, with what it loaded: mostly out of the browser's own cache. */
async function storeVisited(
  event: ExtendableMessageEvent,
  page: string,
  loaded: readonly string[],
): Promise<void> {
  if (loaded.length === 0 || !isOurs(new URL(page))) return;
  await pages.handleAll({ event, request: new Request(page) })[1];
  for (const address of loaded) {
    const url = new URL(address);
    if (!isOurs(url)) continue;
    const request = new Request(address);
    const store = isImmutable(url) ? (isPicture(request, url) ? pictures : immutableFiles) : files;
    await store.handleAll({ event, request })[1].catch(() => undefined); // what is gone by now is missed by nobody
  }
}
