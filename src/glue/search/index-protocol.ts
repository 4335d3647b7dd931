import type { SiteConfig } from '../../config/site-config.ts';
import type { CardJob, CardSetup } from '../workers/protocol.ts';
import type { BuildSearchResult } from './options.ts';
import type { StoredPost } from './stored-post.ts';

/** What the index thread is to build. */
export interface IndexOrder {
  posts: StoredPost[];
  /** Folder of the body store. */
  bodies: string;
  config: SiteConfig;
  outDir: string;
  siteKey: string;
}

/** What the index thread says; `cards` is answered by `{ id, digest }`. */
export type IndexThreadMessage =
  | { type: 'cardSetup'; setup: CardSetup }
  | { type: 'cards'; id: number; jobs: readonly CardJob[] }
  | { type: 'progress'; done: number }
  | { type: 'built'; result: BuildSearchResult };
