import { kept, remember } from './storage.ts';

/** Closes the site's announcement until there is another; `early.js` reads this before the first paint. */
export function closeAnnouncement(): void {
  const { dataset } = document.documentElement;
  remember(kept, 'jianfan:announcement', dataset['announcement'] ?? null);
  delete dataset['announcement'];
}
