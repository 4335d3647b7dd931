import { rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Locations in one chunk of the index, see src/search/README.md. Small chunks make queries cheap; but their names are
 * what every reader loads first, so a large index, of more than about 4,000 posts, has larger ones.
 */
function chunkSizeFor(content: string): number {
  return content.length > 80_000_000 ? 4000 : 2000;
}

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
  await withChunkSize(chunkSizeFor(content), async () => {
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
async function withChunkSize(size: number, run: () => Promise<void>): Promise<void> {
  const name = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
  const before = process.env[name];
  process.env[name] = String(size);
  try {
    await run();
  } finally {
    await close();
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}
