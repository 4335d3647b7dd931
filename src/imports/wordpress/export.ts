import { withoutEndSlashes } from '../../config/address-parts.ts';
import { childrenOf, readXml, textOf, type XmlNode } from './read-xml.ts';

/** A WordPress export as data. */
export interface WordpressExport {
  title: string;
  description: string;
  /** Address of the site, without a slash at the end. */
  url: string;
  language: string;
  /** Display names by login. */
  authors: ReadonlyMap<string, string>;
  /** Categories by the name in their address. */
  categories: ReadonlyMap<string, { name: string; parent: string }>;
  /** Numbers of categories and tags, by kind and the name in their address. */
  termIds: ReadonlyMap<string, string>;
  items: WordpressItem[];
}

/** A post, page, attachment or whatever else an export holds. */
export interface WordpressItem {
  id: string;
  type: string;
  status: string;
  title: string;
  link: string;
  guid: string;
  author: string;
  /** As written: `2014-05-28 09:30:00`. */
  date: string;
  dateGmt: string;
  modified: string;
  modifiedGmt: string;
  name: string;
  parent: string;
  password: string;
  isSticky: boolean;
  content: string;
  excerpt: string;
  attachmentUrl: string;
  terms: { domain: string; nicename: string; name: string }[];
  meta: ReadonlyMap<string, string>;
  comments: WordpressComment[];
  /** Where it begins in the file, in code units. */
  at: number;
}

/** A comment that readers could see. */
export interface WordpressComment {
  id: string;
  /** Of the comment that it answers; `0` where it answers the post. */
  parent: string;
  author: string;
  email: string;
  url: string;
  /** In Greenwich, as written. */
  dateGmt: string;
  content: string;
}

/** Says whether a text begins like a WordPress export. */
export function isWordpressExport(text: string): boolean {
  const head = text.slice(0, 20_000);
  return /<rss\b/.test(head) && /wordpress\.org\/export\//.test(head);
}

/** Reads an export. */
export function readExport(xml: string): WordpressExport {
  const channel = childrenOf(childrenOf(readXml(xml), 'rss')[0], 'channel')[0];
  const authors = childrenOf(channel, 'wp:author').map((author): [string, string] => {
    const login = textOf(author, 'wp:author_login');
    return [login, textOf(author, 'wp:author_display_name') || login];
  });
  const categories = childrenOf(channel, 'wp:category').map(
    (category): [string, { name: string; parent: string }] => [
      textOf(category, 'wp:category_nicename'),
      { name: textOf(category, 'wp:cat_name'), parent: textOf(category, 'wp:category_parent') },
    ],
  );
  const url = textOf(channel, 'wp:base_blog_url') || textOf(channel, 'link');
  return {
    title: textOf(channel, 'title'),
    description: textOf(channel, 'description'),
    url: withoutEndSlashes(url),
    language: textOf(channel, 'language'),
    authors: new Map(authors),
    categories: new Map(categories),
    termIds: new Map([
      ...termIds(channel, 'category', 'wp:category_nicename'),
      ...termIds(channel, 'tag', 'wp:tag_slug'),
    ]),
    items: childrenOf(channel, 'item').map(readItem),
  };
}

function readItem(item: XmlNode): WordpressItem {
  const text = (name: string) => textOf(item, name);
  const meta = childrenOf(item, 'wp:postmeta').map((entry): [string, string] => [
    textOf(entry, 'wp:meta_key'),
    textOf(entry, 'wp:meta_value'),
  ]);
  const terms = childrenOf(item, 'category').map(({ attributes, text: name }) => ({
    domain: attributes['domain'] ?? '',
    nicename: attributes['nicename'] ?? '',
    name: name.trim(),
  }));
  return {
    id: text('wp:post_id'),
    type: text('wp:post_type') || 'post',
    status: text('wp:status') || 'publish',
    title: text('title'),
    link: text('link'),
    guid: text('guid'),
    author: text('dc:creator'),
    date: text('wp:post_date'),
    dateGmt: text('wp:post_date_gmt'),
    modified: text('wp:post_modified'),
    modifiedGmt: text('wp:post_modified_gmt'),
    name: text('wp:post_name'),
    parent: text('wp:post_parent'),
    password: text('wp:post_password'),
    isSticky: text('wp:is_sticky') === '1',
    content: childrenOf(item, 'content:encoded')[0]?.text ?? '',
    excerpt: text('excerpt:encoded'),
    attachmentUrl: text('wp:attachment_url'),
    terms,
    meta: new Map(meta),
    comments: childrenOf(item, 'wp:comment').filter(isShown).map(readComment),
    at: item.at,
  };
}

function termIds(channel: XmlNode | undefined, kind: string, slug: string): [string, string][] {
  return childrenOf(channel, `wp:${kind}`).map((term) => [
    `${kind} ${textOf(term, slug)}`,
    textOf(term, 'wp:term_id'),
  ]);
}

function readComment(comment: XmlNode): WordpressComment {
  const text = (name: string) => textOf(comment, `wp:comment_${name}`);
  return {
    id: text('id'),
    parent: text('parent') || '0',
    author: text('author'),
    email: text('author_email'),
    url: text('author_url'),
    dateGmt: text('date_gmt') || text('date'),
    content: text('content'),
  };
}

/** Trackbacks and what waits for approval were never counted. */
function isShown(comment: XmlNode): boolean {
  return (
    textOf(comment, 'wp:comment_approved') === '1' &&
    !/pingback|trackback/.test(textOf(comment, 'wp:comment_type'))
  );
}
