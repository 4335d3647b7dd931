import type { SiteConfig } from '../config/site-config.ts';
import { readCategory } from './category.ts';
import type { PostDates } from './dates.ts';
import type { Dialect } from './dialect.ts';
import type { Field, FieldValue } from './field.ts';
import type { FileName } from './file-name.ts';
import { readLanguage } from './language.ts';
import { momentOf } from './moment.ts';
import { readKeys } from './named-keys.ts';
import { withoutBrackets } from './scalars.ts';
import { isAlias, readPermalink, resolveAlias } from './permalink.ts';
import type { LegacyStats, PostKind, PostMeta, ThreadFacts } from './post.ts';
import type { Frontmatter } from './schema.ts';
import { readScript } from './script.ts';
import { percentDecoded, slugFromName, slugOfPage, slugSegment } from './slug.ts';
import { readSource } from './source.ts';
import { mostTags, readTags } from './tags.ts';

/** What a post's meta is made from, once its kind, title and dates are known. */
export interface MetaFacts {
  file: string;
  name: FileName;
  kind: PostKind;
  title: string;
  draft: boolean;
  data: Frontmatter;
  dates: PostDates;
  dialect: Dialect;
  /** The category is under the key `categories`. */
  isPlural: boolean;
  config: SiteConfig;
  fields: readonly Field[];
}

/** Puts a post's meta together from its frontmatter and its file's name. */
export function createMeta(facts: MetaFacts): PostMeta {
  const { file, name, kind, title, draft, data, dates, dialect, config } = facts;
  const { category, otherCategories } = readCategory(data, dialect, facts.isPlural);
  const slug = slugOf(facts);
  const meta: PostMeta = {
    id: name.id,
    kind,
    file,
    format: name.format,
    title,
    slug,
    aliases: [...new Set((data.aliases ?? []).filter(isAlias).flatMap((alias) => resolveAlias(alias) ?? []))],
    authors: (data.author ?? []).map(withoutBrackets),
    ...labels(data, dialect, kind),
    category,
    otherCategories,
    draft,
    pinned: pinnedRank(data, kind),
    convert: data.convert ?? true,
    math: data.math ?? (data.noMath === true ? false : config.math),
    breaks: data.breaks ?? config.breaks ?? dialect === 'hexo',
  };
  if (data.toc !== undefined) meta.toc = data.toc;
  if (data.faq === true) meta.faq = true;
  if (kind === 'article' && isUnlisted(data, dialect)) meta.unlisted = true;
  if (dates.date !== undefined) meta.date = dates.date;
  if (dates.updated !== undefined) meta.updated = dates.updated;
  if (dates.timeZone !== config.timeZone) meta.timeZone = dates.timeZone;
  const permalink = data.permalink === undefined ? undefined : readPermalink(data.permalink);
  if (permalink !== undefined) meta.permalink = permalink;
  const keys = readKeys(facts.fields, [
    config.permalink,
    ...Object.values(config.permalinks),
    permalink ?? '',
  ]);
  if (keys !== undefined) meta.keys = keys;
  addTexts(meta, data);
  const source = readSource(data, config.url);
  const stats = readStats(data, kind, dates.timeZone);
  const script = readScript(data);
  if (source !== undefined) meta.source = source;
  if (stats !== undefined) meta.stats = stats;
  if (script !== undefined) meta.script = script;
  const language = readLanguage(data.language);
  if (language !== undefined) meta.language = language;
  if (kind === 'thread') meta.thread = threadFacts(data, dates.timeZone);
  if (kind === 'page' && data.menu !== undefined) addMenu(meta, data);
  return meta;
}

/**
 * Jekyll's `hidden` keeps a post off the pages of its home page alone: tags and archives list it. `publish: false` keeps a
 * post of VitePress's themes off lists; to Obsidian it is a draft.
 */
function isUnlisted({ unlisted, listed }: Frontmatter, dialect: Dialect): boolean {
  return listed === false || (unlisted === true && dialect !== 'jekyll');
}

