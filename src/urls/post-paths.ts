import type { Position, Problem } from '../diagnostics/problem.ts';
import type { Entry } from '../posts/post.ts';
import { pathBelow } from './content-path.ts';
import { normalizePath, pathKey } from './path.ts';
import { isFileOwner, siteOwner, type PathOwner, type PathTable } from './path-table.ts';
import { slugify } from './slug.ts';
import { createProblem } from '../diagnostics/create-problem.ts';
import type { KeptMeta } from '../posts/post.ts';
import { lacksDate, missingKeys, permalinkOf, type PermalinkRules } from './permalink.ts';

/** Where every post is, and what else leads there. */
export interface PostPaths {
  /** Decoded site path in the default variant, by `PostMeta.id`. */
  pathOf(id: string): string;
  /** Old paths (aliases) → post id. */
  aliases: ReadonlyMap<string, string>;
  problems: Problem[];
}

/**
 * Gives every post its path. Two posts that want the same one (case folded, since CDNs fold it) both stay: the one that
 * is less deep keeps it, of two equals the first by id; the other's folders come into its path, else `-2`, and a
 * problem says so. The table holds what the site itself makes, and comes to hold all posts and aliases.
 */
export function assignPaths(entries: readonly Entry[], rules: PermalinkRules, table: PathTable): PostPaths {
  const paths = new Map<string, string>();
  const problems: Problem[] = [];
  const ordered = [...entries].sort(
    (a, b) => depthOf(a.meta) - depthOf(b.meta) || (a.meta.id < b.meta.id ? -1 : 1),
  );
  for (const { meta } of ordered) {
    const wanted = permalinkOf(meta, rules);
    const owner = table.ownerOf(wanted);
    const byFolders = owner === undefined ? wanted : withFolders(meta, wanted, rules, table);
    const path = byFolders ?? firstFree(meta, wanted, table);
    if (owner !== undefined) problems.push(collision(meta, { wanted, path, owner, byFolders }));
    if (lacksDate(meta, rules) && !meta.draft) problems.push(undated(meta, rules, path));
    for (const key of meta.draft ? [] : missingKeys(meta, rules)) problems.push(lacksKey(meta, key, path));
    table.claim(path, meta.file);
    paths.set(meta.id, path);
  }
  const { aliases, problems: lost } = assignAliases(ordered, paths, table);
  return { pathOf: (id) => paths.get(id) ?? '/', aliases, problems: [...problems, ...lost] };
}

/** Adds aliases after all posts, so that an old address never takes the place of a new one. */
function assignAliases(
  entries: readonly Entry[],
  paths: ReadonlyMap<string, string>,
  table: PathTable,
): Pick<PostPaths, 'aliases' | 'problems'> {
  const aliases = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { meta } of entries) {
    const own = paths.get(meta.id) ?? '';
    for (const alias of meta.aliases) {
      if (alias.includes('?')) {
        if (aliases.has(alias)) problems.push(lostAlias(meta, alias, aliases.get(alias) ?? ''));
        else problems.push(queryAlias(meta, alias));
        if (!aliases.has(alias)) aliases.set(alias, meta.id);
        continue;
      }
      const path = normalizePath(alias);
      const owner = table.ownerOf(path);
      const isOwnCase = pathKey(path) === pathKey(own) && path !== own;
      if (owner === undefined) table.claim(path, meta.file);
      if (owner === undefined || isOwnCase) aliases.set(path, meta.id);
      else if (path !== own) problems.push(lostAlias(meta, path, owner));
    }
  }
  return { aliases, problems: foldQueries(problems) };
}

/** A moved site has one in each post: they are reported once. */
function foldQueries(problems: readonly Problem[]): Problem[] {
  const queries = problems.filter(({ code }) => code === 'alias-query');
  const [first] = queries;
  if (first === undefined || queries.length <= mostQueries) return [...problems];
  const { file, position, values } = first;
  const place = { file, ...(position === undefined ? {} : { position }) };
  const alias = values?.['alias'] ?? '';
  const folded = createProblem('alias-query/many', { ...place, values: { count: queries.length, alias } });
  return [folded, ...problems.filter(({ code }) => code !== 'alias-query')];
}

/** So few are reported each. */
const mostQueries = 3;

