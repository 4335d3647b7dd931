import { decodeSlug, slugSegment } from './slug.ts';

/** What the tokens of a permalink stand for. */
export interface PermalinkFacts {
  slug: string;
  title: string;
  id: string;
  category: readonly string[];
  day?: { year: number; month: number; day: number };
}

/** Jekyll's names for patterns. */
const styles: Readonly<Record<string, string>> = {
  pretty: '/:categories/:year/:month/:day/:title/',
  date: '/:categories/:year/:month/:day/:title.html',
  none: '/:categories/:title.html',
};

/**
 * Gives the decoded site path that a post's own permalink names: leading slash, trailing slash unless it ends in a file,
 * tokens filled in, absolute URLs cut to their path. Undefined when no path of a page is left.
 */
export function resolvePermalink(written: string, facts: PermalinkFacts): string | undefined {
  const text = written.trim();
  const pattern =
    (Object.hasOwn(styles, text) ? styles[text] : undefined) ?? pathOfUrl(text).replace(/[?#].*$/s, '');
  const filled = pattern.replace(/:([a-z_]+)/g, (token, name: string) => tokenValue(name, facts) ?? token);
  return sitePath(filled);
}

/** Gives the path that an alias names: as a permalink, but with its query, which old forums tell pages apart by. */
export function resolveAlias(written: string): string | undefined {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/s.exec(pathOfUrl(written.trim())) ?? [];
  if (query === '') return sitePath(path);
  return `/${segmentsOf(path).join('/')}${query}`;
}

/** Says whether a text can be an alias: a path, or the name of a page, but no bare number, yes or no. */
export function isAlias(written: string): boolean {
  const text = written.trim();
  if (/^(?:[-+.\d]+|true|false|yes|no|on|off)$/i.test(text) || /^[^/?]*: /.test(text)) return false;
  return !climbs(text) && resolveAlias(text) !== undefined;
}

/** Says whether a path leaves the folder it begins in. */
export function climbs(path: string): boolean {
  const parts = decodeSlug(pathOfUrl(path.trim()).replace(/[?#].*$/s, '')).split(/[/\\]/);
  let depth = 0;
  for (const part of parts) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function pathOfUrl(text: string): string {
  const host = /^(?:https?:)?\/\/[^/?#]*/i.exec(text)?.[0] ?? '';
  return text.slice(host.length);
}

function sitePath(path: string): string | undefined {
  const segments = segmentsOf(path);
  const last = segments.at(-1);
  if (last === undefined) return undefined;
  if (last === 'index.html' || last === 'index.htm') return sitePath(`${segments.slice(0, -1).join('/')}/`);
  const isFile = !path.endsWith('/') && /\.[a-z][a-z0-9]{1,4}$/i.test(last);
  return `/${segments.join('/')}${isFile ? '' : '/'}`;
}

function segmentsOf(path: string): string[] {
  const segments = decodeSlug(path).normalize('NFC').replaceAll('\\', '/').split('/');
  return segments
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

function tokenValue(name: string, { slug, title, id, category, day }: PermalinkFacts): string | undefined {
  const two = (value: number) => String(value).padStart(2, '0');
  switch (name) {
    case 'slug':
    case 'title':
    case 'name':
    case 'post_title':
    case 'filename':
    case 'slugorfilename':
      return slug;
    case 'id':
      return id;
    case 'heading':
      return slugSegment(title);
    case 'category':
    case 'categories':
    case 'section':
    case 'sections':
      return category.map(slugSegment).join('/');
    case 'year':
      return day === undefined ? '' : String(day.year);
    case 'month':
      return day === undefined ? '' : two(day.month);
    case 'day':
      return day === undefined ? '' : two(day.day);
    case 'i_month':
      return day === undefined ? '' : String(day.month);
    case 'i_day':
      return day === undefined ? '' : String(day.day);
    default:
      return undefined;
  }
}
