import { withoutOuterSlashes } from '../config/address-parts.ts';
import { isInFolder } from '../config/in-folder.ts';
import type { Generator, UrlHabits } from '../config/generator.ts';
import { fillPattern, isPermalinkToken, namesDate, tokensOf } from '../config/permalink-tokens.ts';
import type { KeptMeta } from '../posts/post.ts';
import { isIndexFile } from './content-path.ts';
import { normalizePath } from './path.ts';
import { createTokenReader } from './permalink-values.ts';

/** What decides the URLs of posts that name none themselves. */
export interface PermalinkRules {
  /** Pattern for articles, such as `/posts/:slug/` or `/:year/:month/:day/:title/`. */
  pattern: string;
  /** Patterns for articles in some folders, by folder. */
  folders?: Readonly<Record<string, string>>;
  /** Pattern for pages outside the lists. */
  pages?: string;
  timeZone: string;
  /** Whose tokens the patterns are written with, where they mean different things. */
  generator?: Generator;
  habits?: UrlHabits;
  /** SHA-1 in hexadecimal digits, for Hexo's `:hash`. */
  sha1?(text: string): string;
}

/** Gives the decoded site path of a post in the default variant: its own permalink, or its kind's pattern. */
export function permalinkOf(meta: KeptMeta, rules: PermalinkRules): string {
  const pattern = patternOf(meta, rules);
  if (!pattern.includes(':')) return normalizePath(pattern);
  const path = normalizePath(fillPattern(pattern, createTokenReader(meta, rules)));
  if (path === '/') return normalizePath(`/${meta.slug}/`);
  return meta.permalink === undefined ? prefixOf(meta.file, rules.habits) + path : path;
}

/** Says whether a post's path should have a date that the post has not; the pattern is then filled without it. */
export function lacksDate(meta: KeptMeta, rules: PermalinkRules): boolean {
  const usesPattern = meta.permalink === undefined && meta.kind === 'article';
  return usesPattern && meta.date === undefined && namesDate(patternOf(meta, rules));
}

/** Names the frontmatter keys that a post's pattern uses and the post lacks; its slug is used instead. */
export function missingKeys(meta: KeptMeta, rules: PermalinkRules): string[] {
  if (meta.permalink !== undefined || meta.kind !== 'article') return [];
  const asked = tokensOf(patternOf(meta, rules)).filter(
    (name) => name === 'abbrlink' || !isPermalinkToken(name),
  );
  const { keys = {}, abbrlink } = rules.habits ?? {};
  const isKnown = (name: string) =>
    meta.keys?.[name] !== undefined ||
    Object.hasOwn(keys, name) ||
    (name === 'abbrlink' && abbrlink !== undefined);
  return asked.filter((name) => !isKnown(name));
}

function patternOf(meta: KeptMeta, rules: PermalinkRules): string {
  if (meta.permalink !== undefined) return meta.permalink;
  if (meta.kind === 'thread') return `/threads/${meta.slug}/`;
  const ofFolder = folderPattern(meta.file, rules.folders);
  // A section's pattern is for all its pages in Hugo, dated or not.
  if (meta.kind === 'page')
    return (rules.generator === 'hugo' ? ofFolder : undefined) ?? pagePattern(meta, rules);
  return ofFolder ?? rules.pattern;
}

/** A page that is the index of its folder has the folder's path, whatever files are called. */
function pagePattern(meta: KeptMeta, { pages = '/:path/', generator }: PermalinkRules): string {
  if (generator === undefined && pages === '/:path/') return `/${meta.slug}/`;
  return isIndexFile(meta.file) ? '/:path/' : pages;
}

/** Finds the pattern of the innermost folder that has one; folders are named from the content's root or from any folder on. */
function folderPattern(file: string, folders: PermalinkRules['folders']): string | undefined {
  let best: { length: number; pattern: string } | undefined;
  for (const [folder, pattern] of Object.entries(folders ?? {})) {
    const name = withoutOuterSlashes(folder);
    if (isInFolder(file, folder) && name.length >= (best?.length ?? 0))
      best = { length: name.length, pattern };
  }
  return best?.pattern;
}

/** Hugo publishes languages beside the main one in folders of their own. */
function prefixOf(file: string, { prefixes = {} }: UrlHabits = {}): string {
  for (const [mark, prefix] of Object.entries(prefixes)) {
    const isMeant = mark.startsWith('.') ? file.includes(`${mark}.`) : file.startsWith(mark);
    if (isMeant) return prefix;
  }
  return '';
}
