import type { Entry } from '../posts/post.ts';
import type { Library } from '../taxonomy/library.ts';
import { paginate } from '../taxonomy/pagination.ts';
import { routes } from '../urls/routes.ts';
import { archiveIndexView, archiveMonthView, archiveYearView } from './archive-views.ts';
import { createLinkResolver, type LinkResolver } from './body-links.ts';
import type { ViewContext } from './context.ts';
import { authorView, boardView, homeView, sectionView, termIndexView, threadsView } from './list-views.ts';
import { postView, staticView, threadView, type PostNeighbourhood } from './post-views.ts';
import { notFoundView, searchView, tagIndexView, tagView } from './tag-views.ts';
import { createPageInputs, type PageInputs, type Identities } from './page-inputs.ts';
import type { View } from './views.ts';

/** A page that should exist: its decoded path in the default variant, and how to make its view when wanted. */
export interface PlannedPage {
  path: string;
  view(): View;
  /** What the view is made from, as text (see page-inputs.ts); absent where making the view is as cheap. */
  inputs?(): string;
}

/** Related posts on a post's page. */
const relatedCount = 5;

/** Lists every page of one variant. Views are made only when asked for; with `identities`, pages know their inputs. */
export function* planPages(context: ViewContext, identities?: Identities): Generator<PlannedPage> {
  const near = neighbourhood(context);
  const inputs = identities && createPageInputs(context, near, identities);
  yield* planPosts(context, near, inputs);
  yield* planLists(context, inputs);
  yield* planArchive(context, inputs);
  yield { path: routes.tags(), view: () => tagIndexView(context) };
  yield { path: routes.search(), view: () => searchView(context) };
  yield { path: routes.notFound(), view: () => notFoundView(context) };
}

type Inputs = PageInputs | undefined;

function* planPosts(context: ViewContext, near: PostNeighbourhood, inputs: Inputs): Generator<PlannedPage> {
  const { library, paths } = context;
  for (const [entries, view] of [
    [library.articles, postView],
    [library.threads, threadView],
    [library.pages, staticView],
  ] as const)
    for (const entry of entries)
      yield {
        path: paths.pathOf(entry.meta.id),
        view: () => view(context, entry, near),
        ...(inputs && { inputs: () => inputs.post(entry) }),
      };
}

function* planLists(context: ViewContext, inputs: Inputs): Generator<PlannedPage> {
  const { library } = context;
  const size = context.config.pageSize;
  for (const page of paginate(library.articles, size))
    yield {
      path: routes.home(page.number),
      view: () => homeView(context, page),
      ...(inputs && page.number > 1 && { inputs: () => inputs.home(page) }),
    };
  for (const page of paginate(library.threads, size))
    yield { path: routes.threads(page.number), view: () => threadsView(context, page) };
  for (const tag of library.tags)
    for (const page of paginate(tag.articles, size))
      yield {
        path: routes.tag(tag.slug, page.number),
        view: () => tagView(context, tag, page),
        ...(inputs && { inputs: () => inputs.tag(tag, page) }),
      };
  yield* planTerms(context, inputs);
  for (const section of library.sections) {
    const slugs = [...section.path, section].map((part) => part.slug);
    for (const page of paginate(section.articles, size))
      yield {
        path: routes.section(slugs, page.number),
        view: () => sectionView(context, section, page),
        ...(inputs && { inputs: () => inputs.section(section, page) }),
      };
  }
}

function* planTerms(context: ViewContext, inputs: Inputs): Generator<PlannedPage> {
  const { authors, boards } = context.library;
  for (const name of ['sections', 'boards', 'authors'] as const)
    if (context.library[name].length > 0)
      yield { path: routes[name](), view: () => termIndexView(context, name) };
  const size = context.config.pageSize;
  for (const author of authors)
    for (const page of paginate(author.articles, size))
      yield {
        path: routes.author(author.slug, page.number),
        view: () => authorView(context, author, page),
        ...(inputs && { inputs: () => inputs.term(author, page) }),
      };
  for (const board of boards)
    for (const page of paginate(board.threads, size))
      yield {
        path: routes.board(board.slug, page.number),
        view: () => boardView(context, board, page),
        ...(inputs && { inputs: () => inputs.term(board, page) }),
      };
}

function* planArchive(context: ViewContext, inputs: Inputs): Generator<PlannedPage> {
  yield { path: routes.archive(), view: () => archiveIndexView(context) };
  for (const year of context.library.calendar) {
    yield {
      path: routes.archiveYear(year.year),
      view: () => archiveYearView(context, year),
      ...(inputs && { inputs: () => inputs.archive(year.months) }),
    };
    for (const month of year.months)
      yield {
        path: routes.archiveMonth(year.year, month.month),
        view: () => archiveMonthView(context, year, month),
        ...(inputs && { inputs: () => inputs.archive([month]) }),
      };
  }
}

/** Lists the site's own paths, which posts can't take and links may lead to. */
function* sitePaths(context: ViewContext): Generator<string> {
  for (const page of planLists(context, undefined)) yield page.path;
  for (const page of planArchive(context, undefined)) yield page.path;
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

function neighbourhood(context: ViewContext): PostNeighbourhood {
  const { library } = context;
  const positions = new Map<Entry, { list: Entry[]; index: number }>();
  for (const list of [library.articles, library.threads])
    list.forEach((entry, index) => positions.set(entry, { list, index }));
  return {
    resolver: linkResolverOf(context),
    shownRelated: (entry) => (entry.meta.kind === 'article' ? library.related(entry, relatedCount) : []),
    around(entry) {
      const at = positions.get(entry);
      const previous = at?.list[at.index + 1];
      const next = at === undefined || at.index === 0 ? undefined : at.list[at.index - 1];
      return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
    },
  };
}
