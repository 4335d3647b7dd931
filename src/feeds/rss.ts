import { rfc822 } from './dates.ts';
import { lastChange, newestItems, printOnce, type Feed, type FeedItem } from './feed.ts';
import { cdata, escapeXml, textElement } from './xml.ts';

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(' ');

/** Prints a feed as RSS 2.0 with full text (`content:encoded`), newest item first. */
export function rssFeed(feed: Feed): string {
  const items = newestItems(feed.items);
  const changed = lastChange(items);
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<rss version="2.0" ${namespaces}>\n<channel>\n`,
    textElement('title', feed.title),
    textElement('link', feed.homeUrl),
    `<atom:link href="${escapeXml(feed.feedUrl)}" rel="self" type="application/rss+xml"/>\n`,
    feed.hub === undefined ? '' : `<atom:link href="${escapeXml(feed.hub)}" rel="hub"/>\n`,
    // RSS asks for a description even where there is nothing to say.
    textElement('description', feed.description || feed.title),
    textElement('language', feed.language.toLowerCase()),
    textElement('dc:creator', feed.author?.name),
    textElement('lastBuildDate', changed === undefined ? undefined : rfc822(changed, feed.timeZone)),
    textElement('generator', 'Jianfan'),
    ...items.map((item) => printItem(item, feed.timeZone)),
    '</channel>\n</rss>\n',
  ].join('');
}

const printItem = printOnce(rssItem);

function rssItem(item: FeedItem, timeZone: string): string {
  return [
    '<item>\n',
    textElement('title', item.title),
    textElement('link', item.url),
    textElement('guid', item.id, ` isPermaLink="${item.id === item.url}"`),
    textElement('pubDate', item.date === undefined ? undefined : rfc822(item.date, timeZone)),
    ...item.authors.map((author) => textElement('dc:creator', author.name)),
    ...item.tags.map((tag) => textElement('category', tag)),
    textElement('description', item.summary),
    item.image === undefined ? '' : `<media:content url="${escapeXml(item.image)}" medium="image"/>\n`,
    item.html === '' ? '' : `<content:encoded>${cdata(item.html)}</content:encoded>\n`,
    '</item>\n',
  ].join('');
}
