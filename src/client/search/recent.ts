import { kept, recall, remember } from '../storage.ts';

const key = 'jianfan:searches';
const most = 8;

/** Lists the searches this device remembers, newest first. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(recall(kept, key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Remembers a search that led somewhere. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text === '') return;
  store([text, ...recentSearches().filter((other) => other !== text)].slice(0, most));
}

/** Forgets one search, or all. */
export function forgetSearches(query?: string): void {
  store(query === undefined ? [] : recentSearches().filter((other) => other !== query));
}

function store(searches: string[]): void {
  remember(kept, key, searches.length === 0 ? null : JSON.stringify(searches));
}
