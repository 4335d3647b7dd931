import { routes } from '../urls/routes.ts';
import type { FeedLink, PageHead } from './chrome.ts';
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
    noindex: options.noindex ?? false,
    ...optional('scripts', options.scripts),
    breadcrumb: options.path === '/' ? [] : [home, ...(options.trail ?? []), { label: options.title }],
  };
}

/** Names the feeds of a folder (a site path with both slashes). */
export function feedLinks(context: ViewContext, folder: string, title: string): FeedLink[] {
  const atom: FeedLink = {
    title: `${title} · Atom`,
    href: hrefOf(context, routes.atom(folder)),
    type: 'application/atom+xml',
  };
  return [
    { title: `${title} · RSS`, href: hrefOf(context, routes.rss(folder)), type: 'application/rss+xml' },
    {
      title: `${title} · JSON`,
      href: hrefOf(context, routes.jsonFeed(folder)),
      type: 'application/feed+json',
    },
    ...(context.config.feeds.atom ? [atom] : []),
  ];
}
