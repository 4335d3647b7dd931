import { absolutizeHtml } from '../../feeds/absolutize.ts';
import { atomFeed } from '../../feeds/atom.ts';
import type { Feed, FeedItem } from '../../feeds/feed.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { rssFeed } from '../../feeds/rss.ts';
import type { FeedItemView, FeedView } from '../../views/feed-views.ts';
import { fillBody } from '../../views/body-html.ts';
import type { FeedFile } from '../workers/feed-job.ts';

/** Items kept for the next feed, some 30 kB each. */
const mostKept = 2000;

/** Prepares a feed for printing in any format; `htmlOf` gives an item's body as the store holds it. */
type FeedPrinter = (
  view: FeedView,
  htmlOf: (item: FeedItemView, index: number) => string,
) => Record<FeedFile['format'], () => string>;

/** Makes the function that prints the feeds of one build, in which an item is the same wherever it is. */
export function createFeedPrinter(): FeedPrinter {
  const items = new Map<string, FeedItem>();
  return (view, htmlOf) =>
    printFeed(
      view,
      view.items.map((item, index) => {
        let known = items.get(item.url);
        if (known !== undefined) return known;
        if (items.size === mostKept) items.clear();
        items.set(item.url, (known = feedItem(item, htmlOf(item, index), view.origin)));
        return known;
      }),
    );
}

function feedItem(item: FeedItemView, stored: string, origin: string): FeedItem {
  const { url, date, updated, tags, image, summary, title } = item;
  const html = absolutizeHtml(fillBody(stored, item.body), url, origin);
  const authors = item.authors.map((name) => ({ name }));
  return { id: url, url, title, html, summary, date, updated, authors, tags, image };
}

function printFeed(view: FeedView, items: FeedItem[]): Record<FeedFile['format'], () => string> {
  const { title, homeUrl, description, timeZone } = view;
  const author = view.author === undefined ? {} : { author: { name: view.author } };
  const feed: Omit<Feed, 'feedUrl'> = {
    title,
    homeUrl,
    description,
    language: view.lang,
    timeZone,
    ...author,
    ...(view.hub === undefined ? {} : { hub: view.hub }),
    items,
  };
  return {
    rss: () => rssFeed({ ...feed, feedUrl: view.rssUrl }),
    json: () => jsonFeed({ ...feed, feedUrl: view.jsonUrl }),
    atom: () => atomFeed({ ...feed, feedUrl: view.atomUrl ?? view.rssUrl }),
  };
}
