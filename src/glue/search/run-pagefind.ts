import { rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PagefindRecord } from '../../search/post-records.ts';

/** Files that bundles have alike; readers have them from the first one. */
const sharedFiles = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'pagefind.js',
  'wasm.unknown.pagefind',
];

/** Records that Pagefind is given ahead of its answers. */
const ahead = 32;

/** Lets Pagefind index records and write a bundle; one that is merged with another comes without what both have. */
export async function runPagefind(
  records: Iterable<PagefindRecord>,
  bundle: { folder: string; chunk: number; isMerged: boolean },
): Promise<void> {
  await withChunkSize(bundle.chunk, async () => {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const waiting: Promise<{ errors: string[] }>[] = [];
    for (const record of records) {
      waiting.push(index.addCustomRecord(record));
      if (waiting.length > ahead) check(await waiting.shift());
    }
    for (const added of waiting) check(await added);
    check(await index.writeFiles({ outputPath: bundle.folder }));
  });
  if (!bundle.isMerged) return;
  for (const file of sharedFiles) await rm(path.join(bundle.folder, file), { force: true });
}

function check(response: { errors: string[] } | undefined): void {
  if (response !== undefined && response.errors.length > 0)
    throw new Error(`Pagefind could not index the posts: ${response.errors.join('; ')}`);
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
