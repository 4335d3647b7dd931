import type { Generator } from '../config/generator.ts';

/** Whose habits count where the same words in a frontmatter mean different things. */
export type Dialect = 'jianfan' | Generator;

const datedName = /^\d{4}-\d{1,2}-\d{1,2}-/;

/** Keys that one generator alone writes. */
const telling: Readonly<Record<string, Dialect>> = {
  lastmod: 'hugo',
  publishdate: 'hugo',
  expirydate: 'hugo',
  pubdatetime: 'astro',
  moddatetime: 'astro',
  pubdate: 'astro',
  heroimage: 'astro',
  lastmodifiedat: 'jekyll',
  redirectfrom: 'jekyll',
  abbrlink: 'hexo',
  sticky: 'hexo',
  topimg: 'hexo',
};

/**
 * Guesses for which generator a file was written, by its place, its name and its keys (in plain form).
 * Hexo keeps posts in `source/`; Jekyll's have the date in the name and mostly not in the frontmatter.
 */
export function detectDialect(file: string, keys: ReadonlySet<string>, language: string): Dialect {
  if (/(?:^|\/)source\//.test(file)) return 'hexo';
  if (language === 'toml') return 'hugo';
  for (const key of keys) {
    const dialect = Object.hasOwn(telling, key) ? telling[key] : undefined;
    if (dialect !== undefined) return dialect;
  }
  const name = file.slice(file.lastIndexOf('/') + 1);
  const inPosts = /(?:^|\/)_posts\//.test(file);
  if (datedName.test(name) && keys.has('layout')) return keys.has('date') && !inPosts ? 'hexo' : 'jekyll';
  if (inPosts) return datedName.test(name) ? 'jekyll' : 'hexo';
  return 'jianfan';
}
