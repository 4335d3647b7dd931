import type { Link } from './chrome.ts';

/** A date as shown and as machines read it, both in the site's zone. */
export interface DateView {
  /** ISO 8601 with offset, or a day alone. */
  iso: string;
  /** 「2014-05-28 10:31」 or 「2014-05-28」 */
  text: string;
  /** 「2014-05-28」 */
  day: string;
  /** 「10:31」, empty for a day alone. */
  hour: string;
}

/** A picture ready for `<img>`; width and height reserve its place. */
export interface ImageView {
  src: string;
  srcset?: string;
  /** The widths of `srcset` as AVIF, for browsers that read it. */
  avif?: string;
  /** Instead: the widths that lists show. */
  smallAvif?: string;
  /** How wide it is shown, with `srcset`. */
  sizes?: string;
  width?: number;
  height?: number;
  /** A photo in a few pixels, as a `data:` URL, to be shown until it has loaded. */
  placeholder?: string;
  /** It is drawn in dark ink on nothing, and needs a light ground on a dark page. */
  isDarkOnClear?: boolean;
  alt: string;
}

export interface StatsView {
  heat?: number;
  views?: number;
  comments?: number;
  asOf?: DateView;
}

/** A post as lists show it: home, tag, section, author, archive and related lists. */
export interface PostCard {
  title: string;
  href: string;
  date?: DateView;
  authors: Link[];
  category?: Link;
  excerpt: string;
  repost: boolean;
  pinned: boolean;
  draft: boolean;
  stats?: StatsView;
  cover?: ImageView;
  /** Colour of the cover that is made of the title where there is no picture: 1 to 6. */
  tint: number;
  /** How that cover is composed, 1 to 3: neighbours of one colour still differ. */
  tone: number;
  /** Whole minutes; 0 where a text is too short to say. */
  minutes: number;
}

/** A section, board or author as the index of them shows it. */
export interface TermCard extends Link {
  posts: number;
  threads: number;
  /** Colour of its seal: 1 to 6. */
  tint: number;
  /** A person's seal is round. */
  round: boolean;
  avatar?: ImageView;
  description?: string;
  /** Its newest posts or threads. */
  latest: PostLink[];
}

/** Another site, as the page of friends shows it. */
export interface FriendCard extends Link {
  description?: string;
  host: string;
  /** Where its picture is. */
  avatar?: string;
  /** Colour of its seal where it has no picture: 1 to 6. */
  tint: number;
}

/** Friends that are under one heading; those that name no group have none. */
export interface FriendGroup {
  name?: string;
  friends: FriendCard[];
}

/** A post as a line: related posts, archive. Slim, so that an edit of its text leaves those pages alone. */
export interface PostLink extends Link {
  date?: DateView;
  repost: boolean;
  draft: boolean;
}

/** A post that another post's page recommends, with its cover. */
export interface RelatedPost extends PostLink {
  cover?: ImageView;
  /** Colour and composition of the cover made of the title, as of `PostCard`. */
  tint: number;
  tone: number;
  /** Name of its section, for the seal. */
  section?: string;
}

/** A row of the threads table: 版塊 | 作者 | 回復/查看 | 最後發表. */
export interface ThreadRow {
  title: string;
  href: string;
  board?: Link;
  author?: Link;
  date?: DateView;
  replies: number;
  views: number;
  lastReply?: { author: Link; date: DateView };
  draft: boolean;
}

export interface TagLink extends Link {
  count: number;
  /** 1 (few) to 5 (many), for the weighted cloud. */
  weight: 1 | 2 | 3 | 4 | 5;
}

export interface Pagination {
  current: number;
  total: number;
  /** Number of items over all pages. */
  items: number;
  previous?: string;
  next?: string;
  /** Pages to show, in order; `href` is absent for a gap. */
  pages: { number?: number; href?: string; current: boolean }[];
}

export interface TocItem {
  id: string;
  text: string;
  depth: number;
}
