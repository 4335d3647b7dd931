import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { deflateRawSync } from 'node:zlib';
import { cardFiles } from '../../search/card-files.ts';
import { createFacets } from '../../search/facets-file.ts';
import { createIndexText, type IndexText } from '../../search/index-text.ts';
import { swapTables } from '../../search/patch.ts';
import { createPostingWriter } from '../../search/posting-lists.ts';
import { cardFileName, type SwapsFile } from '../../search/query/card.ts';
import type { IndexEntry, VariantFile } from '../../search/query/manifest.ts';
import { chunkFile, chunkStartsFile } from '../../search/query/posting-lists.ts';
import { type RegionalWords, regionalWordsFile } from '../../search/query/regional.ts';
import { writePairs, writeSingles } from '../../search/sorted-lists.ts';
import { createSurfaces, type Inventory, type Surfaces, writeSurfaces } from '../../search/surfaces.ts';
import { commonSwaps, sampleOf } from '../../search/swaps.ts';
import { writeWordEdges } from '../../search/word-edges.ts';
import type { BuildSearchOptions } from './options.ts';
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

/** Posts between two moments at which other work gets its turn. */
const stride = 20;

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
  await writePosts(sources, writing, swaps, (document) => {
    text.add(document);
    collected.add(document.texts);
  });
  const surfaces = collected.finish(options.others);
  writeVariants(writing, swaps, surfaces);
  writeJson(writing, 'directory.json', text.columns);
  if (options.words !== undefined) writePacked(writing, regionalWordsFile, options.words);
  await setImmediate();
  writeLists(writing, text, surfaces, sources.length);
  const folder = `${options.name}-${writing.hash.digest('hex').slice(0, 12)}/`;
  renameSync(building, path.join(options.outDir, folder));
  return { entry: { path: folder, posts: sources.length }, inventory: surfaces.inventory };
}

/** Reads every post once and writes what results show of it: its card, and the names of facets. */
async function writePosts(
  sources: readonly SearchSource[],
  writing: Writing,
  swaps: Record<string, SwapsFile>,
  take: (document: ReturnType<SearchSource['load']>) => void,
): Promise<void> {
  const { links, onProgress } = writing.options;
  const tables = swapTables(swaps);
  const facets = createFacets();
  for (const [place, source] of sources.entries()) {
    const document = source.load();
    take(document);
    facets.add(document);
    const { card, parts } = cardFiles(document, (variant) => links(variant, document.path), tables);
    for (const [i, file] of [card, ...parts].entries()) writePacked(writing, cardFileName(place, i), file);
    if ((place + 1) % stride !== 0) continue;
    onProgress?.(place + 1);
    await setImmediate();
  }
  writeJson(writing, 'facets.json', facets.finish());
}

function writeVariants(writing: Writing, swaps: Record<string, SwapsFile>, { groups }: Surfaces): void {
  for (const [number, { code }] of writing.options.variants.entries()) {
    const file: VariantFile = { number, swaps: swaps[code] ?? {}, surfaces: groups[code] ?? [] };
    writeJson(writing, `variants/${code}.json`, file);
  }
}

function writeLists(writing: Writing, text: IndexText, surfaces: Surfaces, posts: number): void {
  const spans = { places: text.phrases.length, posts };
  // A place takes about two bytes.
  const likely = (spans.places * 2) / chunkBytes.chunks;
  const size = Math.min(chunkBytes.most, Math.max(chunkBytes.least, Math.round(likely)));
  const writer = createPostingWriter(spans, size, (number, chunk) =>
    write(writing, chunkFile(number), chunk, chunk),
  );
  writePairs(text.phrases.symbols(), writer);
  writeSingles(text.tallies.columns(), writer);
  writeWordEdges(text.phrases.symbols(), writer);
  writeSurfaces(surfaces, writer);
  writePacked(writing, chunkStartsFile, writer.finish());
}

/** Cards are most of the files, and hosts count bytes and files; browsers unpack them. */
function writePacked(writing: Writing, file: string, data: unknown): void {
  const json = JSON.stringify(data);
  write(writing, file, json, deflateRawSync(json, { level: 6 }));
}

function writeJson(writing: Writing, file: string, data: unknown): void {
  const json = JSON.stringify(data);
  write(writing, file, json, json);
}

function write({ folder, hash }: Writing, file: string, content: string | Uint8Array, bytes = content): void {
  hash.update(content);
  writeFileSync(path.join(folder, file), bytes);
}
