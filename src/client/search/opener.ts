// All that a page loads of search before someone asks for it.
const openers = '[data-search-open]';

const loadDialog = () => import('./dialog.ts').then((module) => module.searchDialog());

const openSearch = async (event: Event): Promise<void> => {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-root] input');
  if (field) field.focus();
  else
    await loadDialog().then(
      (dialog) => dialog.open(),
      () => location.assign(searchPage ?? '/search/'), // the module is gone after a deploy, or the network
    );
};

/** A site without our index has a search page of another kind, or none. */
const { searchIndex, searchPage } = document.documentElement.dataset;
const isOurs = searchIndex !== undefined;

const isOpener = ({ target }: Event) => isOurs && target instanceof Element && target.closest(openers);

addEventListener('click', (event) => {
  if (isOpener(event) && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey)
    void openSearch(event);
});

addEventListener('keydown', (event) => {
  const { key, target, isComposing, ctrlKey, metaKey, altKey } = event;
  const field =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input,textarea,select'));
  // Just after Esc the focus may still be in the field of the closed dialog.
  const editing = field && target.closest('dialog:not([open])') === null;
  const slash = key === '/' && !editing && !ctrlKey && !metaKey;
  if (isOurs && !isComposing && !altKey && (slash || (key.toLowerCase() === 'k' && (ctrlKey || metaKey))))
    void openSearch(event);
});

// The pointer on the button or the focus on it: what search needs can come before the click.
for (const intent of ['pointerover', 'focusin'])
  addEventListener(intent, (event) => isOpener(event) && void loadDialog().catch(() => {}));

const land = () => {
  if (location.hash.startsWith('#found='))
    void import('./landing.ts').then((module) => module.landOnPassage());
};
addEventListener('hashchange', land);
land();

// Without its module the search page has its tags.
if (document.querySelector('[data-search-root]'))
  import('./page.ts').catch(() => document.documentElement.classList.remove('asked'));

export {};
