import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseSiteConfig } from '../../config/site-config.ts';
import { createProblem } from '../../diagnostics/create-problem.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';
import type { Finding, Problem } from '../../diagnostics/problem.ts';
import { publicPaths, type ImportedFile } from '../../imports/imported.ts';
import { choosePermalinks } from '../../imports/repository/choose-permalinks.ts';
import { artrans, type KeptComment } from '../../imports/artran.ts';
import { siteYaml, type WrittenSetting } from '../../imports/site-yaml.ts';
import { readExport, type WordpressExport } from '../../imports/wordpress/export.ts';
import { wordpressLists } from '../../imports/wordpress/old-lists.ts';
import { wordpressFile, wordpressPosts, type WordpressPost } from '../../imports/wordpress/posts.ts';
import { parsePost } from '../../posts/parse.ts';
import { encodePath } from '../../urls/path.ts';
import { decodeText } from '../jobs/decode.ts';
import { permalinkRules } from '../site/site-model.ts';
import type { ImportOptions, ReadSource } from './import-site.ts';
import { commentsFile, keptComments } from './kept-comments.ts';
import { settingsFile } from './settings-file.ts';

/** Reads a WordPress export, with a copy of its uploads where there is one. */
export function importWordpress(file: string, options: ImportOptions): ReadSource | Problem {
  const { text } = decodeText(readFileSync(file), basename(file));
  const wordpress = readExport(text);
  if (wordpress.items.length === 0)
    return createProblem('import-source/xml', { file, values: { reason: { phrase: 'import-no-items' } } });
  const files = new Map<string, ImportedFile>();
  const uploads = uploadsOf(file, options);
  const { posts, leftOut, timeZone } = wordpressPosts(wordpress, {
    asOf: /created="(\d{4}-\d\d-\d\d)/.exec(text.slice(0, 5000))?.[1],
    upload: (path) => copyUpload(path, uploads, files),
  });
  for (const { attachmentUrl } of wordpress.items)
    if (attachmentUrl !== '') copyUpload(attachmentUrl, uploads, files);
  const settings = settingsOf(wordpress, timeZone, basename(file));
  const pinned = keepUrls(posts, settings, options.now);
  settings.push({
    name: 'redirects',
    value: oldLists(wordpress, posts),
    from: `${basename(file)} <category>`,
  });
  for (const post of posts)
    files.set(`content/${post.file}`, { text: wordpressFile(post, pinned.get(post.file)) });
  files.set('content/site.yaml', { text: settingsFile(settings, file, options.language) });
  const lines = new LineIndex(text);
  const told = (found: Finding, at: number): Problem => ({
    ...found,
    file: basename(file),
    position: lines.position(at),
  });
  const comments = commentsOf(wordpress, posts);
  if (comments.length > 0) files.set(commentsFile, { text: artrans(comments) });
  return {
    kind: { phrase: 'import-kind-wordpress' },
    files,
    problems: [
      ...posts.flatMap((post) => post.found.map((found) => told(found, post.at))),
      ...leftOut.map(({ found, item }) => told(found, item.at)),
      ...keptComments(comments, basename(file)),
    ],
    expected: posts.map(({ file: place, title, tags, draft, url, aliases }) => ({
      ...{ file: place, source: place, title, tags, draft },
      urls: draft ? [] : [...(url === undefined ? [] : [url]), ...aliases],
    })),
    statics: publicPaths({ files }),
  };
}

/** Addresses of lists that no post has. */
function oldLists(wordpress: WordpressExport, posts: readonly WordpressPost[]): Record<string, string> {
  const taken = new Set(posts.flatMap(({ url, aliases }) => [url, ...aliases]));
  return Object.fromEntries(Object.entries(wordpressLists(wordpress)).filter(([from]) => !taken.has(from)));
}

/** Comments belong to the path of their post, by which comment services know it. */
function commentsOf({ items }: WordpressExport, posts: readonly WordpressPost[]): KeptComment[] {
  const byPlace = new Map(posts.map((post) => [post.at, post]));
  return items.flatMap(({ at, comments }) => {
    const post = byPlace.get(at);
    if (post?.url === undefined) return [];
    const page = encodePath(post.url);
    return comments.map(({ id, parent, author, email, url, dateGmt, content }) => ({
      ...{ id, parent, author, email, url, content, page, pageTitle: post.title },
      date: `${dateGmt.replace(' ', 'T')}Z`,
    }));
  });
}

/** The folder of uploads that is named, or that is beside the export. */
function uploadsOf(file: string, { uploads }: ImportOptions): string | undefined {
  const usual = ['uploads', 'wp-content/uploads', '../wp-content/uploads'];
  const folders = uploads === undefined ? usual.map((name) => join(dirname(file), name)) : [uploads];
  return folders.find((folder) => existsSync(folder) && statSync(folder).isDirectory());
}

/** An upload keeps its address; a smaller copy that WordPress made of a picture is the picture. */
function copyUpload(
  address: string,
  uploads: string | undefined,
  files: Map<string, ImportedFile>,
): string | undefined {
  const path = /\/(?:uploads|files)\/([^?#]*)/.exec(address)?.[1];
  if (path === undefined || uploads === undefined || path.split(/[/\\]/).includes('..')) return undefined;
  for (const name of [path, path.replace(/-\d+x\d+(?=\.\w+$)/, ''), path.replace(/-scaled(?=\.\w+$)/, '')]) {
    const found = join(uploads, name);
    if (statSync(found, { throwIfNoEntry: false })?.isFile() !== true) continue;
    files.set(`content/public/wp-content/uploads/${name}`, { copyOf: found });
    return `/wp-content/uploads/${name}`;
  }
  return undefined;
}

function settingsOf(
  { title, description, url, language }: WordpressExport,
  timeZone: string | undefined,
  file: string,
): WrittenSetting[] {
  const isTraditional = /^zh[-_](?:tw|hk|hant)/i.test(language);
  const script = /^zh/i.test(language) ? (isTraditional ? 'hant' : 'hans') : undefined;
  const variants = isTraditional ? ['zh-Hant', 'zh-Hans'] : ['zh-Hans', 'zh-Hant'];
  return [
    { name: 'title', value: title, from: `${file} <title>` },
    { name: 'description', value: description === '' ? undefined : description },
    { name: 'url', value: URL.canParse(url) ? url : undefined, from: `${file} <wp:base_blog_url>` },
    { name: 'script', value: script },
    { name: 'variants', value: script === undefined ? undefined : variants, from: `${file} <language>` },
    { name: 'timeZone', value: timeZone, from: `${file} <wp:post_date>, <wp:post_date_gmt>` },
  ];
}

/** Sets the patterns that keep the posts' addresses; gives those that no pattern makes. */
function keepUrls(
  posts: readonly WordpressPost[],
  settings: WrittenSetting[],
  now: number,
): ReadonlyMap<string, string> {
  const { config } = parseSiteConfig(siteYaml(settings, ''), 'site.yaml');
  const moved = posts.flatMap((post) => {
    const { file, kind, url } = post;
    if (url === undefined) return [];
    const { meta } = parsePost(
      { file, text: wordpressFile(post, undefined) },
      { config, now, hints: { kind } },
    );
    return meta === undefined ? [] : [{ meta, url }];
  });
  if (moved.length === 0) return new Map();
  const { permalink, permalinks, pagePermalink, pinned } = choosePermalinks(moved, permalinkRules(config));
  settings.push(
    { name: 'permalink', value: permalink },
    { name: 'permalinks', value: permalinks },
    { name: 'pagePermalink', value: pagePermalink },
  );
  return pinned;
}
