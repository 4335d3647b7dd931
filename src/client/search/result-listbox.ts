import { type Script, searchMessage } from '../../views/search-messages.ts';
import { element } from './element.ts';
import type { ResultView } from './protocol.ts';
import { resultParts } from './result-item.ts';

/** The list below a combobox: the field keeps the focus, the list knows which option is the active one. */
export interface ResultListbox {
  list: HTMLElement;
  show(results: readonly ResultView[]): void;
  /** Adds further results; the active option stays. */
  append(results: readonly ResultView[]): void;
  /** Moves to the next or previous option, around the ends. */
  move(step: 1 | -1): void;
  active(): HTMLAnchorElement | undefined;
}

const listId = 'search-listbox';

/** Makes the list of a field by the combobox pattern of the ARIA Authoring Practices Guide. */
export function createListbox(field: HTMLInputElement, script: Script): ResultListbox {
  const list = element('ul', { id: listId, role: 'listbox', 'aria-label': searchMessage(script, 'results') });
  let options: HTMLAnchorElement[] = [];
  let at = -1;
  field.setAttribute('aria-controls', listId);
  activate(-1);
  return { list, show, append, move, active: () => options[at] };

  function show(results: readonly ResultView[]): void {
    options = [];
    list.replaceChildren();
    append(results);
    list.hidden = options.length === 0;
    list.scrollTop = 0;
    field.setAttribute('aria-expanded', String(options.length > 0));
    activate(-1);
  }

  function append(results: readonly ResultView[]): void {
    const rows = results.map((result, i) => resultRow(result, options.length + i));
    options = [...options, ...rows.flatMap((row) => [...row.querySelectorAll('a')])];
    list.append(...rows);
  }

  function move(step: 1 | -1): void {
    if (options.length > 0)
      activate(at < 0 && step < 0 ? options.length - 1 : (at + step + options.length) % options.length);
  }

  function activate(next: number): void {
    options[at]?.setAttribute('aria-selected', 'false');
    at = next;
    const option = options[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', option.id);
  }
}

function resultRow(result: ResultView, number: number): HTMLElement {
  const { title, facts, excerpt, picture } = resultParts(result);
  const link = element(
    'a',
    {
      href: result.href,
      role: 'option',
      id: `search-option-${number}`,
      tabindex: '-1',
      'aria-selected': 'false',
    },
    title,
    excerpt,
    facts,
    picture,
  );
  return element('li', { role: 'none', 'data-result': true }, link);
}
