import { passing, recall, remember } from './storage.ts';

const closedKey = 'jianfan:hint-closed';

/**
 * Shows one line on a page whose variant is not the one the reader last chose, or on a first visit the one that the
 * browser asks for, in that variant's words, with a link and a way to close it for this visit.
 */
export function showVariantHint(links: readonly HTMLAnchorElement[], chosen: string | null): void {
  const link = links.find(({ dataset }) => dataset['variant'] === chosen && dataset['hint'] !== undefined);
  if (link === undefined || recall(passing, closedKey) !== null) return;
  const hint = document.createElement('p');
  hint.className = 'variant-hint';
  hint.lang = link.lang;
  const go = document.createElement('a');
  go.href = link.href;
  go.textContent = link.dataset['hintGo'] ?? '';
  go.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    link.click();
  });
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = link.dataset['hintClose'] ?? '';
  close.addEventListener('click', () => {
    remember(passing, closedKey, '1');
    hint.remove();
  });
  hint.append(link.dataset['hint'] ?? '', go, close);
  document.querySelector('.site-header')?.prepend(hint);
}
