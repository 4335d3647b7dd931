import { find, findAll, hasClass, linksTo, textIn, type Element, type Page } from './dom.ts';
import { addressedPost, countIn, discuzDate, repostSource, words, type DiscuzPost } from './post.ts';

const toPost = (element: Element) =>
  element.name === 'a' && addressedPost(element.attribs['href'] ?? '') !== undefined;
const toUser = linksTo(/mod=space&(?:amp;)?(?:uid|username)=|space-uid-|space-username-/);

/** Reads the page of a tag with its two lists, threads and blog entries; undefined where the page is none. */
export function readTagPage(
  root: Page,
  page: string,
): { tag: { name: string; id?: string }; posts: DiscuzPost[] } | undefined {
  const heading = textIn(find(root, ({ name }) => name === 'h1'));
  const name = /^[标標][签簽籤]\s*[:：]\s*(.+)$/.exec(heading)?.[1];
  if (name === undefined) return undefined;
  const rows = findAll(root, ({ name: tag }) => tag === 'tr').flatMap(
    (row) => threadOf(row, name, page) ?? [],
  );
  const entries = findAll(root, ({ name: tag }) => tag === 'dl').flatMap(
    (entry) => blogOf(entry, name, page) ?? [],
  );
  const link = findAll(root, linksTo(/mod=tag&(?:amp;)?id=\d+|tag-\d+/))[0]?.attribs['href'] ?? '';
  const id = /(?:id=|tag-)(\d+)/.exec(link)?.[1];
  return { tag: { name, ...(id === undefined ? {} : { id }) }, posts: [...rows, ...entries] };
}

/** 標題, 版塊, 作者 and date, 回復/查看, 最後發表. */
function threadOf(row: Element, tag: string, page: string): DiscuzPost | undefined {
  const link = find(
    find(row, ({ name }) => name === 'th'),
    toPost,
  );
  const meant = addressedPost(link?.attribs['href'] ?? '');
  if (link === undefined || meant?.kind !== 'thread') return undefined;
  const [board, author, last] = findAll(row, hasClass('by', 'td'));
  const counters = find(row, hasClass('num', 'td'));
  const title = textIn(link);
  const date = dateOf(author);
  const lastDate = dateOf(last);
  const source = repostSource(title, '');
  const replies = countIn(textIn(find(counters, ({ name }) => name === 'a')), /([\d,]+)/);
  const views = countIn(textIn(find(counters, ({ name }) => name === 'em')), /([\d,]+)/);
  const lastAuthor = textIn(find(last, ({ name }) => name === 'cite'));
  return {
    ...meant,
    title,
    author: textIn(find(author, ({ name }) => name === 'cite')),
    ...(date === undefined ? {} : { date }),
    board: textIn(board),
    tags: [tag],
    ...(views === undefined ? {} : { views }),
    ...(replies === undefined ? {} : { comments: replies }),
    ...(lastDate === undefined || replies === 0 ? {} : { lastReply: { author: lastAuthor, date: lastDate } }),
    ...(source === undefined ? {} : { source }),
    replies: [],
    page,
  };
}

/** Days of late are written as 昨天 or 3 天前, with the date as a title. */
function dateOf(cell: Element | undefined): string | undefined {
  const exact = find(cell, ({ attribs }) => /^\d{4}-/.test(attribs['title'] ?? ''))?.attribs['title'];
  return discuzDate(exact ?? textIn(find(cell, ({ name }) => name === 'em')));
}

function blogOf(entry: Element, tag: string, page: string): DiscuzPost | undefined {
  const link = findAll(
    find(entry, ({ name }) => name === 'dt'),
    toPost,
  ).find(({ attribs }) => !/ac=share/.test(attribs['href'] ?? ''));
  const meant = addressedPost(link?.attribs['href'] ?? '');
  if (link === undefined || meant === undefined || meant.kind === 'thread') return undefined;
  const parts = findAll(entry, ({ name }) => name === 'dd').filter((part) => !hasClass('m')(part));
  const body = parts.find(({ attribs }) => /^blog_article_/.test(attribs['id'] ?? ''));
  const [who] = parts;
  const line = parts
    .filter((part) => part !== body)
    .map(textIn)
    .join(' | ');
  const title = textIn(link);
  const summary = textIn(body);
  const date = discuzDate(textIn(who));
  const source = repostSource(title, summary);
  const category =
    textIn(find(parts.at(-1), linksTo(/classid=|catid=/))) || (words.category.exec(line)?.[1]?.trim() ?? '');
  const [views, comments, heat] = [words.views, words.comments, words.heat].map((pattern) =>
    countIn(line, pattern),
  );
  return {
    ...meant,
    title,
    author: textIn(find(who, toUser)),
    ...(date === undefined ? {} : { date }),
    ...(category === '' ? {} : { category }),
    tags: [tag],
    ...(views === undefined ? {} : { views }),
    ...(comments === undefined ? {} : { comments }),
    ...(heat === undefined ? {} : { heat }),
    ...(source === undefined ? {} : { source }),
    summary,
    replies: [],
    page,
  };
}
