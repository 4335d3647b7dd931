import { Worker } from 'node:worker_threads';
import type { SiteConfig } from '../../config/site-config.ts';
import type { IndexEntry } from '../../search/query/manifest.ts';
import { threadModule } from '../project.ts';
import type { IndexSizes, IndexTarget } from './options.ts';
import type { StoredPost } from './stored-post.ts';

/** What a thread is to write. */
export interface IndexOrder {
  posts: StoredPost[];
  /** Folder of the body store. */
  bodies: string;
  config: SiteConfig;
  outDir: string;
  target: IndexTarget;
  sizes: IndexSizes;
}

/** What the thread says. */
export type IndexThreadMessage = { type: 'progress'; done: number } | { type: 'written'; entry: IndexEntry };

/** Pagefind's process needs the memory; records are forgotten as soon as it has them. */
const maxYoungGenerationSizeMb = 8;

/** Writes an index in a thread of its own: while pages are rendered, this one is busy with their views. */
export function writeInThread(order: IndexOrder, onProgress: (done: number) => void): Promise<IndexEntry> {
  const thread = new Worker(threadModule('index-thread', import.meta.url), {
    workerData: order,
    resourceLimits: { maxYoungGenerationSizeMb },
  });
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`The search index's thread ended with ${code}.`)));
    thread.on('message', (message: IndexThreadMessage) => {
      if (message.type === 'progress') onProgress(message.done);
      else resolve(message.entry);
    });
  });
}
