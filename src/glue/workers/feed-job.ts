import type { Script } from '../../config/variant.ts';
import type { FeedItemView, FeedView } from '../../views/feed-views.ts';
import type { OwnTexts } from '../../views/messages.ts';
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
  /** Where each item's body is, in the order of the items. */
  bodies: (BodyLocation | undefined)[];
}

/** An article to print as Markdown. */
export interface TwinJob {
  out: string;
  /** Hash of what is there now. */
  known?: string;
  item: FeedItemView;
  body: BodyLocation;
  lang: string;
  script: Script;
  timeZone: string;
  origin: string;
  /** Texts of the interface that the site has of its own. */
  texts?: OwnTexts | undefined;
}
