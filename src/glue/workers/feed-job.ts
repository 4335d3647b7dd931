import type { FeedView } from '../../views/feed-views.ts';
import type { BodyLocation } from '../store/body-store.ts';

/** A file that a feed is printed to. */
export interface FeedFile {
  format: 'rss' | 'json' | 'atom';
  out: string;
  /** Hash of what is there now. */
  known?: string;
}

/** A feed to print, in all its formats at once since they share their items' HTML. */
export interface FeedJob {
  files: FeedFile[];
  feed: FeedView;
  /** Where each item's body stands, in the order of the items. */
  bodies: (BodyLocation | undefined)[];
}
