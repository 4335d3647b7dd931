import type { Finding } from '../../diagnostics/problem.ts';
import { finding } from '../../diagnostics/create-problem.ts';
import { percentDecoded, slugSegment } from '../../posts/slug.ts';
import { slugify } from '../../urls/slug.ts';
import { htmlToMarkdown } from '../html-to-markdown.ts';
import { postFile, type PostFields } from '../post-file.ts';
import type { WordpressExport, WordpressItem } from './export.ts';
import { withParagraphs } from './paragraphs.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { ownUrls, sitePath } from './urls.ts';
import { offsetOf, writtenDate, zoneOfExport } from './zone.ts';

/** A post of an export, as a Markdown file. */
export interface WordpressPost {
  /** In the content folder. */
  file: string;
  kind: 'article' | 'page';
  fields: PostFields;
  body: string;
  title: string;
  tags: readonly string[];
  draft: boolean;
  /** Its old path, where that identifies it without a query. */
  url?: string;
  /** Addresses with a query that led to it. */
  aliases: readonly string[];
  found: Finding[];
  /** Where it begins in the export, in code units. */
  at: number;
}

/** Parts of an export that are not posts. */
export interface LeftOutItem {
  item: WordpressItem;
  found: Finding;
}

/** What is needed to make posts. */
export interface PostOptions {
  /** Gives the path of an uploaded file on the new site; undefined where the import has no copy of it. */
  upload(path: string): string | undefined;
  /** The day of the export, for counters. */
  asOf: string | undefined;
}

/** Kinds of items that WordPress adds to every export itself. */
const silent = new Set([
  'attachment',
  'revision',
  'nav_menu_item',
  'wp_global_styles',
  'wp_navigation',
  'wp_template',
  'wp_template_part',
  'customize_changeset',
  'oembed_cache',
  'custom_css',
  'wp_font_face',
  'wp_font_family',
]);

/** Makes posts and pages of an export; drafts and private posts become drafts, and are reported. */
export function wordpressPosts(
  wordpress: WordpressExport,
  options: PostOptions,
): { posts: WordpressPost[]; leftOut: LeftOutItem[]; timeZone: string | undefined } {
  const { items, language } = wordpress;
  const timeZone = zoneOfExport(items, language);
  const facts: Facts = {
    wordpress,
    options,
    zoneMinutes: commonOffset(items),
    ...attachmentsOf(items),
    places: placesOf(wordpress),
  };
  const posts: WordpressPost[] = [];
  const leftOut: LeftOutItem[] = [];
  for (const item of items) {
    if (isPost(item)) posts.push(postOf(item, facts));
    else if (!silent.has(item.type))
      leftOut.push({
        item,
        found: finding('import-left-out/type', {
          title: item.title,
          type: item.status === 'trash' ? 'trash' : item.type,
        }),
      });
  }
  return { posts, leftOut, timeZone };
}

interface Upload {
  url: string;
  title: string;
}

interface Facts {
  wordpress: WordpressExport;
  options: PostOptions;
  zoneMinutes: number | undefined;
  uploads: ReadonlyMap<string, Upload>;
  uploadsOf: ReadonlyMap<string, Upload[]>;
  /** Files of posts and pages by id. */
  places: ReadonlyMap<string, string>;
}

