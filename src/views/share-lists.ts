import type { Term } from '../taxonomy/term.ts';
import { routes } from '../urls/routes.ts';
import { sectionFolder } from './cards.ts';
import { inVariant, textIn, type ViewContext } from './context.ts';
import { isEmptyList } from './empty-lists.ts';
import type { MessageKey } from './messages.ts';
import { tintOfName, tintOfTerm } from './title-cover.ts';

/** A list whose pages share a picture of their own: its first page, and what that picture says. */
export interface SharedList {
  path: string;
  /** How much is in it: the longest lists get their pictures first. */
  size: number;
  tint: number;
  /** Its name and a line below, in a variant. */
  texts(context: ViewContext): { title: string; line: string };
}

/** Lists the lists that have a name, but for the home page's, the longest first. */
export function sharedLists(context: ViewContext): SharedList[] {
  return [...allLists(context)].sort((a, b) => b.size - a.size);
}

function* allLists(context: ViewContext): Generator<SharedList> {
  const { library } = context;
  const { tags, authors, sections, boards, articles, threads, calendarCounts } = library;
  yield* indexOf(routes.tags(), 'tags', tags.length, 'tagCount');
  yield* indexOf(routes.archive(), 'archive', articles.length, 'postCount');
  yield* indexOf(routes.threads(), 'threads', threads.length, 'threadCount');
  yield* indexOf(routes.sections(), 'sections', sections.length);
  yield* indexOf(routes.authors(), 'authors', authors.length);
  yield* indexOf(routes.boards(), 'boards', boards.length);
  for (const tag of tags) yield ofTerm(routes.tag(tag.slug), 'tag', tag, tintOfTerm(context, tag));
  for (const author of authors)
    yield ofTerm(routes.author(author.slug), 'author', author, tintOfTerm(context, author));
  for (const section of sections)
    yield ofTerm(sectionFolder(section), 'section', section, tintOfTerm(context, section.path[0] ?? section));
  for (const board of boards) yield ofTerm(routes.board(board.slug), 'board', board, tintOfName(board.slug));
  for (const { year, count } of calendarCounts) {
    const title = (own: ViewContext) => textIn(own, 'year', { n: year });
    const path = routes.archiveYear(year);
    yield list(path, count, tintOfName(path), title, (own) => counted(own, 'archive', { posts: count }));
  }

  function* indexOf(path: string, name: MessageKey, size: number, count?: MessageKey): Generator<SharedList> {
    if (size === 0 || isEmptyList(context, path)) return;
    const line = (own: ViewContext) => (count === undefined ? '' : textIn(own, count, { n: size }));
    yield list(path, Infinity, 1, (own) => textIn(own, name), line);
  }
}

function ofTerm(path: string, kind: MessageKey, term: Term, tint: number): SharedList {
  const counts = { posts: term.articles.length, threads: term.threads.length };
  return list(
    path,
    counts.posts + counts.threads,
    tint,
    (own) => inVariant(own, term.names),
    (own) => counted(own, kind, counts),
  );
}

function list(
  path: string,
  size: number,
  tint: number,
  title: (context: ViewContext) => string,
  line: (context: ViewContext) => string,
): SharedList {
  return { path, size, tint, texts: (context) => ({ title: title(context), line: line(context) }) };
}

/** 「標籤　12 篇　3 個帖子」 */
function counted(context: ViewContext, kind: MessageKey, count: { posts: number; threads?: number }): string {
  const { posts, threads = 0 } = count;
  const counts = [
    posts > 0 || threads === 0 ? textIn(context, 'postCount', { n: posts }) : [],
    threads > 0 ? textIn(context, 'threadCount', { n: threads }) : [],
  ];
  return [textIn(context, kind), ...counts.flat()].join('\u3000');
}
