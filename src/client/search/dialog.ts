import { writeSearchUrl } from '../../search/query/search-url.ts';
import { searchMessage } from '../../views/search-messages.ts';
import { type Answered, createAsking, type Outcome } from './asking.ts';
import { element } from './element.ts';
import { failureNotice } from './failure-notice.ts';
import type { EngineRequest } from './protocol.ts';
import { rememberSearch } from './recent.ts';
import { recentList } from './recent-list.ts';
import { createListbox, type ResultListbox } from './result-listbox.ts';
import { foundStatus } from './result-item.ts';
import { type SearchClient, searchClient } from './search-client.ts';
import { type SiteSearch, siteSearch } from './site-search.ts';
import { startTags } from './start-tags.ts';
import { loadStyles } from './styles.ts';
import { isComposingKey, watchTyping } from './typing.ts';

/** Results that are requested at a time; more come when the reader gets to the last. */
const askedFor = 8;
const shownAtLeast = 8;

/** Of the dialog alone, so it is no part of the icons that every page loads. */
const cross =
  '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18"/></svg>';

/** The dialog that `/`, Ctrl-K and the search button open on every page. */
class SearchDialog extends HTMLElement {
  readonly #site: SiteSearch = siteSearch();
  readonly #client: SearchClient = searchClient(this.#site);
  readonly #field = this.#makeField();
  readonly #listbox: ResultListbox = createListbox(this.#field, this.#site.script);
  readonly #status = element('p', { class: 'search-status', role: 'status' });
  readonly #start = element('div', { class: 'search-start' });
  readonly #end = element('div', { class: 'search-end' });
  readonly #body = element('div', { class: 'search-scroll' }, this.#start, this.#listbox.list, this.#end);
  readonly #dialog = this.#makeDialog();
  readonly #asking = createAsking(
    this.#client,
    (outcome, request) => this.#told(outcome, request),
    ({ from }) => from === 0 && this.#status.replaceChildren(searchMessage(this.#site.script, 'searching')),
  );
  readonly #searchNow = watchTyping(this.#field, () => this.#search());

  connectedCallback(): void {
    if (!this.#dialog.isConnected) this.append(this.#dialog);
  }

  open(): void {
    if (this.#dialog.open) return this.#field.focus();
    this.#dialog.showModal();
    this.#field.select();
    if (this.#field.value === '') this.#showStart();
  }

  #makeField(): HTMLInputElement {
    const { script } = this.#site;
    const field = element('input', {
      type: 'text',
      name: 'q',
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-haspopup': 'listbox',
      'aria-label': searchMessage(script, 'search'),
      placeholder: searchMessage(script, 'placeholder'),
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
      maxlength: '400',
    });
    field.addEventListener('keydown', (event) => this.#pressed(event));
    return field;
  }

  #makeDialog(): HTMLDialogElement {
    const { script, searchPage } = this.#site;
    const close = element('button', {
      type: 'button',
      class: 'tool',
      'aria-label': searchMessage(script, 'close'),
    });
    close.innerHTML = cross;
    const form = element('form', { role: 'search', action: searchPage }, this.#field, close);
    const hint = element('p', { class: 'search-hint', 'aria-hidden': 'true' }, searchMessage(script, 'hint'));
    const label = searchMessage(script, 'search');
    const dialog = element(
      'dialog',
      { class: 'search-dialog', 'aria-label': label },
      form,
      this.#status,
      this.#body,
      hint,
    );
    close.addEventListener('click', () => dialog.close());
    form.addEventListener('submit', () => rememberSearch(this.#field.value));
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    this.#listbox.list.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || target.closest('a') === null) return;
      rememberSearch(this.#field.value);
      dialog.close();
    });
    return dialog;
  }

  #pressed(event: KeyboardEvent): void {
    if (isComposingKey(event)) return;
    const active = this.#listbox.active();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      this.#listbox.move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && active !== undefined) active.click();
    else return;
    event.preventDefault();
  }

  #search(): void {
    const query = this.#field.value;
    if (query.trim() === '') {
      this.#asking.forget();
      this.#showStart();
      return;
    }
    this.#dialog.setAttribute('aria-busy', 'true');
    this.#ask(query, 0);
  }

  #ask(query: string, from: number): void {
    this.#asking.ask({
      query,
      narrowing: {},
      sort: 'relevance',
      from,
      count: askedFor,
      mayBeFewer: true,
      wantsChoices: false,
    });
  }

  #told(outcome: Outcome, request: EngineRequest): void {
    this.#dialog.removeAttribute('aria-busy');
    this.#start.replaceChildren();
    if ('answer' in outcome) this.#showAnswer(outcome, request);
    else this.#showFailure(outcome.error);
  }

  #showAnswer({ answer, lacking }: Answered, request: EngineRequest): void {
    const { query, from } = request;
    const { script, searchPage } = this.#site;
    const status = lacking?.lackingStatus(this.#site, request, answer) ?? foundStatus(script, answer.total);
    this.#status.replaceChildren(...status);
    this.#start.replaceChildren(...(lacking?.heardTags(this.#site, answer) ?? []));
    if (from === 0) this.#listbox.show(answer.results);
    else this.#listbox.append(answer.results);
    const shown = from + answer.results.length;
    const end: Node[] = lacking?.waysOn(this.#site, answer, { hasTagLink: true }) ?? [];
    if (answer.total > shown) {
      const parameters = writeSearchUrl({ query, narrowing: {}, sort: 'relevance' });
      const all = { class: 'search-all', href: `${searchPage}?${parameters}` };
      end.push(element('a', all, searchMessage(script, 'allResults')));
    }
    this.#end.replaceChildren(...end);
    if (answer.total > shown && shown < shownAtLeast) this.#goOn(query, shown);
  }

  /** Asks for further results once the end of those that are there comes into view. */
  #goOn(query: string, from: number): void {
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) return;
        watcher.disconnect();
        if (this.#field.value === query) this.#ask(query, from);
      },
      { root: this.#body, threshold: 1 },
    );
    watcher.observe(this.#end);
  }

  #showFailure(error: unknown): void {
    this.#listbox.show([]);
    this.#status.replaceChildren();
    const retry = () => {
      this.#client.retry();
      this.#search();
    };
    this.#end.replaceChildren(failureNotice(this.#site, error, retry));
  }

  #showStart(): void {
    this.#listbox.show([]);
    this.#status.replaceChildren();
    this.#end.replaceChildren();
    const choose = (query: string) => {
      this.#field.value = query;
      this.#field.focus();
      this.#searchNow();
    };
    const recent = recentList(this.#site.script, choose, () => this.#showStart());
    this.#start.replaceChildren(...(recent === null ? [] : [recent]));
    void startTags(this.#site.searchPage).then((tags) => {
      if (tags !== null && this.#field.value.trim() === '') this.#start.append(tags);
    });
  }
}

customElements.define('jf-search-dialog', SearchDialog);

/** Gives the page's one search dialog, ready to be shown, and starts the engine while its styles come. */
export async function searchDialog(): Promise<SearchDialog> {
  searchClient(siteSearch());
  await loadStyles();
  const known = document.querySelector('jf-search-dialog');
  if (known instanceof SearchDialog) return known;
  const made = new SearchDialog();
  document.body.append(made);
  return made;
}
