import { rfc3339 } from './dates.ts';
import { newestItems, printOnce, type Feed, type FeedAuthor, type FeedItem } from './feed.ts';
import { cleanText } from './xml.ts';

/** Prints a feed as JSON Feed 1.1 with full text (`content_html`), newest item first. */
export function jsonFeed(feed: Feed): string {
  const head = printJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.feedUrl,
    hubs: feed.hub === undefined ? undefined : [{ type: 'WebSub', url: feed.hub }],
    description: feed.description || undefined,
    language: feed.language,
    authors: feed.author && jsonAuthors([feed.author]),
  });
  const items = newestItems(feed.items).map((item) => printItem(item, feed.timeZone));
  return `${head.slice(0, -1)},"items":[${items.join(',')}]}\n`;
}

const printItem = printOnce((item, timeZone) => printJson(jsonItem(item, timeZone)));

function printJson(value: object): string {
  const text = JSON.stringify(value);
  return mayBeUnclean.test(text) ? JSON.stringify(value, cleanStrings) : text;
}

/** What is in JSON for everything that `cleanText` takes out; looking for it is faster than going through each string. */
const mayBeUnclean = /\\[ubf]|[\ufffe\uffff]/;

/** What is undefined is left out by `JSON.stringify`. */
function jsonItem(item: FeedItem, timeZone: string): Record<string, unknown> {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    content_html: item.html,
    summary: item.summary || undefined,
    image: item.image,
    date_published: item.date === undefined ? undefined : rfc3339(item.date, timeZone),
    date_modified: item.updated === undefined ? undefined : rfc3339(item.updated, timeZone),
    authors: jsonAuthors(item.authors),
    tags: item.tags.length > 0 ? item.tags : undefined,
  };
}

function jsonAuthors(authors: readonly FeedAuthor[]): FeedAuthor[] | undefined {
  if (authors.length === 0) return undefined;
  return authors.map(({ name, url }) => (url === undefined ? { name } : { name, url }));
}

/** Readers' parsers stumble over lone surrogates and control characters even when JSON escapes them. */
function cleanStrings(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value;
}
