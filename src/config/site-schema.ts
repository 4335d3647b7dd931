import { z } from 'zod';
import { finding } from '../diagnostics/create-problem.ts';
import { languages } from '../diagnostics/language.ts';
import { palettes } from './palette.ts';
import { generatorNames, type Generator, type UrlHabits } from './generator.ts';
import {
  basePath,
  complain,
  pathPattern,
  permalinkPattern,
  siteUrl,
  text,
  timeZone,
  variantTag,
} from './site-fields.ts';
import { expandVariants, findClash } from './variant-list.ts';
import type { ConversionTarget } from './variant.ts';

/** The menu's entries of our own; `pages` are the pages that ask for a place in it. */
const menuName = z.enum(['home', 'tags', 'threads', 'archive', 'pages']);

const menuEntry = z.union([
  menuName.transform((page) => ({ page, label: undefined })),
  z.strictObject({ page: menuName, label: text.optional() }),
  z.strictObject({ label: text, url: text }),
]);

/** A text of one's own, which is converted for each variant, or one for each script or variant code. */
const ownText = z.union([text, z.record(z.string(), text)]);

const variantChoice = z.union([
  variantTag.transform((code) => ({ code })),
  z.strictObject({
    code: variantTag,
    target: z.enum(['cn', 'cnp', 't', 'tw', 'twp', 'hk', 'hkp'] satisfies ConversionTarget[]).optional(),
    prefix: text.transform((prefix) => prefix.replaceAll('/', '').toLowerCase()).optional(),
    label: text.optional(),
    /** Whether the region's own words are used (軟體), not its characters alone. */
    idioms: z.boolean().optional(),
  }),
]);

const variants = z
  .array(variantChoice)
  .min(1)
  .default([{ code: 'zh-Hans' }, { code: 'zh-Hant' }])
  .transform((choices, context) => {
    const list = expandVariants(choices);
    const clash = findClash(list);
    if (clash === undefined) return list;
    const values = { value: list[clash.index]?.[clash.field] ?? '' };
    const isCode = clash.field === 'code';
    const found = isCode
      ? finding('config-variant-duplicate', values)
      : finding('config-variant-duplicate/prefix', values);
    return complain(context, found);
  });

const author = z.union([
  text.transform((name) => ({ name, fixed: false, bio: undefined, url: undefined })),
  z.strictObject({
    name: text,
    /** The name is written as it is in every variant. */
    fixed: z.boolean().default(false),
    bio: text.optional(),
    url: text.optional(),
  }),
]);

const descriptions = z.record(z.string(), text).default({});

/**
 * Everything `site.yaml` may say. `meta` carries what a field expects, in words, and a line to copy;
 * `parseSiteConfig` builds its messages of them.
 */
