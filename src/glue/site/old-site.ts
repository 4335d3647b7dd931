import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { GeneratorSite, SiteFolder } from '../../generators/generator-site.ts';
import { readGeneratorSite } from '../../generators/read-generator.ts';

/** The old site that a content folder is, or is a part of. */
export interface OldSite extends GeneratorSite {
  /** The content folder's path within the old site, with a slash after it; empty where they are one. */
  inside: string;
  /** Leads from the content folder to the old site's: `../../`, or nothing. */
  up: string;
}

/** How many folders above the content are looked into: `src/content/posts` has three. */
const mostLevels = 3;

/** Looks for another generator's settings in a content folder, and above it as far as a repository goes. */
export function findOldSite(root: string): OldSite | undefined {
  let folder = root;
  let vault: OldSite | undefined;
  for (let level = 0; level <= mostLevels; level += 1) {
    const site = readGeneratorSite(folderOnDisk(folder));
    const inside = withSlash(relative(folder, root).replaceAll('\\', '/'));
    const found =
      site !== undefined && holds(site, inside) ? within(site, inside, '../'.repeat(level)) : undefined;
    if (site !== undefined && !isVault(site)) return found ?? vault;
    vault ??= found;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return vault;
    folder = dirname(folder);
  }
  return vault;
}

/** A folder of another generator's posts may be a vault too, for whoever writes in Obsidian. */
function isVault({ generator }: GeneratorSite): boolean {
  return generator === 'obsidian' || generator === 'notion';
}

/** Folders that hold examples and tools rather than the site of a repository. */
const passedOver = /^(?:\.|_|node_modules\/|themes?\/|examples?|demo|test|vendor\/|dist\/|public\/|theme)/i;

/** How deep a site may be in a repository: `packages/blog/` has two. */
const mostDepth = 2;

/**
 * Looks for the site of a repository whose root is none: `blog/_config.yml`, `packages/site/.vitepress/`. Of several the
 * one with most Markdown counts.
 */
export function findSiteBelow(root: string, posts: readonly string[]): OldSite | undefined {
  const found = sitesBelow(root, '', mostDepth).map((site) => ({
    site,
    posts: posts.filter((file) => site.layout.content.some((folder) => file.startsWith(folder))).length,
  }));
  const [best] = found.sort((a, b) => b.posts - a.posts);
  return best === undefined || best.posts === 0 ? undefined : { ...best.site, inside: '', up: '' };
}

function sitesBelow(root: string, path: string, depth: number): GeneratorSite[] {
  if (depth === 0) return [];
  const { list } = folderOnDisk(root);
  return list(path === '' ? '' : path).flatMap((name) => {
    if (!name.endsWith('/') || passedOver.test(name)) return [];
    const folder = path + name;
    const site = readGeneratorSite(folderOnDisk(join(root, folder)));
    return site === undefined ? sitesBelow(root, folder, depth - 1) : [moved(site, folder)];
  });
}

/** Paths of a site as they are seen from a folder above it. */
function moved(site: GeneratorSite, folder: string): GeneratorSite {
  const { habits, layout } = site;
  const all = (paths: readonly string[] = []) =>
    paths.map((path) => (path.startsWith('!') ? `!${folder}${path.slice(1)}` : folder + path));
  const prefixes = Object.entries(habits.prefixes ?? {}).map(([mark, prefix]) => [
    mark.startsWith('.') ? mark : folder + mark,
    prefix,
  ]);
  return {
    ...site,
    files: all(site.files),
    taken: site.taken.map((taken) => ({ ...taken, file: folder + taken.file })),
    habits: {
      ...habits,
      roots: all(habits.roots),
      ...(habits.prefixes === undefined ? {} : { prefixes: Object.fromEntries(prefixes) }),
    },
    layout: {
      content: all(layout.content),
      statics: all(layout.statics),
      assets: all(layout.assets),
      leftOut: all(layout.leftOut),
      raw: all(layout.raw),
      articles: all(layout.articles),
    },
  };
}

function withSlash(path: string): string {
  return path === '' ? '' : `${path}/`;
}

/** A folder of content may be below a generator's settings that have nothing to do with it. */
function holds({ layout, generator }: GeneratorSite, inside: string): boolean {
  if (inside === '') return true;
  if (generator === 'jekyll' && !inside.startsWith('_')) return false;
  return layout.content.some((folder) => folder.startsWith(inside) || inside.startsWith(folder));
}

/** Paths of the old site, as seen from the content folder. */
function within(site: GeneratorSite, inside: string, up: string): OldSite {
  if (inside === '') return { ...site, inside, up };
  const seen = (folders: readonly string[]) =>
    folders.flatMap((folder) => {
      if (folder.startsWith(inside)) return folder.slice(inside.length);
      return inside.startsWith(folder) ? '' : [];
    });
  const { habits, layout } = site;
  const prefixes = Object.entries(habits.prefixes ?? {}).flatMap(([mark, prefix]): [string, string][] =>
    mark.startsWith('.') ? [[mark, prefix]] : seen([mark]).flatMap((folder) => [[folder, prefix]]),
  );
  return {
    ...site,
    inside,
    up,
    habits: {
      ...habits,
      roots: [...new Set(seen(habits.roots ?? []))],
      ...(habits.prefixes === undefined ? {} : { prefixes: Object.fromEntries(prefixes) }),
    },
    layout: {
      content: [''],
      statics: seen(layout.statics).filter((folder) => folder !== ''),
      articles: seen(layout.articles ?? []),
      leftOut: (layout.leftOut ?? []).flatMap((pattern) => {
        const sign = pattern.startsWith('!') ? '!' : '';
        return seen([pattern.slice(sign.length)]).flatMap((path) => (path === '' ? [] : sign + path));
      }),
    },
  };
}

function folderOnDisk(root: string): SiteFolder {
  return { read: (path) => readText(join(root, path)), list: (path) => namesIn(join(root, path)) };
}

/** Larger files can't be settings. */
const mostBytes = 1_000_000;

function readText(path: string): string | undefined {
  try {
    const { size } = statSync(path);
    return size > mostBytes ? undefined : readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `${entry.name}/` : entry.name,
    );
  } catch {
    return [];
  }
}
