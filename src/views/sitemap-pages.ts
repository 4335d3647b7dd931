import type { Entry } from '../posts/post.ts';
import type { SitemapPage } from '../feeds/sitemap.ts';
import type { ViewContext } from './context.ts';
import { planPages } from './plan.ts';

/** A page that search engines should know, and when it last changed (epoch, ms). */
export interface ListedPage {
  path: string;
  lastmod?: number;
}

const hidden = new Set(['/search/', '/404.html']);

/** Lists what search engines should know: every page but drafts, reposts, search and 404. */
export function* listedPages(context: ViewContext): Generator<ListedPage> {
  const entries = new Map<string, Entry>();
  for (const entry of context.library.byId.values()) entries.set(context.paths.pathOf(entry.meta.id), entry);
  for (const { path } of planPages(context)) {
    const entry = entries.get(path);
    if (hidden.has(path) || entry?.meta.draft || entry?.meta.source?.url !== undefined) continue;
    const lastmod = entry?.meta.updated?.epoch ?? entry?.meta.date?.epoch;
    yield lastmod === undefined ? { path } : { path, lastmod };
  }
}

/** Names the URLs of listed pages in all variants. */
export function* sitemapPages(
  contexts: readonly ViewContext[],
  listed: Iterable<ListedPage>,
): Generator<SitemapPage> {
  const [context] = contexts;
  if (context === undefined) return;
  for (const { path, ...page } of listed) {
    const alternates = contexts.map(({ variant, links }) => ({
      lang: variant.code,
      url: links.url(variant, path),
    }));
    yield { ...page, alternates, defaultUrl: context.links.url(context.variant, path) };
  }
}
