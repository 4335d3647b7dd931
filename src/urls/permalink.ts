import type { PostMeta } from '../posts/post.ts';
import { normalizePath } from './path.ts';
import { slugify } from './slug.ts';

export interface PermalinkRules {
  /** Pattern for articles, such as `/posts/:slug/` or `/:year/:month/:day/:title/`. */
  pattern: string;
  timeZone: string;
}

/** Gives the decoded site path of a post in the default variant: its own permalink, or its kind's pattern. */
export function permalinkOf(meta: PostMeta, rules: PermalinkRules): string {
  if (meta.permalink !== undefined) return normalizePath(meta.permalink);
  if (meta.kind === 'thread') return normalizePath(`/threads/${meta.slug}/`);
  if (meta.kind === 'page') return normalizePath(`/${meta.slug}/`);
  return normalizePath(fillPattern(rules, meta));
}

const dateToken = /:(?:year|month|day|i_month|i_day)\b[-_.]?/g;

/** Says whether a post's path should have a date that the post has not; the pattern is then filled without it. */
export function lacksDate(meta: PostMeta, { pattern }: PermalinkRules): boolean {
  const usesPattern = meta.permalink === undefined && meta.kind === 'article';
  return usesPattern && meta.date === undefined && pattern.search(dateToken) >= 0;
}

function fillPattern(rules: PermalinkRules, meta: PostMeta): string {
  const [year, month, day] = dayIn(rules.timeZone, meta.date?.epoch);
  const pattern = meta.date === undefined ? rules.pattern.replace(dateToken, '') : rules.pattern;
  const values: Record<string, string> = {
    slug: meta.slug,
    title: meta.slug,
    name: meta.slug,
    filename: meta.slug,
    id: slugify(meta.id),
    category: meta.category.map(slugify).join('/'),
    categories: meta.category.map(slugify).join('/'),
    year,
    month,
    day,
    i_month: String(Number(month)),
    i_day: String(Number(day)),
  };
  return pattern.replace(/:([a-z_]+)/g, (token, name: string) => values[name] ?? token);
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayIn(timeZone: string, epoch: number | undefined): [string, string, string] {
  if (epoch === undefined) return ['0000', '00', '00'];
  let format = dayFormats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    dayFormats.set(timeZone, format);
  }
  const [year = '0000', month = '00', day = '00'] = format.format(epoch).split('-');
  return [year, month, day];
}
