import type { Entry } from '../posts/post.ts';
import { isUntrusted } from '../config/trust.ts';
import { isMarkedForeign, textLanguageOf } from '../posts/language.ts';
import { routes } from '../urls/routes.ts';
import { headingIdOf, linkedPlace } from './anchors.ts';
import { linkHref, type LinkResolver } from './body-links.ts';
import {
  authorLink,
  boardLink,
  coverView,
  dateView,
  lastReplyView,
  optional,
  relatedPost,
  sectionLink,
  sharedPictureOf,
  statsView,
  tagLink,
  textOf,
} from './cards.ts';
import type { Link, TwinLink } from './chrome.ts';
import { hrefOf, inVariant, postHref, textIn, type ViewContext } from './context.ts';
import { friendGroups } from './friend-cards.ts';
import { indexStep, pageHead } from './head.ts';
import { postFoot } from './post-foot.ts';
import { threadComments } from './thread-comments.ts';
import { tableOfContents } from './table-of-contents.ts';
import { shownTitle } from './shown-title.ts';
import { languagePages, translationLinks } from './translations.ts';
import type { BodyRef, PostView, StaticView, ThreadView } from './views.ts';

/** What post views need beside the context: their neighbours and how links resolve. */
export interface PostNeighbourhood {
  resolver: LinkResolver;
  /** The related posts that a post's page shows. */
  shownRelated(entry: Entry): Entry[];
  /** The post before (older) and after (newer) in its list. */
  around(entry: Entry): { previous?: Entry; next?: Entry };
}

/** Makes the view of an article. */
export function postView(context: ViewContext, entry: Entry, near: PostNeighbourhood): PostView {
  const { meta } = entry;
  const text = textOf(context, entry);
  const section = context.library.sectionOf(meta.category);
  const category = section ? [...section.path, section].map((part) => sectionLink(context, part)) : [];
  const trail = section ? [indexStep(context, 'sections'), ...category] : [];
  const cover = coverView(context, entry);
  return {
    kind: 'post',
    ...sharedFacts(context, entry, near),
    head: postHead(context, entry, trail),
    authors: context.library.authorsOf(entry).map((author) => authorLink(context, author)),
    category,
    minutes: entry.minutes,
    length: entry.length,
    pinned: meta.pinned > 0,
    ...optional('cover', cover),
    ...optional('description', text.description),
    ...optional('faq', text.faq),
    ...optional('source', repostSource(context, entry)),
    foot: postFoot(context, entry),
    ...optional('stats', statsView(context, meta.stats)),
    toc: contentsOf(context, entry),
    ...optional('series', seriesView(context, entry)),
    related: near.shownRelated(entry).map((other) => relatedPost(context, other)),
  };
}

/** Makes the view of a thread. */
export function threadView(context: ViewContext, entry: Entry, near: PostNeighbourhood): ThreadView {
  const { meta } = entry;
  const board = context.library.boardOf(entry);
  const [author] = context.library.authorsOf(entry);
  const trail = [
    { label: textIn(context, 'threads'), href: hrefOf(context, routes.threads()) },
    ...(board ? [boardLink(context, board)] : []),
  ];
  return {
    kind: 'thread',
    ...sharedFacts(context, entry, near),
    head: postHead(context, entry, trail),
    ...optional('board', board && boardLink(context, board)),
    ...optional('author', author && authorLink(context, author)),
    replies: meta.thread?.replies ?? 0,
    views: meta.thread?.views ?? 0,
    ...optional('lastReply', lastReplyView(context, entry)),
    opening: textOf(context, entry).thread?.opening ?? '',
    comments: threadComments(context, entry),
  };
}

/** Makes the view of a page outside the lists, such as 「關於」. */
export function staticView(context: ViewContext, entry: Entry, near: PostNeighbourhood): StaticView {
  const text = textOf(context, entry);
  return {
    kind: 'static',
    id: entry.meta.id,
    head: postHead(context, entry, pagesAbove(context, entry, near.resolver)),
    title: text.title,
    lang: languageOf(context, entry),
    ...optional('updated', dateView(context, entry.meta.updated)),
    foot: postFoot(context, entry),
    friends: friendGroups(context, entry),
    toc: contentsOf(context, entry),
    draft: entry.meta.draft,
    hasMath: entry.hasMath,
    body: bodyRef(context, entry, near.resolver),
  };
}

/** Finds the pages that a page lies below: its trail leads back to the manual from each of its chapters. */
function pagesAbove(context: ViewContext, entry: Entry, resolver: LinkResolver): Link[] {
  const folders = context.paths.pathOf(entry.meta.id).split('/').filter(Boolean).slice(0, -1);
  return folders.flatMap((_, at) => {
    const above = resolver.postAt(`/${folders.slice(0, at + 1).join('/')}/`);
    return above?.meta.kind === 'page' ? [plainLink(context, above)] : [];
  });
}

function sharedFacts(context: ViewContext, entry: Entry, near: PostNeighbourhood) {
  const { previous, next } = near.around(entry);
  return {
    id: entry.meta.id,
    title: shownTitle(textOf(context, entry).title, entry.meta),
    lang: languageOf(context, entry),
    ...optional('date', dateView(context, entry.meta.date)),
    ...optional('updated', dateView(context, entry.meta.updated)),
    tags: context.library.tagsOf(entry).map((tag) => tagLink(context, tag)),
    draft: entry.meta.draft,
    hasMath: entry.hasMath,
    body: bodyRef(context, entry, near.resolver),
    ...optional('previous', previous && plainLink(context, previous)),
    ...optional('next', next && plainLink(context, next)),
  };
}

