import * as z from 'zod';
import { finding } from '../diagnostics/create-problem.ts';
import { languages } from '../diagnostics/language.ts';
import { findableFields } from './findable-fields.ts';
import { lookFields } from './look-fields.ts';
import { hosts } from './host.ts';
import { generatorNames, type Generator, type ShortcodeTemplates, type UrlHabits } from './generator.ts';
import { readerSettings } from './reader-settings.ts';
import {
  basePath,
  contentFolders,
  complain,
  linkTarget,
  origin,
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
  z.strictObject({ label: text, url: linkTarget }),
]);

/** A text that is converted for each variant, or one text for each script or variant code. */
const ownText = z.union([text, z.record(z.string(), text)]);

const quoteChoice = z.enum(['keep', 'convert']);
const variantOrScript = z.union([z.enum(['hans', 'hant']), variantTag]);

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

/** Paths of this site: what leads elsewhere is a link. */
const oldAddress = z.string().regex(/^\/(?!\/)\S*$/);
const oldTarget = text.refine((path) => /^\/(?!\/)[^\s?#]*$/.test(path));

const descriptions = z.record(z.string(), text).default({});

/**
 * Everything `site.yaml` may say. A field's description makes the reference; its `meta` says what it expects and gives
 * a line to copy, for messages.
 */
export const siteSchema = z
  .strictObject({
    title: text
      .default('我的網站')
      .describe('The name of the site.')
      .meta({ expects: 'expects-text', example: 'title: 我的網站' }),
    subtitle: text
      .optional()
      .describe('A second line below the name of the site.')
      .meta({ expects: 'expects-text', example: 'subtitle: 記事與讀書' }),
    description: text
      .optional()
      .describe('One sentence about the site, for search engines and feeds.')
      .meta({ expects: 'expects-text', example: 'description: 關於這個網站的一句話' }),
    url: siteUrl
      .default('http://localhost:4321')
      .describe('The address of the site. A path in it becomes `base`.')
      .meta({ expects: 'expects-url', example: 'url: https://www.example.org' }),
    base: basePath
      .default('')
      .describe('The path that the site is published under, where it is not the root of its host.')
      .meta({ expects: 'expects-path', example: 'base: /blog' }),
    host: z
      .enum(hosts)
      .optional()
      .describe(
        'Where the site is published: the build writes the rules for redirects and headers that this host reads, and no pages that redirect; for `github`, which reads no rules, only such pages. By default it writes `_redirects` and `_headers`, and such pages.',
      )
      .meta({ expects: { phrase: 'expects-one-of', values: { choices: hosts } }, example: 'host: nginx' }),
    author: text
      .optional()
      .describe('The author of posts that name none.')
      .meta({ expects: 'expects-name', example: 'author: 林見山' }),
    messages: z
      .enum(languages)
      .optional()
      .describe(
        'The language in which warnings and errors are told. By default the terminal’s, else English.',
      )
      .meta({
        expects: { phrase: 'expects-one-of', values: { choices: languages } },
        example: 'messages: zh-Hant',
      }),
    script: z
      .enum(['hans', 'hant'])
      .optional()
      .describe('The script that this file is written in. By default it is detected.')
      .meta({
        expects: { phrase: 'expects-one-of', values: { choices: ['hans', 'hant'] } },
        example: 'script: hant',
      }),
    variants: variants
      .describe(
        'The variants of Chinese that the site publishes. The first one is at the root, each other under a prefix of its own.',
      )
      .meta({ expects: 'expects-variants', example: 'variants: [zh-Hans, zh-Hant]' }),
    timeZone: timeZone
      .default('Asia/Shanghai')
      .describe('The time zone of dates that name none, and in which dates are shown.')
      .meta({ expects: 'expects-time-zone', example: 'timeZone: Asia/Taipei' }),
    permalink: permalinkPattern
      .default('/posts/:slug/')
      .describe("The pattern of articles' URLs; a post's own `permalink` wins.")
      .meta({ expects: 'expects-pattern', example: 'permalink: /posts/:slug/' }),
    permalinks: z
      .record(z.string(), permalinkPattern)
      .default({})
      .describe('Patterns for the articles of some folders, by folder; the innermost one counts.')
      .meta({ expects: 'expects-folder-patterns', example: 'permalinks: { notes: "/notes/:year/:slug/" }' }),
    pagePermalink: pathPattern
      .default('/:path/')
      .describe('The pattern of the URLs of pages outside the lists.')
      .meta({ expects: 'expects-pattern', example: 'pagePermalink: /:path.html' }),
    future: z
      .boolean()
      .default(false)
      .describe('Whether posts with a future date are published; by default they wait for it.')
      .meta({ expects: 'expects-flag', example: 'future: true' }),
    redirects: z
      .record(oldAddress, oldTarget)
      .default({})
      .describe(
        'Old addresses of the site and the pages that they lead to; a query counts. With `*` at its end an address means all below it, and `:splat` in the target what follows. Addresses of posts belong in their `aliases`.',
      )
      .meta({
        expects: 'expects-redirects',
        example: 'redirects: { /categories/*: /sections/:splat, "/?cat=3": /sections/隨筆/ }',
      }),
    generator: z
      .enum(generatorNames)
      .optional()
      .describe(
        'The generator that the content was written for, where its folders do not tell: its rules for URLs, line breaks and frontmatter apply.',
      )
      .meta({
        expects: { phrase: 'expects-one-of', values: { choices: generatorNames } },
        example: 'generator: hexo',
      }),
    breaks: z
      .boolean()
      .optional()
      .describe(
        'Whether a line break in a paragraph is shown as one. On for what was written for Hexo, off for the rest; `breaks` in a post wins.',
      )
      .meta({ expects: 'expects-flag', example: 'breaks: true' }),
    search: z
      .union([z.boolean(), z.literal('stock')])
      .default(true)
      .describe(
        "Whether the site has search. `stock` is Pagefind over the pages as they are, in Pagefind's own interface: each script is searched apart.",
      )
      .meta({ expects: 'expects-search', example: 'search: stock' }),
    pageSize: z
      .int()
      .min(1)
      .max(500)
      .default(20)
      .describe('How many posts a page of a list has.')
      .meta({
        expects: { phrase: 'expects-number-between', values: { min: 1, max: 500 } },
        example: 'pageSize: 20',
      }),
    since: z
      .int()
      .min(1900)
      .max(2200)
      .optional()
      .describe('The first year of the copyright line. By default the year of the oldest post.')
      .meta({ expects: 'expects-year', example: 'since: 2014' }),
    licences: z
      .array(z.strictObject({ label: text, url: linkTarget.optional() }))
      .default([])
      .describe('Licence and registration numbers in the footer, such as an ICP filing.')
      .meta({
        expects: 'expects-licences',
        example: 'licences: [{ label: 京ICP备00000000号, url: https://beian.miit.gov.cn/ }]',
      }),
    menu: z
      .array(menuEntry)
      .default([])
      .describe(
        'Entries added to the menu, in which tags, threads and the archive are as soon as a site has some. A list that names an entry of ours (`home`, `tags`, `threads`, `archive`, or `pages` for the pages that ask for a place) is the whole menu in that order: `{ page: tags, label: 話題 }` renames one, and what is not listed is not shown.',
      )
      .meta({
        expects: 'expects-menu',
        example: 'menu: [home, { page: tags, label: 話題 }, { label: 關於, url: /about/ }]',
      }),
    texts: z
      .record(z.string(), ownText)
      .default({})
      .describe(
        'Texts of the interface in place of ours, by their names in src/views/messages.ts and page-messages.ts. One text is converted for each variant; a map gives each script or variant its own.',
      )
      .meta({
        expects: 'expects-interface-texts',
        example: 'texts: { latest: 新近文章, search: { hans: 找文章, hant: 找文章 } }',
      }),
    ...readerSettings,
    sections: descriptions.describe('Descriptions of sections (categories), by name.').meta({
      expects: 'expects-descriptions',
      example: 'sections: { 隨筆: 日常所記 }',
    }),
    boards: descriptions
      .describe('Descriptions of boards, by name.')
      .meta({ expects: 'expects-descriptions', example: 'boards: { 站務: 網站公告 }' }),
    glossary: z
      .record(z.string(), z.union([text, z.record(z.string(), text)]))
      .default({})
      .describe('Terms and how they are written: the same in every converted page, or by script or variant.')
      .meta({ expects: 'expects-terms', example: 'glossary: { 软件: { hant: 軟體 } }' }),
    preferTai: z
      .enum(['臺', '台'])
      .default('台')
      .describe('How Taiwan is written in Traditional: 台灣 or 臺灣.')
      .meta({
        expects: { phrase: 'expects-one-of', values: { choices: ['台', '臺'] } },
        example: 'preferTai: 臺',
      }),
    quotes: z
      .union([quoteChoice, z.record(variantOrScript, quoteChoice)])
      .default('keep')
      .describe(
        'Whether text from the other script gets the quotation marks of the variant: “” and ‘’ in Simplified, 「」 and 『』 in Traditional. One choice for all variants, or by script or variant. English sentences, code and paragraphs with an incomplete pair keep theirs.',
      )
      .meta({ expects: 'expects-quotes', example: 'quotes: { hant: convert }' }),
    ...findableFields,
    excerptLength: z
      .int()
      .min(20)
      .max(2000)
      .default(120)
      .describe('How many characters an excerpt has.')
      .meta({
        expects: { phrase: 'expects-number-between', values: { min: 20, max: 2000 } },
        example: 'excerptLength: 120',
      }),
    ...lookFields,
    math: z
      .boolean()
      .default(false)
      .describe('Whether posts that do not say so have their formulas rendered.')
      .meta({ expects: 'expects-flag', example: 'math: true' }),
    trust: z
      .enum(['trusted', 'untrusted'])
      .default('trusted')
      .describe(
        'Whether the HTML in posts is published as it is written. `untrusted` lets it through a sanitiser: no script, handler, form, frame or style that leaves its place, and no MDX; pages, scripts and drawings beside posts that could run are left out; `public/` and `theme/` are trusted. What was taken out is told. `--untrusted` does the same for one build or check, and trusts no file at all, for pull requests.',
      )
      .meta({ expects: 'expects-trust', example: 'trust: untrusted' }),
    untrusted: contentFolders
      .default([])
      .describe('Folders of which nothing is trusted, as with `trust: untrusted`: those of guests, say.')
      .meta({ expects: 'expects-folders', example: 'untrusted: [guests/]' }),
    security: z
      .strictObject({ origins: z.array(origin).default([]) })
      .prefault({})
      .describe(
        'What pages may load from elsewhere: `origins` are the hosts whose scripts, styles, fonts, frames and forms they may use. The Content-Security-Policy of every page allows these and the site itself; pictures and films may come from anywhere.',
      )
      .meta({ expects: 'expects-security', example: 'security: { origins: [https://cdn.example.org] }' }),
    mdx: z
      .boolean()
      .default(false)
      .describe('Whether .mdx posts may run. They are programs, with all rights of the user who builds.')
      .meta({ expects: 'expects-flag', example: 'mdx: true' }),
  })
  .transform(splitUrl);

/** The path of the address is the base, unless the base is given. */
function splitUrl<T extends { url: string; base: string }>(config: T): T {
  const { origin } = new URL(config.url);
  return { ...config, url: origin, base: config.base || config.url.slice(origin.length) };
}

/** An entry of the menu that Jianfan has by itself. */
export type MenuName = z.output<typeof menuName>;

/** The content of `site.yaml`, as people write it. */
export type SiteConfigInput = z.input<typeof siteSchema>;

/** A site's settings, complete. `variants` begins with the default one. */
export type SiteConfig = z.output<typeof siteSchema> & {
  /** What only the old generator's own settings say of URLs. */
  urlHabits?: UrlHabits;
  /** Folders of articles by the old generator's settings, with a slash after each. */
  articleFolders?: readonly string[];
  /** The generator that the folders look like, where its settings aren't there. */
  likelyGenerator?: Generator;
  /** What tags of the old site's own show, by its templates. */
  templates?: ShortcodeTemplates;
  /** Files that a stranger's pull request brings or changes: none of them is trusted. */
  strangers?: readonly string[];
};
