import type { SiteConfig } from '../config/site-config.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Phrase } from '../diagnostics/values.ts';
import type { Placement } from './classify.ts';
import { readDates, type PostDates } from './dates.ts';
import { detectDialect, type Dialect } from './dialect.ts';
import { readFileName, type FileName } from './file-name.ts';
import { validateFrontmatter } from './frontmatter.ts';
import { limitProblems, metaProblems } from './meta-problems.ts';
import { inlineTags } from './inline-tags.ts';
import { listingReason } from './listing.ts';
import { createMeta } from './meta.ts';
import { normalizeFrontmatter, type NormalFrontmatter } from './normalize.ts';
import { plainKey } from './keys.ts';
import { readNotionHead, withoutNotionHtml } from './notion-head.ts';
import type { PostKind, PostMeta } from './post.ts';
import type { Frontmatter } from './schema.ts';
import { splitPost, type SplitPost } from './split.ts';
import { draftReason } from './status.ts';
import { mostTags } from './tags.ts';
import { leadingHeading, plainTitle } from './title.ts';

/** A content file as read from disk. */
export interface PostSource {
  /** Content-relative path with `/`. */
  file: string;
  text: string;
}

/** What reading a post depends on beside its text. */
export interface ParseOptions {
  config: SiteConfig;
  /** Moment of the build in milliseconds: posts dated later are drafts. */
  now: number;
  /** What only the whole tree tells, see `classifyTree`; without it the file is an article. */
  hints: { kind?: Placement };
}

/** A post's frontmatter and body, or why there is none. */
export interface ParsedPost {
  /** Absent when skipped. */
  meta?: PostMeta;
  /** Markdown with `\n` line ends; a heading that became the title leaves empty lines. */
  body: string;
  /** Line of the file on which `body` begins, from 1. */
  firstLine: number;
  status: 'published' | 'draft' | 'skipped';
  /** Why it isn't published. */
  reason?: Phrase;
  /** The next moment (epoch, ms) at which its status changes by itself: publication or expiry. */
  changesAt?: number;
  problems: Problem[];
}

/** Reads a content file in any of the dialects that keys.ts lists. Never throws; every mistake is a problem with its place. */
export function parsePost(source: PostSource, options: ParseOptions): ParsedPost {
  const { file } = source;
  const split = splitSource(source, options.config);
  const placement = options.hints.kind ?? 'article';
  const early = earlySkip(split, placement, source.text);
  if (early !== undefined) return skipped(split, early);
  const normal = normalizeFrontmatter(split.fields ?? [], file);
  const { data, problems } = validateFrontmatter(normal, file);
  const name = readFileName(file);
  const dates = readDates(data, normal, name, file, options.config.timeZone);
  const kind = kindOf(placement, data, dates);
  const listing =
    kind === 'page' || name.name.toLowerCase() === 'tags'
      ? listingReason(data, name.name, split.body)
      : undefined;
  if (listing !== undefined) return skipped(split, listing);
  return assemble({ file, split, normal, data, name, dates, kind, options, problems });
}

function splitSource({ text, file }: PostSource, { generator }: SiteConfig): SplitPost {
  const split = splitPost(text, file);
  if (generator !== 'notion') return split;
  const head = split.fields === undefined ? readNotionHead(split.body) : undefined;
  return { ...split, ...head, body: withoutNotionHtml(head?.body ?? split.body) };
}

function skipped({ firstLine, problems }: SplitPost, reason: Phrase): ParsedPost {
  return { body: '', firstLine, status: 'skipped', reason, problems: limitProblems(problems) };
}

function earlySkip(split: SplitPost, placement: Placement, text: string): Phrase | undefined {
  if (placement === 'machinery') return { phrase: 'unpublished-machinery' };
  if (placement === 'drawing') return { phrase: 'unpublished-drawing' };
  if (placement === 'front') return { phrase: 'unpublished-front' };
  if (placement === 'section' || (placement === 'folder-page' && split.body.trim() === ''))
    return { phrase: 'unpublished-folder-page' };
  if (split.fields === undefined) {
    if (placement === 'stray') return { phrase: 'unpublished-stray' };
    if (placement === 'stray-article') return { phrase: 'unpublished-repository-file' };
  }
  if (split.unreadable !== undefined) return split.unreadable;
  return text.trim() === '' ? { phrase: 'unpublished-empty' } : undefined;
}

