import {
  type FacetChoice,
  type FacetChoices,
  type FacetName,
  facetNames,
  type Narrowing,
} from '../../search/query/facets.ts';
import type { SearchRequest, SortOrder } from '../../search/query/search-url.ts';
import type { Script } from '../../views/search-messages.ts';
import { type SearchPageMessage, searchPageMessage } from '../../views/search-page-messages.ts';
import { element } from './element.ts';

/** The choices beside the results: what to narrow them to, and how to sort them. */
export interface FacetForm {
  form: HTMLElement;
  /** Opens the choices on a phone, where they are a sheet. */
  button: HTMLElement;
  show(choices: FacetChoices, request: SearchRequest): void;
}

/** Makes the button that drops all that was chosen. */
export function clearButton(script: Script, clear: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'search-clear' },
    searchPageMessage(script, 'clear'),
  );
  button.addEventListener('click', clear);
  return button;
}

/** Most choices of one facet that are listed. */
const mostChoices = 200;

const sheetId = 'search-facets';

/** Makes the choices; `chosen` is called with what the reader set. */
export function createFacetForm(
  script: Script,
  chosen: (choice: { narrowing: Narrowing; sort: SortOrder }) => void,
): FacetForm {
  const selects = new Map<FacetName, HTMLSelectElement>(
    facetNames.map((name) => [name, element('select', { name })]),
  );
  const sort = element('select', { name: 'sort' });
  for (const order of ['relevance', 'date'] as const)
    sort.append(option(order, searchPageMessage(script, order)));
  const fields = [...selects].map(([name, select]) => labelled(searchPageMessage(script, name), select));
  const narrow = searchPageMessage(script, 'narrow');
  const close = {
    type: 'button',
    popovertarget: sheetId,
    popovertargetaction: 'hide',
    class: 'search-sheet-end',
  };
  const clear = clearButton(script, () => {
    // The button goes away: the first choice keeps the place for keyboards.
    selects.get('kind')?.focus();
    chosen({ narrowing: {}, sort: sortOf() });
  });
  clear.hidden = true;
  const form = element(
    'div',
    { class: 'search-facets', id: sheetId, popover: 'auto', role: 'group', 'aria-label': narrow },
    ...fields,
    labelled(searchPageMessage(script, 'sort'), sort),
    clear,
    element('button', close, searchPageMessage(script, 'showResults')),
  );
  const count = element('span', { class: 'search-narrow-count' });
  const button = element(
    'button',
    { type: 'button', popovertarget: sheetId, class: 'search-narrow' },
    narrow,
    count,
  );
  // Until there are choices, nothing would be in its place.
  form.hidden = button.hidden = true;
  form.addEventListener('change', () => {
    const narrowing: Narrowing = {};
    for (const [name, select] of selects) if (select.value !== '') narrowing[name] = select.value;
    chosen({ narrowing, sort: sortOf() });
  });
  return { form, button, show };

  function sortOf(): SortOrder {
    return sort.value === 'date' ? 'date' : 'relevance';
  }

  function show(choices: FacetChoices, request: SearchRequest): void {
    for (const [name, select] of selects) {
      fillSelect(script, select, { name, choices: choices[name], value: request.narrowing[name] ?? '' });
      const field = select.closest('label');
      // A facet with one value narrows nothing.
      if (field !== null) field.hidden = choices[name].length < 2 && select.value === '';
    }
    sort.value = request.sort;
    const chosenCount = Object.keys(request.narrowing).length;
    count.textContent = chosenCount === 0 ? '' : String(chosenCount);
    clear.hidden = chosenCount === 0;
  }
}

function fillSelect(
  script: Script,
  select: HTMLSelectElement,
  { name, choices, value }: { name: FacetName; choices: readonly FacetChoice[]; value: string },
): void {
  const label = (choice: FacetChoice) =>
    name === 'kind' ? searchPageMessage(script, choice.label as SearchPageMessage) : choice.label;
  const options = choices
    .slice(0, mostChoices)
    .map((choice) => option(choice.value, `${label(choice)} (${choice.count})`));
  if (value !== '' && !choices.slice(0, mostChoices).some((choice) => choice.value === value)) {
    options.unshift(option(value, `${value} (0)`));
  }
  select.replaceChildren(option('', searchPageMessage(script, 'any')), ...options);
  select.value = value;
}

function labelled(label: string, select: HTMLSelectElement): HTMLElement {
  return element('label', {}, element('span', {}, label), select);
}

function option(value: string, text: string): HTMLOptionElement {
  return element('option', { value }, text);
}
