import { rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Locations in one chunk of the index. Pagefind's own 20,000 makes a query of four characters fetch 50 kB; the bench in
 * src/search/README.md says what smaller ones cost.
 */
const chunkSize = '4000';

/** ISO 639-3 for 'undetermined': Pagefind neither stems nor segments it. */
const language = 'und';

/** What only Pagefind's own interfaces need, and the copies of texts that we keep in our own files. */
const unused = [
  'fragment',
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/** Files that every index has alike: they are kept once, in the runtime folder. */
export const runtimeFiles = ['pagefind.js', 'wasm.unknown.pagefind'];

/**
 * Lets Pagefind index one record of space-separated words and write the index to a folder. One record, because places
 * in it then say everything, and a posting list isn't cut into as many pieces as there are posts.
 */
export async function runPagefind(content: string, folder: string): Promise<void> {
  await withChunkSize(async () => {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addCustomRecord({ url: '/', content, language });
    const written = await index.writeFiles({ outputPath: folder });
    const failed = [...added.errors, ...written.errors];
    if (failed.length > 0) throw new Error(`Pagefind could not index the posts: ${failed.join('; ')}`);
  });
  await Promise.all(unused.map((file) => rm(path.join(folder, file), { recursive: true, force: true })));
}

/** Pagefind reads the size from its environment when it starts, and has no other way to set it. */
async function withChunkSize(run: () => Promise<void>): Promise<void> {
  const name = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
  const before = process.env[name];
  process.env[name] = chunkSize;
  try {
    await run();
  } finally {
    await close();
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}
