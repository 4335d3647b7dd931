import { z } from 'zod';
import type { Meaning } from './keys.ts';
import {
  anything,
  categoryPaths,
  count,
  flag,
  line,
  people,
  picture,
  rank,
  texts,
  writtenDate,
} from './schema-values.ts';

function doc(expects: string, example: string) {
  return { expects, example };
}

const source = z.union([
  z
    .string()
    .transform((text) =>
      /^(?:https?:)?\/\//.test(text.trim()) ? { url: text.trim() } : { title: text.trim() },
    ),
  z.strictObject({ title: line.optional(), url: z.string().optional(), author: line.optional() }),
]);

/**
 * A frontmatter after its keys were sorted by meaning: the one schema for types, defaults and the words of
 * errors (`meta`). Values come as text, see `FieldValue`; empty ones don't come at all.
 */
export const frontmatterSchema = z.object({
  title: line.optional().meta(doc('a text', 'title: "標題"')),
  date: writtenDate.optional().meta(doc('a date', 'date: 2024-05-28 09:30')),
  updated: writtenDate.optional().meta(doc('a date', 'updated: 2024-06-01')),
  expires: writtenDate.optional().meta(doc('a date', 'expiryDate: 2025-01-01')),
  tags: anything.optional().meta(doc('a list', 'tags: [客戶服務, 零售]')),
  keywords: anything.optional().meta(doc('a list', 'keywords: [客戶服務, 零售]')),
  category: categoryPaths.optional().meta(doc('a name or a list of names', 'category: 隨筆')),
  widerCategory: line.optional().meta(doc('a name', 'category: [技術, 前端]')),
  narrowerCategory: line.optional().meta(doc('a name', 'category: [技術, 前端]')),
  draft: flag.optional().meta(doc('true or false', 'draft: true')),
  published: flag.optional().meta(doc('true or false', 'published: false')),
  author: people.optional().meta(doc('a name or a list of names', 'author: 林見山')),
  pinned: rank.optional().meta(doc('true, false or a number', 'pinned: true')),
  weight: rank.optional().meta(doc('a number', 'weight: 1')),
  cover: picture.optional().meta(doc('the path of a picture', 'cover: ../images/counter.png')),
  description: line.optional().meta(doc('a text', 'description: "一句話的摘要"')),
  source: source
    .optional()
    .meta(doc('a URL or a map', 'source: { title: 原題, url: https://example.org/, author: 原作者 }')),
  sourceUrl: z.string().optional().meta(doc('a URL', 'source: { url: https://example.org/ }')),
  stats: z
    .strictObject({
      views: count.optional(),
      comments: count.optional(),
      heat: count.optional(),
      asOf: writtenDate.optional(),
    })
    .optional()
    .meta(doc('a map of counters', 'stats: { views: 1843, comments: 27, heat: 61, asOf: 2016-08-30 }')),
  board: line.optional().meta(doc('a name', 'board: 服務臺')),
  replies: count.optional().meta(doc('a whole number', 'replies: 12')),
  views: count.optional().meta(doc('a whole number', 'views: 940')),
  lastReply: z
    .strictObject({ author: line, date: writtenDate })
    .optional()
    .meta(doc('a map of author and date', 'lastReply: { author: 顧北, date: 2015-06-05 21:47 }')),
  series: texts.optional().meta(doc('a name', 'series: 夜班筆記')),
  script: z
    .string()
    .transform((text) =>
      text
        .trim()
        .toLowerCase()
        .replace(/^zh[-_]/, ''),
    )
    .pipe(z.enum(['hans', 'hant']))
    .optional()
    .meta(doc('hans or hant', 'script: hant')),
  language: z.string().optional().meta(doc('a language', 'script: hans')),
  convert: flag.optional().meta(doc('true or false', 'convert: false')),
  glossary: z
    .record(z.string(), z.string())
    .optional()
    .meta(doc('a map of terms', 'glossary: { 软件: 軟體 }')),
  math: flag.optional().meta(doc('true or false', 'math: true')),
  noMath: flag.optional().meta(doc('true or false', 'math: false')),
  toc: flag.optional().meta(doc('true or false', 'toc: false')),
  link: z.string().optional().meta(doc('a URL', 'link: https://example.org/')),
  breaks: flag
    .optional()
    .describe(
      'Whether a line break in a paragraph is shown as one; the site decides for posts that do not say.',
    )
    .meta(doc('true or false', 'breaks: true')),
  abbrlink: z.string().optional().meta(doc('a text', 'abbrlink: 4a17b156')),
  slug: z.string().optional().meta(doc('a text', 'slug: a-short-name')),
  permalink: z.string().optional().meta(doc('a path', 'permalink: /2014/05/hello/')),
  aliases: texts.optional().meta(doc('a list of paths', 'aliases: [/old/path/]')),
  menu: anything.optional().meta(doc('a number', 'menu: 1')),
  timeZone: z.string().optional().meta(doc('a time zone', 'timeZone: Asia/Taipei')),
  withheld: anything.optional(),
  layout: anything.optional(),
  type: anything.optional(),
} satisfies Record<Meaning, z.ZodType>);

/** What the schema takes, by meaning. */
export type FrontmatterInput = z.input<typeof frontmatterSchema>;

/** A frontmatter that code can rely on. */
export type Frontmatter = z.output<typeof frontmatterSchema>;
