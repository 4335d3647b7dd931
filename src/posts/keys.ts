/** What a frontmatter key can mean, under the names that the schema of the frontmatter uses. */
export type Meaning = keyof typeof readings;

/**
 * The keys read for each meaning, ours first and in order of preference, and what Hexo, Hugo,
 * Jekyll, AstroPaper, Fuwari, Butterfly, NexT, PaperMod and Zola write. Case, `-` and `_` don't matter.
 */
export const readings = {
  title: ['title', '标题', '標題'],
  date: [
    'date',
    'pubDatetime',
    'pubDate',
    'publishDate',
    'publishedAt',
    'published',
    'created',
    'createdAt',
    'createTime',
    'dateCreated',
    'createdDate',
    'createDate',
    'datePublished',
    '创建时间',
    '創建時間',
    '发布时间',
    '發布時間',
    '日期',
  ],
  updated: [
    'updated',
    'update',
    'lastmod',
    'modDatetime',
    'modified',
    'last_modified_at',
    'updatedDate',
    'updatedAt',
    'lastUpdated',
    'lastUpdate',
    'updateTime',
    'updateDate',
    'modifiedDate',
    'modifyTime',
    'lastModified',
    'dateModified',
    '更新时间',
    '更新時間',
    '修改时间',
  ],
  expires: ['expiryDate', 'unpublishDate'],
  tags: ['tags', 'tag', '标签', '標籤'],
  keywords: ['keywords', 'keyword'],
  category: ['category', 'categories', '分类', '分類'],
  widerCategory: ['cate1'],
  narrowerCategory: ['cate2'],
  draft: ['draft', 'isDraft'],
  published: ['published'],
  listed: ['publish'],
  author: ['author', 'authors', 'copyright_author', '作者'],
  pinned: ['pinned', 'sticky', 'top', 'pin', 'featured', 'topmost', 'isTop'],
  weight: ['weight', 'order'],
  cover: [
    'cover',
    'image',
    'ogImage',
    'top_img',
    'thumbnail',
    'banner',
    'banner_img',
    'index_img',
    'heroImage',
    'featured_image',
    'featuredImage',
    'header_img',
    'header-image',
    'img',
    'cover_image',
    'featuredImagePreview',
    'feature_image',
    'post_image',
    'preview',
    'headimg',
    'poster',
    'cover_img',
    'coverImage',
    'post_cover',
    'feature',
    'photos',
    'images',
  ],
  description: ['description', 'excerpt', 'summary', 'abstract', 'desc', 'intro'],
  source: ['source'],
  sourceUrl: [
    'copyright_url',
    'canonicalURL',
    'canonical',
    'sourceLink',
    'source_url',
    'original_url',
    'reprint_url',
  ],
  stats: ['stats'],
  board: ['board'],
  replies: ['replies'],
  views: ['views'],
  lastReply: ['lastReply'],
  series: ['series'],
  script: ['script'],
  language: ['lang', 'language', 'locale'],
  convert: ['convert'],
  glossary: ['glossary'],
  math: ['math', 'mathjax', 'katex', 'use_math', 'latex'],
  noMath: ['disable_math'],
  comments: ['comments', 'comment', 'show_comments'],
  licence: ['licence', 'license'],
  friends: ['friends', 'links'],
  faq: ['faq'],
  toc: ['toc', 'show_toc', 'showTableOfContents'],
  link: ['link', 'external_link', 'externalUrl', 'link_to'],
  breaks: ['breaks', 'hardLineBreaks'],
  slug: ['slug', 'postSlug'],
  abbrlink: ['abbrlink'],
  permalink: ['permalink', 'url'],
  aliases: ['aliases', 'alias', 'redirect_from', 'redirects'],
  menu: ['menu', 'nav'],
  timeZone: ['timeZone'],
  unlisted: ['unlisted', 'hidden', 'hide', 'hideInList', 'eleventyExcludeFromCollections'],
  article: ['article'],
  withheld: ['password', 'encrypt', 'encrypted', 'private'],
  status: ['status', 'visibility', 'post_status', '状态', '狀態'],
  layout: ['layout'],
  type: ['type'],
} as const;

/** Plain forms of keys seen before: a site's posts have the same few. */
const plainKeys = new Map<string, string>();
const mostPlainKeys = 1000;

/** Gives a key the form in which keys are compared. */
export function plainKey(key: string): string {
  let plain = plainKeys.get(key);
  if (plain === undefined) {
    plain = key
      .normalize('NFKC')
      .replace(/[-_\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
      .toLowerCase();
    if (plainKeys.size < mostPlainKeys) plainKeys.set(key, plain);
  }
  return plain;
}

/** What a key means, and how early it is among the keys of that meaning. */
export interface Reading {
  meaning: Meaning;
  /** 0 for Jianfan's own key. */
  rank: number;
}

/** By plain key. `published` may also be a date; the dialect decides by its value. */
export const readingOf: ReadonlyMap<string, Reading> = new Map(
  Object.entries(readings).flatMap(([meaning, keys]) =>
    keys.map((key, rank): [string, Reading] => [plainKey(key), { meaning: meaning as Meaning, rank }]),
  ),
);

/** The rank of `published` where it holds a date. */
export const publishedAsDate: Reading = { meaning: 'date', rank: readings.date.indexOf('published') };

/** Keys near which a misspelt one is looked for: those long enough to be told apart. */
export const guessableKeys: readonly string[] = [...readingOf.keys()].filter((key) => key.length >= 4);
