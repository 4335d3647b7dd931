import type { Localized, Script } from '../config/variant.ts';
import type { Position } from '../diagnostics/problem.ts';

/** An article of the magazine, a thread of the forum, or a page outside the lists. */
export type PostKind = 'article' | 'thread' | 'page';

/** A moment as an author wrote it; without a clock time only the day is shown. */
export interface Moment {
  /** Milliseconds since 1970 in UTC, read in the site's zone where the text had none. */
  epoch: number;
  hasTime: boolean;
}

/** Where a reposted article first appeared. */
export interface RepostSource {
  title?: string;
  url?: string;
  author?: string;
}

/** Counters carried over from an older site, true as of a day. */
export interface LegacyStats {
  views?: number;
  comments?: number;
  heat?: number;
  asOf?: Moment;
}

/** Facts that only forum threads have. */
export interface ThreadFacts {
  board?: string;
  replies: number;
  views: number;
  lastReply?: { author: string; date: Moment };
}

/** Another site that a page recommends. */
export interface Friend {
  name: string;
  url: string;
  description?: string | undefined;
  /** A picture of the content folder, or a URL. */
  avatar?: string | undefined;
  group?: string | undefined;
}

/** Terms of a post and their conversions. */
export type Glossary = Record<string, string>;

/** A post's frontmatter after its dialect was read and its schema applied. */
export interface PostMeta {
  /** Content-relative path without extension (a leaf bundle's folder): stable and unique. */
  id: string;
  kind: PostKind;
  /** Content-relative path with `/`. */
  file: string;
  format: 'md' | 'mdx';
  title: string;
  /** Decoded, NFC; never empty, may hold `/` only for pages. */
  slug: string;
  /** A site path that overrides the pattern, such as `/2014/05/hello/` or `/:year/hello/` (from `permalink` or `url`). */
  permalink?: string;
  /** Values of frontmatter keys that permalinks name, such as `abbrlink`. */
  keys?: Record<string, string>;
  aliases: string[];
  date?: Moment;
  updated?: Moment;
  /** The zone that the post names for its dates, where it isn't the site's. */
  timeZone?: string;
  authors: string[];
  tags: string[];
  /** Words for search engines beside the tags; where a post has no tags, these are its tags. */
  keywords?: string[];
  /** Path from the widest to the narrowest section; empty when none. */
  category: string[];
  /** Further categories some generators allow beside the first. */
  otherCategories: string[][];
  draft: boolean;
  /** Published at its URL, and in no list. */
  unlisted?: boolean;
  /** 0 when not pinned; higher is first. */
  pinned: number;
  description?: string;
  cover?: string;
  /** The picture with which the text begins, where it has no cover; empty where the post wants none. */
  lead?: string;
  source?: RepostSource;
  stats?: LegacyStats;
  thread?: ThreadFacts;
  series?: string;
  script?: Script;
  /** The language that the post names, without script and region: `zh`, `en`. */
  language?: string;
  convert: boolean;
  glossary?: Glossary;
  math: boolean;
  /** Whether a line break in a paragraph is shown as one. */
  breaks: boolean;
  /** Whether it has a table of contents, where the post says; else its length decides. */
  toc?: boolean;
  /** Whether its questions go into structured data, for search engines. */
  faq?: boolean;
  /** Whether comments may be below it, where the site has some; else its kind decides. */
  comments?: boolean;
  /** The licence that the post names; empty where it wants none shown. */
  licence?: string;
  friends?: Friend[];
  /** Place in the site's menu, for pages. */
  menu?: number;
  /** Where the keys are that decide the post's URLs, for problems found when all posts are known. */
  places?: Partial<Record<'slug' | 'permalink' | 'aliases', Position>>;
}

/** Frontmatter as posts keep it: what their bodies and texts are made from is in these. */
export type KeptMeta = Omit<
  PostMeta,
  'description' | 'keywords' | 'glossary' | 'script' | 'convert' | 'breaks' | 'math' | 'format'
>;

/** A heading of a body; `depth` from 1 to 6, `id` the fragment that leads to it. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** A question of a post and its answer, as plain text. */
export interface FaqItem {
  question: string;
  answer: string;
}

/** The posts of a thread as plain text, shortened: the first, and the replies as their headings sign them. */
export interface ThreadText {
  opening: string;
  /** `id` is the heading's, `day` as it is written there. */
  replies: { id: string; author: string; day: string; text: string }[];
}

/** The texts of a post in one variant. */
export interface PostText {
  title: string;
  description?: string;
  excerpt: string;
  headings: Heading[];
  series?: string;
  sourceTitle?: string;
  sourceAuthor?: string;
  /** Where the post says that it has questions. */
  faq?: FaqItem[];
  /** Of threads. */
  thread?: ThreadText;
}

/** A post ready for the library: frontmatter, texts per variant, and what its body refers to. The body itself stays in the body store. */
export interface Entry {
  meta: KeptMeta;
  script: Script;
  text: Localized<PostText>;
  /** Content hash of the body in each variant: the key of the body store. */
  body: Localized<string>;
  /** Characters read: Hanzi one each, a Latin word one each. */
  length: number;
  /** Whole minutes that reading it takes, 0 below half a minute: lists show these, and an edit of a word leaves them as they are. */
  minutes: number;
  /** Placeholders in the body to fill in: site links with their fragments and images, see `src/markdown/placeholders.ts`. */
  links: string[];
  images: string[];
  hasMath: boolean;
  hasCode: boolean;
  /** The inline scripts of the body, as sources of a Content-Security-Policy; absent where it has none. */
  scripts?: readonly string[];
  /** Content hash of all that decides where the post is filed and what leads to it: its frontmatter, not its text. */
  filing: string;
  /** Content hash of the file. */
  revision: string;
  /** Content hash of each of its texts, over all variants, so that texts are compared without being read. */
  textDigests: Readonly<Record<string, string>>;
}
