import { availableParallelism } from 'node:os';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { makePost, postText } from './corpus.ts';
import { writeFiles } from './write-files.ts';

/** The posts that one thread makes. */
interface Order {
  folder: string;
  seed: number;
  from: number;
  to: number;
}

/** Posts made between two words of how far it is. */
const chunk = 1000;

/** Writes the posts of a synthetic site, on all cores: making one takes as long as writing ten. */
export async function writePosts(
  site: { folder: string; seed: number; posts: number },
  onProgress: (done: number) => void,
): Promise<void> {
  const { folder, seed, posts } = site;
  const each = Math.ceil(posts / availableParallelism());
  const orders: Order[] = [];
  for (let from = 0; from < posts; from += each)
    orders.push({ folder, seed, from, to: Math.min(posts, from + each) });
  let done = 0;
  await Promise.all(
    orders.map(
      (order) =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(fileURLToPath(import.meta.url), { workerData: order });
          worker.on('message', (written: number) => onProgress((done += written)));
          worker.on('error', reject);
          worker.on('exit', () => resolve());
        }),
    ),
  );
}

if (!isMainThread) {
  const { folder, seed, from, to } = workerData as Order;
  for (let next = from; next < to; next += chunk) {
    const count = Math.min(chunk, to - next);
    const posts = Array.from({ length: count }, (_, i) => makePost(next + i, seed));
    writeFiles(
      folder,
      posts.map((post) => [post.file, postText(post)] as const),
    );
    parentPort?.postMessage(count);
  }
}
