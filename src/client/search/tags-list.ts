import { writeSearchUrl } from '../../search/query/search-url.ts';
import { element } from './element.ts';

/** Offers tags, each as a link to its posts on the search page. */
export function tagsList(heading: string, searchPage: string, tags: readonly string[]): HTMLElement {
  const links = tags.map((tag) => {
    const parameters = writeSearchUrl({ query: '', narrowing: { tag }, sort: 'relevance' });
    return element('li', {}, element('a', { class: 'tag', href: `${searchPage}?${parameters}` }, tag));
  });
  return element(
    'section',
    { class: 'search-near' },
    element('h2', {}, heading),
    element('ul', {}, ...links),
  );
}
