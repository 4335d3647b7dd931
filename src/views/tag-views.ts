import type { Entry } from '../posts/post.ts';
import { tagWeight } from '../taxonomy/co-occurrence.ts';
import type { TermPage } from '../taxonomy/pagination.ts';
import type { Term } from '../taxonomy/term.ts';
import { routes } from '../urls/routes.ts';
import { optional, postCard, tagLink, threadRow } from './cards.ts';
import { hrefOf, inVariant, siteName, textIn, type ViewContext } from './context.ts';
import { isEmptyList } from './empty-lists.ts';
import { feedLinks, pageHead } from './head.ts';
import { pagedTitle, paginationView } from './list-views.ts';
import type { TagLink } from './parts.ts';
import { tintOfTerm } from './title-cover.ts';
import type { NotFoundView, OfflineView, SearchView, TagIndexView, TagView } from './views.ts';
import { weightedTags } from './weighted-tags.ts';

const doorTags = 24;

/** Makes a page of a tag: its articles and its threads, both cut into pages. */
export function tagView(context: ViewContext, tag: Term, page: TermPage<Entry>): TagView {
  const name = inVariant(context, tag.names);
  const description = tag.description && inVariant(context, tag.description);
  const feeds = tag.articles.length > 0 ? feedLinks(context, routes.tag(tag.slug), name) : [];
  const first = page.number === 1;
  return {
    kind: 'tag',
    head: pageHead(context, {
      title: pagedTitle(context, name, page.number),
      kind: textIn(context, 'tag'),
      path: routes.tag(tag.slug, page.number),
      list: { name, path: routes.tag(tag.slug) },
      description: pagedTitle(
        context,
        description ?? textIn(context, 'listOf', { kind: textIn(context, 'tag'), name, n: page.count }),
        page.number,
      ),
      trail: [{ label: textIn(context, 'tags'), href: hrefOf(context, routes.tags()) }],
      feeds,
    }),
    name,
    ...optional('description', description),
    tint: tintOfTerm(context, tag),
    years: first ? context.library.yearsOf(tag) : [],
    aliases: aliases(context, tag),
    threads: page.threads.map((entry) => threadRow(context, entry)),
    threadCount: page.threadCount,
    posts: page.items.map((entry) => postCard(context, entry)),
    related: related(context, tag),
    pagination: paginationView(context, page, (n) => routes.tag(tag.slug, n)),
    feeds,
  };
}

/** Other names of the tag, in the context's variant; its name in the other script is not one of them. */
function aliases(context: ViewContext, tag: Term): string[] {
  const names = new Set(Object.values(tag.names));
  const shown = tag.spellings
    .filter((spelling) => !names.has(spelling))
    .map((spelling) => inVariant(context, context.localize(spelling)));
  return [...new Set(shown)].filter((spelling) => !names.has(spelling));
}

function related(context: ViewContext, tag: Term): TagLink[] {
  const found = context.library.relatedTags(tag);
  const most = found[0]?.count ?? 0;
  return found.map(({ tag: other, count }) => ({
    ...tagLink(context, other),
    count,
    weight: tagWeight(count, most),
  }));
}

/** Makes the index of all tags, most used first; the template also sorts it by name. */
export function tagIndexView(context: ViewContext): TagIndexView {
  return {
    kind: 'tags',
    head: pageHead(context, {
      title: textIn(context, 'tags'),
      path: routes.tags(),
      description: textIn(context, 'tagsOf', {
        name: siteName(context),
        n: context.library.tags.length,
      }),
    }),
    tags: weightedTags(context, context.library.tags),
  };
}

/** Makes the search page; without JavaScript it offers tags. */
export function searchView(context: ViewContext): SearchView {
  return {
    kind: 'search',
    head: pageHead(context, {
      title: textIn(context, 'search'),
      path: routes.search(),
      description: textIn(context, 'searchOf', { name: siteName(context) }),
      noindex: true,
    }),
    ...tagsAtDoor(context),
  };
}

/** Makes the page for readers without a connection. */
export function offlineView(context: ViewContext): OfflineView {
  return {
    kind: 'offline',
    head: pageHead(context, {
      title: textIn(context, 'offline'),
      path: routes.offline(),
      description: textIn(context, 'offlineText'),
      noindex: true,
    }),
  };
}

/** Makes the page for addresses that lead nowhere. */
export function notFoundView(context: ViewContext): NotFoundView {
  return {
    kind: 'notFound',
    head: pageHead(context, {
      title: textIn(context, 'notFound'),
      path: routes.notFound(),
      description: textIn(context, 'notFoundText'),
      noindex: true,
    }),
    ...tagsAtDoor(context),
    ...(!isEmptyList(context, routes.archive()) && { archive: hrefOf(context, routes.archive()) }),
  };
}

function tagsAtDoor(context: ViewContext): { tags: TagLink[]; hasMoreTags: boolean } {
  const { tags } = context.library;
  return { tags: weightedTags(context, tags.slice(0, doorTags)), hasMoreTags: tags.length > doorTags };
}
