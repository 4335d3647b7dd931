import { ownPath } from '../config/url-scheme.ts';
import { wikiName } from '../markdown/wiki-target.ts';
import { isPostName, withoutPostEnding } from '../posts/post-ending.ts';
import type { Entry } from '../posts/post.ts';
import { decodePath, encodePath, normalizePath, pathKey } from '../urls/path.ts';
import type { ViewContext } from './context.ts';
import { hrefOf } from './context.ts';
import { createNameFinder, type NameFinder } from './name-finder.ts';

/** Where the link of a body leads: a page of this site in any variant, or a file. */
export type LinkTarget = { page: string; suffix: string } | { href: string };

/** Resolves what authors write in links: `./other.md`, `/posts/other/`, an old URL, a file name, a slug, `[[a name]]`. */
export interface LinkResolver {
  resolve(entry: Entry, target: string): LinkTarget | undefined;
  /** Finds the post that is at a page's path. */
  postAt(page: string): Entry | undefined;
}

/** Feeds and what is made for crawlers. */
const madeFile = /^\/(?:.*\/)?(?:feed\.(?:xml|json)|sitemap[\w-]*\.xml|robots\.txt|llms\.txt)$/;

/** Prepares link resolution for a library; the tables are built once. */
export function createLinkResolver(
  context: Pick<ViewContext, 'library' | 'paths' | 'file' | 'config'>,
  sitePaths: Iterable<string>,
): LinkResolver {
  const byFile = new Map<string, string>();
  const byName = new Map<string, string>();
  const byPath = new Map<string, string>();
  const posts = new Map<string, Entry>();
  /** Names of several posts. */
  const ambiguous = new Set<string>();
  let names: NameFinder | undefined;
  for (const path of sitePaths) byPath.set(pathKey(path), path);
  for (const [alias, id] of context.paths.aliases) byPath.set(pathKey(alias), context.paths.pathOf(id));
  for (const entry of context.library.byId.values()) {
    const path = context.paths.pathOf(entry.meta.id);
    byPath.set(pathKey(path), path);
    posts.set(path, entry);
    byFile.set(withoutExtension(entry.meta.file), path);
    const name = withoutExtension(entry.meta.file).split('/').at(-1) ?? '';
    for (const key of new Set(
      [name, name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, ''), entry.meta.slug].map(pathKey),
    )) {
      if (byName.has(key)) ambiguous.add(key);
      else byName.set(key, path);
    }
  }
  return { resolve, postAt: (page) => posts.get(page) };

  function resolve(entry: Entry, target: string): LinkTarget | undefined {
    const name = wikiName(target);
    const own = ownPath(target, context.config.url);
    if (own !== undefined) return resolvePath(entry, own === '' ? '/' : own);
    return name === undefined ? resolvePath(entry, target) : resolveName(entry, name.normalize('NFC'));
  }

  /** Obsidian writes the shortest path that is enough: a name, its end, or all from the root of the content. */
  function resolveName(entry: Entry, name: string): LinkTarget | undefined {
    names ??= createNameFinder(context.library, context.paths.pathOf);
    const page = relativePage(entry, name) ?? byFile.get(withoutExtension(name)) ?? names(name);
    if (page !== undefined) return { page, suffix: '' };
    const href = context.file(entry, name);
    return href === undefined ? undefined : { href };
  }

  function resolvePath(entry: Entry, target: string): LinkTarget | undefined {
    const [, rawPath = '', suffix = ''] = /^([^?#]*)(.*)/s.exec(target) ?? [];
    const path = decodePath(rawPath).normalize('NFC');
    const base = context.config.base;
    const local = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
    // Zola's links to files begin so.
    const page = /^@?\//.test(local) ? absolutePage(local.replace(/^@/, '')) : relativePage(entry, local);
    if (page !== undefined) return { page, suffix };
    const href = context.file(entry, path) ?? otherHref(local);
    if (href !== undefined) return { href: href + suffix };
    const old = oldPage(local) ?? oldList(local);
    return old === undefined ? undefined : { page: old, suffix };
  }

  /** A page in a variant that the author chose, as copied from a browser, or a file that every build makes. */
  function otherHref(path: string): string | undefined {
    const [, prefix = '', rest = ''] = /^\/([^/]+)(\/.*)$/s.exec(path) ?? [];
    const isVariant = prefix !== '' && context.config.variants.some((variant) => variant.prefix === prefix);
    const page = isVariant ? absolutePage(rest) : undefined;
    if (page !== undefined) return context.config.base + encodePath(`/${prefix}${page}`);
    return madeFile.test(path) ? context.config.base + encodePath(path) : undefined;
  }

  function absolutePage(path: string): string | undefined {
    const exact = byPath.get(pathKey(normalizePath(path)));
    if (exact !== undefined) return exact;
    const trimmed = normalizePath(path)
      .replace(/(?:index)?\.html?$/i, '')
      .replace(/\/$/, '');
    return (
      byPath.get(pathKey(`${trimmed}/`)) ??
      byPath.get(pathKey(`${trimmed}.html`)) ??
      pageBelowRoot(path.slice(1))
    );
  }

  /** Hugo's languages, Pelican's and Zola's links count from the folder that all content is in. */
  function pageBelowRoot(path: string): string | undefined {
    const file = withoutExtension(path).replace(/\/$/, '');
    for (const root of ['', ...(context.config.urlHabits?.roots ?? [])]) {
      const found = byFile.get(root + file) ?? byFile.get(`${root}${file}/index`);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** An older site's URL ends in the name that the post still has, if no other has it: `/2014/05/28/hello/`. */
  function oldPage(path: string): string | undefined {
    if (!path.startsWith('/')) return undefined;
    const segments = path
      .replace(/(?:\/|\/index\.html?|\.html?)$/i, '')
      .split('/')
      .slice(1);
    const name = pathKey(segments.at(-1) ?? '');
    const isTelling =
      (segments.length > 1 ? /[\p{L}\d]{2}/u : /[\p{L}\d][^]{3}/u).test(name) && !/^\d{1,4}$/.test(name);
    return isTelling && !ambiguous.has(name) ? byName.get(name) : undefined;
  }

  /** Finds the list that other generators have under another name. */
  function oldList(path: string): string | undefined {
    const name = /^\/?(blogs?|posts?|archives?|categor(?:y|ies))(?:\/(.+?))?\/?(?:index\.html)?$/i.exec(path);
    const list = name?.[1]?.toLowerCase() ?? '';
    if (name?.[2] !== undefined)
      return list.startsWith('c') ? byPath.get(pathKey(`/sections/${name[2]}/`)) : undefined;
    const target = list.startsWith('c') ? '/sections/' : list.startsWith('a') ? '/archive/' : '/';
    return list === '' ? undefined : byPath.get(pathKey(target));
  }

  function relativePage(entry: Entry, path: string): string | undefined {
    const folder = entry.meta.file.split('/').slice(0, -1);
    const file = joinPath(folder, path);
    if (file !== undefined) {
      const found = byFile.get(withoutExtension(file)) ?? byFile.get(`${file.replace(/\/$/, '')}/index`);
      if (found !== undefined) return found;
    }
    const own = context.paths.pathOf(entry.meta.id).split('/').slice(1, -1);
    const beside = joinPath(own, path);
    const found = beside === undefined ? undefined : absolutePage(`/${beside}`);
    if (found !== undefined) return found;
    const name = path.replace(/^\.\/|\/$/g, '');
    return name.includes('/') ? pageBelow(path) : pageNamed(withoutExtension(name));
  }

  /** Only posts can be linked by their names alone. */
  function pageNamed(name: string): string | undefined {
    return byName.get(pathKey(name));
  }

  /** Jekyll's `post_url 2014/2014-05-28-hello` counts from `_posts`, wherever the link is. */
  function pageBelow(path: string): string | undefined {
    if (!/^\w[^:]*$/.test(path) || !isPostName(path)) return undefined;
    const file = withoutExtension(path);
    const ends = [...byFile.keys()].filter((name) => name.endsWith(`/${file}`));
    return ends.length === 1 ? byFile.get(ends[0] ?? '') : undefined;
  }
}

/** Prints a resolved link for the context's variant. */
export function linkHref(context: ViewContext, target: LinkTarget): string {
  return 'href' in target ? target.href : hrefOf(context, target.page) + target.suffix;
}

function withoutExtension(file: string): string {
  const name = file.normalize('NFC');
  return isPostName(name) ? withoutPostEnding(name) : name.replace(/\.html?$/i, '');
}

/** Joins a relative path to a folder; undefined when it climbs out of the content. */
function joinPath(folder: readonly string[], path: string): string | undefined {
  const joined = [...folder];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (joined.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') joined.push(part);
  }
  return joined.join('/');
}
