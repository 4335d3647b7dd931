import { kept, passing, recall, remember, usedKey } from './storage.ts';

const closedKey = 'jianfan:hint-closed';
const shownKey = 'jianfan:hint-shown';

/**
 * Offers another variant in one line, in that variant's words: once in a visit to readers who chose it before, once and
 * for all to those whose browser asks for it. Closed, it never comes again.
 */
export function showVariantHint(link: HTMLAnchorElement, isChosen: boolean): void {
  const storage = isChosen ? passing : kept;
  if (recall(kept, closedKey) !== null || recall(storage, shownKey) !== null) return;
  remember(storage, shownKey, '1');
  const hint = document.createElement('p');
  hint.className = 'variant-hint';
  hint.lang = link.lang;
  const go = document.createElement('a');
  go.href = link.href;
  go.textContent = link.dataset['hintGo'] ?? '';
  go.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const links = [...document.querySelectorAll('a[data-variant]')];
    if (event.detail === 0) remember(passing, usedKey, String(links.indexOf(link)));
    link.click();
  });
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = link.dataset['hintClose'] ?? '';
  close.addEventListener('click', ({ detail }) => {
    remember(kept, closedKey, '1');
    hint.remove();
    // By keyboard, the focus would be nowhere: it goes to where the other variant can be had later.
    if (detail === 0) link.focus({ preventScroll: true });
  });
  hint.append(link.dataset['hint'] ?? '', go, close);
  document.querySelector('.site-header')?.prepend(hint);
}