function commonOffset(items: readonly WordpressItem[]): number | undefined {
  const offsets = Map.groupBy(items, ({ date, dateGmt }) => offsetOf(date, dateGmt));
  offsets.delete(undefined);
  return [...offsets].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function attachmentsOf(items: readonly WordpressItem[]): Pick<Facts, 'uploads' | 'uploadsOf'> {
  const attachments = items.filter(({ type }) => type === 'attachment');
  const upload = ({ attachmentUrl, guid, title }: WordpressItem) => ({ url: attachmentUrl || guid, title });
  const byParent = Map.groupBy(attachments, ({ parent }) => parent);
  return {
    uploads: new Map(attachments.map((item) => [item.id, upload(item)])),
    uploadsOf: new Map([...byParent].map(([parent, own]) => [parent, own.map(upload)])),
  };
}

function postOf(item: WordpressItem, facts: Facts): WordpressPost {
  const { wordpress, options } = facts;
  const found: Finding[] = [];
  const kind = item.type === 'page' ? 'page' : 'article';
  const file = facts.places.get(item.id) ?? '';
  const tags = namesOf(item, 'post_tag');
  const reason = draftReason(item);
  if (reason !== undefined) found.push(finding('import-draft', { title: item.title, status: reason }));
  const path = sitePath(item.link, wordpress.url);
  const aliases = aliasesOf(item, wordpress.url);
  const remote: string[] = [];
  const body = bodyOf(item, facts, found, remote);
  const cover = coverOf(item, facts, remote);
  const [example = ''] = remote;
  if (remote.length > 0) found.push(finding('import-remote', { count: new Set(remote).size, example }));
  const categories = categoriesOf(item, wordpress);
  const modified = writtenDate(item.modified, item.modifiedGmt, facts.zoneMinutes);
  const date = writtenDate(item.date, item.dateGmt, facts.zoneMinutes);
  const title = item.title || nameOf(item) || `#${item.id}`;
  if (item.title === '')
    found.push(finding('import-guessed', { what: { phrase: 'import-title' }, value: title }));
  const fields = {
    title,
    date,
    updated: modified === undefined || modified <= (date ?? '') ? undefined : modified,
    author: wordpress.authors.get(item.author) ?? item.author,
    ...(categories.length > 1 ? { categories } : { category: categories[0] }),
    tags,
    pinned: item.isSticky,
    description: item.excerpt === '' ? undefined : plainText(item.excerpt),
    cover,
    stats:
      item.comments.length === 0
        ? undefined
        : { comments: item.comments.length, ...(options.asOf === undefined ? {} : { asOf: options.asOf }) },
    draft: reason !== undefined,
    aliases,
  };
  const isPlain = path === undefined || path.includes('?') || path === '/';
  const url = reason !== undefined || isPlain ? {} : { url: path };
  return {
    file,
    kind,
    fields,
    body,
    title,
    tags,
    draft: reason !== undefined,
    ...url,
    aliases,
    found,
    at: item.at,
  };
}

function draftReason({ status, password }: WordpressItem): string | undefined {
  if (password !== '') return 'password';
  return status === 'publish' ? undefined : status;
}

/** `/?p=123` leads to a post for ever, whatever its permalink: WordPress gives it as the short link. */
function aliasesOf({ guid, link, id, type, status }: WordpressItem, site: string): string[] {
  if (status !== 'publish') return [];
  const short = `/?${type === 'page' ? 'page_id' : 'p'}=${id}`;
  const others = [guid, link].flatMap((address) => sitePath(address, site) ?? []);
  return [...new Set([short, ...others.filter((path) => /^\/\?/.test(path))])];
}

function namesOf({ terms }: WordpressItem, domain: string): string[] {
  return [
    ...new Set(terms.flatMap((term) => (term.domain === domain && term.name !== '' ? [term.name] : []))),
  ];
}

/** `?p=123` in a text is a link to a post, whose file is known. */
function withoutShortLinks(html: string, { wordpress, places }: Facts): string {
  return html.replace(
    /(\shref\s*=\s*["'])([^"']*\?(?:p|page_id)=(\d+))(?=[#"'])/gi,
    (whole, before: string, address: string, id: string) => {
      const file = places.get(id);
      return file === undefined || sitePath(address, wordpress.url) === undefined
        ? whole
        : `${before}/${file}`;
    },
  );
}

/** Gives each category as a path from the widest; WordPress's default category is left out. */
function categoriesOf({ terms }: WordpressItem, { categories }: WordpressExport): string[][] {
  const own = terms.filter(({ domain, nicename }) => domain === 'category' && nicename !== 'uncategorized');
  const paths = own.map(({ nicename, name }) => {
    const path = [name];
    const seen = new Set([nicename]);
    for (let at = categories.get(nicename)?.parent ?? ''; at !== '' && !seen.has(at);) {
      seen.add(at);
      const parent = categories.get(at);
      if (parent === undefined) break;
      path.unshift(parent.name);
      at = parent.parent;
    }
    return path;
  });
  return paths.filter(
    (path) =>
      !paths.some((other) => other.length > path.length && path.every((name, n) => other[n] === name)),
  );
}

function nameOf({ name }: WordpressItem): string {
  return slugSegment(percentDecoded(name));
}

/** Two posts of one name are distinguished by their ids. */
function placesOf({ items }: WordpressExport): Map<string, string> {
  const places = new Map<string, string>();
  const taken = new Set<string>();
  for (const item of items.filter(isPost)) {
    const folder = item.type === 'page' ? ['pages', ...parentsOf(item, items)] : ['posts'];
    const name = nameOf(item) || slugify(item.title) || item.id;
    const path = [...folder, name].join('/');
    const free = taken.has(path.toLowerCase()) ? `${path}-${item.id}` : path;
    taken.add(free.toLowerCase());
    places.set(item.id, `${free}.md`);
  }
  return places;
}

function isPost({ type, status }: WordpressItem): boolean {
  return (type === 'post' || type === 'page') && !/^(?:trash|auto-draft|inherit)$/.test(status);
}

function parentsOf({ parent }: WordpressItem, items: readonly WordpressItem[]): string[] {
  const above: string[] = [];
  for (let id = parent; id !== '' && id !== '0' && above.length < 10;) {
    const page = items.find((item) => item.id === id && item.type === 'page');
    if (page === undefined) break;
    above.unshift(nameOf(page));
    id = page.parent;
  }
  return above;
}

function bodyOf(item: WordpressItem, facts: Facts, found: Finding[], remote: string[]): string {
  const { wordpress, options, uploads, uploadsOf } = facts;
  const unknown = new Set<string>();
  const plain = withoutShortcodes(item.content, {
    attachments: uploads,
    own: uploadsOf.get(item.id) ?? [],
    unknown: (name) => void unknown.add(name),
  });
  for (const name of unknown) found.push(finding('import-shortcode', { name }));
  const html = withParagraphs(plain).replace(/<!--more[^]*?-->/g, '<p>@@more@@</p>');
  const local = ownUrls(withoutShortLinks(html, facts), wordpress.url, (path) => {
    const there = options.upload(path);
    if (there === undefined) remote.push(wordpress.url + path);
    return there;
  });
  return htmlToMarkdown(local).replace(/^@@more@@$/m, '<!-- more -->');
}

function coverOf(
  { meta }: WordpressItem,
  { wordpress, options, uploads }: Facts,
  remote: string[],
): string | undefined {
  const upload = uploads.get(meta.get('_thumbnail_id') ?? '');
  if (upload === undefined) return undefined;
  const path = sitePath(upload.url, wordpress.url);
  const there = path === undefined ? undefined : options.upload(path);
  if (there === undefined) remote.push(upload.url);
  return there ?? upload.url;
}

function plainText(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Writes a post's file. */
export function wordpressFile({ fields, body }: WordpressPost, permalink: string | undefined): string {
  const { aliases, ...rest } = fields;
  return postFile({ ...rest, permalink, aliases }, body);
}
