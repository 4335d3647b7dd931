import { makeExcerpt } from '../posts/excerpt.ts';
import { formatMoment } from '../posts/moment.ts';
import type { Entry, LegacyStats, Moment, PostText } from '../posts/post.ts';
import type { Section, Term } from '../taxonomy/term.ts';
import { routes } from '../urls/routes.ts';
import { cutIntoPhrases } from './cut-phrases.ts';
import {
  hrefOf,
  inVariant,
  postHref,
  type PublishedImage,
  type SharedImage,
  type ViewContext,
} from './context.ts';
import type { Link } from './chrome.ts';
import { perContext } from './per-context.ts';
import { shownTitle } from './shown-title.ts';
import { tintOfPost, toneOfPost } from './title-cover.ts';
import type { DateView, ImageView, PostCard, PostLink, RelatedPost, StatsView, ThreadRow } from './parts.ts';

/** Picks what a post reads as in the context's variant. */
export function textOf(context: ViewContext, entry: Entry): PostText {
  const text = entry.text[context.variant.code];
  if (text === undefined) throw new Error(`${entry.meta.file} has no text in ${context.variant.code}`);
  return text;
}

/** Characters of an excerpt in a list: three lines beside a thumbnail, which style sheets would end within a word. */
const mostOfExcerpt = 88;

/** Shows a post as lists do. */
export const postCard = perContext('card', createCard);

function createCard(context: ViewContext, entry: Entry): PostCard {
  const { meta } = entry;
  const text = textOf(context, entry);
  const section = context.library.sectionOf(meta.category);
  return {
    title: shownTitle(text.title, meta),
    href: postHref(context, entry),
    ...optional('date', dateView(context, meta.date)),
    authors: bylineOf(context, entry),
    ...optional('category', section && sectionLink(context, section)),
    excerpt: makeExcerpt(text.excerpt, mostOfExcerpt, cutIntoPhrases),
    repost: meta.source !== undefined,
    pinned: meta.pinned > 0,
    draft: meta.draft,
    ...optional('stats', statsView(context, meta.stats)),
    ...optional('cover', pictureOf(context, entry)),
    tint: tintOfPost(context, entry),
    tone: toneOfPost(entry),
    minutes: entry.minutes,
  };
}

/** Names who wrote a post, but where one person has written all of them. */
function bylineOf(context: ViewContext, entry: Entry): Link[] {
  const { library } = context;
  if (library.isByOne) return [];
  return library.authorsOf(entry).map((author) => authorLink(context, author));
}

/** Shows a post as one line. */
export const postLink = perContext('link', (context, entry: Entry): PostLink => {
  return {
    label: shownTitle(textOf(context, entry).title, entry.meta),
    href: postHref(context, entry),
    ...optional('date', dateView(context, entry.meta.date)),
    repost: entry.meta.source !== undefined,
    draft: entry.meta.draft,
  };
});

/** Shows a post as another post's page recommends it. */
export const relatedPost = perContext('related', (context, entry: Entry): RelatedPost => {
  const section = context.library.sectionOf(entry.meta.category);
  return {
    ...postLink(context, entry),
    ...optional('cover', pictureOf(context, entry)),
    tint: tintOfPost(context, entry),
    tone: toneOfPost(entry),
    ...optional('section', section && inVariant(context, section.names)),
  };
});

/** Shows a thread as a row of the threads table. */
export function threadRow(context: ViewContext, entry: Entry): ThreadRow {
  const { meta } = entry;
  const board = context.library.boardOf(entry);
  const [author] = context.library.authorsOf(entry);
  return {
    title: textOf(context, entry).title,
    href: postHref(context, entry),
    ...optional('board', board && boardLink(context, board)),
    ...optional('author', author && authorLink(context, author)),
    ...optional('date', dateView(context, meta.date)),
    replies: meta.thread?.replies ?? 0,
    views: meta.thread?.views ?? 0,
    ...optional('lastReply', lastReplyView(context, entry)),
    draft: meta.draft,
  };
}

