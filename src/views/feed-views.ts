import type { Entry } from '../posts/post.ts';
import { remember } from '../taxonomy/remember.ts';
import { routes } from '../urls/routes.ts';
import type { LinkResolver } from './body-links.ts';
import { coverView, optional, sectionFolder, textOf } from './cards.ts';
import { inVariant, type ViewContext } from './context.ts';
import { bodyRef } from './post-views.ts';
import type { BodyRef } from './views.ts';

/** A post in a feed; its HTML comes from the body store when the feed is printed. */
export interface FeedItemView {
  /** Permanent identity: the post's URL in this variant. */
  url: string;
  title: string;
  summary: string;
  /** Milliseconds since 1970 in UTC, as `updated`. */
  date?: number;
  updated?: number;
  authors: string[];
  tags: string[];
  image?: string;
  body: BodyRef;
}

/** A feed of the site, of a tag, a section or an author, in one variant. */
export interface FeedView {
  /** Decoded site path of its folder, both slashes included, in the default variant. */
  folder: string;
  title: string;
  description: string;
  lang: string;
  homeUrl: string;
  rssUrl: string;
  jsonUrl: string;
  /** Set where the site wants Atom too. */
  atomUrl?: string;
  /** The WebSub hub that tells of it. */
  hub?: string;
  origin: string;
  timeZone: string;
  author?: string;
  items: FeedItemView[];
}

/** A feed that should exist; its view is made when requested. */
export interface PlannedFeed {
  /** As the view's. */
  folder: string;
  /** The articles that it carries, in the order of the view's items. */
  entries: readonly Entry[];
  view(): FeedView;
}

/** Lists every feed of a variant. */
export function* planFeeds(context: ViewContext, resolver: LinkResolver): Generator<PlannedFeed> {
  const { library, config } = context;
  const title = inVariant(context, context.localize(config.title));
  const description = inVariant(context, context.localize(config.description ?? config.title));
  const itemOf = remember((entry: Entry) => feedItem(context, resolver, entry));
  const planned = (folder: string, articles: readonly Entry[], texts: () => FeedTexts): PlannedFeed => {
    const entries = articles.slice(0, config.feeds.limit);
    return { folder, entries, view: () => feedView(context, itemOf, { folder, entries, ...texts() }) };
  };
  yield planned('/', library.articles, () => ({ title, description }));
  const terms = [
    ...library.tags.map((term) => ({ term, folder: routes.tag(term.slug) })),
    ...library.authors.map((term) => ({ term, folder: routes.author(term.slug) })),
    ...library.sections.map((term) => ({ term, folder: sectionFolder(term) })),
  ];
  for (const { term, folder } of terms) {
    const name = inVariant(context, term.names);
    yield planned(folder, term.articles, () => ({
      title: `${name} · ${title}`,
      description: term.description === undefined ? name : inVariant(context, term.description),
    }));
  }
}

interface FeedTexts {
  title: string;
  description: string;
}

interface FeedOptions extends FeedTexts {
  folder: string;
  entries: readonly Entry[];
}

function feedView(
  context: ViewContext,
  itemOf: (entry: Entry) => FeedItemView,
  options: FeedOptions,
): FeedView {
  const { links, variant, config } = context;
  const { folder, title, description } = options;
  return {
    folder,
    title,
    description,
    lang: variant.code,
    homeUrl: links.url(variant, folder),
    rssUrl: links.url(variant, routes.rss(folder)),
    jsonUrl: links.url(variant, routes.jsonFeed(folder)),
    ...optional('atomUrl', config.feeds.atom ? links.url(variant, routes.atom(folder)) : undefined),
    ...optional('hub', config.webSub),
    origin: config.url,
    timeZone: config.timeZone,
    ...optional('author', config.author && inVariant(context, context.localize(config.author))),
    items: options.entries.map(itemOf),
  };
}

/** Makes an article as feeds and its twin in Markdown carry it. */
export function feedItem(context: ViewContext, resolver: LinkResolver, entry: Entry): FeedItemView {
  const { library, links, variant } = context;
  const text = textOf(context, entry);
  const cover = coverView(context, entry);
  return {
    url: links.url(variant, context.paths.pathOf(entry.meta.id)),
    title: text.title,
    summary: text.description ?? text.excerpt,
    ...optional('date', entry.meta.date?.epoch),
    ...optional('updated', entry.meta.updated?.epoch),
    authors: library.authorsOf(entry).map((author) => inVariant(context, author.names)),
    tags: library.tagsOf(entry).map((tag) => inVariant(context, tag.names)),
    ...optional('image', cover && links.absolute(cover.src)),
    body: withoutPlaceholders(bodyRef(context, entry, resolver)),
  };
}

/** Readers of feeds have their own way to wait for a picture. */
function withoutPlaceholders(body: BodyRef): BodyRef {
  const images = Object.entries(body.images).map(
    ([reference, { placeholder: _, isDarkOnClear: __, ...image }]) => [reference, image],
  );
  return { ...body, images: Object.fromEntries(images) as BodyRef['images'] };
}
