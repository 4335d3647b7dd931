import type { Entry } from '../posts/post.ts';
import { routes } from '../urls/routes.ts';
import type { Alternate, FeedLink, PageHead } from './chrome.ts';
import { hrefOf, inVariant, type ViewContext } from './context.ts';
import { message } from './messages.ts';
import { optional } from './cards.ts';
import { jsonForScript } from './json-ld.ts';

interface HeadOptions {
  title: string;
  /** Decoded site path in the default variant. */
  path: string;
  description?: string;
  type?: PageHead['type'];
  /** Where the page's content first appeared, when elsewhere. */
  canonical?: string;
  /** Root-relative or absolute URL of the sharing picture. */
  image?: string;
  feeds?: FeedLink[];
  noindex?: boolean;
  /** Trail between home and this page. */
  trail?: { label: string; href?: string }[];
  jsonLd?: Record<string, unknown>[];
}

/** Makes the head of a page: its URLs in all variants, its breadcrumb, what crawlers read. */
export function pageHead(context: ViewContext, options: HeadOptions): PageHead {
  const { links, variant, config } = context;
  const url = links.url(variant, options.path);
  const [defaultVariant = variant] = config.variants;
  const home = { label: message(variant.script, 'home'), href: hrefOf(context, routes.home()) };
  const breadcrumb = options.path === '/' ? [] : [home, ...(options.trail ?? []), { label: options.title }];
  return {
    title: options.title,
    ...optional('description', options.description),
    path: links.href(variant, options.path),
    url,
    canonical: options.canonical ?? url,
    alternates: alternatesOf(context, options.path),
    defaultUrl: links.url(defaultVariant, options.path),
    ...optional('image', options.image && links.absolute(options.image)),
    type: options.type ?? 'website',
    feeds: options.feeds ?? [],
    noindex: options.noindex ?? false,
    breadcrumb,
    jsonLd: [...(options.jsonLd ?? []), ...breadcrumbData(context, breadcrumb, url)].map(jsonForScript),
  };
}

function alternatesOf(context: ViewContext, path: string): Alternate[] {
  return context.config.variants.map((variant) => ({
    code: variant.code,
    lang: variant.code,
    label: variant.label,
    href: context.links.href(variant, path),
    url: context.links.url(variant, path),
    current: variant.code === context.variant.code,
  }));
}

/** schema.org BreadcrumbList, so that results show the trail instead of the URL. */
function breadcrumbData(
  context: ViewContext,
  trail: PageHead['breadcrumb'],
  url: string,
): Record<string, unknown>[] {
  if (trail.length < 2) return [];
  const itemListElement = trail.map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: step.label,
    item: step.href === undefined ? url : context.links.absolute(step.href),
  }));
  return [{ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement }];
}

/** Names the two feeds of a folder (a site path with both slashes). */
export function feedLinks(context: ViewContext, folder: string, title: string): FeedLink[] {
  return [
    { title: `${title} · RSS`, href: hrefOf(context, routes.rss(folder)), type: 'application/rss+xml' },
    {
      title: `${title} · JSON`,
      href: hrefOf(context, routes.jsonFeed(folder)),
      type: 'application/feed+json',
    },
  ];
}

/** schema.org data of an article in the context's variant. */
export function articleData(
  context: ViewContext,
  entry: Entry,
  head: { url: string; image?: string },
  dates: { published?: string; updated?: string },
): Record<string, unknown> {
  const text = entry.text[context.variant.code];
  const { source } = entry.meta;
  return {
    '@context': 'https://schema.org',
    '@type': entry.meta.kind === 'thread' ? 'DiscussionForumPosting' : 'BlogPosting',
    headline: text?.title,
    inLanguage: context.variant.code,
    url: head.url,
    ...optional('image', head.image),
    ...optional('datePublished', dates.published),
    ...optional('dateModified', dates.updated),
    author: context.library.authorsOf(entry).map((author) => ({
      '@type': 'Person',
      name: inVariant(context, author.names),
    })),
    ...optional('isBasedOn', source?.url),
  };
}
