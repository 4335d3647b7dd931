import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  type IndexEntry,
  manifestFile,
  searchFormat,
  type SearchManifest,
} from '../../search/query/manifest.ts';

/** A post of an index: what `compareDocuments` needs, and a hash of all that search has of it. */
export interface IndexedPost {
  id: string;
  date?: number;
  key: string;
  /** Records of a long post. */
  records?: number;
}

/** An index that later builds go on using, with its posts in order. */
export interface KeptIndex {
  entry: IndexEntry;
  posts: IndexedPost[];
}

/** What the next build must know of the indexes, all but the delta; kept beside them, never fetched. */
export interface BuildState {
  format: number;
  siteKey: string;
  /** Oldest first. */
  indexes: KeptIndex[];
}

const stateFile = 'jianfan-state.json';

/** Files that speak of all indexes: what readers' browsers begin with, and what the next build needs. */
export const stateFileNames: readonly string[] = [manifestFile, stateFile];

/** Reads the state that an earlier build left in a search folder; undefined when there is none that can be used. */
export async function readBuildState(folder: string): Promise<BuildState | undefined> {
  try {
    const state = JSON.parse(await readFile(path.join(folder, stateFile), 'utf8')) as BuildState;
    return state.format === searchFormat ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Prints the state for the next build, and the file that readers' browsers begin with: names and texts. */
export function stateFiles(
  state: Omit<BuildState, 'format'>,
  published: Pick<SearchManifest, 'roots' | 'indexes'>,
): [name: string, text: string][] {
  const version = createHash('sha256').update(JSON.stringify(published)).digest('hex').slice(0, 12);
  const manifest: SearchManifest = { format: searchFormat, version, ...published };
  return [
    [manifestFile, JSON.stringify(manifest)],
    [stateFile, JSON.stringify({ format: searchFormat, ...state })],
  ];
}

/** Adds up a folder. */
export async function folderSize(folder: string): Promise<{ bytes: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(file.parentPath, file.name))).size;
  return { files: files.length, bytes };
}
