import type { Dialect } from './dialect.ts';
import type { Frontmatter } from './schema.ts';

/** Where a post is filed. */
export interface FiledUnder {
  category: string[];
  otherCategories: string[][];
}

/**
 * Reads the categories of a post. A list is a path from wide to narrow, as Hexo and Jekyll have it; Hugo
 * files the post under each name on its own. `isPlural` tells `categories` from `category`.
 */
export function readCategory(data: Frontmatter, dialect: Dialect, isPlural: boolean): FiledUnder {
  const { paths = [], isList = false } = data.category ?? {};
  const split = paths.flatMap((path) => splitPath(path, isList, dialect, isPlural));
  const wiki = [data.widerCategory, data.narrowerCategory].filter(
    (name) => name !== undefined && name !== '',
  );
  const all = distinct([...split, wiki as string[]].filter((path) => path.length > 0));
  return { category: all[0] ?? [], otherCategories: all.slice(1) };
}

function splitPath(path: string[], isList: boolean, dialect: Dialect, isPlural: boolean): string[][] {
  if (isList && dialect === 'hugo') return path.map((name) => [name]);
  const [only] = path;
  if (isList || path.length !== 1 || only === undefined) return [path];
  if (/ [>»] /.test(only)) return [trimmed(only.split(/ [>»] /))];
  if (/[,，]/.test(only)) return [trimmed(only.split(/[,，]/))];
  return dialect === 'jekyll' && isPlural ? [trimmed(only.split(/\s+/))] : [path];
}

function trimmed(names: string[]): string[] {
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

function distinct(paths: readonly string[][]): string[][] {
  return [...new Map(paths.map((path) => [path.join('\n'), path])).values()];
}
