import { finding } from '../../diagnostics/create-problem.ts';
import type { Finding } from '../../diagnostics/problem.ts';
import { slugify } from '../../urls/slug.ts';
import { htmlToMarkdown } from '../html-to-markdown.ts';
import { postFile } from '../post-file.ts';
import { fileAddress, type DiscuzPost } from './post.ts';
import { repairText } from './repair.ts';

/** A post of a Discuz site as a file of ours. */
export interface DiscuzFile {
  /** In the content folder. */
  file: string;
  text: string;
  title: string;
  tags: string[];
  aliases: string[];
  /** Comments on an entry or article, in Markdown. */
  comments: { author: string; date: string; text: string }[];
  found: Finding[];
  /** The page that it was read from. */
  page: string;
}

/** What files are made with. */
export interface DiscuzOptions {
  /** Says whether a page was damaged by a converter. */
  isDamaged(page: string): boolean;
  /** Gives what a link or picture of a page is on the new site. */
  link(href: string, page: string): string;
  /** The day on which the pages were saved, for counters. */
  asOf: string | undefined;
}

/** Joins what several pages say of one post: the page of the post itself counts more than a list. */
export function joinPosts(posts: readonly DiscuzPost[]): DiscuzPost[] {
  const groups = Map.groupBy(posts, ({ kind, id, title, date }) =>
    id === '' ? `${kind} ${title} ${date ?? ''}` : `${kind} ${id}`,
  );
  return [...groups.values()].map((group) => {
    const ordered = [...group].sort((a, b) => Number(b.html !== undefined) - Number(a.html !== undefined));
    const tags = [...new Set(ordered.flatMap((post) => post.tags))];
    const replies = ordered.flatMap((post) => post.replies).sort((a, b) => (a.date < b.date ? -1 : 1));
    return { ...Object.assign({}, ...[...ordered].reverse()), tags, replies } as DiscuzPost;
  });
}

/** Writes the files of posts. */
export function discuzFiles(posts: readonly DiscuzPost[], options: DiscuzOptions): DiscuzFile[] {
  const taken = new Set<string>();
  return posts.map((post) => fileOf(post, options, taken));
}

function fileOf(post: DiscuzPost, options: DiscuzOptions, taken: Set<string>): DiscuzFile {
  const { page, kind, id } = post;
  const isDamaged = options.isDamaged(page);
  const examples = new Set<string>();
  let lost = 0;
  const clean = (text: string) => {
    const repaired = repairText(text, isDamaged);
    for (const example of repaired.examples) examples.add(example);
    lost += repaired.lost;
    return repaired.text;
  };
  const name = (text: string | undefined) => (text === undefined ? undefined : clean(text));
  const title = clean(post.title);
  const tags = post.tags.map(clean);
  const aliases = aliasesOf(post);
  const isThread = kind === 'thread';
  const counters = { views: post.views, comments: post.comments, heat: post.heat, asOf: options.asOf };
  const fields = {
    title,
    date: post.date,
    author: name(post.author),
    ...(isThread ? { board: name(post.board) } : { category: name(post.category) }),
    tags,
    source: post.source === undefined ? undefined : cleaned(post.source, clean),
    ...(isThread ? { replies: post.comments ?? 0, views: post.views ?? 0 } : { stats: statsOf(counters) }),
    lastReply:
      isThread && post.lastReply !== undefined
        ? { author: clean(post.lastReply.author), date: post.lastReply.date }
        : undefined,
    aliases,
  };
  const toMarkdown = (html: string) =>
    clean(htmlToMarkdown(withLinks(html, (href) => options.link(href, page))));
  const body = post.html === undefined ? clean(post.summary ?? '') : toMarkdown(post.html);
  const remarks = post.replies.map(({ author, date, html }) => ({
    author: clean(author),
    date,
    text: toMarkdown(html),
  }));
  const replies = isThread
    ? remarks.map(({ author, date, text }) => `## ${author} · ${date}\n\n${text}`)
    : [];
  const found: Finding[] = [];
  if (examples.size > 0) found.push(finding('import-repaired', { examples: [...examples].slice(0, 5) }));
  if (lost > 0) found.push(finding('import-repaired/lost', { count: lost }));
  if (post.html === undefined && !isThread) found.push(finding('import-left-out/rest', { title }));
  if (post.html === undefined && isThread) found.push(finding('import-left-out/text', { title }));
  if (post.date === undefined || post.date === '')
    found.push(finding('import-guessed', { what: { phrase: 'import-date' }, value: '—' }));
  const folder = isThread ? 'threads' : 'posts';
  const slug = slugify(title) || `${kind}-${id}`;
  const path = taken.has(`${folder}/${slug}`) ? `${folder}/${slug}-${id}` : `${folder}/${slug}`;
  taken.add(path);
  return {
    file: `${path}.md`,
    text: postFile(fields, [body, ...replies].join('\n\n')),
    title,
    tags,
    aliases,
    comments: isThread ? [] : remarks,
    found,
    page,
  };
}

function cleaned(
  source: NonNullable<DiscuzPost['source']>,
  clean: (text: string) => string,
): DiscuzPost['source'] {
  const { title, url, author } = source;
  return {
    ...(title === undefined ? {} : { title: clean(title) }),
    ...(url === undefined ? {} : { url }),
    ...(author === undefined ? {} : { author: clean(author) }),
  };
}

function statsOf(
  counters: Readonly<Record<string, number | string | undefined>>,
): Record<string, number | string> | undefined {
  const known = Object.entries(counters).filter(
    (entry): entry is [string, number | string] => entry[1] !== undefined,
  );
  return known.some(([key]) => key !== 'asOf') ? Object.fromEntries(known) : undefined;
}

/** Both ways in which Discuz writes addresses: with a query, and as a file. */
function aliasesOf(post: DiscuzPost): string[] {
  const { kind, id, uid } = post;
  if (id === '') return [];
  const queries = {
    thread: `/forum.php?mod=viewthread&tid=${id}`,
    article: `/portal.php?mod=view&aid=${id}`,
    blog: `/home.php?mod=space&uid=${uid}&do=blog&id=${id}`,
  };
  return [fileAddress(post), queries[kind]];
}

function withLinks(html: string, link: (href: string) => string): string {
  return html.replace(
    /(\s(?:href|src|file|zoomfile)\s*=\s*)(["'])([^"']*)\2/gi,
    (_, before: string, quote: string, href: string) =>
      `${before}${quote}${link(href.replaceAll('&amp;', '&')).replaceAll('&', '&amp;')}${quote}`,
  );
}
