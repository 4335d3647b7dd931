import type { PostMeta } from '../../posts/post.ts';
import { permalinkOf, type PermalinkRules } from '../../urls/permalink.ts';

/** A post at its new place, with the path that it had at the old site. */
export interface MovedPost {
  meta: PostMeta;
  url: string;
}

/** The patterns that keep URLs as they were, and the posts that none keeps. */
export interface ChosenPermalinks {
  permalink: string;
  permalinks: Readonly<Record<string, string>>;
  pagePermalink: string;
  /** Paths that posts must name themselves, by file. */
  pinned: ReadonlyMap<string, string>;
}

/** Patterns that generators have where their settings say nothing. */
const usual = [
  '/posts/:slug/',
  '/:path/',
  '/:path.html',
  '/:slug/',
  '/:slug.html',
  '/:filename/',
  '/:year/:month/:day/:slug/',
  '/:year/:month/:day/:filename/',
  '/:year/:month/:day/:path/',
  '/:year/:month/:slug/',
  '/:year/:month/:slug.html',
  '/:year/:slug/',
  '/:category/:slug/',
  '/archives/:slug/',
];

/** A folder has a pattern of its own when it saves at least so many posts from naming their paths. */
const fewest = 3;

/**
 * Chooses patterns under which as many posts as possible keep the URLs of the old site. What the generator's settings
 * made of them depends on folders that an imported site doesn't have.
 */
export function choosePermalinks(posts: readonly MovedPost[], old: PermalinkRules): ChosenPermalinks {
  const rules = { ...old, habits: {} };
  const articles = posts.filter(({ meta }) => meta.kind === 'article');
  const pages = posts.filter(({ meta }) => meta.kind === 'page');
  const inherited = Object.values(old.folders ?? {});
  const permalink = best(articles, [old.pattern, ...inherited, ...usual], (pattern) => ({
    ...rules,
    pattern,
    folders: {},
  }));
  const pagePermalink = best(pages, [old.pages ?? '/:path/', '/:path/', '/:path.html'], (pattern) => ({
    ...rules,
    pages: pattern,
  }));
  const permalinks = folderPatterns(articles, { ...rules, pattern: permalink, folders: {} }, old);
  const chosen = { ...rules, pattern: permalink, folders: permalinks, pages: pagePermalink };
  const pinned = posts.filter((post) => !keeps(post, chosen));
  return {
    permalink,
    permalinks,
    pagePermalink,
    pinned: new Map(pinned.map(({ meta, url }) => [meta.file, url])),
  };
}

function keeps({ meta, url }: MovedPost, rules: PermalinkRules): boolean {
  return permalinkOf(meta, rules) === url;
}

/** Finds the first of several patterns that keeps most URLs. */
function best(
  posts: readonly MovedPost[],
  patterns: readonly string[],
  rulesFor: (pattern: string) => PermalinkRules,
): string {
  let chosen = { pattern: patterns[0] ?? '', kept: -1 };
  for (const pattern of new Set(patterns)) {
    const rules = rulesFor(pattern);
    const kept = posts.filter((post) => keeps(post, rules)).length;
    if (kept > chosen.kept) chosen = { pattern, kept };
    if (kept === posts.length) break;
  }
  return chosen.pattern;
}

function folderPatterns(
  articles: readonly MovedPost[],
  rules: PermalinkRules,
  old: PermalinkRules,
): Record<string, string> {
  const patterns: Record<string, string> = {};
  for (const [folder, posts] of Map.groupBy(articles, ({ meta }) => folderOf(meta.file))) {
    if (folder === '' || posts.every((post) => keeps(post, rules))) continue;
    const name = folder.split('/').at(-1) ?? '';
    const own = [`/${name}/:path/`, `/${name}/:slug/`, `/${name}/:filename/`, `/${name}/:slug.html`];
    const candidates = [rules.pattern, ...Object.values(old.folders ?? {}), ...own, ...usual];
    const pattern = best(posts, candidates, (tried) => ({ ...rules, pattern: tried }));
    const saved = posts.filter((post) => keeps(post, { ...rules, pattern }) && !keeps(post, rules)).length;
    if (pattern !== rules.pattern && saved >= fewest) patterns[folder] = pattern;
  }
  return patterns;
}

function folderOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  return folders.slice(0, folders[0] === 'posts' ? 2 : 1).join('/');
}
