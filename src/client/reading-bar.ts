import { blockSelector, holdPlace, usedSwitch } from './script-switch.ts';
import { kept, passing, recall, remember, usedKey } from './storage.ts';
import { showEntry, startTocSpy } from './toc-spy.ts';
import stylesheet from '../styles/reading-bar-layer.css?url&no-inline';
import { loadLateStyles } from './late-styles.ts';
import { nextTextSize, parseTextSize, percentOf, textSizeKey, type TextSize } from './text-size.ts';

/** Pixels of scrolling that count as a change of mind, not as a trembling thumb. */
const slack = 6;

/**
 * Gives a page a slim bar that comes back when the reader scrolls up, with the page's title, its contents, the tools
 * of the header and how far the reader has come. It copies what the page has, so it adds nothing to the HTML.
 */
export async function startReadingBar(header: HTMLElement): Promise<void> {
  await loadLateStyles(stylesheet);
  const bar = document.createElement('div');
  // What moves into sight can't have the focus at once.
  bar.className = usedSwitch === 'bar' ? 'reading-bar shown' : 'reading-bar';
  // Between the landmarks of a page, screen readers would pass it by.
  bar.role = 'region';
  bar.setAttribute('aria-label', header.querySelector<HTMLElement>('[data-bar]')?.dataset['bar'] ?? '');
  const row = document.createElement('div');
  row.className = 'wrap';
  row.append(titleLink(), ...tools(header, contents(header)));
  bar.append(row);
  header.after(bar);

  let last = lookedAt();
  const follow = () => {
    const moved = last.element.isConnected ? last.top - topOf(last.element) : 0;
    if (last.element.isConnected && Math.abs(moved) < slack && scrollY > 0) return;
    last = lookedAt();
    const wanted = moved < 0 && scrollY > header.offsetHeight;
    // A click leaves the focus on a button, too: only a reader who uses the keyboard would lose the place.
    bar.classList.toggle('shown', wanted || bar.querySelector(':focus-visible') !== null);
  };
  addEventListener('scroll', follow, { passive: true });
  // What its buttons do to the text is no scrolling.
  bar.addEventListener('click', () => (last = lookedAt()));
  const toc = document.querySelector<HTMLElement>('.toc-side');
  if (toc) startTocSpy(toc);
  if (usedSwitch === 'bar') focusSwitch(bar);
}

/**
 * Finds the first block below the bar. How far it moves is how far the reader has scrolled: what is above the window gets
 * its height as it comes near (styles/below-fold.css), and the browser scrolls by as much to make up for it.
 */
function lookedAt(): { element: Element; top: number } {
  let element: Element | null | undefined;
  for (let y = 64; y < innerHeight && !element; y += 32)
    element = document.elementFromPoint(innerWidth / 2, y)?.closest(blockSelector);
  element ??= document.documentElement;
  return { element, top: topOf(element) };
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

/** Gives the focus back to a reader who switched by keyboard; on a phone the bar has no link to the page itself. */
function focusSwitch(bar: HTMLElement): void {
  const links = [...bar.querySelectorAll<HTMLElement>('a[data-variant]')].filter((link) =>
    link.checkVisibility(),
  );
  const link = links.find(({ ariaCurrent }) => ariaCurrent !== null) ?? links[0];
  link?.focus({ preventScroll: true });
}

function titleLink(): HTMLElement {
  const link = document.createElement('a');
  link.className = 'reading-title';
  link.href = '#top';
  link.textContent =
    document.querySelector('#main h1:not(.visually-hidden)')?.textContent ??
    document.querySelector('.brand-name')?.textContent ??
    '';
  return link;
}

/** The contents open as a sheet: over the lower half of a phone, below the bar elsewhere. */
function contents(header: HTMLElement): HTMLElement[] {
  const list = document.querySelector('.toc-side .toc-list');
  const label = document.querySelector('.toc-side')?.getAttribute('aria-label') ?? '';
  if (list === null) return [];
  const sheet = document.createElement('nav');
  sheet.className = 'toc-sheet';
  sheet.id = 'toc-sheet';
  sheet.popover = 'auto';
  sheet.setAttribute('aria-label', label);
  // The original marks the part that is being read.
  sheet.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'open') sheet.replaceChildren(list.cloneNode(true));
  });
  sheet.addEventListener('toggle', () => showEntry(sheet));
  sheet.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) sheet.hidePopover();
  });
  document.body.append(sheet);
  const button = document.createElement('button');
  button.className = 'tool reading-contents';
  button.type = 'button';
  button.title = label;
  button.setAttribute('aria-label', label);
  button.setAttribute('popovertarget', sheet.id);
  const icon = header.querySelector<SVGElement>('[data-icons]')?.cloneNode(true) as SVGElement | undefined;
  icon?.querySelector('use')?.setAttribute('href', `${icon.dataset['icons'] ?? ''}#contents`);
  button.append(...(icon ? [icon] : []));
  return [button];
}

/**
 * Copies the header's tools, and puts further ones before the first button; each copy lets its original do the work, and
 * shows what the original says after a click.
 */
function tools(header: HTMLElement, further: HTMLElement[]): HTMLElement[] {
  const original = header.querySelector<HTMLElement>('.tools');
  if (original === null) return further;
  const copy = original.cloneNode(true) as HTMLElement;
  const originals = original.querySelectorAll<HTMLElement>('a[data-variant], button');
  copy.querySelectorAll<HTMLElement>('a[data-variant], button').forEach((tool, at) => {
    const source = originals[at];
    tool.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (event.detail === 0 && tool.matches('a')) remember(passing, usedKey, 'bar');
      source?.click();
    });
    if (source?.matches('button')) source.addEventListener('click', () => mirror(source, tool));
  });
  // One navigation of that name is enough.
  for (const nav of copy.querySelectorAll('nav')) nav.replaceWith(asGroup(nav));
  const size = textSizeButton(original.querySelector<HTMLElement>('[data-theme-switch]')?.dataset['size']);
  if (size && document.querySelector('[data-body]')) further.push(size);
  copy.querySelector('.theme-switch')?.before(...further);
  return [copy];
}

function asGroup(nav: HTMLElement): HTMLElement {
  const group = document.createElement('div');
  group.className = nav.className;
  group.role = 'group';
  group.setAttribute('aria-label', nav.getAttribute('aria-label') ?? '');
  group.append(...nav.childNodes);
  return group;
}

function mirror(source: HTMLElement, copy: HTMLElement): void {
  copy.innerHTML = source.innerHTML;
  copy.title = source.title;
  copy.setAttribute('aria-label', source.getAttribute('aria-label') ?? '');
}

function textSizeButton(label: string | undefined): HTMLButtonElement | undefined {
  if (label === undefined) return undefined;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool text-size';
  button.textContent = '字';
  const said = document.createElement('span');
  said.className = 'visually-hidden';
  said.role = 'status';
  const name = (size: TextSize): void => {
    button.title = `${label} ${percentOf[size]}%`;
    button.setAttribute('aria-label', button.title);
  };
  name(parseTextSize(recall(kept, textSizeKey)));
  button.addEventListener('click', () => {
    const size = nextTextSize(parseTextSize(recall(kept, textSizeKey)));
    remember(kept, textSizeKey, size === 'medium' ? null : size);
    holdPlace(() => {
      if (size === 'medium') delete document.documentElement.dataset['text'];
      else document.documentElement.dataset['text'] = size;
    });
    name(size);
    button.after(said);
    said.textContent = button.title;
  });
  return button;
}
