import type { Entry } from '../posts/post.ts';
import type { SitemapPage } from '../feeds/sitemap.ts';
import { routes } from '../urls/routes.ts';
import { optional } from './cards.ts';
import type { ViewContext } from './context.ts';
import { isEmptyList } from './empty-lists.ts';
import { planPages } from './plan.ts';
import { languagePages } from './translations.ts';

/** A page that search engines should know, and when it last changed (epoch, ms). */
export interface ListedPage {
  path: string;
  lastmod?: number;
  /** Its pictures: root-relative. */
  images?: string[];
  /** Pages of the same text in all its languages: root-relative paths. */
  languages?: { lang: string; href: string }[];
}

const hidden = new Set<string>([routes.search(), routes.notFound(), routes.offline()]);

/** Lists the pages for search engines: all but drafts, unlisted posts, reposts, empty lists, search and 404. */
export function* listedPages(context: ViewContext): Generator<ListedPage> {
  const entries = new Map<string, Entry>();
  for (const entry of context.library.byId.values()) entries.set(context.paths.pathOf(entry.meta.id), entry);
  for (const { path } of planPages(context)) {
    const entry = entries.get(path);
    if (hidden.has(path) || isEmptyList(context, path) || isUnlisted(entry)) continue;
    const lastmod = entry?.meta.updated?.epoch ?? entry?.meta.date?.epoch;
    const languages = entry && languagePages(context, entry);
    const images = entry && imagesOf(context, entry);
    yield {
      path,
      ...optional('lastmod', lastmod),
      ...optional('languages', languages),
      ...optional('images', images),
    };
  }
}

function isUnlisted(entry: Entry | undefined): boolean {
  if (entry === undefined) return false;
  const { draft, unlisted, source } = entry.meta;
  return draft || unlisted === true || source?.url !== undefined;
}

function imagesOf(context: ViewContext, entry: Entry): string[] | undefined {
  const { images, meta } = entry;
  const references = meta.cover === undefined ? images : [meta.cover, ...images];
  const found = references.flatMap((reference) => context.image(entry, reference)?.src ?? []);
  return found.length === 0 ? undefined : [...new Set(found)];
}

/** Names the URLs of listed pages in all variants. */
export function* sitemapPages(
  contexts: readonly ViewContext[],
  listed: Iterable<ListedPage>,
): Generator<SitemapPage> {
  const [context] = contexts;
  if (context === undefined) return;
  for (const { path, languages, images, ...page } of listed) {
    const alternates = contexts.map(({ variant, links }) => ({
      lang: variant.code,
      url: links.url(variant, path),
    }));
    const links = languages?.map(({ lang, href }) => ({ lang, url: context.links.absolute(href) }));
    const defaultUrl = links?.[0]?.url ?? context.links.url(context.variant, path);
    // A text in another language is the same in every variant: only the page that its translations name is listed.
    const own =
      links === undefined
        ? alternates
        : alternates.filter(({ url }) => links.some((link) => link.url === url));
    const pictures = images?.map((src) => context.links.absolute(src));
    yield {
      ...page,
      ...optional('images', pictures),
      alternates: own,
      ...optional('links', links),
      defaultUrl,
    };
  }
}
