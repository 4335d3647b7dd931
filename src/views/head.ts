import { routes } from '../urls/routes.ts';
import type { FeedLink, Link, PageHead } from './chrome.ts';
import { isEmptyList } from './empty-lists.ts';
import { feedNames } from './feed-names.ts';
import { hrefOf, textIn, type ViewContext } from './context.ts';
import { optional } from './cards.ts';

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
  feeds?: PageHead['feeds'];
  noindex?: boolean;
  /** The inline scripts of its body, as sources of a Content-Security-Policy. */
  scripts?: readonly string[];
  /** Trail between home and this page. */
  trail?: { label: string; href?: string }[];
}

/** Makes the head of a page: its paths in all variants, its breadcrumb, what crawlers read. */
export function pageHead(context: ViewContext, options: HeadOptions): PageHead {
  const { links, variant, config } = context;
  const home = { label: textIn(context, 'home'), href: hrefOf(context, routes.home()) };
  return {
    title: options.title,
    ...optional('description', options.description),
    path: links.href(variant, options.path),
    ...optional('canonical', options.canonical),
    alternates: config.variants.map((other) => links.href(other, options.path)),
    ...optional('image', options.image && links.absolute(options.image)),
    type: options.type ?? 'website',
    feeds: options.feeds ?? [],
    noindex: options.noindex ?? isEmptyList(context, options.path),
    ...optional('scripts', options.scripts),
    breadcrumb: options.path === '/' ? [] : [home, ...(options.trail ?? []), { label: options.title }],
  };
}

/** The step of a trail that the index of all sections or authors is. */
export function indexStep(context: ViewContext, name: 'sections' | 'authors'): Link {
  return { label: textIn(context, name), href: hrefOf(context, routes[name]()) };
}

/** Names the feeds of a folder (a site path with both slashes). */
export function feedLinks(context: ViewContext, folder: string, title: string): FeedLink[] {
  const feed = (type: FeedLink['type'], path: string): FeedLink => ({
    title: `${title} · ${feedNames[type]}`,
    href: hrefOf(context, path),
    type,
  });
  return [
    feed('application/rss+xml', routes.rss(folder)),
    feed('application/feed+json', routes.jsonFeed(folder)),
    ...(context.config.feeds.atom ? [feed('application/atom+xml', routes.atom(folder))] : []),
  ];
}