function kindOf(placement: Placement, data: Frontmatter, dates: PostDates): PostKind {
  // VuePress's themes: pages of a site that is all articles.
  if (placement !== 'thread' && data.article === false) return 'page';
  if (placement === 'article' || placement === 'thread' || placement === 'page') return placement;
  if (placement === 'stray-article') return 'article';
  if (placement === 'by-date') return dates.date === undefined || data.layout === 'page' ? 'page' : 'article';
  return 'page';
}

interface Reading {
  file: string;
  split: SplitPost;
  normal: NormalFrontmatter;
  data: Frontmatter;
  name: FileName;
  dates: PostDates;
  kind: PostKind;
  options: ParseOptions;
  problems: Problem[];
}

function assemble(reading: Reading): ParsedPost {
  const { file, split, normal, data, name, dates, kind, options } = reading;
  const heading = leadingHeading(split.body);
  const written = data.title ? plainTitle(data.title) : undefined;
  const title = written ?? heading?.text ?? titleFromName(name);
  const body = heading !== undefined && heading.text === title ? heading.body : split.body;
  const { config, now } = options;
  const dialect: Dialect =
    config.generator ?? config.likelyGenerator ?? detectDialect(file, normal.keys, split.language);
  const why = draftReason({ data, dialect, folders: name.folders, ...dates, now, future: config.future });
  const isPlural = plainKey(normal.fields.get('category')?.key ?? '') === 'categories';
  const draft = why !== undefined;
  const fields = split.fields ?? [];
  const meta = createMeta({ file, name, kind, title, draft, data, dates, dialect, isPlural, config, fields });
  const tagsInText = dialect === 'obsidian' ? inlineTags(split.body) : [];
  if (tagsInText.length > 0) meta.tags = [...new Set([...meta.tags, ...tagsInText])].slice(0, mostTags);
  const places = placesOf(normal);
  if (places !== undefined) meta.places = places;
  const hasTitle = written !== undefined || heading !== undefined;
  const noticed = metaProblems({
    meta,
    data,
    normal,
    dialect,
    hasTitle,
    hasFrontmatter: split.fields !== undefined,
    inText: { tags: tagsInText, position: { line: split.firstLine, column: 1 } },
    why,
  });
  const problems = [
    ...split.problems,
    ...normal.problems,
    ...reading.problems,
    ...dates.problems,
    ...noticed,
  ];
  return {
    meta,
    body: withLink(body, data.link),
    firstLine: split.firstLine,
    status: draft ? 'draft' : 'published',
    ...(why === undefined ? {} : { reason: { phrase: why.reason } }),
    ...nextChange(dates, now),
    problems: limitProblems(config.generator === undefined ? problems : forOldSite(problems)),
  };
}

/** The old generator published the post with such values, or passed over them: they are no reason to stop a whole site. */
function forOldSite(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) =>
    problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem,
  );
}

function placesOf({ fields }: NormalFrontmatter): PostMeta['places'] {
  const places: NonNullable<PostMeta['places']> = {};
  for (const key of ['slug', 'permalink', 'aliases'] as const) {
    const field = fields.get(key);
    if (field !== undefined) places[key] = field.position;
  }
  return Object.keys(places).length === 0 ? undefined : places;
}

function nextChange({ date, expires }: PostDates, now: number): { changesAt?: number } {
  const ahead = [date, expires].flatMap((moment) =>
    moment !== undefined && moment.epoch > now ? moment.epoch : [],
  );
  return ahead.length === 0 ? {} : { changesAt: Math.min(...ahead) };
}

function titleFromName(name: FileName): string {
  return (/\p{L}/u.test(name.rest) ? name.rest : name.name).trim() || 'untitled';
}

/** Jekyll's link posts show the link they stand for, which is not in their text. */
function withLink(body: string, link: string | undefined): string {
  const url = link?.trim() ?? '';
  if (!/^https?:\/\/[^\s<>]+$/.test(url) || body.includes(url)) return body;
  return `${body.trimEnd()}\n\n<${url}>\n`;
}