function depthOf({ file }: KeptMeta): number {
  return file.split('/').length;
}

/**
 * `en/x.md` beside `x.md` is at `/posts/en/x/`: folders tell files apart where names don't. So does the language of
 * `x/index.en.md` beside `x/index.md`.
 */
function withFolders(
  meta: KeptMeta,
  wanted: string,
  { habits }: PermalinkRules,
  table: PathTable,
): string | undefined {
  const owner = table.ownerOf(wanted);
  if (meta.permalink !== undefined || owner === siteOwner || (owner && isFileOwner(owner))) return undefined;
  const language = /\/index\.([a-z]{2}(?:-[a-z]{2,4})?)\.\w+$/i.exec(meta.file)?.[1] ?? [];
  const above = pathBelow(meta.file, habits?.roots).split('/').slice(0, -1);
  const folders = above.concat(language).map(slugify);
  for (let count = 1; count <= folders.length; count += 1) {
    const path = wanted.replace(/(?<![^/])[^/]+\/?$/, (last) => `${folders.slice(-count).join('/')}/${last}`);
    if (table.ownerOf(path) === undefined) return path;
  }
  return undefined;
}

/** A number helps against another post, not where a folder as a whole is the site's, or a file in a folder's place. */
function firstFree(meta: KeptMeta, wanted: string, table: PathTable): string {
  const usual = normalizePath(`/posts/${meta.slug}/`);
  for (const start of wanted === '/' || table.isClosed(wanted) ? [usual] : [wanted, usual]) {
    for (let n = start === wanted ? 2 : 1; n < mostEqualPaths; n += 1) {
      const path = n === 1 ? start : start.replace(/(\.[a-z0-9]+|\/)$/i, `-${n}$1`);
      if (table.ownerOf(path) === undefined) return path;
    }
  }
  return normalizePath(`/posts/${slugify(meta.id)}/`);
}

/** More posts than this never want one path, unless no number helps. */
const mostEqualPaths = 10_000;

/** Where a key belongs that isn't there yet. */
const firstLine: Position = { line: 1, column: 1 };

interface Collision {
  wanted: string;
  path: string;
  owner: PathOwner;
  byFolders: string | undefined;
}

function collision(meta: KeptMeta, { wanted, path, owner, byFolders }: Collision): Problem {
  const { permalink, slug } = meta.places ?? {};
  const place = { file: meta.file, position: permalink ?? slug ?? firstLine };
  const values = { wanted, path, owner: named(owner), slug: path.split('/').at(-2) ?? 'another-name' };
  // A page in the place of the feed or the sitemap is no page that anyone would find; nor is one in a folder of its name.
  if (permalink !== undefined && typeof owner !== 'string' && (isFileOwner(owner) || !wanted.endsWith('/')))
    return createProblem('path-reserved', { ...place, values });
  const id = permalink === undefined ? 'slug-duplicate' : 'slug-duplicate/permalink';
  const problem = createProblem(id, { ...place, values });
  // A path made of folders stays what it is when other posts come and go; one with a number may not.
  return byFolders === undefined ? problem : { ...problem, severity: 'info' };
}

function named(owner: PathOwner): PathOwner {
  return typeof owner === 'string' ? { phrase: 'other-file', values: { file: owner } } : owner;
}

function undated(meta: KeptMeta, { pattern }: PermalinkRules, path: string): Problem {
  const values = { pattern, path };
  return createProblem('permalink-date-missing', { file: meta.file, position: firstLine, values });
}

function lacksKey(meta: KeptMeta, key: string, path: string): Problem {
  const values = { key, path, slug: meta.slug };
  return createProblem('permalink-key-missing', { file: meta.file, position: firstLine, values });
}

function lostAlias(meta: KeptMeta, alias: string, owner: PathOwner): Problem {
  const position = meta.places?.aliases ?? firstLine;
  return createProblem('alias-taken', { file: meta.file, position, values: { alias, owner: named(owner) } });
}

/** No file can answer a query: hosts need a rule, and where they read none, a script looks it up. */
function queryAlias(meta: KeptMeta, alias: string): Problem {
  const position = meta.places?.aliases ?? firstLine;
  return createProblem('alias-query', { file: meta.file, position, values: { alias } });
}
