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
  yield plan(routes.tags(), () => tagIndexView(context));
  yield plan(routes.search(), () => searchView(context));
  yield plan(routes.notFound(), () => notFoundView(context));
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
      yield plan(
        paths.pathOf(entry.meta.id),
        () => view(context, entry, near),
        inputs && (() => inputs.post(entry)),
      );
}

function* planLists(context: ViewContext, inputs: Inputs): Generator<PlannedPage> {
  const { library } = context;
  const cut = <T>(items: readonly T[]) => paginate(items, context.config.pageSize);
  for (const page of cut(library.articles))
    yield plan(
      routes.home(page.number),
      () => homeView(context, page),
      page.number === 1 ? undefined : inputs && (() => inputs.home(page)),
    );
  for (const page of cut(library.threads))
    yield plan(routes.threads(page.number), () => threadsView(context, page));
  for (const tag of library.tags)
    for (const page of cut(tag.articles))
      yield plan(
        routes.tag(tag.slug, page.number),
        () => tagView(context, tag, page),
        inputs && (() => inputs.tag(tag, page)),
      );
  for (const name of ['sections', 'boards', 'authors'] as const)
    if (library[name].length > 0) yield plan(routes[name](), () => termIndexView(context, name));
  for (const [terms, list, route, view] of [
    [library.authors, 'articles', routes.author, authorView],
    [library.boards, 'threads', routes.board, boardView],
  ] as const)
    for (const term of terms)
      for (const page of cut(term[list]))
        yield plan(
          route(term.slug, page.number),
          () => view(context, term, page),
          inputs && (() => inputs.term(term, page)),
        );
  for (const section of library.sections) {
    const slugs = [...section.path, section].map((part) => part.slug);
    for (const page of cut(section.articles))
      yield plan(
        routes.section(slugs, page.number),
        () => sectionView(context, section, page),
        inputs && (() => inputs.section(section, page)),
      );
  }
}

function plan(path: string, view: () => View, inputs?: () => string): PlannedPage {
  return inputs === undefined ? { path, view } : { path, view, inputs };
}

function* planArchive(context: ViewContext, inputs: Inputs): Generator<PlannedPage> {
  yield plan(routes.archive(), () => archiveIndexView(context));
  for (const year of context.library.calendar) {
    yield plan(
      routes.archiveYear(year.year),
      () => archiveYearView(context, year),
      inputs && (() => inputs.archive(year.months)),
    );
    for (const month of year.months)
      yield plan(
        routes.archiveMonth(year.year, month.month),
        () => archiveMonthView(context, year, month),
        inputs && (() => inputs.archive([month])),
      );
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
