import { routes } from '../urls/routes.ts';
import type { FeedLink, Link, PageHead, SharePicture } from './chrome.ts';
import { isEmptyList } from './empty-lists.ts';
import { feedNames } from './feed-names.ts';
import { hrefOf, textIn, type SharedImage, type ViewContext } from './context.ts';
import { optional } from './cards.ts';
import { drawnSize } from './share-card.ts';

interface HeadOptions {
  title: string;
  /** What it is a page of, which tells a tag from a section or a post of the same name: 「標籤」. */
  kind?: string;
  /** Decoded site path in the default variant. */
  path: string;
  description?: string;
  type?: PageHead['type'];
  /** Where the page's content first appeared, when elsewhere. */
  canonical?: string;
  /** A picture of its own, which is shared rather than a drawn one. */
  image?: SharedImage | undefined;
  /** The list, or part of a list, that the page belongs to, and whose drawn picture it shares: its name and its path. */
  list?: { name: string; path: string };
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
    ...optional('kind', options.kind),
    ...optional('description', options.description),
    path: links.href(variant, options.path),
    ...optional('canonical', options.canonical),
    alternates: config.variants.map((other) => links.href(other, options.path)),
    ...optional('image', imageOf(context, options)),
    type: options.type ?? 'website',
    feeds: options.feeds ?? [],
    noindex: options.noindex ?? isEmptyList(context, options.path),
    ...optional('scripts', options.scripts),
    breadcrumb: options.path === '/' ? [] : [home, ...(options.trail ?? []), { label: options.title }],
  };
}

function imageOf(context: ViewContext, options: HeadOptions): SharePicture | undefined {
  const { image, list, title, path } = options;
  if (image !== undefined) {
    const { src, width, height } = image;
    return { url: context.links.absolute(src), width, height, type: 'image/jpeg', alt: title };
  }
  const drawn = context.share?.(list?.path ?? path, context.variant.code);
  return drawn === undefined ? undefined : drawnPicture(context, drawn, list?.name ?? title);
}

/** Describes a picture that was drawn. */
export function drawnPicture({ links }: ViewContext, href: string, alt: string): SharePicture {
  return { url: links.absolute(href), ...drawnSize, type: 'image/png', alt };
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
