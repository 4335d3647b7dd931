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

/** Threads beside this one, which is busy with views while pages are rendered. */
export interface IndexThreads {
  /** Writes an index in a thread that is free, or in a new one. */
  write(order: IndexOrder, onProgress: (done: number) => void): Promise<IndexEntry>;
  /** Lets the threads end, those that are busy when they have written theirs. */
  close(): void;
}

/** Makes threads as they are needed; each continues to the next index, since V8 compiles the program anew for another. */
export function createIndexThreads(): IndexThreads {
  const free: Worker[] = [];
  let isClosed = false;
  const end = (thread: Worker) => thread.postMessage(undefined);
  return {
    async write(order, onProgress) {
      const thread =
        free.pop() ??
        new Worker(threadModule('index-thread', import.meta.url), {
          resourceLimits: { maxYoungGenerationSizeMb },
        });
      thread.postMessage(order);
      const entry = await written(thread, onProgress);
      if (isClosed) end(thread);
      else free.push(thread);
      return entry;
    },
    close: () => {
      isClosed = true;
      free.forEach(end);
    },
  };
}

async function written(thread: Worker, onProgress: (done: number) => void): Promise<IndexEntry> {
  try {
    return await new Promise((resolve, reject) => {
      thread.on('error', reject);
      thread.on('exit', (code) => reject(new Error(`The search index's thread ended with ${code}.`)));
      thread.on('message', (message: IndexThreadMessage) => {
        if (message.type === 'progress') onProgress(message.done);
        else resolve(message.entry);
      });
    });
  } finally {
    for (const event of ['error', 'exit', 'message']) thread.removeAllListeners(event);
  }
}
