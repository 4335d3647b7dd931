import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { withoutQuery } from '../../config/address-parts.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { createProblem } from '../../diagnostics/create-problem.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';
import { artrans, type KeptComment } from '../../imports/artran.ts';
import { discuzFiles, joinPosts, type DiscuzFile } from '../../imports/discuz/posts.ts';
import { addressedPost, fileAddress, type DiscuzPage, type DiscuzPost } from '../../imports/discuz/post.ts';
import { readDiscuzHtml } from '../../imports/discuz/read-html.ts';
import { readDiscuzText } from '../../imports/discuz/read-text.ts';
import { damageIn, isDamagedPage, repairText, withoutReadings } from '../../imports/discuz/repair.ts';
import { publicPaths, type ImportedFile } from '../../imports/imported.ts';
import { decodeText } from '../jobs/decode.ts';
import type { ImportOptions, ReadSource } from './import-site.ts';
import { percentDecoded } from '../../posts/slug.ts';
import { encodePath } from '../../urls/path.ts';
import { commentsFile, keptComments } from './kept-comments.ts';
import { settingsFile } from './settings-file.ts';

/** A saved page with what was read of it. */
interface SavedPage extends DiscuzPage {
  file: string;
  isDamaged: boolean;
  problems: Problem[];
  /** The day on which it was saved, as its footer says. */
  asOf?: string;
}

/** Reads saved pages of a Discuz site; undefined where the source has none. */
export function readDiscuzPages(source: string): SavedPage[] | undefined {
  const isFolder = statSync(source).isDirectory();
  const root = isFolder ? source : dirname(source);
  const names = isFolder ? readdirSync(source, { recursive: true, encoding: 'utf8' }) : [basename(source)];
  const pages = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter(
      (name) =>
        /\.(?:html?|md|markdown|txt)$/i.test(name) && !/(?:^|\/)(?:node_modules|\.[^/]+)\//.test(name),
    )
    .sort()
    .map((name) => readPage(root, name));
  if (pages.some((page) => page === 'post')) return undefined;
  const read = pages.filter((page): page is SavedPage => typeof page === 'object' && page.posts.length > 0);
  return read.length === 0 ? undefined : read;
}

