import type { SiteConfig } from '../../config/site-config.ts';
import type { Entry } from '../../posts/post.ts';
import type { SearchDocument, SearchText } from '../../search/record.ts';
import { dateView, optional, textOf } from '../../views/cards.ts';
import { inVariant, type ViewContext } from '../../views/context.ts';
import type { RevisionOf } from '../../views/page-inputs.ts';
import { createBodyReader, type BodyLocation } from '../cache/body-store.ts';
import { contentHash } from '../cache/hash.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { Progress } from '../progress.ts';
import type { SearchSource } from '../search/source.ts';
import { runIndexJob, type IndexedPost, type IndexJob } from '../search/index-job.ts';
import { wantedPosts, type UpdateSearchResult } from '../search/update-index.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { SiteModel } from './library-of-site.ts';

/** Raised when the index is made another way. */
const indexVersion = 4;
const folder = 'search-index/';
/** So many posts are indexed sooner than a thread has read the code for it. */
const fewPosts = 200;

/** What came of indexing. */
export interface SearchCounts {
  documents: number;
  /** Size of the index on disk. */
  bytes: number;
  files: number;
  reused: boolean;
}

export interface SearchStore {
  locate(bodyHash: string): BodyLocation | undefined;
  pool: WorkerPool;
  /** Folder of the body store. */
  bodies: string;
  revisionOf: RevisionOf;
  /** Identity of all that decides what a file becomes beside the file itself. */
  sourcesKey: string;
}

/** Indexes every published post and thread in a thread, unless nothing that is searched has changed. */
export async function indexSite(
  model: SiteModel,
  output: OutputFolder,
  store: SearchStore,
  progress: Progress,
): Promise<SearchCounts> {
  const [context] = model.contexts;
  const entries = [...model.library.byId.values()].reverse(); // oldest first: a new post then changes the fewest chunks
  const counts = { documents: entries.length, bytes: 0, files: 0 };
  if (context === undefined) return { ...counts, reused: false };
  const phase = progress.start('search', entries.length);
  const { config } = context;
  const siteKey = siteKeyOf(context, store.sourcesKey);
  const facts = entries.map((entry) => factsOf(model, entry, store));
  const key = contentHash(`${siteKey} ${facts.map((post) => `${post.id} ${post.key}`).join('\n')}`);
  if (output.keepAll(folder, `${folder}manifest.json`, key)) {
    phase.end('unchanged');
    return { ...counts, reused: true };
  }
  const previousDir = output.previous(folder) ?? '';
  const wanted = await wantedPosts(facts, { previousDir, siteKey });
  const posts = facts.map((post, i): IndexedPost => {
    const entry = entries[i];
    if (entry === undefined || !wanted.has(post.id)) return { ...post, bodies: {} };
    return { ...post, document: documentOf(model, entry), bodies: bodiesOf(entry, store) };
  });
  const job: IndexJob = { posts, outDir: `${output.staging}/${folder}`, previousDir, siteKey };
  const onProgress = (done: number) => phase.tick(done);
  const result = await (wanted.size > fewPosts ? inThread : inPlace)(job, store, config, onProgress);
  for (const kept of result.kept) output.adopt(folder + kept);
  output.claimStaged(folder, key);
  const size = `${(result.bytes / 1e6).toFixed(1)} MB`;
  phase.end(
    result.incremental ? `${result.indexed} posts added or replaced` : `${result.documents} posts, ${size}`,
  );
  return { documents: result.documents, bytes: result.bytes, files: result.files, reused: false };
}

type RunJob = (
  job: IndexJob,
  store: SearchStore,
  config: SiteConfig,
  onProgress: (done: number) => void,
) => Promise<UpdateSearchResult>;

const inThread: RunJob = async (job, { pool }, _, onProgress) => {
  const response = await pool.run({ type: 'index', job }, onProgress);
  if (!('indexed' in response)) throw new Error('The index came to nothing.');
  return response.indexed;
};

const inPlace: RunJob = async (job, { bodies }, config, onProgress) => {
  const reader = createBodyReader(bodies);
  try {
    return await runIndexJob(job, config, reader, onProgress);
  } finally {
    reader.close();
  }
};

/** What all cards of the index share: when it changes, everything is indexed anew. */
function siteKeyOf({ config }: ViewContext, sourcesKey: string): string {
  return contentHash(JSON.stringify([indexVersion, sourcesKey, config.base, config.variants]));
}

/** What the index must know of a post to tell whether it changed. */
function factsOf(model: SiteModel, entry: Entry, store: SearchStore): Omit<SearchSource, 'load'> {
  return {
    id: entry.meta.id,
    ...optional('date', entry.meta.date?.epoch),
    sourceVariant: sourceVariantOf(model, entry),
    key: contentHash(searchInputs(model, entry, store)),
  };
}

function bodiesOf(entry: Entry, { locate }: SearchStore): IndexedPost['bodies'] {
  return Object.fromEntries(
    Object.entries(entry.body).map(([code, hash]) => {
      const location = locate(hash);
      return [code, location && { hash, location }];
    }),
  );
}

/** All that a post's document is made from: its file, its address, and the names of what it is filed under. */
function searchInputs({ library, contexts }: SiteModel, entry: Entry, store: SearchStore): string {
  const section = library.sectionOf(entry.meta.category);
  const board = library.boardOf(entry);
  const terms = [
    ...library.tagsOf(entry),
    ...library.authorsOf(entry),
    ...(section ? [section] : []),
    ...(board ? [board] : []),
  ];
  const names = terms.flatMap((term) => Object.values(term.names));
  return [store.revisionOf(entry), contexts[0]?.paths.pathOf(entry.meta.id) ?? '', ...names].join('\0');
}

/** The first variant in the author's script. */
function sourceVariantOf({ contexts }: SiteModel, entry: Entry): string {
  const source = contexts.find(({ variant }) => variant.script === entry.script) ?? contexts[0];
  return source?.variant.code ?? '';
}

/** A post as search sees it, its bodies still empty. */
function documentOf(model: SiteModel, entry: Entry): SearchDocument {
  const { contexts } = model;
  const { meta } = entry;
  const [first] = contexts;
  const date = first && dateView(first, meta.date);
  return {
    id: meta.id,
    kind: meta.kind,
    path: first?.paths.pathOf(meta.id) ?? '/',
    ...optional('date', meta.date?.epoch),
    ...optional('dateText', date?.text.slice(0, 'YYYY-MM-DD'.length)),
    ...optional('year', date?.text.slice(0, 'YYYY'.length)),
    texts: Object.fromEntries(contexts.map((context) => [context.variant.code, textIn(context, entry)])),
    sourceVariant: sourceVariantOf(model, entry),
  };
}

function textIn(context: ViewContext, entry: Entry): SearchText {
  const { library } = context;
  const text = textOf(context, entry);
  const section = library.sectionOf(entry.meta.category);
  const board = library.boardOf(entry);
  return {
    title: text.title,
    headings: text.headings.map((heading) => heading.text),
    tags: library.tagsOf(entry).map((tag) => inVariant(context, tag.names)),
    ...optional('section', section && inVariant(context, section.names)),
    ...optional('board', board && inVariant(context, board.names)),
    authors: library.authorsOf(entry).map((author) => inVariant(context, author.names)),
    body: '',
  };
}
