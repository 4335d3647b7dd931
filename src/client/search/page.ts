import { readSearchUrl, type SearchRequest, writeSearchUrl } from '../../search/query/search-url.ts';
import { searchMessage } from '../../views/search-messages.ts';
import { searchPageMessage } from '../../views/search-page-messages.ts';
import { type Answered, createAsking, type Outcome } from './asking.ts';
import { element } from './element.ts';
import { clearButton, createFacetForm, type FacetForm } from './facet-form.ts';
import { failureNotice } from './failure-notice.ts';
import type { EngineAnswer, EngineRequest, ResultView } from './protocol.ts';
import { rememberSearch } from './recent.ts';
import { recentList } from './recent-list.ts';
import { foundStatus, resultParts } from './result-item.ts';
import { searchClient } from './search-client.ts';
import { siteSearch } from './site-search.ts';
import { watchTyping } from './typing.ts';

const shownResults = 10;

/** Choices are in a sheet then, behind a button that has its room: results come first, and files of facets later. */
const isSheet = matchMedia('(max-width: 47.99rem)');

/** The search page: everything about a search is in its URL. */
class SearchPage extends HTMLElement {
  readonly #site = siteSearch();
  readonly #client = searchClient(this.#site);
  #request: SearchRequest = readSearchUrl(new URLSearchParams(location.search));
  readonly #field = this.#makeField();
  readonly #facets: FacetForm = createFacetForm(this.#site.script, (choice) => {
    this.#go({ ...this.#request, ...choice }, 'push');
  });
  readonly #status = element('p', { class: 'search-status', role: 'status' });
  readonly #start = element('div', { class: 'search-start' });
  readonly #results = element('ol', { class: 'search-results' });
  readonly #end = element('div', { class: 'search-end' });
  readonly #asking = createAsking(
    this.#client,
    (outcome, request) => this.#told(outcome, request),
    ({ from }) => from === 0 && this.#status.replaceChildren(searchMessage(this.#site.script, 'searching')),
  );
  readonly #counting = createAsking(this.#client, (outcome, request) => {
    if ('answer' in outcome) this.#showChoices(outcome.answer, request);
  });
  /** What a page shows beside a search: the way in by tags. */
  readonly #beside = document.querySelector<HTMLElement>('[data-search-start]');

  connectedCallback(): void {
    const root = this.querySelector('[data-search-root]') ?? this;
    if (this.#field.isConnected) return;
    const form = element(
      'form',
      { role: 'search', class: 'search-form', action: this.#site.searchPage },
      this.#field,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(this.#field.value);
      this.#go({ ...this.#request, query: this.#field.value }, 'push');
    });
    const head = element('div', { class: 'search-head' }, this.#status, this.#facets.button);
    root.append(form, this.#facets.form, head, this.#start, this.#results, this.#end);
    watchTyping(this.#field, (query) => this.#go({ ...this.#request, query }, 'replace'));
    this.#results.addEventListener('click', () => rememberSearch(this.#request.query));
    addEventListener('popstate', () => {
      this.#request = readSearchUrl(new URLSearchParams(location.search));
      this.#field.value = this.#request.query;
      this.#search(0);
    });
    this.#field.value = this.#request.query;
    this.#search(0);
    if (this.#isEmpty()) this.#field.focus();
  }

  #makeField(): HTMLInputElement {
    const { script } = this.#site;
    return element('input', {
      type: 'search',
      name: 'q',
      'aria-label': searchMessage(script, 'search'),
      placeholder: searchMessage(script, 'placeholder'),
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
      maxlength: '400',
    });
  }

  #isEmpty(): boolean {
    return this.#request.query.trim() === '' && Object.keys(this.#request.narrowing).length === 0;
  }

  #go(request: SearchRequest, how: 'push' | 'replace'): void {
    this.#request = request;
    const parameters = writeSearchUrl(request).toString();
    const url = location.pathname + (parameters === '' ? '' : `?${parameters}`);
    if (how === 'push' && url !== location.pathname + location.search) history.pushState(null, '', url);
    else history.replaceState(history.state, '', url);
    this.#search(0);
  }

  #search(from: number): void {
    if (this.#beside !== null) this.#beside.hidden = !this.#isEmpty();
    if (this.#isEmpty()) {
      this.#asking.forget();
      this.#counting.forget();
      this.#showStart();
      return;
    }
    this.setAttribute('aria-busy', 'true');
    this.#counting.forget();
    const wantsChoices = from === 0 && !isSheet.matches;
    this.#asking.ask({ ...this.#request, from, count: shownResults, wantsChoices });
  }

  #told(outcome: Outcome, request: EngineRequest): void {
    this.removeAttribute('aria-busy');
    this.#start.replaceChildren();
    if ('answer' in outcome) this.#showAnswer(outcome, request);
    else this.#showFailure(outcome.error, request.from);
  }

  #showAnswer({ answer, lacking }: Answered, request: EngineRequest): void {
    const items = answer.results.map(resultItem);
    if (request.from === 0) {
      this.#results.replaceChildren(...items);
      this.#showTopFirst();
    } else this.#results.append(...items);
    if (isSheet.matches && answer.bySound === undefined)
      this.#counting.ask({ ...request, from: 0, count: 0, wantsChoices: true });
    else if (request.from === 0) this.#showChoices(answer, request);
    const status =
      lacking?.lackingStatus(this.#site, request, answer) ?? foundStatus(this.#site.script, answer.total);
    this.#status.replaceChildren(...status);
    this.#start.replaceChildren(...(lacking?.heardTags(this.#site, answer) ?? []));
    const end: Node[] = lacking?.waysOn(this.#site, answer, { hasTagLink: this.#beside === null }) ?? [];
    if (answer.outside !== undefined) end.unshift(clearButton(this.#site.script, () => this.#clear()));
    const shown = request.from + answer.results.length;
    if (shown < answer.total) end.push(this.#moreButton(shown, items));
    this.#end.replaceChildren(...end);
    // Who finds nothing gets the ways in by tags, in the room that was kept for results.
    if (this.#beside !== null) this.#beside.hidden = shown > 0 || answer.outside !== undefined;
    if (shown === 0) document.documentElement.classList.remove('asked');
  }

  /** What is found by its sound can't be narrowed, and nothing neither. */
  #showChoices({ choices, total }: EngineAnswer, request: EngineRequest): void {
    if (choices !== undefined) this.#facets.show(choices, request);
    const isNarrowed = Object.keys(request.narrowing).length > 0;
    this.#facets.form.hidden = this.#facets.button.hidden =
      choices === undefined || (total === 0 && !isNarrowed);
  }

  #clear(): void {
    // The button goes away; the field would bring up a phone's keyboard.
    this.#status.tabIndex = -1;
    this.#status.focus();
    this.#go({ ...this.#request, narrowing: {} }, 'push');
  }

  /** Lets a phone lay out the first results before the others: two short tasks, not a long one (search-page.css). */
  #showTopFirst(): void {
    this.#results.classList.add('top-first');
    requestAnimationFrame(() => setTimeout(() => this.#results.classList.remove('top-first')));
  }

  #moreButton(from: number, before: readonly HTMLElement[]): HTMLElement {
    const more = element(
      'button',
      { type: 'button', class: 'button' },
      searchPageMessage(this.#site.script, 'more'),
    );
    more.addEventListener('click', () => {
      // The button goes away: the last result keeps the place for keyboards.
      before.at(-1)?.querySelector('a')?.focus({ preventScroll: true });
      this.#search(from);
    });
    return more;
  }

  #showFailure(error: unknown, from: number): void {
    if (from === 0) this.#results.replaceChildren();
    if (this.#beside !== null) this.#beside.hidden = false;
    this.#status.replaceChildren();
    const retry = () => {
      this.#client.retry();
      this.#search(from);
    };
    this.#end.replaceChildren(failureNotice(this.#site, error, retry));
  }

  #showStart(): void {
    this.#facets.form.hidden = this.#facets.button.hidden = true;
    for (const part of [this.#status, this.#results, this.#end]) part.replaceChildren();
    const choose = (query: string) => {
      this.#field.value = query;
      this.#go({ ...this.#request, query }, 'push');
    };
    const recent = recentList(this.#site.script, choose, () => this.#showStart());
    this.#start.replaceChildren(...(recent === null ? [] : [recent]));
  }
}

function resultItem(result: ResultView): HTMLElement {
  const { title, facts, excerpt, picture } = resultParts(result);
  const heading = element('h2', {}, element('a', { href: result.href }, title));
  return element('li', { 'data-result': true }, heading, element('p', {}, excerpt), facts, picture);
}

// The page has linked its styles.
customElements.define('jf-search-page', SearchPage);
