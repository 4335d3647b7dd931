import { Worker } from 'node:worker_threads';
import { threadModule } from '../project.ts';
import type { StartCards } from './card-writer.ts';
import type { IndexOrder, IndexThreadMessage } from './index-protocol.ts';
import type { BuildSearchResult } from './options.ts';

/** How the thread's work goes on. */
export interface IndexThreadOptions {
  startCards: StartCards;
  onProgress(done: number): void;
}

/**
 * Builds an index anew in a thread of its own: while pages are rendered, this one is busy with their views (10,000
 * posts with everything: 21 s against 24). Throws what the thread throws.
 */
export function buildInThread(order: IndexOrder, options: IndexThreadOptions): Promise<BuildSearchResult> {
  const thread = new Worker(threadModule('index-thread', import.meta.url), { workerData: order });
  let writeCards: ReturnType<StartCards> = () => '';
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('message', (message: IndexThreadMessage) => {
      switch (message.type) {
        case 'cardSetup':
          writeCards = options.startCards(message.setup);
          return;
        case 'cards':
          void write(message).catch(fail);
          return;
        case 'progress':
          return options.onProgress(message.done);
        case 'built':
          return resolve(message.result);
      }
    });

    function fail(error: unknown): void {
      reject(error);
      thread.unref(); // it waits for an answer that won't come
    }
  });

  async function write({ id, jobs }: Extract<IndexThreadMessage, { type: 'cards' }>): Promise<void> {
    thread.postMessage({ id, digest: await writeCards(jobs) });
  }
}