/** A translation is written in its own language, whichever variant of the site it is shown in. */
function languageOf(context: ViewContext, entry: Entry): string {
  if (!isMarkedForeign(entry.meta)) return context.variant.code;
  const { language } = textLanguageOf(entry.meta);
  // One that its text's other pages don't name is a page in variants of the site, like any other.
  const isTranslation = language !== 'zh' && languagePages(context, entry) !== undefined;
  return isTranslation ? language : context.variant.code;
}

function plainLink(context: ViewContext, entry: Entry): Link {
  const { title } = textOf(context, entry);
  return { label: shownTitle(title, entry.meta), href: postHref(context, entry) };
}

function postHead(context: ViewContext, entry: Entry, trail: Link[]) {
  const text = textOf(context, entry);
  const translations = translationLinks(context, entry);
  const hreflang = languagePages(context, entry);
  const head = pageHead(context, {
    title: text.title,
    path: context.paths.pathOf(entry.meta.id),
    description: text.description ?? text.excerpt,
    type: entry.meta.kind === 'page' ? 'website' : 'article',
    ...optional('canonical', entry.meta.source?.url ?? soleAddress(context, entry, hreflang)),
    image: sharedPictureOf(context, entry),
    ...(context.twin?.(entry) === true ? { feeds: [twinLink(context, entry, text.title)] } : {}),
    trail,
    noindex: entry.meta.draft || entry.meta.unlisted === true,
    ...optional('scripts', entry.scripts),
  });
  if (translations.length === 0) return head;
  return { ...head, translations, ...optional('hreflang', hreflang) };
}

/** The article as Markdown, for machines. */
function twinLink(context: ViewContext, entry: Entry, title: string): TwinLink {
  const path = routes.twin(context.paths.pathOf(entry.meta.id));
  return { title, href: hrefOf(context, path), type: 'text/markdown' };
}

/** The address of a text in another language, which is the same in every variant and listed once; undefined for Chinese. */
function soleAddress(
  { config, links, paths }: ViewContext,
  entry: Entry,
  pages: ReturnType<typeof languagePages>,
): string | undefined {
  const [variant] = config.variants;
  if (variant === undefined || pages === undefined) return undefined;
  const href = links.href(variant, paths.pathOf(entry.meta.id));
  const own = pages.find((page) => page.href === href);
  if (own === undefined || own.lang === variant.code) return undefined;
  return links.absolute(href);
}

function repostSource(context: ViewContext, entry: Entry): PostView['source'] {
  const { source } = entry.meta;
  if (source === undefined) return undefined;
  const text = textOf(context, entry);
  return {
    ...optional('title', text.sourceTitle ?? source.title),
    ...optional('url', source.url),
    ...optional('author', text.sourceAuthor ?? source.author),
  };
}

function contentsOf(context: ViewContext, entry: Entry): PostView['toc'] {
  const { headings } = textOf(context, entry);
  return tableOfContents({ wanted: entry.meta.toc, headings, length: entry.length });
}

function seriesView(context: ViewContext, entry: Entry): PostView['series'] {
  const posts = context.library.seriesOf(entry);
  if (posts.length < 2) return undefined;
  return {
    name: textOf(context, entry).series ?? inVariant(context, context.localize(entry.meta.series ?? '')),
    position: posts.indexOf(entry) + 1,
    posts: posts.map((other) => ({ ...plainLink(context, other), current: other === entry })),
  };
}

/** Resolves a link; one to a heading as its other script would write it gets the heading's own id. */
function addLink(
  links: BodyRef['links'],
  context: ViewContext,
  entry: Entry,
  reference: string,
  resolver: LinkResolver,
): void {
  const { target, fragment, post } = linkedPlace(entry, reference, resolver);
  const found = target === '' ? undefined : resolver.resolve(entry, target);
  const href = found && linkHref(context, found);
  if (href !== undefined) links[target] = href;
  const id = fragment === '' || post === undefined ? undefined : headingIdOf(post, fragment);
  if (id !== undefined && `#${id}` !== fragment) links[reference] = `${href ?? ''}#${id}`;
}

/** How wide a picture in the text is: the measure of `--measure` in styles/tokens.css, or a phone's width. */
const bodySizes = '(min-width: 48rem) 41rem, 100vw';

/** Names a body and resolves its placeholders for the context’s variant. */
export function bodyRef(context: ViewContext, entry: Entry, resolver: LinkResolver): BodyRef {
  const links: BodyRef['links'] = {};
  for (const reference of entry.links) addLink(links, context, entry, reference, resolver);
  const images: BodyRef['images'] = {};
  for (const reference of entry.images) {
    const image = context.image(entry, reference);
    if (image !== undefined)
      images[reference] = { ...image, ...(image.srcset && { sizes: bodySizes }), alt: '' };
    else if (context.unshown?.(entry, reference) !== undefined) images[reference] = { src: '', alt: '' };
  }
  const frames = context.config.security.origins;
  return {
    hash: entry.body[context.variant.code] ?? '',
    links,
    images,
    ...(frames.length > 0 && { frames }),
    ...(isUntrusted(entry.meta.file, context.config) && { isConfined: true }),
  };
}
