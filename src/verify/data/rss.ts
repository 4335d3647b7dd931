import type { Faults } from './faults.ts';
import { epochOf, type FeedItemFacts } from './feed-facts.ts';
import { absoluteUrl, languageTag, mailDate, oneOf } from './kinds.ts';
import { childrenOf, childText, type XmlElement } from './xml-tree.ts';

/** Checks a feed against RSS 2.0 and gives its items. https://www.rssboard.org/rss-specification */
export function checkRss(rss: XmlElement, faults: Faults): FeedItemFacts[] {
  faults.valid('rss version', rss.attributes['version'] ?? '', oneOf('2.0'), rss.position);
  const [channel] = childrenOf(rss, 'channel');
  if (channel === undefined) {
    faults.required('channel', undefined, rss.position);
    return [];
  }
  for (const name of ['title', 'link', 'description'])
    faults.required(`channel > ${name}`, childText(channel, name), channel.position);
  faults.valid('channel > link', childText(channel, 'link'), absoluteUrl, channel.position);
  faults.valid('channel > language', childText(channel, 'language'), languageTag, channel.position);
  for (const name of ['pubDate', 'lastBuildDate'])
    faults.valid(`channel > ${name}`, childText(channel, name), mailDate, channel.position);
  for (const link of childrenOf(channel, 'atom:link'))
    faults.valid('atom:link href', link.attributes['href'] ?? '', absoluteUrl, link.position);
  const items = childrenOf(channel, 'item');
  faults.unique(
    'item > guid',
    items.flatMap((item) => childText(item, 'guid') ?? []),
  );
  return items.map((item) => checkItem(item, faults));
}

function checkItem(item: XmlElement, faults: Faults): FeedItemFacts {
  const title = childText(item, 'title') || childText(item, 'description');
  faults.required('item > title | description', title, item.position);
  const link = childText(item, 'link');
  faults.valid('item > link', link, absoluteUrl, item.position);
  const [guid] = childrenOf(item, 'guid');
  if (guid !== undefined && guid.attributes['isPermaLink'] !== 'false')
    faults.valid('item > guid', guid.text.trim(), absoluteUrl, guid.position);
  const date = childText(item, 'pubDate');
  faults.valid('item > pubDate', date, mailDate, item.position);
  for (const name of ['enclosure', 'media:content'])
    for (const file of childrenOf(item, name))
      faults.valid(`${name} url`, file.attributes['url'] ?? '', absoluteUrl, file.position);
  return { url: link ?? guid?.text.trim() ?? '', date: epochOf(date) };
}
