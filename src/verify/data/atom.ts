import type { Faults } from './faults.ts';
import { epochOf, type FeedItemFacts } from './feed-facts.ts';
import { absoluteUrl, moment, oneOf } from './kinds.ts';
import { childrenOf, childText, type XmlElement } from './xml-tree.ts';

/** Checks a feed against Atom 1.0 and gives its entries. https://www.rfc-editor.org/rfc/rfc4287 */
export function checkAtom(feed: XmlElement, faults: Faults): FeedItemFacts[] {
  faults.valid(
    'feed xmlns',
    feed.attributes['xmlns'] ?? '',
    oneOf('http://www.w3.org/2005/Atom'),
    feed.position,
  );
  checkCommon('feed', feed, faults);
  const entries = childrenOf(feed, 'entry');
  faults.unique(
    'entry > id',
    entries.flatMap((entry) => childText(entry, 'id') ?? []),
  );
  const hasAuthor = childrenOf(feed, 'author').length > 0;
  return entries.map((entry) => {
    checkCommon('entry', entry, faults);
    const authors = childrenOf(entry, 'author');
    if (authors.length === 0 && !hasAuthor) faults.required('entry > author', undefined, entry.position);
    const alternate = childrenOf(entry, 'link').find(
      ({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate',
    );
    if (childText(entry, 'content') === undefined)
      faults.required('entry > content | link', alternate?.attributes['href'], entry.position);
    const published = childText(entry, 'published');
    faults.valid('entry > published', published, moment, entry.position);
    return { url: alternate?.attributes['href'] ?? '', date: epochOf(published) };
  });
}

function checkCommon(name: 'feed' | 'entry', element: XmlElement, faults: Faults): void {
  for (const child of ['id', 'title', 'updated'])
    faults.required(`${name} > ${child}`, childText(element, child), element.position);
  faults.valid(`${name} > updated`, childText(element, 'updated'), moment, element.position);
  for (const author of childrenOf(element, 'author')) {
    faults.required(`${name} > author > name`, childText(author, 'name'), author.position);
    faults.valid(`${name} > author > uri`, childText(author, 'uri'), absoluteUrl, author.position);
  }
  for (const { attributes, position } of childrenOf(element, 'link'))
    faults.valid(`${name} > link href`, attributes['href'] ?? '', absoluteUrl, position);
  for (const { attributes, position } of childrenOf(element, 'category'))
    faults.required(`${name} > category term`, attributes['term'], position);
}
