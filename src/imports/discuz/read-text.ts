import {
  addressedPost,
  countIn,
  discuzDate,
  repostSource,
  words,
  type DiscuzPage,
  type DiscuzPost,
} from './post.ts';

/** A piece of a page's text: what is on a line or in a cell, and where it led. */
interface Piece {
  text: string;
  href?: string;
}

const day = /\d{4}-\d{1,2}-\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/;

/** Reads the text of a Discuz page as a mirror left it: lines of Markdown, or of nothing but words. */
export function readDiscuzText(text: string, page: string): DiscuzPage {
  const lines = text.split(/\r?\n/).map((line) => line.replaceAll('\u00a0', ' ').trim());
  const tag = lines
    .map((line) => /^#*\s*[标標][签簽籤]\s*[:：]\s*(.+)$/.exec(line)?.[1]?.trim())
    .find((name) => name !== undefined);
  const threads = lines.findIndex((line) => words.relatedThreads.test(line));
  const blogs = lines.findIndex((line) => words.relatedBlogs.test(line));
  if (tag === undefined || (threads < 0 && blogs < 0)) return { posts: readOnePost(lines, page) };
  const end = (from: number, other: number) => (other > from ? other : lines.length);
  return {
    tag: { name: withoutLinks(tag) },
    posts: [
      ...(threads < 0 ? [] : threadsIn(lines.slice(threads + 1, end(threads, blogs)), tag, page)),
      ...(blogs < 0 ? [] : blogsIn(lines.slice(blogs + 1, end(blogs, threads)), tag, page)),
    ],
  };
}

function withoutLinks(text: string): string {
  return text
    .replace(/!?\[([^\[\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .trim();
}

/** Cells of a table, links and dates are pieces of their own, wherever the mirror broke lines. */
function piecesOf(lines: readonly string[]): Piece[] {
  return lines.flatMap((line) => {
    const parts = line
      .split(/(\[[^\[\]]*\]\([^)]*\))|(?<!\s)\s*\|\s*|\t+| {2,}/)
      .filter((part): part is string => part !== undefined);
    return parts.flatMap((part): Piece[] => {
      const [, text = '', href] = /^\[([^\]]*)\]\(([^)\s]*)(?:\s[^)]*)?\)$/.exec(part) ?? [];
      if (href !== undefined) return text.trim() === '' ? [] : [{ text: text.trim(), href }];
      const date = day.exec(part);
      const split =
        date === null
          ? [part]
          : [part.slice(0, date.index), date[0], part.slice(date.index + date[0].length)];
      return split
        .map((piece) => piece.replace(/^[#>*\s-]+(?=\S)/, (mark) => (/\d/.test(mark) ? mark : '')).trim())
        .filter((piece) => piece !== '' && !/^:?-+:?$/.test(piece))
        .map((piece) => ({ text: piece }));
    });
  });
}

const isDay = ({ text }: Piece) => new RegExp(`^${day.source}$`).test(text);
const isCount = ({ text }: Piece) => /^[\d,]+(?:\s*\/\s*[\d,]+)?$/.test(text);

/** Each row: 標題, 版塊, 作者, date, 回復/查看, 最後發表 with its date. */
function threadsIn(lines: readonly string[], tag: string, page: string): DiscuzPost[] {
  const pieces = piecesOf(lines).filter(
    ({ text }) => !/^(?:版[块塊]|作者|回[复復覆]\/查看|最[后後][发發]表|更多\.*)$/.test(text),
  );
  const posts: DiscuzPost[] = [];
  let from = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || !isDay(piece)) continue;
    const counts = pieces
      .slice(at + 1, at + 3)
      .filter(isCount)
      .flatMap(({ text }) => text.split('/').map((part) => Number(part.trim().replaceAll(',', ''))));
    const before = pieces.slice(Math.max(from, at - 3), at);
    const [title, board, author] = before;
    const lastAt = pieces.findIndex((other, n) => n > at && isDay(other));
    if (counts.length === 0 || title === undefined || author === undefined || lastAt < 0) continue;
    const meant = addressedPost(title.href ?? '');
    const lastReply = {
      author: pieces[lastAt - 1]?.text ?? '',
      date: discuzDate(pieces[lastAt]?.text ?? '') ?? '',
    };
    const source = repostSource(title.text, '');
    const [replies = 0, views] = counts;
    posts.push({
      kind: 'thread',
      id: meant?.id ?? '',
      title: title.text,
      author: author.text,
      board: board?.text ?? '',
      date: discuzDate(piece.text) ?? '',
      tags: [withoutLinks(tag)],
      comments: replies,
      ...(views === undefined ? {} : { views }),
      ...(replies === 0 ? {} : { lastReply }),
      ...(source === undefined ? {} : { source }),
      replies: [],
      page,
    });
    from = lastAt + 1;
    at = lastAt;
  }
  return posts;
}

/** Each entry ends with its counters: title, author and date, the beginning of the text, `1843 次閱讀 | 27 個評論`. */
function blogsIn(lines: readonly string[], tag: string, page: string): DiscuzPost[] {
  const posts: DiscuzPost[] = [];
  let from = 0;
  for (const [at, line] of lines.entries()) {
    if (!words.comments.test(line)) continue;
    const post = blogOf(
      lines.slice(from, at + 1).filter((part) => part !== ''),
      tag,
      page,
    );
    if (post !== undefined) posts.push(post);
    from = at + 1;
  }
  return posts;
}

function blogOf(lines: readonly string[], tag: string, page: string): DiscuzPost | undefined {
  const counters = lines.at(-1) ?? '';
  const dated = lines.findIndex((line) => day.test(line));
  if (dated < 0) return undefined;
  const heads = lines
    .slice(0, dated)
    .filter(
      (line) =>
        (!/^(?:分享|[热熱]度\s*\d*)$/.test(withoutLinks(line)) &&
          !/^!?\[[^\]]*\]\([^)]*\)$/.test(line.replace(/^\[!\[.*$/, '![]()'))) ||
        /do=blog|blog-\d/.test(line),
    );
  const head = heads.filter((line) => withoutLinks(line) !== '').at(-1) ?? '';
  const link = [...head.matchAll(/\[([^\[\]]+)\]\(([^)\s]+)/g)].find(
    ([, , href = '']) => !/ac=share/.test(href) && addressedPost(href),
  );
  const title = (link?.[1] ?? withoutLinks(head)).replace(/^#+\s*/, '').trim();
  const meant = addressedPost(link?.[2] ?? '');
  const who = withoutLinks(lines[dated] ?? '');
  const summary = lines
    .slice(dated + 1, -1)
    .map(withoutLinks)
    .join('\n')
    .trim();
  const facts = [...lines.slice(0, dated + 1), counters].map(withoutLinks).join(' | ');
  const source = repostSource(title, summary);
  const category = words.category.exec(withoutLinks(counters))?.[1]?.trim();
  const [views, comments, heat] = [words.views, words.comments, words.heat].map((pattern) =>
    countIn(facts, pattern),
  );
  return {
    kind: meant?.kind === 'article' ? 'article' : 'blog',
    id: meant?.id ?? '',
    ...(meant?.uid === undefined ? {} : { uid: meant.uid }),
    title,
    author: who
      .replace(words.heat, '')
      .replace(day, '')
      .replace(/(?<![|\s])[|\s]+$/, '')
      .trim(),
    date: discuzDate(who) ?? '',
    ...(category === undefined ? {} : { category }),
    tags: [withoutLinks(tag)],
    ...(views === undefined ? {} : { views }),
    ...(comments === undefined ? {} : { comments }),
    ...(heat === undefined ? {} : { heat }),
    ...(source === undefined ? {} : { source }),
    summary,
    replies: [],
    page,
  };
}

/** A blog entry by itself: a line with the views and the date is between title and text. */
function readOnePost(lines: readonly string[], page: string): DiscuzPost[] {
  const at = lines.findIndex((line) => words.views.test(line) && day.test(line));
  if (at < 0) return [];
  const facts = withoutLinks(lines[at] ?? '');
  const title = withoutLinks(
    lines
      .slice(0, at)
      .filter((line) => line !== '')
      .at(-1) ?? '',
  ).replace(/^#+\s*/, '');
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) =>
    /^#*\s*(?:[评評][论論]\s*[(（]|收藏|分享|[举舉][报報])/.test(withoutLinks(line)),
  );
  const body = (end < 0 ? rest : rest.slice(0, end)).join('\n').trim();
  const meant = lines
    .map((line) => addressedPost(/\]\(([^)\s]+)/.exec(line)?.[1] ?? ''))
    .find((found) => found?.kind === 'blog');
  const author = lines
    .slice(0, at)
    .map((line) => /\[([^\[\]]+)\]\([^)]*(?:mod=space&(?:amp;)?uid=\d+|space-uid-)[^)]*\)/.exec(line)?.[1])
    .find((name) => name !== undefined);
  const tags = (words.tags.exec(facts)?.[1] ?? '')
    .split(/[,，、]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  const category = (words.ownCategory.exec(facts) ?? words.category.exec(facts))?.[1]?.trim();
  const source = repostSource(title, body);
  const [views, heat] = [words.views, words.heat].map((pattern) => countIn(facts, pattern));
  const comments = countIn(withoutLinks(rest.join(' ')), words.comments);
  return [
    {
      kind: 'blog',
      id: meant?.id ?? '',
      ...(meant?.uid === undefined ? {} : { uid: meant.uid }),
      title,
      ...(author === undefined ? {} : { author }),
      date: discuzDate(facts) ?? '',
      ...(category === undefined ? {} : { category }),
      tags,
      ...(views === undefined ? {} : { views }),
      ...(comments === undefined ? {} : { comments }),
      ...(heat === undefined ? {} : { heat }),
      ...(source === undefined ? {} : { source }),
      summary: body,
      replies: [],
      page,
    },
  ];
}
