import type { Entry } from '../posts/post.ts';
import type { Library } from '../taxonomy/library.ts';
import { paginate, paginateTerm } from '../taxonomy/pagination.ts';
import { routes } from '../urls/routes.ts';
import {
  archiveIndexView,
  archiveMonthView,
  archiveYearView,
  monthPages,
  yearPage,
} from './archive-views.ts';
import { createLinkResolver, type LinkResolver } from './body-links.ts';
import type { ViewContext } from './context.ts';
import { homeView, postsView } from './home-view.ts';
import { authorView, boardView, sectionView, termIndexView, threadsView } from './list-views.ts';
import { postView, staticView, threadView, type PostNeighbourhood } from './post-views.ts';
import type { Reads } from './reads/reads.ts';
import { notFoundView, offlineView, searchView, tagIndexView, tagView } from './tag-views.ts';
import type { View } from './views.ts';

/** A page that should exist: its decoded path in the default variant, and the function that makes its view. */
export interface PlannedPage {
  path: string;
  view(): View;
  /**
   * Says what the view shows: the kind of page and what it was given. With that and its reads the page is told from
   * what it was before. Absent where the view looks at most of the site, and making it is the shortest way to tell.
   */
  subject?(): string;
}

/** Related posts on a post's page. */
const relatedCount = 6;

/** Lists every page of one variant. Views are made only when requested; with `reads`, what they read is noted. */
export function* planPages(context: ViewContext, reads?: Reads): Generator<PlannedPage> {
  const planner = createPlanner(context, reads);
  yield* planPosts(context, planner);
  yield* planLists(context, planner);
  yield* planArchive(context, planner);
  yield planner.whole(routes.tags(), tagIndexView);
  if (context.config.search !== false) yield planner.whole(routes.search(), searchView);
  yield planner.whole(routes.notFound(), notFoundView);
  if (context.config.offline) yield planner.whole(routes.offline(), offlineView);
}

/** Makes planned pages of one variant. */
interface Planner {
  near: PostNeighbourhood;
  /** A page of the posts, terms and lists that it is given. */
  page<Given extends unknown[]>(
    path: string,
    kind: string,
    view: (context: ViewContext, ...given: Given) => View,
    ...given: Given
  ): PlannedPage;
  /** A page that shows most of the site. */
  whole(path: string, view: (context: ViewContext) => View): PlannedPage;
}

function createPlanner(context: ViewContext, reads: Reads | undefined): Planner {
  const whole: Planner['whole'] = (path, view) => ({ path, view: () => view(context) });
  const near = neighbourhoodOf(context);
  if (reads === undefined)
    return {
      near,
      whole,
      page: (path, _, view, ...given) => ({ path, view: () => view(context, ...given) }),
    };
  const tracked = reads.contextOf(context);
  return {
    near: reads.trackFunctions('near', near),
    whole,
    page: (path, kind, view, ...given) => ({
      path,
      view: () => reads.page(path, () => view(tracked, ...reads.track(given))),
      subject: () => reads.encode([kind, ...given]),
    }),
  };
}

function* planPosts({ library, paths }: ViewContext, { page, near }: Planner): Generator<PlannedPage> {
  for (const [kind, entries, view] of [
    ['post', library.articles, postView],
    ['post', library.unlisted, postView],
    ['thread', library.threads, threadView],
    ['static', library.pages, staticView],
  ] as const)
    for (const entry of entries)
      yield page(
        paths.pathOf(entry.meta.id),
        kind,
        (context, shown: Entry) => view(context, shown, near),
        entry,
      );
}

