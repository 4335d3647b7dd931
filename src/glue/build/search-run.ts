import type { Entry } from '../../posts/post.ts';
import { htmlToPlainText } from '../../search/plain-text.ts';
import type { SearchDocument } from '../../search/record.ts';
import { fillBody } from '../render/page-renderer.ts';
import { textOf } from '../../views/cards.ts';
import { inVariant, type ViewContext } from '../../views/context.ts';
import { createBodyReader, type BodyLocation, type BodyReader } from '../cache/body-store.ts';
import { contentHash } from '../cache/hash.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { Progress } from '../progress.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import type { SiteModel } from './library-of-site.ts';

/** Raised when the index is made another way. */
const indexVersion = 1;
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
export async function indexSite(model: SiteModel, output: OutputFolder, store: SearchBodies, progress: Progress): Promise<SearchCounts> {
  const [context] = model.contexts;
  const entries = [...model.library.byId.values()].reverse(); // oldest first: a new post then changes the fewest chunks
  const counts = { documents: entries.length, bytes: 0, files: 0 };
  if (context === undefined) return { ...counts, reused: false };
  const phase = progress.start('search', entries.length);
  const key = searchKey(model, entries);
  if (output.keepFolder(folder, key)) {
    phase.end('unchanged');
    return { ...counts, reused: true };
  }
  const reader = createBodyReader(store.bodies);
  const { links, config } = context;
  const result = await buildSearchIndex(documents(model, entries, store, reader), {
    outDir: `${output.staging}/${folder}`,
    links: (code, path) => links.href(config.variants.find((variant) => variant.code === code) ?? context.variant, path),
    variants: config.variants,
    onProgress: (done) => phase.tick(done),
  });
  reader.close();
  output.claimStaged(folder, key);
  phase.end(`${result.documents} posts, ${(result.bytes / 1e6).toFixed(1)} MB`);
  return { documents: result.documents, bytes: result.bytes, files: result.files, reused: false };
}

/** Everything that the index is made of, in one hash. */
function searchKey(model: SiteModel, entries: readonly Entry[]): string {
  const parts = entries.map((entry) => [
    entry.meta.id,
    entry.body,
    model.contexts.map((context) => factsOf(context, entry)),
  ]);
  return contentHash(`${indexVersion} ${JSON.stringify(parts)}`);
}

function factsOf(context: ViewContext, entry: Entry) {
  const { library } = context;
  const text = textOf(context, entry);
  const section = library.sectionOf(entry.meta.category);
  const board = library.boardOf(entry);
  return {
    title: text.title,
    headings: text.headings.map((heading) => heading.text),
    tags: library.tagsOf(entry).map((tag) => inVariant(context, tag.names)),
    ...(section ? { section: inVariant(context, section.names) } : {}),
    ...(board ? { board: inVariant(context, board.names) } : {}),
    authors: library.authorsOf(entry).map((author) => inVariant(context, author.names)),
  };
}

function* documents(model: SiteModel, entries: readonly Entry[], store: SearchBodies, reader: BodyReader): Generator<SearchDocument> {
  for (const entry of entries) {
    const { meta } = entry;
    const texts: SearchDocument['texts'] = {};
    for (const context of model.contexts) {
      const location = store.locate(entry.body[context.variant.code] ?? '');
      const html = location === undefined ? '' : fillBody(reader.read(location), { hash: '', links: {}, images: {} });
      texts[context.variant.code] = { ...factsOf(context, entry), body: htmlToPlainText(html) };
    }
    const [first] = model.contexts;
    const year = first && yearOf(first, entry);
    const source = model.contexts.find((context) => context.variant.script === entry.script) ?? first;
    yield {
      id: meta.id,
      kind: meta.kind,
      path: first?.paths.pathOf(meta.id) ?? '/',
      ...(meta.date === undefined ? {} : { date: meta.date.epoch }),
      ...(year === undefined ? {} : { year }),
      texts,
      sourceVariant: source?.variant.code ?? '',
    };
  }
}

function yearOf(context: ViewContext, entry: Entry): string | undefined {
  if (entry.meta.date === undefined) return undefined;
  return new Intl.DateTimeFormat('en-CA', { timeZone: context.config.timeZone, year: 'numeric' }).format(entry.meta.date.epoch);
}
