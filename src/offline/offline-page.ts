import { settings, variantOf } from './own-settings.ts';
import { cachePrefix } from './settings.ts';
import { immutableFiles, pageCache } from './stores.ts';

const offlineCache = `${cachePrefix(settings.scope)}offline`;

/** Where a list of what can be read goes into the page (src/layouts/OfflinePage.astro). */
const place = /<ul data-kept hidden(?:="")?><\/ul>/;

/** Pages that the list names, the last visited first. */
const mostListed = 30;

/** Fetches the pages for readers without a connection, and what they load. */
export async function storeOfflinePages(): Promise<void> {
  const cache = await caches.open(offlineCache);
  await cache.addAll(settings.variants.map(({ page }) => new Request(page, { cache: 'reload' })));
  const files = await caches.open(immutableFiles.cacheName);
  const missing = [];
  for (const file of settings.files) if (!(await files.match(file))) missing.push(file);
  await files.addAll(missing);
}

/** Gives the page for readers without a connection, in the script of the page that they asked for. */
export async function offlinePage(asked: URL): Promise<Response> {
  const variant = variantOf(asked);
  const page = variant && (await caches.match(variant.page, { cacheName: offlineCache, ignoreVary: true }));
  if (!page) return Response.error();
  const html = await page.text();
  const kept = await keptPages(variant.prefix);
  const listing = kept === '' ? html : html.replace(place, () => `<ul data-kept>${kept}</ul>`);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(listing, { status: 503, headers });
}

/** Lists the pages of a variant that were kept, as items with links. */
async function keptPages(prefix: string): Promise<string> {
  const cache = await caches.open(pageCache);
  const items: string[] = [];
  for (const request of [...(await cache.keys())].reverse()) {
    const url = new URL(request.url);
    if (items.length === mostListed) break;
    if (variantOf(url)?.prefix !== prefix) continue;
    const html = await (await cache.match(request, { ignoreVary: true }))?.text();
    // As the page has it: what is special in HTML is written as references already.
    const title = html && /<title>([^<]*)<\/title>/.exec(html)?.[1];
    if (title) items.push(`<li><a href="${url.pathname}">${title}</a></li>`);
  }
  return items.join('');
}
