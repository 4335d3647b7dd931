import { isRemote } from '../config/url-scheme.ts';
import * as z from 'zod';
import type { FieldDoc } from '../config/schema-problem.ts';
import type { Meaning } from './keys.ts';
import {
  anything,
  categoryPaths,
  count,
  flag,
  friends,
  line,
  linkTarget,
  marked,
  people,
  picture,
  rank,
  texts,
  webAddress,
  writtenDate,
} from './schema-values.ts';

function doc(expects: FieldDoc['expects'], example: string) {
  return { expects, example };
}

const source = z.union([
  z.string().transform((text) => (isRemote(text) ? { url: text.trim() } : { title: text.trim() })),
  z.strictObject({ title: line.optional(), url: webAddress.optional(), author: line.optional() }),
]);

/**
 * A frontmatter after its keys were sorted by meaning: the one schema for types, defaults and the words of
 * errors (`meta`). Values come as text, see `FieldValue`; empty ones don't come at all.
 */
export const frontmatterSchema = z.object({
  title: line
    .optional()
    .describe('The title. By default the first heading, else the file name.')
    .meta(doc('expects-text', 'title: "標題"')),
  date: writtenDate
    .optional()
    .describe(
      'When the post was published. A date without a zone is in the site’s zone; a future date keeps the post a draft until then.',
    )
    .meta(doc('expects-date', 'date: 2024-05-28 09:30')),
  updated: writtenDate
    .optional()
    .describe('When the post was last changed.')
    .meta(doc('expects-date', 'updated: 2024-06-01')),
  expires: writtenDate
    .optional()
    .describe('When the post stops being published.')
    .meta(doc('expects-date', 'expiryDate: 2025-01-01')),
  tags: anything
    .optional()
    .describe('The tags. One text may hold several, with commas between them.')
    .meta(doc('expects-list', 'tags: [客戶服務, 零售]')),
  keywords: anything
    .optional()
    .describe('Words for search engines. They become tags where a post has none.')
    .meta(doc('expects-list', 'keywords: [客戶服務, 零售]')),
  category: categoryPaths
    .optional()
    .describe('The section of the post, or the path to it from the widest to the narrowest.')
    .meta(doc('expects-names', 'category: 隨筆')),
  widerCategory: line
    .optional()
    .describe('The wider section, as some generators write it.')
    .meta(doc('expects-name', 'category: [技術, 前端]')),
  narrowerCategory: line
    .optional()
    .describe('The narrower section, as some generators write it.')
    .meta(doc('expects-name', 'category: [技術, 前端]')),
  draft: flag
    .optional()
    .describe('Whether the post is a draft. Drafts are shown in the preview alone.')
    .meta(doc('expects-flag', 'draft: true')),
  published: flag
    .optional()
    .describe('`false` keeps the post a draft.')
    .meta(doc('expects-flag', 'published: false')),
  author: people.optional().describe('The author or authors.').meta(doc('expects-names', 'author: 林見山')),
  pinned: rank
    .optional()
    .describe('Whether the post comes first in lists, or its rank among those that do.')
    .meta(doc('expects-rank', 'pinned: true')),
  weight: rank
    .optional()
    .describe('A rank as Hugo has it: 1 comes before 2.')
    .meta(doc('expects-number', 'weight: 1')),
  cover: picture
    .optional()
    .describe(
      'The picture of the post in lists and on social media. By default the one with which the text begins, if it is wide enough; `false` for none.',
    )
    .meta(doc('expects-picture', 'cover: ../images/counter.png')),
  description: line
    .optional()
    .describe('The summary of the post. By default its first paragraph.')
    .meta(doc('expects-text', 'description: "一句話的摘要"')),
  source: source
    .optional()
    .describe('Where a repost comes from: it gets a mark, a canonical link and the name of its source.')
    .meta(doc('expects-url-or-map', 'source: { title: 原題, url: https://example.org/, author: 原作者 }')),
  sourceUrl: linkTarget
    .optional()
    .describe('The URL of the original, where only that is given.')
    .meta(doc('expects-url', 'source: { url: https://example.org/ }')),
  stats: z
    .strictObject({
      views: count.optional(),
      comments: count.optional(),
      heat: count.optional(),
      asOf: writtenDate.optional(),
    })
    .optional()
    .describe('Counters of an old site, shown as they were.')
    .meta(doc('expects-counters', 'stats: { views: 1843, comments: 27, heat: 61, asOf: 2016-08-30 }')),
  board: line.optional().describe('The board of a thread.').meta(doc('expects-name', 'board: 服務臺')),
  replies: count
    .optional()
    .describe('How many replies a thread had.')
    .meta(doc('expects-count', 'replies: 12')),
  views: count.optional().describe('How many views a thread had.').meta(doc('expects-count', 'views: 940')),
  lastReply: z
    .strictObject({ author: line, date: writtenDate })
    .optional()
    .describe('Who replied last to a thread, and when.')
    .meta(doc('expects-last-reply', 'lastReply: { author: 顧北, date: 2015-06-05 21:47 }')),
  series: texts
    .optional()
    .describe('The series that the post belongs to.')
    .meta(doc('expects-name', 'series: 夜班筆記')),
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
    .describe('The script that the post is written in. By default it is detected.')
    .meta(doc({ phrase: 'expects-one-of', values: { choices: ['hans', 'hant'] } }, 'script: hant')),
  language: z
    .string()
    .optional()
    .describe('The language of the post, from which its script follows.')
    .meta(doc('expects-language', 'script: hans')),
  convert: flag
    .optional()
    .describe('`false` publishes the text as it is in every variant.')
    .meta(doc('expects-flag', 'convert: false')),
  glossary: z
    .record(z.string(), z.string())
    .optional()
    .describe('Terms of this post and how they are converted.')
    .meta(doc('expects-terms', 'glossary: { 软件: 軟體 }')),
  math: flag.optional().describe('Whether formulas are rendered.').meta(doc('expects-flag', 'math: true')),
  faq: flag
    .optional()
    .describe(
      'Whether its headings that end with a question mark, and its `<details>`, are told to search engines as questions with answers.',
    )
    .meta(doc('expects-flag', 'faq: true')),
  noMath: flag.optional().describe('`true` leaves formulas alone.').meta(doc('expects-flag', 'math: false')),
  toc: flag
    .optional()
    .describe(
      'Whether the post has a table of contents; where it says nothing, one with three headings or 1,000 characters has.',
    )
    .meta(doc('expects-flag', 'toc: false')),
  comments: marked
    .optional()
    .describe('`false` leaves comments out below this post.')
    .meta(doc('expects-flag', 'comments: false')),
  licence: line
    .optional()
    .describe('The licence of this post, where it is not the site’s; `false` shows none.')
    .meta(doc('expects-post-licence', 'licence: CC BY 4.0')),
  friends: friends
    .optional()
    .describe(
      'Other sites that the page shows as cards, in groups where they name one. `avatar` is a picture of the content folder or a URL.',
    )
    .meta(
      doc(
        'expects-friends',
        'friends: [{ name: 夜班手記, url: https://example.org/, description: 值夜的人寫的, avatar: ../images/night.png }]',
      ),
    ),
  link: linkTarget
    .optional()
    .describe('The page that a link post is about.')
    .meta(doc('expects-url', 'link: https://example.org/')),
  breaks: flag
    .optional()
    .describe(
      'Whether a line break in a paragraph is shown as one; the site decides for posts that do not say.',
    )
    .meta(doc('expects-flag', 'breaks: true')),
  abbrlink: z
    .string()
    .optional()
    .describe('A short name for the URL, as Hexo’s plugin makes it.')
    .meta(doc('expects-text', 'abbrlink: 4a17b156')),
  slug: z
    .string()
    .optional()
    .describe('The last part of the URL. By default the file name.')
    .meta(doc('expects-text', 'slug: a-short-name')),
  permalink: z
    .string()
    .optional()
    .describe('The whole path of the post, or a pattern of one.')
    .meta(doc('expects-path', 'permalink: /2014/05/hello/')),
  aliases: texts
    .optional()
    .describe('Old paths of the post, which redirect to it.')
    .meta(doc('expects-paths', 'aliases: [/old/path/]')),
  menu: anything
    .optional()
    .describe('The place of a page in the menu.')
    .meta(doc('expects-number', 'menu: 1')),
  timeZone: z
    .string()
    .optional()
    .describe('The zone of this post’s dates.')
    .meta(doc('expects-time-zone', 'timeZone: Asia/Taipei')),
  unlisted: marked
    .optional()
    .describe('`true` publishes the post at its URL and leaves it out of lists, feeds and the search.')
    .meta(doc('expects-flag', 'unlisted: true')),
  article: marked.optional(),
  listed: marked.optional(),
  withheld: anything.optional(),
  status: anything.optional(),
  layout: anything.optional(),
  type: anything.optional(),
} satisfies Record<Meaning, z.ZodType>);

/** What the schema takes, by meaning. */
export type FrontmatterInput = z.input<typeof frontmatterSchema>;

/** A frontmatter that code can rely on. */
export type Frontmatter = z.output<typeof frontmatterSchema>;
