import type { Entry } from '../posts/post.ts';
import { paginate } from '../taxonomy/pagination.ts';
import { routes } from '../urls/routes.ts';
import { archiveIndexView, archiveMonthView, archiveYearView } from './archive-views.ts';
import { createLinkResolver, type LinkResolver } from './body-links.ts';
import type { ViewContext } from './context.ts';
import { authorView, boardView, homeView, sectionView, threadsView } from './list-views.ts';
import { postView, staticView, threadView, type PostNeighbourhood } from './post-views.ts';
import { notFoundView, searchView, tagIndexView, tagView } from './tag-views.ts';
import type { View } from './views.ts';

/** A page that should exist: its decoded path in the default variant, and how to make its view when wanted. */
export interface PlannedPage {
  path: string;
  view(): View;
}

/** Lists every page of one variant. Views are made only when asked for. */
export function* planPages(context: ViewContext): Generator<PlannedPage> {
  yield* planPosts(context);
  yield* planLists(context);
  yield* planArchive(context);
  yield { path: routes.tags(), view: () => tagIndexView(context) };
  yield { path: routes.search(), view: () => searchView(context) };
  yield { path: routes.notFound(), view: () => notFoundView(context) };
}

function* planPosts(context: ViewContext): Generator<PlannedPage> {
  const { library, paths } = context;
  const near = neighbourhood(context);
  for (const entry of library.articles)
    yield { path: paths.pathOf(entry.meta.id), view: () => postView(context, entry, near) };
  for (const entry of library.threads)
    yield { path: paths.pathOf(entry.meta.id), view: () => threadView(context, entry, near) };
  for (const entry of library.pages)
    yield { path: paths.pathOf(entry.meta.id), view: () => staticView(context, entry, near) };
}

function* planLists(context: ViewContext): Generator<PlannedPage> {
  const { library } = context;
  const size = context.config.pageSize;
  for (const page of paginate(library.articles, size))
    yield { path: routes.home(page.number), view: () => homeView(context, page) };
  for (const page of paginate(library.threads, size))
    yield { path: routes.threads(page.number), view: () => threadsView(context, page) };
  for (const tag of library.tags)
    for (const page of paginate(tag.articles, size))
      yield { path: routes.tag(tag.slug, page.number), view: () => tagView(context, tag, page) };
  for (const author of library.authors)
    for (const page of paginate(author.articles, size))
      yield { path: routes.author(author.slug, page.number), view: () => authorView(context, author, page) };
  for (const board of library.boards)
    for (const page of paginate(board.threads, size))
      yield { path: routes.board(board.slug, page.number), view: () => boardView(context, board, page) };
  for (const section of library.sections) {
    const slugs = [...section.path, section].map((part) => part.slug);
    for (const page of paginate(section.articles, size))
      yield { path: routes.section(slugs, page.number), view: () => sectionView(context, section, page) };
  }
}

function* planArchive(context: ViewContext): Generator<PlannedPage> {
  yield { path: routes.archive(), view: () => archiveIndexView(context) };
  for (const year of context.library.calendar) {
    yield { path: routes.archiveYear(year.year), view: () => archiveYearView(context, year) };
    for (const month of year.months) {
      const path = routes.archiveMonth(year.year, month.month);
      yield { path, view: () => archiveMonthView(context, year, month) };
    }
  }
}

/** Lists the site's own paths, which posts can't take and links may lead to. */
function* sitePaths(context: ViewContext): Generator<string> {
  for (const page of planLists(context)) yield page.path;
  for (const page of planArchive(context)) yield page.path;
  yield* [routes.tags(), routes.search(), routes.notFound()];
}

/** Prepares link resolution for a context. */
export function linkResolverOf(context: ViewContext): LinkResolver {
  return createLinkResolver(context, sitePaths(context));
}

function neighbourhood(context: ViewContext): PostNeighbourhood {
  const { library } = context;
  const positions = new Map<Entry, { list: Entry[]; index: number }>();
  for (const list of [library.articles, library.threads])
    list.forEach((entry, index) => positions.set(entry, { list, index }));
  return {
    resolver: linkResolverOf(context),
    related: library.related,
    around(entry) {
      const at = positions.get(entry);
      const previous = at?.list[at.index + 1];
      const next = at === undefined || at.index === 0 ? undefined : at.list[at.index - 1];
      return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
    },
  };
}
