import type { Entry } from '../posts/post.ts';
import { pinnedFirst } from '../taxonomy/order.ts';
import type { Page } from '../taxonomy/pagination.ts';
import { routes } from '../urls/routes.ts';
import { authorLink, postCard, threadRow } from './cards.ts';
import { hrefOf, inVariant, siteName, textIn, type ViewContext } from './context.ts';
import { pageHead } from './head.ts';
import { boardLinks, childLinks, listView, paginationView, termCard } from './list-views.ts';
import { profileLinks } from './profile-links.ts';
import type { HomeView, ListView } from './views.ts';
import { weightedTags } from './weighted-tags.ts';

/** Threads beside articles; those of a forum alone are the page. */
const homeThreads = 8;
/** More would be a masthead's names, and stand between a reader and what is new. */
const homeAuthors = 4;
const homeTags = 30;

/** Makes the home page: what is pinned and new, and ways to the rest. */
export function homeView(context: ViewContext, page: Page<Entry>): HomeView {
  const { library, config } = context;
  const hasPosts = library.articles.length + library.threads.length > 0;
  const pinned = library.articles.filter((entry) => entry.meta.pinned > 0).sort(pinnedFirst);
  return {
    kind: 'home',
    head: pageHead(context, { title: '', path: routes.home(1), description: aboutSite(context) }),
    pinned: pinned.map((entry) => postCard(context, entry)),
    posts: (hasPosts ? page.items : menuFirst(library.pages).slice(0, config.pageSize)).map((entry) =>
      postCard(context, entry),
    ),
    threads: library.threads
      .slice(0, library.articles.length === 0 ? config.pageSize : homeThreads)
      .map((entry) => threadRow(context, entry)),
    tags: weightedTags(context, library.tags).slice(0, homeTags),
    hasMoreTags: library.tags.length > homeTags,
    sections: childLinks(
      context,
      library.sections.filter((section) => section.path.length === 0),
    ),
    boards: library.articles.length === 0 ? boardLinks(context) : [],
    authors: siteAuthors(context),
    ...(library.authors.length > 1 && { allAuthors: hrefOf(context, routes.authors()) }),
    pagination: paginationView(context, page, routes.home),
  };
}

function menuFirst(pages: readonly Entry[]): Entry[] {
  const place = ({ meta }: Entry) => meta.menu ?? Infinity;
  return [...pages].sort((a, b) => (place(a) < place(b) ? -1 : Number(place(a) > place(b))));
}

/** Makes a further page of the list that the home page begins, under the name it has there. */
export function postsView(context: ViewContext, page: Page<Entry>): ListView {
  const name = textIn(context, 'latest');
  const names = Object.fromEntries(context.config.variants.map((variant) => [variant.code, name]));
  const about = aboutSite(context);
  return listView(context, { names }, page, { listKind: 'posts', route: routes.home, about });
}

function aboutSite(context: ViewContext): string {
  const { description } = context.config;
  return description === undefined
    ? textIn(context, 'homeOf', { name: siteName(context) })
    : inVariant(context, context.localize(description));
}

/** Shows whose site it is: readers of a blog look for its author, or its few authors. */
function siteAuthors(context: ViewContext): HomeView['authors'] {
  const { config, library } = context;
  const named = (name: string) => library.authorNamed(name) ?? [];
  const own = config.author === undefined ? [] : [named(config.author)].flat();
  const all = [...new Set([...own, ...config.authors.flatMap(({ name }) => named(name))])];
  const shown = all.length <= homeAuthors ? all : own;
  return shown.map((author) => {
    const profile = config.authors.find(({ name }) => name === author.name);
    const { latest: _, ...card } = termCard(context, author, authorLink(context, author));
    // Beside others, where each is found elsewhere is for their own pages.
    const profiles = shown.length === 1 ? profileLinks(context, profile?.links ?? {}) : [];
    return { ...card, round: true, profiles };
  });
}