/** Markdown with frontmatter is somebody's post and no page of a forum. */
function readPage(root: string, file: string): SavedPage | 'post' | undefined {
  const { text } = decodeText(readFileSync(join(root, file)), file);
  const isHtml = /\.html?$/i.test(file);
  if (!isHtml && /^\uFEFF?(?:---|\+\+\+)\s*\n/.test(text)) return 'post';
  if (isHtml && !/discuz|postmessage_|blog_article|article_content/i.test(text)) return undefined;
  const isDamaged = isDamagedPage(text);
  const clean = isDamaged ? withoutReadings(text) : text;
  const page = isHtml ? readDiscuzHtml(clean, file) : readDiscuzText(clean, file);
  const asOf = /GMT\s*[+-]\d+,\s*(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  const day = asOf
    ?.slice(1)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return {
    ...page,
    file,
    isDamaged,
    problems: isDamaged ? [repairedPage(text, file)] : [],
    ...(day === undefined ? {} : { asOf: day }),
  };
}

function repairedPage(text: string, file: string): Problem {
  const { examples, at } = damageIn(text);
  return createProblem('import-repaired', {
    file,
    position: new LineIndex(text).position(at),
    values: { examples },
  });
}

/** Makes a site of saved pages: threads, blog entries and articles, each from all pages that speak of it. */
export function importDiscuz(
  source: string,
  pages: readonly SavedPage[],
  options: ImportOptions,
): ReadSource {
  const root = statSync(source).isDirectory() ? source : dirname(source);
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const url = pages.find((page) => page.url !== undefined)?.url;
  const files = new Map<string, ImportedFile>();
  const remote = new Map<string, string[]>();
  const joined = joinPosts(pages.flatMap((page) => page.posts));
  const known = new Set(joined.map(fileAddress));
  const posts = discuzFiles(joined, {
    isDamaged: (page) => byFile.get(page)?.isDamaged === true,
    asOf:
      pages
        .map(({ asOf }) => asOf ?? '')
        .sort()
        .at(-1) || undefined,
    link: (href, page) => linkOf(href, { root, page, url, files, remote, known }),
  });
  for (const { file, text } of posts) files.set(`content/${file}`, { text });
  const comments = commentsOf(posts);
  if (comments.length > 0) files.set(commentsFile, { text: artrans(comments) });
  const problems = posts.flatMap(({ found, page }) =>
    found.map((finding): Problem => ({ ...finding, file: page })),
  );
  for (const [page, [example = '', ...others]] of remote)
    problems.push(
      createProblem('import-remote', { file: page, values: { count: others.length + 1, example } }),
    );
  files.set('content/site.yaml', { text: settingsOf(pages, source, options) });
  return {
    kind: { phrase: 'import-kind-discuz' },
    files,
    problems: [
      ...pages.flatMap((page) => page.problems),
      ...problems,
      ...zoneProblems(pages),
      ...commentProblems(joined, pages, comments.length),
      ...keptComments(comments, basename(source)),
    ],
    expected: posts.map(({ file, title, tags, aliases, page }) => ({
      ...{ file, source: page, title, tags, draft: false },
      urls: aliases,
    })),
    statics: publicPaths({ files }),
  };
}

interface LinkFacts {
  root: string;
  page: string;
  url: string | undefined;
  files: Map<string, ImportedFile>;
  remote: Map<string, string[]>;
  /** Addresses of the posts that are imported. */
  known: ReadonlySet<string>;
}

const picture = /\.(?:jpe?g|png|gif|webp|bmp|svg)(?:[?#].*)?$/i;

/** Pictures beside the page are copied; addresses of the old site lose its host, so that redirects lead on. */
function linkOf(href: string, { root, page, url, files, remote, known }: LinkFacts): string {
  const local = url !== undefined && href.startsWith(`${url}/`) ? href.slice(url.length + 1) : href;
  if (/^(?:[a-z][\w+.-]*:|\/\/|#)/i.test(local) || local === '') return href;
  const meant = addressedPost(local);
  if (meant !== undefined && known.has(fileAddress(meant))) return fileAddress(meant);
  const path = percentDecoded(withoutQuery(local)).replace(/^\.?\//, '');
  for (const folder of [dirname(join(root, page)), root]) {
    const found = join(folder, path);
    if (
      path === '' ||
      relative(root, found).startsWith('..') ||
      !existsSync(found) ||
      !statSync(found).isFile()
    )
      continue;
    if (/\.html?$/i.test(path)) continue;
    const place = /^data\/attachment\//.test(path)
      ? `public/${path}`
      : `public/files/${relative(root, found).replaceAll('\\', '/')}`;
    files.set(`content/${place}`, { copyOf: found });
    return encodeURI(place.slice('public'.length));
  }
  const absolute = `${url ?? ''}/${local.replace(/^\.?\//, '')}`;
  if (picture.test(local)) remote.set(page, [...(remote.get(page) ?? []), absolute]);
  return absolute;
}

function settingsOf(pages: readonly SavedPage[], source: string, { language }: ImportOptions): string {
  const named = pages.find(({ siteTitle }) => siteTitle !== undefined);
  const title =
    named?.siteTitle === undefined ? undefined : repairText(named.siteTitle, named.isDamaged).text;
  const url = pages.find((page) => page.url !== undefined);
  const settings = [
    { name: 'title', value: title ?? basename(source), ...(named === undefined ? {} : { from: named.file }) },
    { name: 'url', value: url?.url, ...(url === undefined ? {} : { from: url.file }) },
    { name: 'timeZone', value: zoneName(zoneOf(pages)), from: 'GMT+8' },
    { name: 'redirects', value: oldLists(pages) },
  ];
  return settingsFile(settings, source, language);
}

/** Lists that the pages link to, under the names that are left when damage is repaired. */
function oldLists(pages: readonly SavedPage[]): Record<string, string> {
  const lists: Record<string, string> = {};
  for (const { lists: found = {}, isDamaged } of pages)
    for (const [from, to] of Object.entries(found))
      lists[from] ??= repairText(to, isDamaged).text.replace(/[\s*?#%]/g, encodeURIComponent);
  return lists;
}

/** Comments belong to the path of their post, by which comment services know it. */
function commentsOf(posts: readonly DiscuzFile[]): KeptComment[] {
  return posts.flatMap(({ file, title, comments }) =>
    comments.map(({ author, date, text }, index) => ({
      id: `${slugOf(file)}-${index + 1}`,
      ...{ author, email: '', url: '', content: text, pageTitle: title },
      date: date.replace(' ', 'T'),
      page: encodePath(`/posts/${slugOf(file)}/`),
    })),
  );
}

function slugOf(file: string): string {
  return basename(file).replace(/\.md$/, '');
}

function zoneOf(pages: readonly SavedPage[]): number | undefined {
  return pages.find(({ zone }) => zone !== undefined)?.zone;
}

/** `Etc/GMT-9` is nine hours east: its sign is the other way round. */
function zoneName(hours: number | undefined): string {
  return hours === undefined || hours === 8
    ? 'Asia/Shanghai'
    : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

function zoneProblems(pages: readonly SavedPage[]): Problem[] {
  const [first] = pages;
  if (first === undefined || zoneOf(pages) !== undefined) return [];
  const values = { what: { phrase: 'import-zone' }, value: 'Asia/Shanghai' } as const;
  return [createProblem('import-guessed', { file: first.file, values })];
}

/** Replies to threads are part of them; comments on entries are not. */
function commentProblems(
  posts: readonly DiscuzPost[],
  [first]: readonly SavedPage[],
  kept: number,
): Problem[] {
  const commented = posts.filter(({ kind }) => kind !== 'thread');
  const count = commented.reduce((sum, { comments = 0 }) => sum + comments, 0) - kept;
  if (count <= 0 || first === undefined) return [];
  return [createProblem('import-left-out/comments', { file: first.file, values: { count } })];
}
