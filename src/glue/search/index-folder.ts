import { createHash, type Hash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { cardFiles } from '../../search/card-files.ts';
import { createFacets } from '../../search/facets-file.ts';
import { createIndexText } from '../../search/index-text.ts';
import { cardFileName, readSwaps } from '../../search/query/card.ts';
import type { IndexEntry, VariantFile } from '../../search/query/manifest.ts';
import type { SearchDocument } from '../../search/record.ts';
import { createSurfaces, type Inventory } from '../../search/surfaces.ts';
import { commonSwaps } from '../../search/swaps.ts';
import type { BuildSearchOptions } from './options.ts';
import { runPagefind, runtimeFiles } from './pagefind-run.ts';

/** Pagefind's own code in the search folder: the same for every index, so that browsers load it once. */
export const runtimeFolder = 'pagefind/';

/** An index folder as written. */
export interface WrittenIndex {
  entry: IndexEntry;
  /** The characters its posts are written with. */
  inventory: Inventory;
}

/**
 * Writes one index into a folder of its own, named by its content. Documents come in the order of `compareDocuments`;
 * `others` are the characters of the index beside which it will be searched.
 */
export async function writeIndexFolder(
  documents: readonly SearchDocument[],
  options: BuildSearchOptions & { name: string; others?: Inventory },
): Promise<WrittenIndex> {
  const building = path.join(options.outDir, `${options.name}-new`);
  await mkdir(path.join(building, 'cards'), { recursive: true });
  const hash = createHash('sha256');
  const text = createIndexText();
  const surfaces = createSurfaces(options.variants.map(({ code }) => code));
  for (const document of documents) {
    text.add(document);
    surfaces.add(document.texts);
  }
  const { groups, inventory, wordsOf } = surfaces.finish(options.others);
  await writeShown(building, documents, { options, hash, groups });
  const { content, columns } = text.finish(wordsOf);
  await writeJson(path.join(building, 'directory.json'), columns, hash);
  hash.update(content);
  await runPagefind(content, building);
  await keepRuntime(building, path.join(options.outDir, runtimeFolder));
  const folder = `${options.name}-${hash.digest('hex').slice(0, 12)}/`;
  await rename(building, path.join(options.outDir, folder));
  return { entry: { path: folder, posts: documents.length }, inventory };
}

/** Writes what results show: cards, the names of facets, and what readers of each variant need. */
async function writeShown(
  folder: string,
  documents: readonly SearchDocument[],
  { options, hash, groups }: { options: BuildSearchOptions; hash: Hash; groups: Record<string, string[]> },
): Promise<void> {
  const swaps = commonSwaps(documents);
  const ready = new Map(Object.entries(swaps).map(([variant, file]) => [variant, readSwaps(file)]));
  const facets = createFacets();
  await mkdir(path.join(folder, 'variants'), { recursive: true });
  for (const [number, { code }] of options.variants.entries()) {
    const file: VariantFile = { number, swaps: swaps[code] ?? {}, surfaces: groups[code] ?? [] };
    await writeJson(path.join(folder, 'variants', `${code}.json`), file, hash);
  }
  for (const [place, document] of documents.entries()) {
    facets.add(document);
    const { card, parts } = cardFiles(document, (variant) => options.links(variant, document.path), ready);
    for (const [i, file] of [card, ...parts].entries())
      await writeCard(path.join(folder, cardFileName(place, i)), file, hash);
    if (place % 100 === 99) options.onProgress?.(place + 1);
  }
  await writeJson(path.join(folder, 'facets.json'), facets.finish(), hash);
}

async function keepRuntime(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const file of runtimeFiles) await rename(path.join(from, file), path.join(to, file));
}

/** Cards are most of the files, and hosts count bytes and files; browsers unpack them. */
async function writeCard(file: string, data: unknown, hash: Hash): Promise<void> {
  const json = JSON.stringify(data);
  hash.update(json);
  await writeFile(file, deflateRawSync(json, { level: 9 }));
}

async function writeJson(file: string, data: unknown, hash: Hash): Promise<void> {
  const json = JSON.stringify(data);
  hash.update(json);
  await writeFile(file, json);
}