/** Shows who replied last, linked when they write here too. */
export function lastReplyView(context: ViewContext, entry: Entry): ThreadRow['lastReply'] {
  const reply = entry.meta.thread?.lastReply;
  if (reply === undefined) return undefined;
  const known = context.library.authorNamed(reply.author);
  const author = known
    ? authorLink(context, known)
    : { label: inVariant(context, context.localize(reply.author)), href: '' };
  return { author, date: dateView(context, reply.date) ?? { iso: '', text: '', day: '', hour: '' } };
}

/** Shows a moment in the site's zone. */
export function dateView(context: ViewContext, moment: Moment | undefined): DateView | undefined {
  return moment === undefined ? undefined : formatted(context, moment);
}

const dates = new WeakMap<Moment, { timeZone: string; date: DateView }>();

/** Formats a moment, once: formatting is the slowest part of a post's line, and the line is in many lists. */
function formatted({ config: { timeZone } }: ViewContext, moment: Moment): DateView {
  const known = dates.get(moment);
  if (known?.timeZone === timeZone) return known.date;
  const date = formatMoment(moment, timeZone);
  dates.set(moment, { timeZone, date });
  return date;
}

/** Shows counters of an older site with the day they were true. */
export function statsView(context: ViewContext, stats: LegacyStats | undefined): StatsView | undefined {
  if (stats === undefined) return undefined;
  const { asOf, ...counters } = stats;
  return { ...counters, ...optional('asOf', dateView(context, asOf)) };
}

/** Shows a post's cover, if it has one that exists: above its own text. */
export function coverView(context: ViewContext, entry: Entry): ImageView | undefined {
  if (entry.meta.cover === undefined) return undefined;
  const image = context.image(entry, entry.meta.cover);
  return image && shown(image);
}

/** Narrower pictures are badges and drawings beside a text rather than what a post is about. */
const leastWidth = 600;

/**
 * Shows the picture of a post where it is one of many, or shared: its cover, else the picture with which its text begins.
 * A blog of photographs has no other covers.
 */
function pictureOf(context: ViewContext, entry: Entry): ImageView | undefined {
  const { cover, lead } = entry.meta;
  if (cover !== undefined || !lead) return coverView(context, entry);
  const image = context.image(entry, lead);
  return image && isLead(image) ? shown(image) : undefined;
}

/** Gives the copy of that picture for services that show links; none of a drawing or animation that has no such copy. */
export function sharedPictureOf(context: ViewContext, entry: Entry): SharedImage | undefined {
  const { cover, lead } = entry.meta;
  const reference = cover ?? lead;
  const image = reference ? context.image(entry, reference) : undefined;
  return image && (cover !== undefined || isLead(image)) ? image.shared : undefined;
}

function isLead({ srcset, width = 0 }: PublishedImage): boolean {
  return srcset !== undefined && width >= leastWidth;
}

function shown({ shared: _, ...image }: PublishedImage): ImageView {
  return { ...image, alt: '' };
}

export const tagLink = perContext('tag', (context, tag: Term): Link =>
  termLink(context, tag, routes.tag(tag.slug)),
);

export const authorLink = perContext('author', (context, author: Term): Link =>
  termLink(context, author, routes.author(author.slug)),
);

export const boardLink = perContext('board', (context, board: Term): Link =>
  termLink(context, board, routes.board(board.slug)),
);

export const sectionLink = perContext('section', (context, section: Section): Link => {
  return termLink(context, section, sectionFolder(section));
});

/** Gives the site path of a section's own page. */
export function sectionFolder(section: Section): string {
  return routes.section([...section.path, section].map((part) => part.slug));
}

function termLink(context: ViewContext, term: Term, path: string): Link {
  return { label: inVariant(context, term.names), href: hrefOf(context, path) };
}

/** Leaves a key out altogether when its value is undefined, so that equal views serialise alike. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
