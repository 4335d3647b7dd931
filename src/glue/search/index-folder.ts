import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createFacets } from '../../search/facets-file.ts';
import { createIndexText, type IndexText } from '../../search/index-text.ts';
import { createPostingWriter } from '../../search/posting-lists.ts';
import type { SwapsFile } from '../../search/query/card.ts';
import type { FacetsFile, IndexEntry, VariantFile } from '../../search/query/manifest.ts';
import { chunkFile, chunkStartsFile } from '../../search/query/posting-lists.ts';
import { type RegionalWords, regionalWordsFile } from '../../search/query/regional.ts';
import { writePairs, writeSingles } from '../../search/sorted-lists.ts';
import type { SearchDocument } from '../../search/record.ts';
import { createSurfaces, type Inventory, type Surfaces, writeSurfaces } from '../../search/surfaces.ts';
import { commonSwaps, sampleOf } from '../../search/swaps.ts';
import { writeWordEdges } from '../../search/word-edges.ts';
import { createBacklog } from '../workers/backlog.ts';
import type { CardJob } from '../workers/protocol.ts';
import { createCardWriter } from './card-writer.ts';
import type { BuildSearchOptions } from './options.ts';
import { packJson } from './pack-json.ts';
import type { SearchSource } from './source.ts';

/** An index folder as written. */
export interface WrittenIndex {
  entry: IndexEntry;
  /** The characters its posts are written with. */
  inventory: Inventory;
}

/** Where an index is being written, and what its name will be made of. */
interface Writing {
  options: BuildSearchOptions;
  folder: string;
  hash: Hash;
}

/** Posts whose cards are written together; after them, other work gets its turn. */
const stride = 40;

/** Milliseconds after which other work gets its turn while lists are written. */
const longestTurn = 10;

/** Bytes of a chunk: a query costs a few of them; beyond some 5,000 of them, fewer files count for more. */
const chunkBytes = { least: 6_000, most: 16_000, chunks: 5_000 };

/**
 * Writes one index into a folder of its own, named by its content. Sources come in the order of `compareDocuments`;
 * `others` are the characters of the index beside which it will be searched, `words` go into the base alone.
 */
export async function writeIndexFolder(
  sources: readonly SearchSource[],
  options: BuildSearchOptions & { name: string; others?: Inventory; words?: RegionalWords },
): Promise<WrittenIndex> {
  const building = path.join(options.outDir, `${options.name}-new`);
  for (const folder of ['cards', 'lists', 'variants'])
    mkdirSync(path.join(building, folder), { recursive: true });
  const writing: Writing = { options, folder: building, hash: createHash('sha256') };
  const swaps = commonSwaps(sampleOf(sources).map((source) => source.load()));
  const text = createIndexText();
  const collected = createSurfaces(options.variants.map(({ code }) => code));
  const facets = await writePosts(sources, writing, swaps, (document) => {
    text.add(document);
    collected.add(document.texts);
  });
  writeJson(writing, 'facets.json', facets);
  const surfaces = collected.finish(options.others);
  writeVariants(writing, swaps, surfaces);
  writeJson(writing, 'directory.json', text.columns);
  if (options.words !== undefined) writePacked(writing, regionalWordsFile, options.words);
  await writeLists(writing, text, surfaces, sources.length);
  const folder = `${options.name}-${writing.hash.digest('hex').slice(0, 12)}/`;
  renameSync(building, path.join(options.outDir, folder));
  return { entry: { path: folder, posts: sources.length }, inventory: surfaces.inventory };
}

/** Reads every post once and has its card written; gives what results can be narrowed by. */
async function writePosts(
  sources: readonly SearchSource[],
  { options, folder, hash }: Writing,
  swaps: Record<string, SwapsFile>,
  take: (document: SearchDocument) => void,
): Promise<FacetsFile> {
  const { links, onProgress, startCards = createCardWriter } = options;
  const writeCards = startCards({ folder, swaps });
  const facets = createFacets();
  const backlog = createBacklog();
  const digests: Promise<string>[] = [];
  for (let from = 0; from < sources.length; from += stride) {
    const jobs = sources.slice(from, from + stride).map((source, i): CardJob => {
      const document = source.load();
      take(document);
      facets.add(document);
      const href = Object.fromEntries(
        Object.keys(document.texts).map((variant) => [variant, links(variant, document.path)]),
      );
      return { place: from + i, document, href };
    });
    const digest = Promise.resolve(writeCards(jobs));
    digests.push(digest);
    onProgress?.(from + jobs.length);
    await backlog.add(digest);
  }
  for (const digest of digests) hash.update(await digest);
  return facets.finish();
}

function writeVariants(writing: Writing, swaps: Record<string, SwapsFile>, { groups }: Surfaces): void {
  for (const [number, { code }] of writing.options.variants.entries()) {
    const file: VariantFile = { number, swaps: swaps[code] ?? {}, surfaces: groups[code] ?? [] };
    writeJson(writing, `variants/${code}.json`, file);
  }
}

async function writeLists(
  writing: Writing,
  text: IndexText,
  surfaces: Surfaces,
  posts: number,
): Promise<void> {
  const spans = { places: text.phrases.length, posts };
  // A place takes about two bytes.
  const likely = (spans.places * 2) / chunkBytes.chunks;
  const size = Math.min(chunkBytes.most, Math.max(chunkBytes.least, Math.round(likely)));
  const writer = createPostingWriter(spans, size, (number, chunk) =>
    write(writing, chunkFile(number), chunk, chunk),
  );
  await inTurns(writePairs(text.phrases.symbols(), writer));
  await inTurns(writeSingles(text.tallies.columns(), writer));
  writeWordEdges(text.phrases.symbols(), writer);
  writeSurfaces(surfaces, writer);
  writePacked(writing, chunkStartsFile, writer.finish());
}

/** Does long work bit by bit, so that threads get their next jobs meanwhile. */
async function inTurns(steps: Iterable<void>): Promise<void> {
  const turns = steps[Symbol.iterator]();
  for (let began = performance.now(); turns.next().done !== true;) {
    if (performance.now() - began < longestTurn) continue;
    await setImmediate();
    began = performance.now();
  }
}

function writePacked(writing: Writing, file: string, data: unknown): void {
  const { json, packed } = packJson(data);
  write(writing, file, json, packed);
}

function writeJson(writing: Writing, file: string, data: unknown): void {
  const json = JSON.stringify(data);
  write(writing, file, json, json);
}

function write({ folder, hash }: Writing, file: string, content: string | Uint8Array, bytes = content): void {
  hash.update(content);
  writeFileSync(path.join(folder, file), bytes);
}
