import { parentPort } from 'node:worker_threads';
import { createLinks } from '../../urls/routes.ts';
import { createBodyReader } from '../store/body-store.ts';
import type { IndexOrder, IndexThreadMessage } from './index-threads.ts';
import { storedSource } from './stored-post.ts';
import { writeIndex } from './write-index.ts';

parentPort?.on('message', (order: IndexOrder | undefined) => {
  if (order === undefined) parentPort?.close();
  else void write(order); // what fails here is the thread's failure
});

/** Writes one index; Pagefind itself runs in a process beside the thread. */
async function write({ posts, bodies, config, outDir, target, sizes }: IndexOrder): Promise<void> {
  const reader = createBodyReader(bodies);
  const { href } = createLinks(config);
  const tell = (message: IndexThreadMessage) => parentPort?.postMessage(message);
  const entry = await writeIndex(
    posts.map((post) => storedSource(post, reader)),
    target,
    {
      outDir,
      sizes,
      variants: config.variants,
      links: (code, path) => {
        const variant = config.variants.find((one) => one.code === code);
        return variant === undefined ? path : href(variant, path);
      },
      onProgress: (done) => tell({ type: 'progress', done }),
    },
  );
  reader.close();
  tell({ type: 'written', entry });
}
