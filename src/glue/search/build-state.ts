import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type IndexEntry, searchFormat, type SearchManifest } from '../../search/query/manifest.ts';
import type { Inventory } from '../../search/surfaces.ts';

/** What the next build must know of the base index; kept beside it, never fetched. */
export interface BuildState {
  format: number;
  /** Everything about the site that cards hold: variants and the shape of links. */
  siteKey: string;
  base: IndexEntry;
  /** The posts of the base in order: what `compareDocuments` needs, and a hash of all that search has of the post. */
  posts: { id: string; date?: number; key: string }[];
  inventory: Inventory;
}

const stateFile = 'state.json';

/** Reads the state that an earlier build left in a search folder; undefined when there is none that can be used. */
export async function readBuildState(folder: string): Promise<BuildState | undefined> {
  try {
    const state = JSON.parse(await readFile(path.join(folder, stateFile), 'utf8')) as BuildState;
    return state.format === searchFormat ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the state for the next build. */
export async function writeBuildState(folder: string, state: BuildState): Promise<void> {
  await writeFile(path.join(folder, stateFile), JSON.stringify(state));
}

/** Takes the state over from the last build: the base that it describes is the same. */
export async function keepBuildState(folders: { previousDir: string; outDir: string }): Promise<void> {
  await copyFile(path.join(folders.previousDir, stateFile), path.join(folders.outDir, stateFile));
}

/** Writes the file that readers' browsers begin with. */
export async function writeManifest(
  folder: string,
  parts: Pick<SearchManifest, 'base' | 'delta' | 'replaced'>,
): Promise<void> {
  const version = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
  const manifest: SearchManifest = { format: searchFormat, version, ...parts };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/** Adds up a folder. */
export async function folderSize(folder: string): Promise<{ bytes: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(file.parentPath, file.name))).size;
  return { files: files.length, bytes };
}
