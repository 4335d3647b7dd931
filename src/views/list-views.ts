import { isRemote } from '../config/url-scheme.ts';
import type { Entry } from '../posts/post.ts';
import { newestFirst } from '../taxonomy/order.ts';
import type { Page, TermPage } from '../taxonomy/pagination.ts';
import { shownPages } from '../taxonomy/pagination.ts';
import type { Section, Term } from '../taxonomy/term.ts';
import { routes } from '../urls/routes.ts';
import { authorLink, boardLink, optional, postCard, postLink, sectionLink, threadRow } from './cards.ts';
import { hrefOf, inVariant, siteName, textIn, type ViewContext } from './context.ts';
import { feedLinks, indexStep, pageHead } from './head.ts';
import type { Link } from './chrome.ts';
import type { ImageView, Pagination, TermCard } from './parts.ts';
import { profileLinks } from './profile-links.ts';
import { tintOfTerm } from './title-cover.ts';
import type { ListView } from './views.ts';

/** Posts that a card of a section, board or author names. */
const cardPosts = 3;

/** Shows where a page stands among its siblings. */
export function paginationView(
  context: ViewContext,
  page: Page<unknown>,
  route: (n: number) => string,
): Pagination {
  const href = (n: number) => hrefOf(context, route(n));
  return {
    current: page.number,
    total: page.total,
    items: page.count,
    ...(page.number > 1 ? { previous: href(page.number - 1) } : {}),
    ...(page.number < page.total ? { next: href(page.number + 1) } : {}),
    pages: shownPages(page.number, page.total).map((n) =>
      n === undefined ? { current: false } : { number: n, href: href(n), current: n === page.number },
    ),
  };
}

/** Appends 「第 2 頁」 to the titles and descriptions of further pages, which must differ from the first. */
export function pagedTitle(context: ViewContext, title: string, page: number): string {
  return page === 1 ? title : `${title} · ${textIn(context, 'page', { n: page })}`;
}

/** Links to sections with how much each holds. */
export function childLinks(context: ViewContext, sections: readonly Section[]) {
  return sections.map((section) => ({ ...sectionLink(context, section), count: section.articles.length }));
}

/** Makes a page of a section's list. */
export function sectionView(context: ViewContext, section: Section, page: Page<Entry>): ListView {
  const slugs = [...section.path, section].map((part) => part.slug);
  return listView(context, section, page, {
    listKind: 'section',
    route: (n) => routes.section(slugs, n),
    trail: [indexStep(context, 'sections'), ...section.path.map((part) => sectionLink(context, part))],
    children: childLinks(context, section.children),
    tint: tintOfTerm(context, section.path[0] ?? section),
    counts: countsOf(section),
    folder: routes.section(slugs),
  });
}

/** Makes a page of an author's list. */
export function authorView(context: ViewContext, author: Term, page: TermPage<Entry>): ListView {
  const profile = context.config.authors.find((known) => known.name === author.name);
  const view = listView(context, author, page, {
    listKind: 'author',
    route: (n) => routes.author(author.slug, n),
    trail: [indexStep(context, 'authors')],
    tint: tintOfTerm(context, author),
    counts: countsOf(author),
    ...(author.articles.length > 0 && { folder: routes.author(author.slug) }),
  });
  return {
    ...view,
    ...optional('url', profile?.url),
    ...optional('avatar', avatarOf(context, author)),
    profiles: profileLinks(context, profile?.links ?? {}),
    threads: page.threads.map((entry) => threadRow(context, entry)),
  };
}

/** Makes a page of a board's threads. */
export function boardView(context: ViewContext, board: Term, page: Page<Entry>): ListView {
  return listView(context, board, page, {
    listKind: 'board',
    route: (n) => routes.board(board.slug, n),
    trail: [{ label: textIn(context, 'threads'), href: hrefOf(context, routes.threads()) }],
    tint: boardTint(context.library.boards.indexOf(board)),
    counts: countsOf(board),
  });
}

/** Makes a page of the list of all threads. */
export function threadsView(context: ViewContext, page: Page<Entry>): ListView {
  const name = textIn(context, 'threads');
  const children = boardLinks(context);
  const names = Object.fromEntries(context.config.variants.map((variant) => [variant.code, name]));
  return listView(context, { names }, page, { listKind: 'threads', route: routes.threads, children });
}

/** Links to all boards, with how many threads each has. */
export function boardLinks(context: ViewContext) {
  return context.library.boards.map((board) => ({
    ...boardLink(context, board),
    count: board.threads.length,
  }));
}

/** Colours that boards take in turn (`.tint-1` … in styles/title-cover.css): no cover has a board's, which neighbours must not share. */
const boardTints = 6;

/** Gives a board, of which so many stand before it, its colour: the same on its own page and on its card. */
function boardTint(before: number): number {
  return (before % boardTints) + 1;
}

