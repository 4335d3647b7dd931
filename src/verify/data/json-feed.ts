import type { Faults } from './faults.ts';
import { epochOf, type FeedItemFacts } from './feed-facts.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-value.ts';
import { absoluteUrl, languageTag, moment, oneOf } from './kinds.ts';

/** Checks a feed against JSON Feed 1.1 and gives its items. https://www.jsonfeed.org/version/1.1/ */
export function checkJsonFeed(feed: JsonObject, faults: Faults): FeedItemFacts[] {
  const version = oneOf('https://jsonfeed.org/version/1.1', 'https://jsonfeed.org/version/1');
  faults.valid('version', textOf(feed['version']) ?? '', version);
  faults.required('title', textOf(feed['title']));
  for (const name of ['home_page_url', 'feed_url', 'next_url', 'icon', 'favicon'])
    faults.valid(name, textOf(feed[name]), absoluteUrl);
  faults.valid('language', textOf(feed['language']), languageTag);
  if (!Array.isArray(feed['items'])) faults.required('items', undefined);
  checkAuthors('authors', feed['authors'], faults);
  const items = listOf(feed['items']).filter(isObject);
  faults.unique(
    'items › id',
    items.flatMap((item) => textOf(item['id']) ?? []),
  );
  return items.map((item, index) => checkItem(`items[${index}]`, item, faults));
}

function checkItem(path: string, item: JsonObject, faults: Faults): FeedItemFacts {
  faults.required(`${path} › id`, textOf(item['id']));
  // An empty text is a text: a post of pictures alone.
  if (typeof item['content_html'] !== 'string' && typeof item['content_text'] !== 'string')
    faults.required(`${path} › content_html | content_text`, undefined);
  for (const name of ['url', 'external_url', 'image', 'banner_image'])
    faults.valid(`${path} › ${name}`, textOf(item[name]), absoluteUrl);
  for (const name of ['date_published', 'date_modified'])
    faults.valid(`${path} › ${name}`, textOf(item[name]), moment);
  checkAuthors(`${path} › authors`, item['authors'], faults);
  return { url: textOf(item['url']) ?? '', date: epochOf(textOf(item['date_published'])) };
}

function checkAuthors(path: string, authors: unknown, faults: Faults): void {
  for (const author of listOf(authors).filter(isObject)) {
    const said = textOf(author['name']) ?? textOf(author['url']) ?? textOf(author['avatar']);
    faults.required(`${path} › name | url | avatar`, said);
    faults.valid(`${path} › url`, textOf(author['url']), absoluteUrl);
  }
}
