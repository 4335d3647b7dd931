import type { Entry } from '../../posts/post.ts';
import { htmlToPlainText } from '../../search/plain-text.ts';
import type { SearchDocument, SearchText } from '../../search/record.ts';
import { fillBody } from '../render/page-renderer.ts';
import { dateView, optional, textOf } from '../../views/cards.ts';
import { inVariant, type ViewContext } from '../../views/context.ts';
import { termsOf } from '../../taxonomy/library.ts';
import type { RevisionOf } from '../../views/page-inputs.ts';
import { createBodyReader, type BodyLocation, type BodyReader } from '../cache/body-store.ts';
import { contentHash } from '../cache/hash.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { Progress } from '../progress.ts';
import type { SearchSource } from '../search/source.ts';
import { updateSearchIndex } from '../search/update-index.ts';
import type { SiteModel } from './library-of-site.ts';

/** Raised when the index is made another way. */
const indexVersion = 4;
const folder = 'search-index/';

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
  /** Folder of the body store. */
  bodies: string;
  revisionOf: RevisionOf;
  /** Key of the records: all that decides what a file becomes beside the file itself, the configuration included. */
  ingestKey: string;
}

/**
 * Indexes every published post and thread, unless nothing that is searched has changed. In a thread of its own it took
 * longer (10,000 posts, the whole build: 28.0 s against 26.6): the code has to get warm there, and the posts across.
 */
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
  const reader = createBodyReader(store.bodies);
  const sources = entries.map((entry) => sourceOf(model, entry, store, reader));
  // What all cards of the index share: when it changes, everything is indexed anew.
  const siteKey = contentHash(`${indexVersion} ${store.ingestKey}`);
  const key = contentHash(`${siteKey} ${sources.map((source) => `${source.id} ${source.key}`).join('\n')}`);
  if (output.keepAll(folder, `${folder}manifest.json`, key)) {
    phase.end('unchanged');
    return { ...counts, reused: true };
  }
  const { links, config } = context;
  const variantOf = (code: string) =>
    config.variants.find((variant) => variant.code === code) ?? context.variant;
  const result = await updateSearchIndex(sources, {
    outDir: `${output.staging}/${folder}`,
    previousDir: output.previous(folder) ?? '',
    leaveKept: true,
    siteKey,
    links: (code, path) => links.href(variantOf(code), path),
    variants: config.variants,
    onProgress: (done) => phase.tick(done),
  });
  reader.close();
  for (const kept of result.kept) output.adopt(folder + kept);
  output.claimStaged(folder, key);
  const size = `${(result.bytes / 1e6).toFixed(1)} MB`;
  phase.end(
    result.incremental ? `${result.indexed} posts added or replaced` : `${result.documents} posts, ${size}`,
  );
  return { documents: result.documents, bytes: result.bytes, files: result.files, reused: false };
}

/** A post for the index; it is put together and its bodies are read only if it changed. */
function sourceOf(model: SiteModel, entry: Entry, store: SearchStore, reader: BodyReader): SearchSource {
  return {
    id: entry.meta.id,
    ...optional('date', entry.meta.date?.epoch),
    sourceVariant: sourceVariantOf(model, entry),
    key: contentHash(searchInputs(model, entry, store)),
    load() {
      const document = documentOf(model, entry);
      for (const [code, text] of Object.entries(document.texts)) {
        const hash = entry.body[code] ?? '';
        const location = store.locate(hash);
        const html = location === undefined ? '' : reader.read(location, hash);
        text.body = htmlToPlainText(fillBody(html, { hash: '', links: {}, images: {} }));
      }
      return document;
    },
  };
}

/** All that a post's document is made from: its file, its address, and the names of what it is filed under. */
function searchInputs({ library, contexts }: SiteModel, entry: Entry, store: SearchStore): string {
  const names = termsOf(library, entry).flatMap((term) => Object.values(term.names));
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
    texts: Object.fromEntries(contexts.map((context) => [context.variant.code, factsOf(context, entry)])),
    sourceVariant: sourceVariantOf(model, entry),
  };
}

function factsOf(context: ViewContext, entry: Entry): SearchText {
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
