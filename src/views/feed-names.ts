import type { FeedLink } from './chrome.ts';

/** What readers know each format of a feed as. */
export const feedNames = {
  'application/rss+xml': 'RSS',
  'application/feed+json': 'JSON Feed',
  'application/atom+xml': 'Atom',
} as const satisfies Record<FeedLink['type'], string>;