export const siteSchema = z
  .strictObject({
    title: text.default('我的網站').meta({ expects: 'a text', example: 'title: 我的網站' }),
    subtitle: text.optional().meta({ expects: 'a text', example: 'subtitle: 記事與讀書' }),
    description: text.optional().meta({ expects: 'a text', example: 'description: 關於這個網站的一句話' }),
    /** Origin; a path in it becomes `base`. */
    url: siteUrl
      .default('http://localhost:4321')
      .meta({ expects: 'a URL', example: 'url: https://www.example.org' }),
    base: basePath.default('').meta({ expects: 'a path', example: 'base: /blog' }),
    author: text.optional().meta({ expects: 'a name', example: 'author: 林見山' }),
    /** Language in which the author is told of problems; else the terminal's, else English. */
    messages: z
      .enum(languages)
      .optional()
      .meta({ expects: 'en, zh-Hans or zh-Hant', example: 'messages: zh-Hant' }),
    /** Script of this file's own texts. */
    script: z.enum(['hans', 'hant']).optional().meta({ expects: 'hans or hant', example: 'script: hant' }),
    variants: variants.meta({ expects: 'a list of variants', example: 'variants: [zh-Hans, zh-Hant]' }),
    timeZone: timeZone
      .default('Asia/Shanghai')
      .meta({ expects: 'a time zone', example: 'timeZone: Asia/Taipei' }),
    permalink: permalinkPattern
      .default('/posts/:slug/')
      .describe("The pattern of articles' URLs; a post's own `permalink` wins.")
      .meta({ expects: 'a pattern', example: 'permalink: /posts/:slug/' }),
    permalinks: z
      .record(z.string(), permalinkPattern)
      .default({})
      .describe('Patterns for the articles of some folders, by folder; the innermost one counts.')
      .meta({ expects: 'folders with patterns', example: 'permalinks: { notes: "/notes/:year/:slug/" }' }),
    pagePermalink: pathPattern
      .default('/:path/')
      .describe('The pattern of the URLs of pages outside the lists.')
      .meta({ expects: 'a pattern', example: 'pagePermalink: /:path.html' }),
    generator: z
      .enum(generatorNames)
      .optional()
      .describe(
        'The generator that the content was written for, where its folders do not tell: its rules for URLs, line breaks and frontmatter apply.',
      )
      .meta({ expects: `one of ${generatorNames.join(', ')}`, example: 'generator: hexo' }),
    breaks: z
      .boolean()
      .optional()
      .describe(
        'Whether a line break in a paragraph is shown as one. On for what was written for Hexo, off for the rest; `breaks` in a post wins.',
      )
      .meta({ expects: 'true or false', example: 'breaks: true' }),
    search: z
      .union([z.boolean(), z.literal('stock')])
      .default(true)
      .describe(
        "Whether the site has search. `stock` is Pagefind over the pages as they are, in Pagefind's own interface: each script is searched apart.",
      )
      .meta({ expects: 'true, false or stock', example: 'search: stock' }),
    /** Posts on one page of a list. */
    pageSize: z
      .int()
      .min(1)
      .max(500)
      .default(20)
      .meta({ expects: 'a whole number from 1 to 500', example: 'pageSize: 20' }),
    /** First year of the copyright line; else the year of the oldest post. */
    since: z.int().min(1900).max(2200).optional().meta({ expects: 'a year', example: 'since: 2014' }),
    /** Licence and registration numbers in the footer, such as an ICP filing. */
    licences: z
      .array(z.strictObject({ label: text, url: text.optional() }))
      .default([])
      .meta({
        expects: 'a list of label and url',
        example: 'licences: [{ label: 京ICP备00000000号, url: https://beian.miit.gov.cn/ }]',
      }),
    menu: z
      .array(menuEntry)
      .default([])
      .describe(
        'Entries added to the menu. A list that names an entry of ours (`home`, `tags`, `threads`, `archive`, or `pages` for the pages that ask for a place) is the whole menu in that order: `{ page: tags, label: 話題 }` renames one, and what is not listed is not shown.',
      )
      .meta({
        expects: 'a list of label and url, or of home, tags, threads, archive and pages',
        example: 'menu: [home, { page: tags, label: 話題 }, { label: 關於, url: /about/ }]',
      }),
    texts: z
      .record(z.string(), ownText)
      .default({})
      .describe(
        'Texts of the interface in place of ours, by their names in src/views/messages.ts and page-messages.ts. One text is converted for each variant; a map gives each script or variant its own.',
      )
      .meta({
        expects: 'names of texts with other words',
        example: 'texts: { latest: 新近文章, search: { hans: 找文章, hant: 找文章 } }',
      }),
    authors: z
      .array(author)
      .default([])
      .meta({ expects: 'a list of authors', example: 'authors: [{ name: 林見山, bio: 寫作的人 }]' }),
    /** Descriptions of sections (categories) by name. */
    sections: descriptions.meta({
      expects: 'names with descriptions',
      example: 'sections: { 隨筆: 日常所記 }',
    }),
    /** Descriptions of boards by name. */
    boards: descriptions.meta({ expects: 'names with descriptions', example: 'boards: { 站務: 網站公告 }' }),
    /** Source term → its rendering, the same in every converted page or by script or variant code. */
    glossary: z
      .record(z.string(), z.union([text, z.record(z.string(), text)]))
      .default({})
      .meta({ expects: 'terms with renderings', example: 'glossary: { 软件: { hant: 軟體 } }' }),
    /** How Taiwan is written in its characters: 臺灣 or 台灣. */
    preferTai: z.enum(['臺', '台']).default('台').meta({ expects: '台 or 臺', example: 'preferTai: 臺' }),
    feeds: z
      .strictObject({ limit: z.int().min(1).max(1000).default(20) })
      .prefault({})
      .meta({ expects: 'a map with limit', example: 'feeds: { limit: 20 }' }),
    /** Characters of an excerpt. */
    excerptLength: z
      .int()
      .min(20)
      .max(2000)
      .default(120)
      .meta({ expects: 'a whole number from 20 to 2000', example: 'excerptLength: 120' }),
    /** Colours of the site: 朱, 青瓷, 靛藍 or 水墨. */
    palette: z
      .enum(palettes)
      .default('vermilion')
      .meta({ expects: 'vermilion, celadon, indigo or ink', example: 'palette: celadon' }),
    /** How headings are set: 報刊 (serif) or 現代 (sans). */
    type: z
      .enum(['serif', 'sans'])
      .default('serif')
      .meta({ expects: 'serif or sans', example: 'type: sans' }),
    /** Whether posts that don't say so have their formulas rendered. */
    math: z.boolean().default(false).meta({ expects: 'true or false', example: 'math: true' }),
    /** Whether .mdx posts may run: programs, with all rights of the machine that builds. */
    mdx: z.boolean().default(false).meta({ expects: 'true or false', example: 'mdx: true' }),
  })
  .transform(splitUrl);

/** The path of the address is the base, unless the base is given. */
function splitUrl<T extends { url: string; base: string }>(config: T): T {
  const { origin, pathname } = new URL(config.url);
  return { ...config, url: origin, base: config.base === '' ? pathname.replace(/\/+$/, '') : config.base };
}

/** An entry of the menu that Jianfan has by itself. */
export type MenuName = z.output<typeof menuName>;

/** What people write in `site.yaml`. */
export type SiteConfigInput = z.input<typeof siteSchema>;

/** A site's settings, complete. `variants` begins with the default one. */
export type SiteConfig = z.output<typeof siteSchema> & {
  /** What only the old generator's own settings say of URLs. */
  urlHabits?: UrlHabits;
  /** Folders of articles by the old generator's settings, with a slash behind each. */
  articleFolders?: readonly string[];
  /** The generator that the folders look like, where its settings aren't there. */
  likelyGenerator?: Generator;
};
