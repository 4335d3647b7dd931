import type { Problem } from '../diagnostics/problem.ts';
import type { Entry } from '../posts/post.ts';
import { normalizePath, pathKey } from './path.ts';
import { permalinkOf, type PermalinkRules } from './permalink.ts';

/** Where every post stands, and what else leads there. */
export interface PostPaths {
  /** Decoded site path in the default variant, by `PostMeta.id`. */
  pathOf(id: string): string;
  /** Old paths (aliases) → post id. */
  aliases: ReadonlyMap<string, string>;
  problems: Problem[];
}

/**
 * Gives every post its path. Two posts that want the same one (case folded, since CDNs fold it) both stay:
 * the first by id keeps it, later ones get `-2`, and a problem says so. Paths of `reserved` are the site's own.
 */
export function assignPaths(
  entries: readonly Entry[],
  rules: PermalinkRules,
  reserved: readonly string[],
): PostPaths {
  const taken = new Map<string, string>(reserved.map((path) => [pathKey(path), '']));
  const paths = new Map<string, string>();
  const problems: Problem[] = [];
  const ordered = [...entries].sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
  for (const { meta } of ordered) {
    const wanted = permalinkOf(meta, rules);
    const path = firstFree(wanted, taken);
    if (path !== wanted) problems.push(collision(meta.file, wanted, path, taken.get(pathKey(wanted)) ?? ''));
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
        problems.push(lostAlias(meta.file, path, owner));
      }
    }
  }
  return { pathOf: (id) => paths.get(id) ?? '/', aliases, problems };
}

function firstFree(wanted: string, taken: ReadonlyMap<string, string>): string {
  let path = wanted;
  for (let n = 2; taken.has(pathKey(path)); n += 1) path = wanted.replace(/(\.[a-z0-9]+|\/)$/i, `-${n}$1`);
  return path;
}

function collision(file: string, wanted: string, path: string, owner: string): Problem {
  const other = owner === '' ? 'a page of the site itself' : owner;
  return {
    code: 'slug-duplicate',
    severity: 'warning',
    file,
    message: `This post would have the URL ${wanted}, which belongs to ${other}; it was published at ${path}.`,
    hint: `Give it a slug of its own in the frontmatter, for example: slug: ${path.split('/').at(-2) ?? 'another-name'}`,
  };
}

function lostAlias(file: string, alias: string, owner: string): Problem {
  return {
    code: 'alias-taken',
    severity: 'warning',
    file,
    message: `The alias ${alias} is already the URL of ${owner === '' ? 'a page of the site itself' : owner}, so it doesn't lead here.`,
    hint: 'Remove the alias from one of the two.',
  };
}
