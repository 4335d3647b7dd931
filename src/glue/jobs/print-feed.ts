import { absolutizeHtml } from '../../feeds/absolutize.ts';
import { atomFeed } from '../../feeds/atom.ts';
import type { Feed } from '../../feeds/feed.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { rssFeed } from '../../feeds/rss.ts';
import type { FeedItemView, FeedView } from '../../views/feed-views.ts';
import { fillBody } from '../../views/body-html.ts';
import type { FeedFile } from '../workers/feed-job.ts';

/** Prepares a feed for printing in any format; `htmlOf` gives an item's body as the store holds it. */
export function printFeed(
  view: FeedView,
  htmlOf: (item: FeedItemView, index: number) => string,
): Record<FeedFile['format'], () => string> {
  const { title, homeUrl, description, timeZone } = view;
  const author = view.author === undefined ? {} : { author: { name: view.author } };
  const items = view.items.map((item, index) => {
    const { url, date, updated, tags, image, summary } = item;
    const html = absolutizeHtml(fillBody(htmlOf(item, index), item.body), url, view.origin);
    const authors = item.authors.map((name) => ({ name }));
    return { id: url, url, title: item.title, html, summary, date, updated, authors, tags, image };
  });
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