function* planLists(context: ViewContext, { page, whole }: Planner): Generator<PlannedPage> {
  const { library } = context;
  const { pageSize } = context.config;
  const cut = <T>(items: readonly T[]) => paginate(items, pageSize);
  for (const list of cut(library.articles))
    yield list.number === 1
      ? whole(routes.home(1), (own) => homeView(own, list))
      : page(routes.home(list.number), 'home', postsView, list);
  for (const list of cut(library.threads))
    yield whole(routes.threads(list.number), (own) => threadsView(own, list));
  for (const tag of library.tags)
    for (const list of paginateTerm(tag, pageSize))
      yield page(routes.tag(tag.slug, list.number), 'tag', tagView, tag, list);
  for (const name of ['sections', 'boards', 'authors'] as const)
    if (library[name].length > 0) yield whole(routes[name](), (own) => termIndexView(own, name));
  for (const author of library.authors)
    for (const list of paginateTerm(author, pageSize))
      yield page(routes.author(author.slug, list.number), 'author', authorView, author, list);
  for (const board of library.boards)
    for (const list of cut(board.threads))
      yield page(routes.board(board.slug, list.number), 'board', boardView, board, list);
  for (const section of library.sections) {
    const slugs = [...section.path, section].map((part) => part.slug);
    for (const list of cut(section.articles))
      yield page(routes.section(slugs, list.number), 'section', sectionView, section, list);
  }
}

function* planArchive({ library }: ViewContext, { page, whole }: Planner): Generator<PlannedPage> {
  yield whole(routes.archive(), archiveIndexView);
  for (const year of library.calendar) {
    yield page(routes.archiveYear(year.year), 'year', archiveYearView, yearPage(year));
    for (const month of year.months)
      for (const list of monthPages(month)) {
        const path = routes.archiveMonth(year.year, month.month, list.number);
        yield page(path, 'month', archiveMonthView, year.year, month.month, list);
      }
  }
}

/** Lists the site's own paths, which posts can't take and links may lead to. */
function* sitePaths(context: ViewContext): Generator<string> {
  const planner = createPlanner(context, undefined);
  for (const page of planLists(context, planner)) yield page.path;
  for (const page of planArchive(context, planner)) yield page.path;
  yield* [routes.tags(), routes.search(), routes.notFound()];
}

const resolvers = new WeakMap<Library, LinkResolver>();

/** Prepares link resolution for a library; the same in all variants, and its tables are built when a link is met. */
export function linkResolverOf(context: ViewContext): LinkResolver {
  const known = resolvers.get(context.library);
  if (known !== undefined) return known;
  let made: LinkResolver | undefined;
  const tables = () => (made ??= createLinkResolver(context, sitePaths(context)));
  const resolver: LinkResolver = {
    resolve: (entry, target) => tables().resolve(entry, target),
    postAt: (page) => tables().postAt(page),
  };
  resolvers.set(context.library, resolver);
  return resolver;
}

const neighbourhoods = new WeakMap<Library, PostNeighbourhood>();

/** Prepares finding the neighbours of posts; the same in all variants. */
function neighbourhoodOf(context: ViewContext): PostNeighbourhood {
  const { library } = context;
  let known = neighbourhoods.get(library);
  if (known === undefined) neighbourhoods.set(library, (known = createNeighbourhood(context)));
  return known;
}

function createNeighbourhood(context: ViewContext): PostNeighbourhood {
  const { library } = context;
  const positions = new Map<Entry, { list: Entry[]; index: number }>();
  for (const list of [library.articles, library.threads])
    list.forEach((entry, index) => positions.set(entry, { list, index }));
  return {
    resolver: linkResolverOf(context),
    // What stands right above them, the neighbours and the series, is not recommended once more.
    shownRelated(entry) {
      if (entry.meta.kind !== 'article') return [];
      const named = new Set([...library.seriesOf(entry), ...Object.values(around(entry))]);
      return library
        .related(entry, Infinity)
        .filter((other) => !named.has(other))
        .slice(0, relatedCount);
    },
    around,
  };

  function around(entry: Entry): { previous?: Entry; next?: Entry } {
    const at = positions.get(entry);
    const previous = at?.list[at.index + 1];
    const next = at === undefined || at.index === 0 ? undefined : at.list[at.index - 1];
    return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
  }
}