function slugOf({ data, kind, name }: MetaFacts): string {
  const own = percentDecoded(data.slug ?? data.abbrlink ?? '');
  const segments = kind === 'page' ? own.split('/') : [own];
  const slug = segments
    .map(slugSegment)
    .filter((segment) => segment !== '')
    .join('/');
  if (slug !== '') return slug;
  return kind === 'page' ? slugOfPage(name) : slugFromName(name);
}

/** Generators that write keywords for search engines alone; no reader ever saw them as tags. */
const hidesKeywords: readonly Dialect[] = ['hugo', 'hexo', 'vuepress', 'vitepress'];

/** Blogs without tags often have keywords instead, which serve readers as tags do. */
function labels(data: Frontmatter, dialect: Dialect, kind: PostKind): Pick<PostMeta, 'tags' | 'keywords'> {
  const tags = readTags(data.tags, dialect).tags.slice(0, mostTags);
  const keywords = readTags(data.keywords, 'jianfan').tags.slice(0, mostTags);
  if (tags.length === 0 && kind !== 'page' && !hidesKeywords.includes(dialect)) return { tags: keywords };
  return keywords.length === 0 ? { tags } : { tags, keywords };
}

/** Hugo's weights count the other way: 1 is before 2. */
function pinnedRank({ pinned, weight }: Frontmatter, kind: PostKind): number {
  if (pinned !== undefined) return Math.max(0, pinned);
  return kind !== 'page' && weight !== undefined && weight > 0 ? 1 / weight : 0;
}

/** Hexo's `excerpt` and Hugo's `summary` may be Markdown; a description is text. */
function withoutMarks(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,500})\1/g, '$2')
    .replace(/`([^`\n]{1,200})`/g, '$1')
    .replace(/\[([^[\]\n]{1,200})\]\((?:https?:|\/|\.)[^()\s]{0,500}\)/g, '$1');
}

function addTexts(meta: PostMeta, data: Frontmatter): void {
  const [series] = data.series ?? [];
  if (data.description) meta.description = withoutMarks(data.description);
  if (data.cover) meta.cover = data.cover;
  if (data.cover === '') meta.lead = '';
  if (series !== undefined) meta.series = series;
  if (data.glossary !== undefined) meta.glossary = data.glossary;
  // `license: true` is what some themes write for the site’s own.
  if (data.licence && data.licence !== 'true') meta.licence = data.licence === 'false' ? '' : data.licence;
  if (data.comments !== undefined) meta.comments = data.comments;
  if (data.friends !== undefined && data.friends.length > 0) meta.friends = data.friends;
}

function readStats({ stats, views }: Frontmatter, kind: PostKind, timeZone: string): LegacyStats | undefined {
  if (stats === undefined) return kind !== 'thread' && views !== undefined ? { views } : undefined;
  const { asOf, ...counts } = stats;
  return asOf === undefined ? counts : { ...counts, asOf: momentOf(asOf.time, timeZone) };
}

function threadFacts(
  { board, replies = 0, views = 0, lastReply }: Frontmatter,
  timeZone: string,
): ThreadFacts {
  const facts: ThreadFacts = { replies, views };
  if (board) facts.board = board;
  if (lastReply !== undefined) {
    facts.lastReply = { author: lastReply.author, date: momentOf(lastReply.date.time, timeZone) };
  }
  return facts;
}

/** After all numbered pages. */
const unnumberedPlace = 1000;

function addMenu(meta: PostMeta, { menu, weight }: Frontmatter): void {
  if (menu === 'false') return;
  const place = menuPlace(menu) ?? weight ?? unnumberedPlace;
  meta.menu = place;
}

/** A number, or what Hugo has: `{ main: { weight: 10 } }`. */
function menuPlace(menu: FieldValue | undefined): number | undefined {
  if (typeof menu === 'string') return /^-?\d{1,6}$/.test(menu.trim()) ? Number(menu) : undefined;
  if (typeof menu !== 'object' || menu === null || Array.isArray(menu)) return undefined;
  return menuPlace(menu.weight ?? Object.values(menu)[0] ?? null);
}
