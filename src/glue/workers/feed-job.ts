import type { FeedView } from '../../views/feed-views.ts';
import type { BodyLocation } from '../store/body-store.ts';

/** A feed to print, in both formats at once since they share their items' HTML. */
export interface FeedJob {
  rssOut: string;
  jsonOut: string;
  feed: FeedView;
  /** Where each item's body stands, in the order of the items. */
  bodies: (BodyLocation | undefined)[];
  knownRss?: string;
  knownJson?: string;
}
