import { nearestName } from '../diagnostics/nearest-name.ts';

/** What each token of a permalink stands for: the one table for `site.yaml`, frontmatter and other generators' settings. */
const permalinkTokens = {
  slug: 'the slug: from the frontmatter, else from the file name',
  title: 'the slug; in Hexo the path below _posts, in Hugo the title',
  name: 'the slug; in Hexo the file name',
  post_title: 'the title as a path segment',
  heading: 'the title as a path segment',
  filename: 'the file name',
  contentbasename: 'the file name',
  slugorfilename: 'the slug, else the file name',
  slugorcontentbasename: 'the slug, else the file name',
  path: 'the path below the folder of the content, without extension',
  id: 'the id in the frontmatter, else the path of the file',
  hash: 'twelve digits of the SHA-1 of path and date, as in Hexo',
  abbrlink: 'the abbrlink in the frontmatter',
  lang: 'the language in the frontmatter',
  category: 'the path of the category',
  categories: 'the path of the category',
  section: 'the first folder below the content',
  sections: 'all folders below the content',
  collection: 'the folder of a collection, in Jekyll',
  year: 'the year',
  short_year: 'the last two digits of the year',
  month: 'the month, two digits',
  i_month: 'the month',
  monthname: 'the English name of the month',
  short_month: 'the English name of the month, three letters',
  long_month: 'the English name of the month',
  day: 'the day, two digits',
  i_day: 'the day',
  y_day: 'the day of the year, three digits',
  yearday: 'the day of the year',
  hour: 'the hour, two digits',
  minute: 'the minute, two digits',
  second: 'the second, two digits',
  timestamp: 'seconds since 1970',
} as const;

/** The name of a token. Any other name in a pattern is a key of the frontmatter. */
export type PermalinkToken = keyof typeof permalinkTokens;

/** Those of which each post has another, so that no two posts share a URL. */
const telling = new Set<string>(
  'slug title name post_title heading filename contentbasename slugorfilename slugorcontentbasename path id hash abbrlink timestamp'.split(
    ' ',
  ),
);

const dateTokens = new Set<string>(
  'year short_year month i_month monthname short_month long_month day i_day y_day yearday hour minute second timestamp hash'.split(
    ' ',
  ),
);

/** A token, with the part of a list that Hugo lets one choose: `:sections[1:]`. */
const token = /:([A-Za-z_]+)(\[[^\]]*\])?/g;

/** Says whether a name is a token of the table. */
export function isPermalinkToken(name: string): name is PermalinkToken {
  return Object.hasOwn(permalinkTokens, name);
}

/** Lists the names of a pattern's tokens; `:year_` in `:year_:month` is `year`. */
export function tokensOf(pattern: string): string[] {
  return [...pattern.matchAll(token)].map(([, name = '']) => tokenName(name));
}

/** Says whether a pattern holds the date of a post. */
export function namesDate(pattern: string): boolean {
  return tokensOf(pattern).some((name) => dateTokens.has(name));
}

/** Says whether a pattern gives each post a URL of its own; keys of the frontmatter are trusted to. */
export function tellsPostsApart(pattern: string): boolean {
  return tokensOf(pattern).some((name) => telling.has(name) || !isPermalinkToken(name));
}

/** Finds the token that a name misspells; undefined for names that may be frontmatter keys. */
export function misspeltToken(name: string): PermalinkToken | undefined {
  if (isPermalinkToken(name)) return undefined;
  return nearestName(name, Object.keys(permalinkTokens)) as PermalinkToken | undefined;
}

/**
 * Fills a pattern. A token that stands for nothing takes the sign along that joins it to the next one; one that means
 * nothing (undefined) is left as it is written.
 */
export function fillPattern(
  pattern: string,
  valueOf: (name: string, part: string) => string | undefined,
): string {
  return pattern.replace(
    /:([A-Za-z_]+)(\[[^\]]*\])?([-_.](?=:))?/g,
    (whole: string, written: string, part = '', joint = '') => {
      const name = tokenName(written);
      const value = valueOf(name, part);
      if (value === undefined) return whole;
      return value === '' ? '' : value + written.slice(name.length) + joint;
    },
  );
}

/** Jekyll's names for patterns. */
const styles: Readonly<Record<string, string>> = {
  pretty: '/:categories/:year/:month/:day/:title/',
  date: '/:categories/:year/:month/:day/:title.html',
  ordinal: '/:categories/:year/:y_day/:title.html',
  none: '/:categories/:title.html',
};

/** Gives the pattern that one of Jekyll's names stands for; other texts come back as they are. */
export function patternOfStyle(text: string): string {
  return (Object.hasOwn(styles, text) ? styles[text] : undefined) ?? text;
}

function tokenName(written: string): string {
  if (isPermalinkToken(written) || !written.endsWith('_')) return written;
  return written.replace(/(?<!_)_+$/, '');
}
