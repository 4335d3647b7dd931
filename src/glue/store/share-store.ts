import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRecords, type RecordState } from './record-state.ts';
import type { Share } from './share.ts';

/** What a step that reads a share of a site says of its store: made under which key, which share of how many. */
export interface ShareStore {
  /** Folder of the store. */
  folder: string;
  share: Share;
  key: string;
}

const storeFile = 'share.json';

/** Says of a folder of records that it is the store of a share; written last. */
export function saveShareStore({ folder, share, key }: ShareStore): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, storeFile), JSON.stringify({ share, key }));
}

/** Finds the stores in a folder, or one level below it, where CI puts artifacts. */
export function findShareStores(folder: string): ShareStore[] {
  if (!existsSync(folder)) return [];
  const below = readdirSync(folder).sort();
  return ['', ...below].flatMap((name) => readShareStore(join(folder, name)) ?? []);
}

function readShareStore(folder: string): ShareStore | undefined {
  try {
    const { share, key } = JSON.parse(readFileSync(join(folder, storeFile), 'utf8')) as ShareStore;
    return { folder, share, key };
  } catch {
    return undefined;
  }
}

/**
 * Reads the records of a share, whose bodies are then named from `root`, the folder that holds all stores; undefined
 * when they can't be believed.
 */
export function loadShare({ folder, key }: ShareStore, root: string): RecordState | undefined {
  const place = folder === root ? '' : `${folder.slice(root.length).replace(/^[\\/]+/, '')}/`;
  const state = loadRecords(folder, { packsIn: `${place}bodies/`, keepsStamps: false });
  if (state.ingestKey === key) return state;
  state.close();
  return undefined;
}
