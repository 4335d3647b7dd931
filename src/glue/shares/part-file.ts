import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexShare } from '../search/index-share.ts';
import { contentHash } from '../store/hash.ts';
import type { NameSum, Share } from '../store/share.ts';
import type { OutputRecords } from '../store/output-state.ts';

/** A share of a built site, with what a merge must know of it. */
export interface SitePart {
  share: Share;
  /** Identity of what the whole site is made from, the program included. */
  site: string;
  /** Names of the pages, feeds and pictures of the site, and of those that are here. */
  sums: { all: NameSum; own: NameSum };
  search?: IndexShare | 'stock' | undefined;
  /** Content hash and size of each file, by path. */
  files: [out: string, hash: string, size: number][];
}

/** Folder of the share's files, below the folder of the part. */
export const partFiles = 'site';
const partFile = 'part.json';

/** Makes what a merge must know of a share's files. */
export function filesOf(records: OutputRecords): SitePart['files'] {
  return [...records].map(([out, { hash, size }]) => [out, hash, size]);
}

/** Writes what a merge must know beside the share's files. */
export function savePart(folder: string, part: SitePart): void {
  writeFileSync(join(folder, partFile), JSON.stringify(part));
}

/** Says whether a folder may be written to: absent, or with nothing in it but a part. */
export function isPartFolder(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).every((name) => [partFiles, partFile].includes(name));
}

/** Takes back that a folder holds a part. */
export function removePart(folder: string): void {
  rmSync(join(folder, partFile), { force: true });
}

/** A part where it is. */
export interface FoundPart extends SitePart {
  folder: string;
  /** Identity of all that the part says of itself. */
  id: string;
}

/** Reads what a share says of itself; undefined where there is none, or it is cut off. Its files need not be there. */
export function readPart(folder: string): FoundPart | undefined {
  try {
    const bytes = readFileSync(join(folder, partFile));
    const part = JSON.parse(bytes.toString('utf8')) as SitePart;
    return { ...part, folder, id: contentHash(bytes) };
  } catch {
    return undefined;
  }
}
