import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { GeneratorSite, SiteFolder } from '../../generators/generator-site.ts';
import { readGeneratorSite } from '../../generators/read-generator.ts';

/** The old site that a content folder is, or is a part of. */
export interface OldSite extends GeneratorSite {
  /** The content folder's path within the old site, with a slash behind it; empty where they are one. */
  inside: string;
  /** Leads from the content folder to the old site's: `../../`, or nothing. */
  up: string;
}

/** How many folders above the content are looked into: `src/content/posts` has three. */
const mostLevels = 3;

/** Looks for another generator's settings in a content folder, and above it as far as a repository goes. */
export function findOldSite(root: string): OldSite | undefined {
  let folder = root;
  for (let level = 0; level <= mostLevels; level += 1) {
    const site = readGeneratorSite(folderOnDisk(folder));
    const inside = withSlash(relative(folder, root).replaceAll('\\', '/'));
    if (site !== undefined)
      return holds(site, inside) ? within(site, inside, '../'.repeat(level)) : undefined;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
    folder = dirname(folder);
  }
  return undefined;
}

function withSlash(path: string): string {
  return path === '' ? '' : `${path}/`;
}

/** A folder of content may lie below a generator's settings that have nothing to do with it. */
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
      leftOut: seen((layout.leftOut ?? []).filter((pattern) => !pattern.startsWith('!'))).filter(Boolean),
    },
  };
}

function folderOnDisk(root: string): SiteFolder {
  return { read: (path) => readText(join(root, path)), list: (path) => namesIn(join(root, path)) };
}

/** Larger files are no settings. */
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
