import { rm } from 'node:fs/promises';
import { searchFormat } from '../../search/query/manifest.ts';
import { compareDocuments, type SearchDocument } from '../../search/record.ts';
import { createSurfaces, type Inventory } from '../../search/surfaces.ts';
import { type BuildState, folderSize, writeBuildState, writeManifest } from './build-state.ts';
import { writeIndexFolder, type WrittenIndex } from './index-folder.ts';
import type { BuildSearchOptions, BuildSearchResult } from './options.ts';

/**
 * Characters of text in one index: more would need strings longer than V8 has, and Pagefind takes about 200 bytes of
 * memory for each.
 */
const mostCharacters = 20_000_000;

/** What is kept so that the next build can be an update. */
export interface DocumentKeys {
  siteKey: string;
  keyOf(id: string): string;
}

/** Indexes all posts of a site anew. Throws only when Pagefind or the disk fails. */
export async function buildSearchIndex(
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
  options: BuildSearchOptions,
  keys?: DocumentKeys,
): Promise<BuildSearchResult> {
  const began = performance.now();
  await rm(options.outDir, { recursive: true, force: true });
  const sorted: SearchDocument[] = [];
  for await (const document of documents) sorted.push(document);
  sorted.sort(compareDocuments);
  const indexes = await writeIndexes(sorted, options);
  await writeManifest(options.outDir, { indexes: indexes.map(({ entry }) => entry), replaced: [] });
  if (keys !== undefined) await writeBuildState(options.outDir, stateOf(sorted, indexes, keys));
  const size = await folderSize(options.outDir);
  return { documents: sorted.length, ...size, seconds: (performance.now() - began) / 1000 };
}

async function writeIndexes(
  sorted: readonly SearchDocument[],
  options: BuildSearchOptions,
): Promise<WrittenIndex[]> {
  const parts = partsOf(sorted);
  const inventories = parts.length < 2 ? [] : parts.map((part) => inventoryOf(part, options));
  const indexes: WrittenIndex[] = [];
  for (const [i, part] of parts.entries()) {
    const others = joinInventories(inventories.filter((_, other) => other !== i));
    indexes.push(
      await writeIndexFolder(part, { ...options, name: parts.length < 2 ? 'base' : `base${i + 1}`, others }),
    );
  }
  return indexes;
}

function partsOf(sorted: readonly SearchDocument[]): SearchDocument[][] {
  const parts: SearchDocument[][] = [];
  let characters = Infinity;
  for (const document of sorted) {
    const length = document.texts[document.sourceVariant]?.body.length ?? 0;
    if (characters + length > mostCharacters) {
      parts.push([]);
      characters = 0;
    }
    parts.at(-1)?.push(document);
    characters += length;
  }
  return parts;
}

function inventoryOf(documents: readonly SearchDocument[], options: BuildSearchOptions): Inventory {
  const surfaces = createSurfaces(options.variants.map(({ code }) => code));
  for (const document of documents) surfaces.add(document.texts);
  return surfaces.finish().inventory;
}

/** Puts the characters of several indexes together. */
function joinInventories(inventories: readonly Inventory[]): Inventory {
  const joined = new Map<string, Set<string>>();
  for (const inventory of inventories) {
    for (const [variant, characters] of Object.entries(inventory)) {
      joined.set(variant, new Set([...(joined.get(variant) ?? []), ...characters]));
    }
  }
  return Object.fromEntries(
    [...joined].map(([variant, characters]) => [variant, [...characters].sort().join('')]),
  );
}

function stateOf(
  sorted: readonly SearchDocument[],
  indexes: readonly WrittenIndex[],
  { siteKey, keyOf }: DocumentKeys,
): BuildState {
  return {
    format: searchFormat,
    siteKey,
    indexes: indexes.map(({ entry }) => entry),
    posts: sorted.map(({ id, date }) => ({ id, ...(date === undefined ? {} : { date }), key: keyOf(id) })),
    inventory: joinInventories(indexes.map(({ inventory }) => inventory)),
  };
}
