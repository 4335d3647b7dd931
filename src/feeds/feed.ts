/** Someone who wrote a feed or one of its items. */
export interface FeedAuthor {
  name: string;
  /** Absolute URL of their page. */
  url?: string;
}

/** One post as a feed carries it: full text, in one variant. */
export interface FeedItem {
  /** Permanent: the same in every build, so that readers don't show a post twice. */
  id: string;
  /** Absolute, percent-encoded. */
  url: string;
  title: string;
  /** Full text; URLs are absolute already, see `absolutizeHtml`. */
  html: string;
  /** Plain text. */
  summary?: string;
  /** Milliseconds since 1970 in UTC. */
  date?: number;
  /** Milliseconds since 1970 in UTC. */
  updated?: number;
  authors: FeedAuthor[];
  tags: string[];
  /** Absolute URL. */
  image?: string;
}

/** What RSS and JSON feeds are printed from: plain data, one variant. */
export interface Feed {
  title: string;
  /** Absolute URL of the page that the feed goes with. */
  homeUrl: string;
  /** Absolute URL of this feed itself. */
  feedUrl: string;
  description: string;
  /** BCP 47 tag, such as `zh-Hant`. */
  language: string;
  /** IANA name of the zone that dates are given in. */
  timeZone: string;
  author?: FeedAuthor;
  /** The WebSub hub that tells of changes (https://www.w3.org/TR/websub/). */
  hub?: string;
  /** In any order; printed newest first. */
  items: FeedItem[];
}

/** Picks the newest items of a feed: undated ones last, equal moments by id so that every build agrees. */
export function newestItems<T extends Pick<FeedItem, 'id' | 'date'>>(
  items: readonly T[],
  limit = Infinity,
): T[] {
  const sorted = [...items].sort((a, b) => {
    const left = a.date ?? -Infinity;
    const right = b.date ?? -Infinity;
    if (left !== right) return right - left;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  });
  return sorted.slice(0, Math.max(0, limit));
}

/** Finds when a feed last changed: the latest date in it, not the time of the build, so that equal input gives equal bytes. */
export function lastChange(items: readonly Pick<FeedItem, 'date' | 'updated'>[]): number | undefined {
  let latest = -Infinity;
  for (const { date, updated } of items) latest = Math.max(latest, date ?? -Infinity, updated ?? -Infinity);
  return latest === -Infinity ? undefined : latest;
}

/** Makes a function that prints an item once: it is in the feeds of the site, its tags, its authors and its section. */
export function printOnce(
  print: (item: FeedItem, timeZone: string) => string,
): (item: FeedItem, timeZone: string) => string {
  const printed = new WeakMap<FeedItem, { timeZone: string; text: string }>();
  return (item, timeZone) => {
    const known = printed.get(item);
    if (known?.timeZone === timeZone) return known.text;
    const text = print(item, timeZone);
    printed.set(item, { timeZone, text });
    return text;
  };
}
