import type { FaqItem } from '../posts/post.ts';
import type { YearCount } from '../taxonomy/calendar.ts';
import type { PostFoot } from './post-foot.ts';
import type { FeedLink, Link, PageHead } from './chrome.ts';
import type {
  DateView,
  FriendGroup,
  ImageView,
  Pagination,
  PostCard,
  PostLink,
  RelatedPost,
  StatsView,
  TagLink,
  TermCard,
  ThreadRow,
  TocItem,
} from './parts.ts';

interface ViewBase {
  head: PageHead;
}

export interface HomeView extends ViewBase {
  kind: 'home';
  pinned: PostCard[];
  /** Of a site that has neither articles nor threads, its pages. */
  posts: PostCard[];
  threads: ThreadRow[];
  tags: TagLink[];
  /** Whether there are others. */
  hasMoreTags: boolean;
  sections: (Link & { count: number })[];
  /** The boards of a forum alone. */
  boards: (Link & { count: number })[];
  /** Whose site it is: of a site that names its author or has few. */
  authors: (Omit<TermCard, 'latest'> & { profiles: Link[] })[];
  /** The index of all authors, where there are several. */
  allAuthors?: string;
  pagination: Pagination;
}

/** A body and what fills its placeholders; the renderer puts the HTML in from the body store. */
export interface BodyRef {
  /** Content hash: the key of the body store. */
  hash: string;
  /** `link:` placeholders → href. */
  links: Record<string, string>;
  /** `asset:` placeholders → picture. */
  images: Record<string, ImageView>;
  /** Origins whose frames load without asking, since site.yaml declares them. */
  frames?: readonly string[];
  /** Whether its author is not trusted: then it shows nothing outside of its own place on the page. */
  isConfined?: boolean;
}

export interface PostView extends ViewBase {
  kind: 'post';
  /** Stable id, the same in all variants. */
  id: string;
  title: string;
  lang: string;
  date?: DateView;
  updated?: DateView;
  authors: Link[];
  category: Link[];
  tags: Link[];
  /** What it asks and answers, for machines. */
  faq?: FaqItem[];
  /** Whole minutes; 0 where a text is too short to say. */
  minutes: number;
  /** Hanzi and words: 0 for pictures alone. */
  length: number;
  draft: boolean;
  pinned: boolean;
  cover?: ImageView;
  description?: string;
  source?: { title?: string; url?: string; author?: string };
  stats?: StatsView;
  foot: PostFoot;
  toc: TocItem[];
  hasMath: boolean;
  body: BodyRef;
  series?: { name: string; position: number; posts: (Link & { current: boolean })[] };
  previous?: Link;
  next?: Link;
  related: RelatedPost[];
}

export interface ThreadView extends ViewBase {
  kind: 'thread';
  id: string;
  title: string;
  lang: string;
  board?: Link;
  author?: Link;
  date?: DateView;
  updated?: DateView;
  replies: number;
  views: number;
  lastReply?: { author: Link; date: DateView };
  /** The first post, shortened. */
  opening: string;
  /** The replies that the text holds, each under the heading with its `id`. */
  comments: { id: string; author: Link; date: DateView; text: string }[];
  tags: Link[];
  draft: boolean;
  hasMath: boolean;
  body: BodyRef;
  previous?: Link;
  next?: Link;
}

export interface StaticView extends ViewBase {
  kind: 'static';
  id: string;
  title: string;
  lang: string;
  updated?: DateView;
  foot: PostFoot;
  /** Other sites that the page recommends, in groups. */
  friends: FriendGroup[];
  toc: TocItem[];
  draft: boolean;
  hasMath: boolean;
  body: BodyRef;
}

/** A section, board or author page, all threads, or an index of such pages: a heading, articles, threads. */
export interface ListView extends ViewBase {
  kind: 'list';
  listKind: 'section' | 'board' | 'author' | 'threads' | 'posts' | 'index';
  name: string;
  description?: string;
  /** Authors only. */
  url?: string;
  profiles?: Link[];
  avatar?: ImageView;
  children: (Link & { count: number })[];
  /** On the index of sections, boards or authors alone. */
  cards: TermCard[];
  /** Colour of the seal of a section, board or author: 1 to 6. */
  tint?: number;
  /** How much all pages of a section, board or author list, as their cards in the index say. */
  counts?: { posts: number; threads: number };
  posts: PostCard[];
  threads: ThreadRow[];
  pagination: Pagination;
  feeds: FeedLink[];
}

export interface TagView extends ViewBase {
  kind: 'tag';
  name: string;
  description?: string;
  /** Colour of the tag's seal: 1 to 6. */
  tint: number;
  /** How much was written under it, from its first year to its last; on its first page. */
  years: YearCount[];
  /** How else the tag is written on this site. */
  aliases: string[];
  /** Those of the page. */
  threads: ThreadRow[];
  /** Threads on all pages. */
  threadCount: number;
  posts: PostCard[];
  related: TagLink[];
  pagination: Pagination;
  feeds: FeedLink[];
}

export interface TagIndexView extends ViewBase {
  kind: 'tags';
  tags: TagLink[];
}

export interface ArchiveView extends ViewBase {
  kind: 'archive';
  /** Absent on the overview of all years. */
  year?: number;
  month?: number;
  years: {
    year: number;
    href: string;
    count: number;
    months: { month: number; href: string; count: number }[];
  }[];
  /** Months of the shown year (or the shown month alone), newest first; the newest posts on the overview. */
  groups: {
    year: number;
    month: number;
    posts: PostLink[];
    /** The month's own page, where it has more than is shown here. */
    more?: { href: string; count: number };
  }[];
  /** Of a month that is too long for a page. */
  pagination?: Pagination;
}

export interface SearchView extends ViewBase {
  kind: 'search';
  /** The way in without JavaScript. */
  tags: TagLink[];
  hasMoreTags: boolean;
}

export interface NotFoundView extends ViewBase {
  kind: 'notFound';
  tags: TagLink[];
  hasMoreTags: boolean;
  /** Where all articles are, if any has a date. */
  archive?: string;
}

export interface OfflineView extends ViewBase {
  kind: 'offline';
}

export interface RedirectView extends ViewBase {
  kind: 'redirect';
  to: string;
}

/** Everything a page can show: complete, serialisable, one kind per template. */
export type View =
  | HomeView
  | PostView
  | ThreadView
  | StaticView
  | ListView
  | TagView
  | TagIndexView
  | ArchiveView
  | SearchView
  | NotFoundView
  | OfflineView
  | RedirectView;

export type ViewKind = View['kind'];
