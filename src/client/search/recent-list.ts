import { type Script, searchMessage } from '../../views/search-messages.ts';
import { element } from './element.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/** Shows the searches this device remembers, each to be taken up again or forgotten; null when there are none. */
export function recentList(
  script: Script,
  choose: (query: string) => void,
  changed: () => void,
): HTMLElement | null {
  const searches = recentSearches();
  if (searches.length === 0) return null;
  const forgetAll = element('button', { type: 'button' }, searchMessage(script, 'forget'));
  forgetAll.addEventListener('click', () => {
    forgetSearches();
    changed();
  });
  const heading = element('h2', {}, searchMessage(script, 'recent'));
  return element(
    'section',
    { class: 'search-recent' },
    element('div', { class: 'search-recent-head' }, heading, forgetAll),
    element('ul', {}, ...searches.map((query) => recentRow(script, query, choose, changed))),
  );
}

function recentRow(
  script: Script,
  query: string,
  choose: (query: string) => void,
  changed: () => void,
): HTMLElement {
  const take = element('button', { type: 'button', class: 'search-recent-query' }, query);
  const label = searchMessage(script, 'forgetOne', { query });
  const forget = element('button', { type: 'button', 'aria-label': label }, '×');
  take.addEventListener('click', () => choose(query));
  forget.addEventListener('click', () => {
    forgetSearches(query);
    changed();
  });
  return element('li', {}, take, forget);
}