/** Makes the index of all sections, boards or authors, which a shortened address leads to. */
export function termIndexView(context: ViewContext, name: 'sections' | 'boards' | 'authors'): ListView {
  const { library } = context;
  const label = textIn(context, name);
  const cards = {
    sections: () =>
      library.sections.map((section) => termCard(context, section, sectionLink(context, section))),
    boards: () =>
      library.boards.map((board, at) => ({
        ...termCard(context, board, boardLink(context, board)),
        tint: boardTint(at),
      })),
    authors: () =>
      library.authors.map((author) => ({
        ...termCard(context, author, authorLink(context, author)),
        round: true,
      })),
  }[name]();
  const names = Object.fromEntries(context.config.variants.map((variant) => [variant.code, label]));
  const page: Page<Entry> = { items: [], number: 1, total: 1, count: 0 };
  const about = textIn(context, indexTexts[name], { name: siteName(context), n: cards.length });
  return listView(context, { names }, page, { listKind: 'index', route: routes[name], cards, about });
}

const indexTexts = {
  sections: 'indexOfSections',
  boards: 'indexOfBoards',
  authors: 'indexOfAuthors',
} as const;

/** Counts what is filed under a term: the same on its own page and on its card. */
function countsOf({ articles, threads }: Term): { posts: number; threads: number } {
  return { posts: articles.length, threads: threads.length };
}

/** Shows a term with what was last filed under it. */
export function termCard(context: ViewContext, term: Term, link: Link): TermCard {
  const newest = [...term.articles.slice(0, cardPosts), ...term.threads.slice(0, cardPosts)].sort(
    newestFirst,
  );
  return {
    ...link,
    ...countsOf(term),
    tint: tintOfTerm(context, term),
    round: false,
    ...optional('avatar', avatarOf(context, term)),
    ...optional('description', term.description && inVariant(context, term.description)),
    latest: newest.slice(0, cardPosts).map((entry) => postLink(context, entry)),
  };
}

/** Shows an author's picture, where site.yaml gives one and it exists; one on another host that the site has no copy of, from there. */
function avatarOf({ config, pictures }: ViewContext, { name }: Term): ImageView | undefined {
  const { avatar } = config.authors.find((known) => known.name === name) ?? {};
  if (avatar === undefined) return undefined;
  const picture = pictures[avatar];
  if (picture === undefined) return isRemote(avatar) ? { src: avatar, alt: '' } : undefined;
  const { src, srcset, width, height } = picture;
  // As wide as styles/friend-cards.css has it: a browser that isn't told takes the widest.
  return {
    src,
    alt: '',
    ...optional('srcset', srcset),
    ...(srcset && { sizes: '3.25rem' }),
    ...optional('width', width),
    ...optional('height', height),
  };
}

interface ListOptions {
  listKind: ListView['listKind'];
  route(page: number): string;
  trail?: { label: string; href: string }[];
  children?: ListView['children'];
  cards?: TermCard[];
  /** What search engines are told of a list without a description. */
  about?: string;
  tint?: number;
  counts?: ListView['counts'];
  /** Folder of the list's own feed, when it has one. */
  folder?: string;
}

function isOfTerm(kind: ListView['listKind']): kind is 'section' | 'author' | 'board' {
  return kind === 'section' || kind === 'author' || kind === 'board';
}

/** Makes a page of a list. */
export function listView(
  context: ViewContext,
  named: Pick<Term, 'names' | 'description'>,
  page: Page<Entry>,
  options: ListOptions,
): ListView {
  const name = inVariant(context, named.names);
  const description = named.description && inVariant(context, named.description);
  const kind = isOfTerm(options.listKind) ? textIn(context, options.listKind) : undefined;
  const about =
    description ?? options.about ?? textIn(context, 'listOf', { kind: kind ?? '', name, n: page.count });
  const feeds = options.folder === undefined ? [] : feedLinks(context, options.folder, name);
  return {
    kind: 'list',
    listKind: options.listKind,
    head: pageHead(context, {
      title: pagedTitle(context, name, page.number),
      ...optional('kind', kind),
      path: options.route(page.number),
      list: { name, path: options.route(1) },
      description: pagedTitle(context, about, page.number),
      ...optional('trail', options.trail),
      feeds,
    }),
    name,
    ...optional('description', description),
    children: options.children ?? [],
    cards: options.cards ?? [],
    ...optional('tint', options.tint),
    ...optional('counts', options.counts),
    posts: page.items
      .filter((entry) => entry.meta.kind === 'article')
      .map((entry) => postCard(context, entry)),
    threads: page.items
      .filter((entry) => entry.meta.kind === 'thread')
      .map((entry) => threadRow(context, entry)),
    pagination: paginationView(context, page, (n) => options.route(n)),
    feeds,
  };
}
