import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What an old site published, counted without any of our own readers. */
export interface Expected {
  /** Posts, as its generator would publish them. */
  posts: number;
  /** What their frontmatter says. */
  entries: ExpectedPost[];
  /** Names of tags, each once. */
  tags: number;
  /** Paths of posts, where the site's own settings tell them. */
  urls: string[];
  /** Line breaks within paragraphs, where the generator shows them. */
  breaks: number;
  /** Pictures of posts that are in the folder. */
  pictures: number;
}

/** What a post's frontmatter says, as its author wrote it. */
export interface ExpectedPost {
  file: string;
  title?: string;
  /** `2014-05-28`, where the date has no zone of its own. */
  day?: string;
  tags: string[];
}

/** Folders of posts by generator, as their documentation has them. */
const layouts: readonly { isIt: RegExp; posts: RegExp; generator: string }[] = [
  { generator: 'hexo', isIt: /^source\/_posts\//, posts: /^source\/_posts\/.*\.md$/ },
  { generator: 'jekyll', isIt: /^_posts\//, posts: /^_(?:posts|wiki|fragments)\/.*\.(?:md|markdown)$/ },
  { generator: 'astro', isIt: /^src\/content\/posts\//, posts: /^src\/content\/posts\/.*\.mdx?$/ },
  { generator: 'hugo', isIt: /^content\//, posts: /^content\/.*\.md$/ },
];

interface Post {
  file: string;
  data: Record<string, unknown>;
  body: string;
}

/** Counts what a blog's generator would publish, from frontmatter and file names alone. */
export function countExpected(folder: string, now: number): Expected {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const layout = layouts.find(({ isIt }) => files.some((file) => isIt.test(file)));
  if (layout === undefined) return { posts: 0, entries: [], tags: 0, urls: [], breaks: 0, pictures: 0 };
  const config = readConfig(folder);
  const posts = files
    .filter((file) => layout.posts.test(file) && !/(?:^|\/)_index\./.test(file))
    .map((file) => readPost(folder, file))
    .filter((post) =>
      isPublished(post, layout.generator === 'hexo' && config['future'] !== false ? Infinity : now),
    );
  return {
    posts: posts.length,
    entries: posts.map(entryOf),
    tags: new Set(posts.flatMap(({ data }) => tagsOf(data['tags'] ?? data['tag']))).size,
    urls:
      typeof config['permalink'] === 'string'
        ? posts.flatMap((post) => hexoUrl(post, String(config['permalink'])))
        : [],
    breaks: layout.generator === 'hexo' ? posts.reduce((sum, { body }) => sum + breaksIn(body), 0) : 0,
    pictures: posts.reduce((sum, post) => sum + picturesOf(post, files), 0),
  };
}

function readPost(folder: string, file: string): Post {
  const text = readFileSync(join(folder, file), 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const match =
    /^\s*---[ \t]*\n([\s\S]*?)\n---[ \t-]*(?:\n|$)/.exec(text) ??
    /^([a-z]\w*:[\s\S]*?)\n---[ \t]*(?:\n|$)/i.exec(text);
  return { file, data: dataOf(match?.[1] ?? ''), body: match === null ? text : text.slice(match[0].length) };
}

/** A block that isn't YAML is read line by line, as a person would. */
function dataOf(block: string): Record<string, unknown> {
  try {
    return (
      (parse(block.replaceAll('\t', '  '), { uniqueKeys: false, logLevel: 'silent' }) as Record<
        string,
        unknown
      >) ?? {}
    );
  } catch {
    return Object.fromEntries(
      block
        .split('\n')
        .flatMap((line) => (/^(\w+):\s*(.*)$/.exec(line) ? [line.split(/:\s*(.*)/s).slice(0, 2)] : [])),
    );
  }
}

function entryOf({ file, data }: Post): ExpectedPost {
  const { title } = data;
  const [, year, month = '', day = '', zone] =
    /^["']?(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ][\d:.]*\s*(Z|[-+]\d\d:?\d\d)?)?/.exec(
      writtenDate(data['date'] ?? data['published'] ?? dayInName(file)),
    ) ?? [];
  return {
    file,
    ...(typeof title === 'string' && title.trim() !== '' ? { title } : {}),
    ...(year === undefined || zone !== undefined
      ? {}
      : { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }),
    tags: [...new Set(tagsOf(data['tags'] ?? data['tag']))],
  };
}

/** Jekyll's names begin with the day. */
function dayInName(file: string): string {
  return /(?:^|\/)(\d{4}-\d\d-\d\d)-[^/]*$/.exec(file)?.[1] ?? '';
}

/** A date that YAML has read has the zone of the file's text, UTC where it names none. */
function writtenDate(date: unknown): string {
  return date instanceof Date ? date.toISOString().slice(0, 10) : String(date ?? '');
}

function isPublished({ data, body }: Post, now: number): boolean {
  if (/^(?:true|yes)$/i.test(String(data['draft'])) || data['published'] === false) return false;
  if (data['password'] !== undefined && data['password'] !== null) return false;
  const date = Date.parse(String(data['date'] ?? data['published'] ?? ''));
  return !(date > now) && (body.trim() !== '' || data['title'] !== undefined);
}

/** Equal names in both scripts are counted by whoever asks; here each spelling counts, its case apart. */
function tagsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.flat(9) : typeof value === 'string' ? value.split(/[,，、]/) : [];
  return list
    .map((tag) =>
      String(tag ?? '')
        .trim()
        .toLowerCase(),
    )
    .filter(Boolean);
}

function readConfig(folder: string): Record<string, unknown> {
  const file = join(folder, '_config.yml');
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

/** Hexo's tokens, by its documentation: `:title` is the path below `_posts`. */
function hexoUrl({ file, data }: Post, pattern: string): string[] {
  const [, year = '', month = '', day = ''] =
    /(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(
      String(data['date'] instanceof Date ? data['date'].toISOString() : data['date']),
    ) ?? [];
  if (year === '') return [];
  if (typeof data['permalink'] === 'string') return [data['permalink']];
  const title = file.replace(/^source\/_posts\//, '').replace(/\.md$/, '');
  const values: Record<string, string> = {
    ':year': year,
    ':month': month.padStart(2, '0'),
    ':day': day.padStart(2, '0'),
    ':title': title,
    ':name': title.split('/').at(-1) ?? '',
  };
  const own = (key: string) => {
    const value = data[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  return [`/${pattern.replace(/:[a-z_]+/g, (token) => values[token] ?? own(token.slice(1)) ?? token)}`];
}

const notText = /^(?:\s{4,}|\t|\s*(?:[-*+>#|<]|\d+[.)]\s|```|~~~|\{%|!\[|\[\^?[^\]]*\]:|=+\s*$|-+\s*$|$))/;

/** Counts lines of prose that follow another one; the least that a reader would miss. */
function breaksIn(body: string): number {
  let count = 0;
  let fence = '';
  let isProse = false;
  // Tags that hold code.
  const prose = body.replace(/\{%\s*(codeblock|code|highlight|mermaid)\b[^]*?\{%\s*end\1\s*%\}/g, '');
  for (const line of prose.split('\n')) {
    const [, mark = '', info = ''] = /^\s*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    const isOpen = fence !== '';
    if (!isOpen) fence = mark;
    else if (mark.startsWith(fence) && info.trim() === '') fence = '';
    const isText = !isOpen && fence === '' && !notText.test(line) && !/^[^|]*\|[^|]*\|/.test(line);
    if (isText && isProse) count += 1;
    isProse = isText;
  }
  return count;
}

function picturesOf({ file, body }: Post, files: readonly string[]): number {
  const known = new Set(files);
  const folder = file.split('/').slice(0, -1).join('/');
  const written = [...body.matchAll(/!\[[^\]]*\]\(\s*<?([^)\s>]+)/g)].map(([, target = '']) =>
    decodeURIComponent(safe(target)),
  );
  const places = (target: string) => [
    target.replace(/^\//, ''),
    `source${target}`,
    `public${target}`,
    `src${target}`,
    join('/', folder, target).slice(1),
  ];
  return new Set(written.filter((target) => places(target).some((place) => known.has(place)))).size;
}

function safe(text: string): string {
  return text.replace(/%(?![0-9a-f]{2})/gi, '%25');
}
