import type { Position, Problem } from '../diagnostics/problem.ts';
import type { Phrase } from '../diagnostics/values.ts';
import type { Entry } from '../posts/post.ts';
import { pathBelow } from './content-path.ts';
import { normalizePath, pathKey } from './path.ts';
import { slugify } from './slug.ts';
import { createProblem } from '../diagnostics/create-problem.ts';
import type { PostMeta } from '../posts/post.ts';
import { lacksDate, missingKeys, permalinkOf, type PermalinkRules } from './permalink.ts';

/** Where every post stands, and what else leads there. */
export interface PostPaths {
  /** Decoded site path in the default variant, by `PostMeta.id`. */
  pathOf(id: string): string;
  /** Old paths (aliases) → post id. */
  aliases: ReadonlyMap<string, string>;
  problems: Problem[];
}

/**
 * Gives every post its path. Two posts that want the same one (case folded, since CDNs fold it) both stay: the one that
 * lies less deep keeps it, of two equals the first by id; the other's folders come into its path, else `-2`, and a
 * problem says so. Paths of `reserved` are the site's own.
 */
export function assignPaths(
  entries: readonly Entry[],
  rules: PermalinkRules,
  reserved: readonly string[],
): PostPaths {
  const taken = new Map<string, string>(reserved.map((path) => [pathKey(path), '']));
  const paths = new Map<string, string>();
  const problems: Problem[] = [];
  const ordered = [...entries].sort(
    (a, b) => depthOf(a.meta) - depthOf(b.meta) || (a.meta.id < b.meta.id ? -1 : 1),
  );
  for (const { meta } of ordered) {
    const wanted = permalinkOf(meta, rules);
    const byFolders = withFolders(meta, wanted, rules, taken);
    const path = byFolders ?? firstFree(wanted, taken);
    if (path !== wanted) {
      const problem = collision(meta, wanted, path, taken.get(pathKey(wanted)) ?? '');
      // A path made of folders stays what it is when other posts come and go; one with a number may not.
      problems.push(byFolders === undefined ? problem : { ...problem, severity: 'info' });
    }
    if (lacksDate(meta, rules) && !meta.draft) problems.push(undated(meta, rules, path));
    for (const key of meta.draft ? [] : missingKeys(meta, rules)) problems.push(lacksKey(meta, key, path));
    taken.set(pathKey(path), meta.file);
    paths.set(meta.id, path);
  }
  const aliases = new Map<string, string>();
  for (const { meta } of ordered) {
    for (const alias of meta.aliases) {
      const path = normalizePath(alias);
      const owner = taken.get(pathKey(path));
      if (owner === undefined) {
        taken.set(pathKey(path), meta.file);
        aliases.set(path, meta.id);
      } else if (pathKey(path) !== pathKey(paths.get(meta.id) ?? '')) {
        problems.push(lostAlias(meta, path, owner));
      }
    }
  }
  return { pathOf: (id) => paths.get(id) ?? '/', aliases, problems };
}

function depthOf({ file }: PostMeta): number {
  return file.split('/').length;
}

/** `en/x.md` beside `x.md` is at `/posts/en/x/`: folders tell files apart where names don't. */
function withFolders(
  meta: PostMeta,
  wanted: string,
  { habits }: PermalinkRules,
  taken: ReadonlyMap<string, string>,
): string | undefined {
  if (meta.permalink !== undefined || (taken.get(pathKey(wanted)) ?? '') === '') return undefined;
  const folders = pathBelow(meta.file, habits?.roots).split('/').slice(0, -1).map(slugify);
  for (let count = 1; count <= folders.length; count += 1) {
    const path = wanted.replace(/[^/]+\/?$/, (last) => `${folders.slice(-count).join('/')}/${last}`);
    if (!taken.has(pathKey(path))) return path;
  }
  return undefined;
}

function firstFree(wanted: string, taken: ReadonlyMap<string, string>): string {
  let path = wanted;
  for (let n = 2; taken.has(pathKey(path)); n += 1) path = wanted.replace(/(\.[a-z0-9]+|\/)$/i, `-${n}$1`);
  return path;
}

/** Where a key belongs that isn't there yet. */
const firstLine: Position = { line: 1, column: 1 };

function collision(meta: PostMeta, wanted: string, path: string, owner: string): Problem {
  const { permalink, slug } = meta.places ?? {};
  const place = { file: meta.file, position: permalink ?? slug ?? firstLine };
  const values = { wanted, path, owner: ownerOf(owner) };
  if (permalink !== undefined) return createProblem('slug-duplicate/permalink', { ...place, values });
  const free = path.split('/').at(-2) ?? 'another-name';
  return createProblem('slug-duplicate', { ...place, values: { ...values, slug: free } });
}

function ownerOf(file: string): Phrase {
  return file === '' ? { phrase: 'own-page' } : { phrase: 'other-file', values: { file } };
}

function undated(meta: PostMeta, { pattern }: PermalinkRules, path: string): Problem {
  const values = { pattern, path };
  return createProblem('permalink-date-missing', { file: meta.file, position: firstLine, values });
}

function lacksKey(meta: PostMeta, key: string, path: string): Problem {
  const values = { key, path, slug: meta.slug };
  return createProblem('permalink-key-missing', { file: meta.file, position: firstLine, values });
}

function lostAlias(meta: PostMeta, alias: string, owner: string): Problem {
  const values = { alias, owner: ownerOf(owner) };
  const position = meta.places?.aliases ?? firstLine;
  return createProblem('alias-taken', { file: meta.file, position, values });
}
