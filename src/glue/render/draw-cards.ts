import type { ShareCard } from '../../views/share-card.ts';
import { findShareCards, type CommonOutlines } from '../images/share-pictures.ts';
import type { WorkerPool } from '../workers/pool.ts';

/** Cards for a thread at a time. */
const batchSize = 20;

/** Cards for which no thread is worth starting. */
const fewCards = 20;

/** Has threads draw the pictures for sharing that a cache folder lacks; gives the place of each, and which were drawn. */
export async function drawCards(
  cards: ReadonlyMap<string, ShareCard>,
  cacheDir: string,
  options: { pool: WorkerPool; outlines(): CommonOutlines; onProgress(done: number): void },
): Promise<{ paths: Map<string, string>; drawn: Set<string> }> {
  const { paths, missing } = await findShareCards(cards, cacheDir);
  const few = missing.length <= fewCards;
  const outlines = missing.length > 0 ? options.outlines() : {};
  let done = paths.size - missing.length;
  const batches = Array.from({ length: Math.ceil(missing.length / batchSize) }, (_, at) =>
    missing.slice(at * batchSize, (at + 1) * batchSize),
  );
  const jobs = batches.map(async (batch) => {
    await options.pool.run({ type: 'cards', cards: batch, cacheDir, outlines }, { few });
    options.onProgress((done += batch.length));
  });
  await Promise.all(jobs);
  return { paths, drawn: new Set(missing.map(([name]) => name)) };
}
