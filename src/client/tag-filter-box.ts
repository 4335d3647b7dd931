import { fold } from '../variants/fold.ts';
import { filterByName } from './tag-filter.ts';

/** Brings the filter box of the tag index to life; it finds a tag in whichever script it is typed. */
export function startTagFilter(input: HTMLInputElement): void {
  const status = document.querySelector<HTMLElement>('[data-tag-filter-status]');
  const groups = [...document.querySelectorAll<HTMLElement>('.tag-group')];
  const items = groups.flatMap((group) =>
    [...group.querySelectorAll('li')].map((item) => ({
      item,
      folded: fold(item.querySelector('a')?.textContent ?? ''),
    })),
  );
  const cloud = document.querySelector<HTMLElement>('[data-tag-cloud]');
  input.addEventListener('input', show);
  if (input.value !== '') show();

  function show(): void {
    const found = new Set(filterByName(items, input.value, fold).map(({ item }) => item));
    for (const { item } of items) item.hidden = !found.has(item);
    for (const group of groups) group.hidden = group.querySelector('li:not([hidden])') === null;
    const idle = input.value.trim() === '';
    if (cloud !== null) cloud.hidden = !idle;
    if (status === null) return;
    const { none = '', found: some = '' } = status.dataset;
    if (idle) status.textContent = '';
    else status.textContent = found.size === 0 ? none : some.replace('%', String(found.size));
  }
}
