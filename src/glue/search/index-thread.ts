import { parentPort, workerData } from 'node:worker_threads';
import { createLinks } from '../../urls/routes.ts';
import { createBodyReader } from '../store/body-store.ts';
import type { IndexOrder, IndexThreadMessage } from './write-in-thread.ts';
import { storedSource } from './stored-post.ts';
import { writeIndex } from './write-index.ts';

/** Writes one index; Pagefind itself runs in a process beside the thread. */
const { posts, bodies, config, outDir, target, sizes } = workerData as IndexOrder;
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
