import { rfc3339 } from './dates.ts';
import { lastChange, newestItems, printOnce, type Feed, type FeedAuthor, type FeedItem } from './feed.ts';
import { escapeXml, textElement } from './xml.ts';

/** Prints a feed as Atom 1.0 (RFC 4287) with full text, newest entry first. */
export function atomFeed(feed: Feed): string {
  const items = newestItems(feed.items);
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">\n`,
    textElement('id', feed.homeUrl),
    textElement('title', feed.title),
    textElement('subtitle', feed.description),
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.homeUrl)}"/>\n`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.feedUrl)}"/>\n`,
    feed.hub === undefined ? '' : `<link rel="hub" href="${escapeXml(feed.hub)}"/>\n`,
    updatedElement(lastChange(items), feed.timeZone),
    person(feed.author ?? { name: feed.title }),
    '<generator>Jianfan</generator>\n',
    ...items.map((item) => printEntry(item, feed.timeZone)),
    '</feed>\n',
  ].join('');
}

const printEntry = printOnce(entry);

function entry(item: FeedItem, timeZone: string): string {
  return [
    '<entry>\n',
    textElement('id', item.id),
    textElement('title', item.title || item.url),
    `<link rel="alternate" type="text/html" href="${escapeXml(item.url)}"/>\n`,
    textElement('published', item.date === undefined ? undefined : rfc3339(item.date, timeZone)),
    updatedElement(item.updated ?? item.date, timeZone),
    ...item.authors.map(person),
    ...item.tags.map((tag) => `<category term="${escapeXml(tag)}"/>\n`),
    textElement('summary', item.summary),
    textElement('content', item.html, ' type="html"'),
    '</entry>\n',
  ].join('');
}

function person({ name, url }: FeedAuthor): string {
  return `<author>\n${textElement('name', name)}${textElement('uri', url)}</author>\n`;
}

/** Atom asks for a moment even where none is known: then that of the epoch, since builds don't ask the clock. */
function updatedElement(epoch: number | undefined, timeZone: string): string {
  return textElement('updated', rfc3339(epoch ?? 0, timeZone) ?? rfc3339(0, timeZone));
}
