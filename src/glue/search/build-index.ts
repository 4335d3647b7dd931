import { createHash, type Hash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cardFiles } from '../../search/card-files.ts';
import { createFacets } from '../../search/facets-file.ts';
import { createIndexText } from '../../search/index-text.ts';
import { type IndexEntry, searchFormat, type SearchManifest } from '../../search/query/manifest.ts';
import { readSwaps, type Swaps } from '../../search/query/card.ts';
import { compareDocuments, type SearchDocument } from '../../search/record.ts';
import { commonSwaps } from '../../search/swaps.ts';
import { runPagefind, runtimeFiles } from './pagefind-run.ts';

/** Where the index goes and how its posts are linked. */
export interface BuildSearchOptions {
  /** The folder that the site serves as its search folder; what is in it is replaced. */
  outDir: string;
  /** Root-relative, percent-encoded href of a decoded site path in a variant. */
  links(variantCode: string, path: string): string;
  variants: { code: string; script: 'hans' | 'hant' }[];
  /** Called now and then with the number of posts read so far. */
  onProgress?(done: number): void;
}

/** What a build of the index came to. */
export interface BuildSearchResult {
  documents: number;
  bytes: number;
  files: number;
  seconds: number;
}

const runtimeFolder = 'pagefind/';

/** Indexes all posts of a site anew. Throws only when Pagefind or the disk fails. */
export async function buildSearchIndex(
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
  options: BuildSearchOptions,
): Promise<BuildSearchResult> {
  const began = performance.now();
  await rm(options.outDir, { recursive: true, force: true });
  const sorted: SearchDocument[] = [];
  for await (const document of documents) sorted.push(document);
  sorted.sort(compareDocuments);
  const indexes = sorted.length === 0 ? [] : [await writeIndex(sorted, 'base', options)];
  if (indexes.length > 0) await keepRuntime(options.outDir, indexes);
  await writeManifest(options.outDir, indexes);
  const size = await folderSize(options.outDir);
  return { documents: sorted.length, ...size, seconds: (performance.now() - began) / 1000 };
}

async function writeIndex(
  documents: readonly SearchDocument[],
  name: string,
  options: BuildSearchOptions,
): Promise<IndexEntry> {
  const building = path.join(options.outDir, `${name}-new`);
  await mkdir(path.join(building, 'cards'), { recursive: true });
  const hash = createHash('sha256');
  const swaps = await writeSwaps(building, documents);
  const text = createIndexText();
  const facets = createFacets();
  for (const [i, document] of documents.entries()) {
    text.add(document);
    facets.add(document);
    const { card, parts } = cardFiles(document, (variant) => options.links(variant, document.path), swaps);
    await writeCard(building, i, [card, ...parts], hash);
    if (i % 100 === 99) options.onProgress?.(i + 1);
  }
  const { content, columns } = text.finish();
  await writeJson(path.join(building, 'directory.json'), columns);
  await writeJson(path.join(building, 'facets.json'), facets.finish());
  hash.update(content);
  await runPagefind(content, building);
  const folder = `${name}-${hash.digest('hex').slice(0, 12)}/`;
  await rename(building, path.join(options.outDir, folder));
  options.onProgress?.(documents.length);
  return { path: folder, posts: documents.length };
}

/** Writes `swaps/VARIANT.json`, which every reader of a variant loads once. */
async function writeSwaps(folder: string, documents: readonly SearchDocument[]): Promise<Map<string, Swaps>> {
  const files = Object.entries(commonSwaps(documents));
  await mkdir(path.join(folder, 'swaps'), { recursive: true });
  for (const [variant, file] of files) await writeJson(path.join(folder, 'swaps', `${variant}.json`), file);
  return new Map(files.map(([variant, file]) => [variant, readSwaps(file)]));
}

async function writeCard(folder: string, place: number, files: readonly unknown[], hash: Hash): Promise<void> {
  for (const [i, file] of files.entries()) {
    const json = JSON.stringify(file);
    hash.update(json);
    await writeFile(path.join(folder, 'cards', i === 0 ? `${place}.json` : `${place}.${i}.json`), json);
  }
}

async function keepRuntime(outDir: string, indexes: readonly IndexEntry[]): Promise<void> {
  await mkdir(path.join(outDir, runtimeFolder), { recursive: true });
  for (const file of runtimeFiles) {
    for (const { path: folder } of indexes) await rename(path.join(outDir, folder, file), path.join(outDir, runtimeFolder, file));
  }
}

async function writeManifest(outDir: string, indexes: IndexEntry[]): Promise<void> {
  const version = createHash('sha256').update(JSON.stringify(indexes)).digest('hex').slice(0, 12);
  const manifest: SearchManifest = { format: searchFormat, version, runtime: runtimeFolder, indexes, replaced: [] };
  await mkdir(outDir, { recursive: true });
  await writeJson(path.join(outDir, 'manifest.json'), manifest);
}

async function writeJson(file: string, data: unknown): Promise<void> {
  await writeFile(file, JSON.stringify(data));
}

async function folderSize(folder: string): Promise<{ bytes: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map((file) => stat(path.join(file.parentPath, file.name))));
  return { files: files.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
}
