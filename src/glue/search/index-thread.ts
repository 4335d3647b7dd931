import { parentPort, workerData } from 'node:worker_threads';
import { createLinks } from '../../urls/routes.ts';
import { createBodyReader } from '../store/body-store.ts';
import { buildSearchIndex } from './build-index.ts';
import type { IndexOrder, IndexThreadMessage } from './index-protocol.ts';
import { storedSource } from './stored-post.ts';

/** Builds one index anew; its cards are handed back to be written by the threads that render pages. */
const { posts, bodies, config, outDir, siteKey } = workerData as IndexOrder;
const reader = createBodyReader(bodies);
const links = createLinks(config);
const written = new Map<number, (digest: string) => void>();
let nextId = 0;

const tell = (message: IndexThreadMessage) => parentPort?.postMessage(message);
parentPort?.on('message', ({ id, digest }: { id: number; digest: string }) => written.get(id)?.(digest));

const result = await buildSearchIndex(
  posts.map((post) => storedSource(post, reader)),
  {
    outDir,
    siteKey,
    variants: config.variants,
    links: (code, path) => {
      const variant = config.variants.find((one) => one.code === code);
      return variant === undefined ? path : links.href(variant, path);
    },
    startCards: (setup) => {
      tell({ type: 'cardSetup', setup });
      return (jobs) =>
        new Promise((resolve) => {
          const id = nextId++;
          written.set(id, resolve);
          tell({ type: 'cards', id, jobs });
        });
    },
    onProgress: (done) => tell({ type: 'progress', done }),
  },
);
reader.close();
tell({ type: 'built', result });
parentPort?.close();
