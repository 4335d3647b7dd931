import { searchMessage } from '../../views/search-messages.ts';
import { element } from './element.ts';
import { SearchFailure } from './search-client.ts';
import type { SiteSearch } from './site-search.ts';

/** Says what went wrong, with what can be done about it: a button, or the way in by tags. */
export function failureNotice(site: SiteSearch, error: unknown, retry: () => void): HTMLElement {
  const failure = error instanceof SearchFailure ? error.failure : 'broken';
  const way = failure === 'unsupported' ? tagLink(site) : tryAgain(site, failure === 'outdated', retry);
  const said = searchMessage(site.script, failure);
  return element('div', { class: 'search-failure', role: 'alert' }, said, ' ', way);
}

function tagLink({ script, tagIndex }: SiteSearch): HTMLElement {
  return element('a', { class: 'button', href: tagIndex }, searchMessage(script, 'tagIndex'));
}

function tryAgain({ script }: SiteSearch, outdated: boolean, retry: () => void): HTMLElement {
  const label = searchMessage(script, outdated ? 'reload' : 'retry');
  const button = element('button', { type: 'button', class: 'button', 'data-search-retry': true }, label);
  button.addEventListener('click', () => (outdated ? location.reload() : retry()));
  return button;
}
