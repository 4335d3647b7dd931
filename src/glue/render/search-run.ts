import { freemem } from 'node:os';
import type { Entry } from '../../posts/post.ts';
import { optional } from '../../views/cards.ts';
import { manifestFile } from '../../search/query/manifest.ts';
import { createBodyReader, type BodyReader } from '../store/body-store.ts';
import type { LocateBody } from '../site/body-finder.ts';
import { contentHash } from '../store/hash.ts';
import type { OutputFolder } from './output-folder.ts';
import type { ViewContext } from '../../views/context.ts';
import type { Phase, Progress } from '../progress.ts';
import { createIndexThreads } from '../search/index-threads.ts';
import { type IndexSizes, type IndexTarget, sizesOf } from '../search/options.ts';
import type { SearchSource } from '../search/source.ts';
import { loadDocument, type StoredPost } from '../search/stored-post.ts';
import { browserModule } from '../search/bundle-module.ts';
import { updateSearchIndex } from '../search/update-index.ts';
import { writeIndex } from '../search/write-index.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { SiteModel } from '../site/site-model.ts';
import { sourceVariantOf, storedPost } from './search-documents.ts';

/** Raised when the index is made another way. */
const indexVersion = 14;
/** Folder of the index in the output. */
export const searchFolder = 'pagefind/';

/** Posts from which on a thread for the index is worth starting. */
const fewestForThread = 300;

/** Bytes of free memory for each post of a usual index with which two may be written at a time: each takes a third. */
const ampleMemory = 3e6;

/** What came of indexing. */
export interface SearchCounts {
  documents: number;
  /** Size of the index on disk. */
  bytes: number;
  files: number;
  reused: boolean;
}

export interface SearchStore {
  locate: LocateBody;
  /** Folder of the body store. */
  bodies: string;
  /** Gives all that a post's document is made from: its file, its address, and the names of what it is filed under. */
  documentKey(entry: Entry): string;
  /** Key of the records: all that decides what a file becomes beside the file itself, the configuration included. */
  ingestKey: string;
  /** Hash of the program. */
  program: string;
}

/**
 * Indexes every published post and thread, unless nothing that is searched has changed. A large index is written in a
 * thread of its own, a delta in this one.
 */
export async function indexSite(
  model: SiteModel,
  output: OutputFolder,
  store: SearchStore,
  pool: WorkerPool,
  progress: Progress,
): Promise<SearchCounts> {
  const [context] = model.contexts;
  const entries = searchedEntries(model);
  const counts = { documents: entries.length, bytes: 0, files: 0 };
  if (context === undefined) return { ...counts, reused: false };
  const phase = progress.start('search', entries.length);
  const run = openSearch(context, entries, { model, output, store, pool, phase });
  const { sources, options } = run;
  const key = contentHash(
    `${store.program} ${options.siteKey} ${sources.map((source) => `${source.id} ${source.key}`).join('\n')}`,
  );
  if (output.keepAll(searchFolder, searchFolder + manifestFile, key)) {
    phase.end({ phrase: 'came-unchanged' });
    return { ...counts, reused: true };
  }
  const isSmall = sources.length < fewestForThread;
  const result = await updateSearchIndex(sources, {
    ...options,
    previousDir: output.previous(searchFolder) ?? '',
    parallel: isSmall || freemem() < sizesOf(sources.length).posts * ampleMemory ? 1 : 2,
  }).finally(run.close);
  for (const kept of result.kept) output.adopt(searchFolder + kept);
  output.claimStaged(searchFolder, key);
  await writeModule(output, store.program);
  const size = `${(result.bytes / 1e6).toFixed(1)} MB`;
  phase.end(
    result.incremental
      ? { phrase: 'came-delta', values: { count: result.indexed } }
      : { phrase: 'came-index', values: { count: counts.documents, size } },
  );
  return { documents: counts.documents, bytes: result.bytes, files: result.files, reused: false };
}

/** Everything that search can find, oldest first, so that a new post changes as few chunks as possible. */
export function searchedEntries({ library }: SiteModel): Entry[] {
  return [...library.byId.values()].filter(({ meta }) => meta.unlisted !== true).reverse();
}

interface SearchRun {
  model: SiteModel;
  output: OutputFolder;
  store: SearchStore;
  pool: WorkerPool;
  phase: Phase;
}

/** Prepares the posts for indexing, and how their indexes are written. */
export function openSearch(context: ViewContext, entries: readonly Entry[], run: SearchRun) {
  const { model, output, store, pool, phase } = run;
  const { links, config } = context;
  const reader = createBodyReader(store.bodies);
  const threads = createIndexThreads();
  const sources = entries.map((entry) => sourceOf(model, entry, store, reader));
  const variantOf = (code: string) =>
    config.variants.find((variant) => variant.code === code) ?? context.variant;
  const target = {
    outDir: `${output.staging}/${searchFolder}`,
    links: (code: string, path: string) => links.href(variantOf(code), path),
    variants: config.variants,
  };
  const isSmall = sources.length < fewestForThread;
  const done = new Map<string, number>();
  const progressOf = (bundle: string) => (posts: number) => {
    done.set(bundle, posts);
    phase.tick([...done.values()].reduce((sum, some) => sum + some, 0));
  };
  const options = {
    ...target,
    // What all records of the index share: when it changes, everything is indexed again.
    siteKey: contentHash(`${indexVersion} ${store.ingestKey}`),
    async write(written: readonly StoredSource[], to: IndexTarget, sizes: IndexSizes) {
      const onProgress = progressOf(to.bundle);
      if (isSmall || to.bundle.startsWith('delta-'))
        return writeIndex(written, to, { ...target, sizes, onProgress });
      const posts = written.map((source) => source.store());
      const order = { posts, bodies: store.bodies, config, outDir: target.outDir, target: to, sizes };
      const release = pool.reserve(); // the index takes longest: it must not share its core
      return threads.write(order, onProgress).finally(release);
    },
  };
  const close = () => {
    reader.close();
    threads.close();
  };
  return { sources, options, close };
}

/** Publishes Pagefind's API over our index, for its own interfaces and for scripts written for it. */
export async function writeModule(output: OutputFolder, program: string): Promise<void> {
  const file = `${searchFolder}jianfan/pagefind.js`;
  const known = output.current(file, program);
  if (known === undefined) output.write(file, program, await browserModule('pagefind'));
  else output.claim(file, known, false);
}

/** A post for the index; it is put together and its bodies are read only if it changed. */
interface StoredSource extends SearchSource {
  store(): StoredPost;
}

function sourceOf(model: SiteModel, entry: Entry, store: SearchStore, reader: BodyReader): StoredSource {
  const key = store.documentKey(entry);
  const stored = () => storedPost(model, entry, key, store.locate);
  return {
    id: entry.meta.id,
    ...optional('date', entry.meta.date?.epoch),
    sourceVariant: sourceVariantOf(model, entry),
    key,
    store: stored,
    load: () => loadDocument(stored(), reader),
  };
}
