import { type Script, searchMessage } from '../../views/search-messages.ts';
import { element } from './element.ts';
import { SearchFailure } from './search-client.ts';

/** Says what went wrong, with a button for what can be done about it. */
export function failureNotice(script: Script, error: unknown, retry: () => void): HTMLElement {
  const failure = error instanceof SearchFailure ? error.failure : 'broken';
  const outdated = failure === 'outdated';
  const button = element(
    'button',
    { type: 'button', class: 'button', 'data-search-retry': true },
    searchMessage(script, outdated ? 'reload' : 'retry'),
  );
  button.addEventListener('click', () => (outdated ? location.reload() : retry()));
  return element(
    'div',
    { class: 'search-failure', role: 'alert' },
    searchMessage(script, failure),
    ' ',
    button,
  );
}
