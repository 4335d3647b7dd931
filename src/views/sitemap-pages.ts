import type { Entry } from '../posts/post.ts';
import type { SitemapPage } from '../feeds/sitemap.ts';
import type { ViewContext } from './context.ts';
import { planPages } from './plan.ts';

/** Lists what search engines should know: every page but drafts, reposts, search and 404. */
export function* sitemapPages(contexts: readonly ViewContext[]): Generator<SitemapPage> {
  const [context] = contexts;
  if (context === undefined) return;
  const entries = new Map<string, Entry>();
  for (const entry of context.library.byId.values()) entries.set(context.paths.pathOf(entry.meta.id), entry);
  const hidden = new Set(['/search/', '/404.html']);
  for (const { path } of planPages(context)) {
    const entry = entries.get(path);
    if (hidden.has(path) || entry?.meta.draft || entry?.meta.source?.url !== undefined) continue;
    const lastmod = entry?.meta.updated?.epoch ?? entry?.meta.date?.epoch;
    const alternates = contexts.map(({ variant, links }) => ({
      lang: variant.code,
      url: links.url(variant, path),
    }));
    const page = { alternates, defaultUrl: context.links.url(context.variant, path) };
    yield lastmod === undefined ? page : { ...page, lastmod };
  }
}
