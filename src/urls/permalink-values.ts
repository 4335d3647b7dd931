import { abbrlinkOf } from './abbrlink.ts';
import type { UrlHabits } from '../config/generator.ts';
import { readFileName } from '../posts/file-name.ts';
import type { KeptMeta } from '../posts/post.ts';
import { slugSegment } from '../posts/slug.ts';
import { zoneOf } from '../posts/zone.ts';
import { slugAs } from './generator-slugs.ts';
import { pathBelow } from './content-path.ts';
import type { PermalinkRules } from './permalink.ts';
import { slugify } from './slug.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Makes a function that tells what a token stands for in one post; undefined leaves the token as it is written. */
export function createTokenReader(
  meta: KeptMeta,
  rules: PermalinkRules,
): (name: string, part: string) => string | undefined {
  const { generator, habits = {} } = rules;
  const slugOf = (text: string) => slugAs(generator, text, habits.keepsCase);
  const ownSlug = meta.places?.slug === undefined ? undefined : meta.slug;
  return (name, part) => {
    const date = dateValue(name, meta, rules.timeZone);
    if (date !== undefined) return date;
    switch (name) {
      case 'slug':
        return slugValue();
      case 'title':
        return titleValue();
      case 'name':
        return generator === 'hexo' ? (hexoTitle(meta, rules).split('/').at(-1) ?? '') : slugValue();
      case 'post_title':
        return slugOf(meta.title).toLowerCase();
      case 'heading':
        return slugSegment(meta.title);
      case 'filename':
      case 'contentbasename':
        return fileNameValue();
      case 'slugorfilename':
      case 'slugorcontentbasename':
        return ownSlug ?? fileNameValue();
      case 'path':
        return pathValue();
      case 'id':
        return meta.keys?.['id'] ?? slugify(meta.id);
      case 'hash':
        return hashValue(meta, rules);
      case 'category':
      case 'categories':
        return categoryValue(meta, rules, slugOf);
      case 'section':
        return foldersBelow(meta, rules)[0] ?? '';
      case 'sections':
        return chosen(foldersBelow(meta, rules), part).join('/');
      case 'collection':
        return (meta.file.split('/').find((folder) => /^_[a-z]/i.test(folder)) ?? '').slice(1);
      case 'abbrlink':
        return ownKey(name) ?? (habits.abbrlink && abbrlinkOf(meta.title, habits.abbrlink)) ?? meta.slug;
      case 'lang':
        return ownKey(name) ?? '';
      default:
        return ownKey(name) ?? (meta.permalink === undefined ? meta.slug : undefined);
    }
  };

  function ownKey(name: string): string | undefined {
    for (const keys of [meta.keys ?? {}, habits.keys ?? {}]) if (Object.hasOwn(keys, name)) return keys[name];
    return undefined;
  }

  function slugValue(): string {
    if (generator === 'hexo') return hexoTitle(meta, rules);
    if (generator === 'hugo') return ownSlug ?? slugOf(meta.title);
    return generator === 'jekyll' ? slugOf(ownSlug ?? jekyllName(meta)) : meta.slug;
  }

  function titleValue(): string {
    if (generator === 'hexo') return hexoTitle(meta, rules);
    if (generator === 'hugo') return slugOf(meta.title);
    return generator === 'jekyll' ? (ownSlug ?? jekyllName(meta)) : meta.slug;
  }

  function fileNameValue(): string {
    return generator === 'hugo' ? slugOf(readFileName(withoutLanguage(meta.file, habits)).name) : meta.slug;
  }

  function pathValue(): string {
    if (meta.kind === 'page' && generator === undefined) return meta.slug;
    const below = pathBelow(withoutLanguage(meta.file, habits), habits.roots);
    // Jekyll counts from the folder of a collection.
    const path = generator === 'jekyll' ? below.replace(/^_[a-z][^/]*\//i, '') : below;
    if (generator === 'docusaurus') return docusaurusPath(path, meta, ownSlug);
    const segments = path.split('/').filter((segment, index, all) => {
      // AstroPaper's folders that only keep files together.
      return generator !== 'astro' || index === all.length - 1 || !segment.startsWith('_');
    });
    if (generator === 'zola') segments.push((segments.pop() ?? '').replace(/^\d{4}-\d\d-\d\d[-_]/, ''));
    if (generator === 'nuxt')
      segments.forEach((segment, at) => (segments[at] = segment.replace(/^\d+\./, '')));
    if (ownSlug !== undefined && generator !== 'hexo') segments.splice(-1, 1, ...ownSlug.split('/'));
    return segments.map((segment) => pathSegment(segment)).join('/');
  }

  /** Folders and files keep their names where the generator publishes them as they are called. */
  function pathSegment(segment: string): string {
    return generator === 'hugo' || generator === 'astro' ? slugOf(segment) : slugSegment(segment);
  }
}

/**
 * Docusaurus takes dates of blog posts out of their names, and numbers that order pages out of theirs. A slug counts from
 * the blog, or from the folder of the docs: nearly all are written with a slash in front.
 */
function docusaurusPath(path: string, { kind }: KeptMeta, slug: string | undefined): string {
  if (kind === 'article')
    return (
      slug ??
      path
        .replace(/(^|\/)(\d{4})-(\d\d)-(\d\d)-/, '$1$2/$3/$4/')
        .split('/')
        .map(slugSegment)
        .join('/')
    );
  const segments = path.split('/').map((segment) => segment.replace(/^\d+\s*[-_.]\s*(?=\D)/, ''));
  if (slug !== undefined) return [...segments.slice(0, segments[0] === 'docs' ? 1 : 0), slug].join('/');
  return segments.map(slugSegment).join('/');
}

/** `x.en.md` is `x` in English, if English is a language of the site. */
function withoutLanguage(file: string, { prefixes = {} }: UrlHabits): string {
  const mark = Object.keys(prefixes).find((name) => name.startsWith('.') && file.includes(`${name}.`));
  return mark === undefined ? file : file.replace(`${mark}.`, '.');
}

function dateValue(name: string, { date, timeZone }: KeptMeta, siteZone: string): string | undefined {
  const read = dateReaders[name];
  if (read === undefined) return undefined;
  if (date === undefined) return '';
  if (name === 'timestamp') return String(Math.floor(date.epoch / 1000));
  return read(new Date(date.epoch + zoneOf(timeZone ?? siteZone).offsetAt(date.epoch)));
}

const two = (value: number) => String(value).padStart(2, '0');

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

const monthName = (wall: Date) => months[wall.getUTCMonth()] ?? '';

/** By token; a date's UTC parts are what the clocks of the zone show. */
const dateReaders: Readonly<Record<string, ((wall: Date) => string) | undefined>> = Object.assign(
  Object.create(null),
  {
    year: (wall: Date) => String(wall.getUTCFullYear()),
    short_year: (wall: Date) => two(wall.getUTCFullYear() % 100),
    month: (wall: Date) => two(wall.getUTCMonth() + 1),
    i_month: (wall: Date) => String(wall.getUTCMonth() + 1),
    monthname: (wall: Date) => monthName(wall).toLowerCase(),
    short_month: (wall: Date) => monthName(wall).slice(0, 3),
    long_month: monthName,
    day: (wall: Date) => two(wall.getUTCDate()),
    i_day: (wall: Date) => String(wall.getUTCDate()),
    y_day: (wall: Date) => String(dayOfYear(wall)).padStart(3, '0'),
    yearday: (wall: Date) => String(dayOfYear(wall)),
    hour: (wall: Date) => two(wall.getUTCHours()),
    minute: (wall: Date) => two(wall.getUTCMinutes()),
    second: (wall: Date) => two(wall.getUTCSeconds()),
    timestamp: (wall: Date) => String(wall.getTime()),
  },
);

/** Hexo names a post by its path below `_posts`; what `new_post_name` says of dates in it is no part of the title. */
function hexoTitle(meta: KeptMeta, { habits = {} }: PermalinkRules): string {
  const path = pathBelow(meta.file, habits.roots, { keepsIndex: true });
  const named = habits.fileName === undefined ? undefined : namedBy(habits.fileName, path);
  return (named ?? path).split('/').map(slugSegment).join('/');
}

const nameParts: Readonly<Record<string, string>> = {
  year: '\\d{4}',
  month: '\\d{2}',
  day: '\\d{2}',
  i_month: '\\d{1,2}',
  i_day: '\\d{1,2}',
  hash: '[0-9a-f]{12}',
};

/** Finds the title in a file's name by Hexo's pattern of names, such as `:year-:month-:day-:title`. */
function namedBy(pattern: string, path: string): string | undefined {
  const source = pattern
    .split(/(:[a-z_]+)/)
    .map((part) => {
      if (!part.startsWith(':')) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const name = part.slice(1);
      if (name === 'title') return '(?<title>.+?)';
      return Object.hasOwn(nameParts, name) ? `(?:${nameParts[name]})` : '(?:.+?)';
    })
    .join('');
  return source.includes('<title>') && source.split('<title>').length === 2
    ? new RegExp(`^${source}$`).exec(path)?.groups?.['title']
    : undefined;
}

/** Jekyll's title is what follows the date in the file's name, be it a number alone. */
function jekyllName({ file, slug }: KeptMeta): string {
  return slugSegment(readFileName(file).rest) || slug;
}

function hashValue(meta: KeptMeta, rules: PermalinkRules): string {
  if (rules.sha1 === undefined || meta.date === undefined) return meta.slug;
  const seconds = Math.floor(meta.date.epoch / 1000);
  return rules.sha1(hexoTitle(meta, rules) + String(seconds)).slice(0, 12);
}

function categoryValue(
  meta: KeptMeta,
  { generator, habits = {} }: PermalinkRules,
  slugOf: (text: string) => string,
): string {
  const known = habits.categories ?? {};
  const segment = (name: string) => {
    const mapped = Object.hasOwn(known, name) ? known[name] : undefined;
    return mapped ?? (generator === 'jekyll' ? slugSegment(name).toLowerCase() : slugOf(name));
  };
  if (generator === 'hexo') {
    const path = meta.otherCategories.at(-1) ?? meta.category;
    return path.length === 0 ? (habits.defaultCategory ?? 'uncategorized') : path.map(segment).join('/');
  }
  if (generator !== 'jekyll') return meta.category.map(segment).join('/');
  const folders = meta.file.split('/');
  const above = folders.slice(0, Math.max(0, folders.indexOf('_posts')));
  const all = [...above, ...meta.category, ...meta.otherCategories.flat()].map(segment);
  return [...new Set(all)].join('/');
}

function foldersBelow(meta: KeptMeta, { generator, habits = {} }: PermalinkRules): string[] {
  const folders = pathBelow(meta.file, habits.roots).split('/').slice(0, -1);
  if (generator === undefined && folders.length === 0) return meta.category.map(slugify);
  return folders.map((folder) => slugAs(generator ?? 'hugo', folder, habits.keepsCase));
}

/** Hugo's `:sections[1:]`, `[last]`, `[0]`. */
function chosen(sections: readonly string[], part: string): readonly string[] {
  const choice = part.slice(1, -1).trim();
  if (choice === '') return sections;
  const indexOf = (text: string) =>
    text === 'last' ? sections.length - 1 : text === 'first' ? 0 : Number(text);
  const range = /^(\w*):(\w*)$/.exec(choice);
  if (range === null) return sections.slice(indexOf(choice), indexOf(choice) + 1);
  const [, from = '', to = ''] = range;
  return sections.slice(from === '' ? 0 : indexOf(from), to === '' ? undefined : indexOf(to));
}
