import type { SiteConfig } from '../../config/site-config.ts';
import type { IndexEntry } from '../../search/query/manifest.ts';
import type { IndexTarget } from './options.ts';
import type { StoredPost } from './stored-post.ts';

/** What a thread is to write. */
export interface IndexOrder {
  posts: StoredPost[];
  /** Folder of the body store. */
  bodies: string;
  config: SiteConfig;
  outDir: string;
  target: IndexTarget;
}

/** What the thread says. */
export type IndexThreadMessage = { type: 'progress'; done: number } | { type: 'written'; entry: IndexEntry };
