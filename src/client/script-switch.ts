import { parsePlace, placeAt, printPlace, scrollBy, type Place } from './place.ts';
import { kept, passing, recall, remember, usedKey } from './storage.ts';

const placeKey = 'jianfan:place';
const leftKey = `jianfan:left:${location.pathname}`;
const variantKey = 'jianfan:variant';

/** The switch that led to this page by keyboard. */
export const usedSwitch = recall(passing, usedKey);

/** The same templates and the same body make every variant, so the n-th of these is the same text in each. */
export const blockSelector = '#main :is(h1,h2,h3,h4,h5,h6,p,li,dt,dd,pre,figure,tr,img)';

/** A little below the top edge, where eyes rest. */
const readingLine = 96;

/**
 * Makes the links to other variants keep the reader's place and remember the choice. They stay plain links:
 * in a new tab the nearest heading with an id serves, and nobody is ever sent anywhere unasked.
 */
export function startScriptSwitch(): void {
  restorePlace();
  addEventListener('pagehide', keepLeavingPlace);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-variant]')];
  // Where it led there is one for the variant that is shown now: the focus is as it was.
  if (usedSwitch) links[Number(usedSwitch)]?.focus({ preventScroll: true });
  remember(passing, usedKey, null);
  for (const [at, link] of links.entries()) {
    link.addEventListener('click', (event) => choose(link, event, at));
    link.addEventListener('auxclick', () => aimAtHeading(link));
    link.addEventListener('contextmenu', () => aimAtHeading(link));
  }
  const chosen = recall(kept, variantKey);
  const wanted = chosen ?? askedFor(links);
  const offered = links.find(({ dataset }) => dataset['variant'] === wanted && dataset['hint']);
  if (offered)
    void import('./variant-hint.ts').then((module) => module.showVariantHint(offered, chosen !== null));
}

/** Finds the variant in the script that the browser asks for first; none for a browser of another language. */
function askedFor(links: readonly HTMLAnchorElement[]): string | null {
  const [asked] = navigator.languages.filter((language) => /^zh\b/i.test(language));
  if (asked === undefined) return null;
  const isTraditional = (language: string) => /hant|-(?:tw|hk|mo)\b/i.test(language);
  const isShown = isTraditional(document.documentElement.lang) === isTraditional(asked);
  if (isShown) return null;
  return links.find(({ lang }) => isTraditional(lang) === isTraditional(asked))?.dataset['variant'] ?? null;
}

function choose(link: HTMLAnchorElement, event: MouseEvent, at: number): void {
  remember(kept, variantKey, link.dataset['variant'] ?? null);
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return aimAtHeading(link);
  // Other parts of the page let this link do their work, and say themselves what was used.
  if (event.isTrusted && event.detail === 0) remember(passing, usedKey, String(at));
  keepPlace(placeKey, pathOf(link));
  link.hash = '';
  link.search = location.search;
}

/** Opening in a new tab shares no storage, so the place goes into the address. */
function aimAtHeading(link: HTMLAnchorElement): void {
  const headings = [...document.querySelectorAll<HTMLElement>('[data-body] :is(h2,h3,h4,h5,h6)[id]')];
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= readingLine);
  link.hash = passed.at(-1)?.id ?? '';
}

function restorePlace(): void {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isBack = load?.type !== 'navigate';
  const place = parsePlace(recall(passing, isBack ? leftKey : placeKey), location.pathname);
  for (const key of [placeKey, leftKey]) remember(passing, key, null);
  if (place === undefined || location.hash !== '') return;
  if (isBack) {
    // Browsers go back to so many pixels; what was above has its height again, by estimate.
    history.scrollRestoration = 'manual';
    addEventListener('pageshow', () => setTimeout(() => (history.scrollRestoration = 'auto')));
  }
  goTo(place);
}

/** Does what changes heights, and keeps the line that is being read where it is. */
export function holdPlace(change: () => void): void {
  const place = placeAt(extents(), readingLine);
  change();
  if (place) goTo(place);
}

function goTo(place: Place): void {
  layOut(blocks()[place.block]);
  scrollTo({ top: scrollY + scrollBy(extents(), place, readingLine), behavior: 'instant' });
}

/** Remembers where the reader leaves the page, for the way back; what a search has found is not there by then. */
function keepLeavingPlace(): void {
  if (scrollY === 0 || document.querySelector('jf-search-page')) return;
  keepPlace(leftKey, location.pathname);
}

/** Remembers the reader's place for a page that is opened next. */
function keepPlace(key: string, path: string): void {
  const place = placeAt(extents(), readingLine);
  remember(passing, key, place === undefined ? null : printPlace(path, place));
}

/** Below the window a block has only about its height (styles/below-fold.css): gives one the height it will have. */
function layOut(block: HTMLElement | undefined): void {
  for (let at: HTMLElement | null | undefined = block; at; at = at.parentElement)
    at.style.contentVisibility = 'visible';
}

function blocks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(blockSelector)];
}

function extents(): DOMRect[] {
  return blocks().map((block) => block.getBoundingClientRect());
}

function pathOf(link: HTMLAnchorElement): string {
  return new URL(link.href).pathname;
}
