import type { Entry } from '../../posts/post.ts';
import { htmlToPlainText } from '../../search/plain-text.ts';
import type { SearchDocument, SearchText } from '../../search/record.ts';
import { fillBody } from '../render/page-renderer.ts';
import { dateView, optional, textOf } from '../../views/cards.ts';
import { inVariant, type ViewContext } from '../../views/context.ts';
import { createBodyReader, type BodyLocation, type BodyReader } from '../cache/body-store.ts';
import { contentHash } from '../cache/hash.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { Progress } from '../progress.ts';
import type { SearchSource } from '../search/source.ts';
import { updateSearchIndex } from '../search/update-index.ts';
import type { SiteModel } from './library-of-site.ts';

/** Raised when the index is made another way. */
const indexVersion = 3;
const folder = 'search-index/';

/** What came of indexing. */
export interface SearchCounts {
  documents: number;
  /** Size of the index on disk. */
  bytes: number;
  files: number;
  reused: boolean;
}

export interface SearchBodies {
  locate(bodyHash: string): BodyLocation | undefined;
  /** Folder of the body store. */
  bodies: string;
}

/** Indexes every published post and thread, unless nothing that is searched has changed. */
export async function indexSite(
  model: SiteModel,
  output: OutputFolder,
  store: SearchBodies,
  progress: Progress,
): Promise<SearchCounts> {
  const [context] = model.contexts;
  const entries = [...model.library.byId.values()].reverse(); // oldest first: a new post then changes the fewest chunks
  const counts = { documents: entries.length, bytes: 0, files: 0 };
  if (context === undefined) return { ...counts, reused: false };
  const phase = progress.start('search', entries.length);
  const reader = createBodyReader(store.bodies);
  const sources = entries.map((entry) => sourceOf(model, entry, store, reader));
  const siteKey = siteKeyOf(context);
  const key = contentHash(`${siteKey} ${sources.map((source) => `${source.id} ${source.key}`).join('\n')}`);
  if (output.keepFolder(folder, key)) {
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
  for (const kept of result.kept) output.adopt(folder + kept, key);
  output.claimStaged(folder, key);
  const size = `${(result.bytes / 1e6).toFixed(1)} MB`;
  phase.end(
    result.incremental ? `${result.indexed} posts added or replaced` : `${result.documents} posts, ${size}`,
  );
  return { documents: result.documents, bytes: result.bytes, files: result.files, reused: false };
}

/** What all cards of the index share: when it changes, everything is indexed anew. */
function siteKeyOf({ config }: ViewContext): string {
  return contentHash(JSON.stringify([indexVersion, config.base, config.variants]));
}

/** A post for the index; its bodies are read only if it changed. Their hashes stand for them in the key. */
function sourceOf(model: SiteModel, entry: Entry, store: SearchBodies, reader: BodyReader): SearchSource {
  const document = documentOf(model, entry);
  return {
    id: document.id,
    ...optional('date', document.date),
    sourceVariant: document.sourceVariant,
    key: contentHash(JSON.stringify([document, entry.body])),
    load() {
      const texts = Object.entries(document.texts).map(([code, text]) => [
        code,
        { ...text, body: plainBody(entry.body[code] ?? '', store, reader) },
      ]);
      return { ...document, texts: Object.fromEntries(texts) as SearchDocument['texts'] };
    },
  };
}

function plainBody(hash: string, store: SearchBodies, reader: BodyReader): string {
  const location = store.locate(hash);
  const html = location === undefined ? '' : reader.read(location, hash);
  return htmlToPlainText(fillBody(html, { hash: '', links: {}, images: {} }));
}

/** A post as search sees it, its bodies still empty. */
function documentOf({ contexts }: SiteModel, entry: Entry): SearchDocument {
  const { meta } = entry;
  const [first] = contexts;
  const source = contexts.find((context) => context.variant.script === entry.script) ?? first;
  const date = first && dateView(first, meta.date);
  return {
    id: meta.id,
    kind: meta.kind,
    path: first?.paths.pathOf(meta.id) ?? '/',
    ...optional('date', meta.date?.epoch),
    ...optional('dateText', date?.text.slice(0, 'YYYY-MM-DD'.length)),
    ...optional('year', date?.text.slice(0, 'YYYY'.length)),
    texts: Object.fromEntries(contexts.map((context) => [context.variant.code, factsOf(context, entry)])),
    sourceVariant: source?.variant.code ?? '',
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
