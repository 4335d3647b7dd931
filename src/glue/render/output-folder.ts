import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { contentHash } from '../store/hash.ts';
import type { OutputRecord, OutputRecords } from '../store/output-state.ts';
import type { ShareCounter } from '../store/share.ts';
import { linkFiles, type LinkedTree } from './link-files.ts';
import { recoverOutput, type OutputPlace } from './output-place.ts';
import { putInPlace } from './put-in-place.ts';

/** Folder for pages that replace others; no published file has this name. */
const stagedFolder = '.jianfan-staged';

/** Files of a folder that nobody edits: paths there, content hashes and sizes. */
export interface OutputTree {
  folder: string;
  files: readonly (readonly [out: string, hash: string, size: number])[];
}

/** An output folder in the making: changed files are staged beside it and put in place together at the end. */
export interface OutputFolder {
  readonly staging: string;
  /** Says whether this build makes a page, feed or picture; asked once for each. `owner` stands for files that are made together. */
  wants(out: string, owner?: string): boolean;
  /** Names the place, relative to `staging`, where a file is written until all are put in place. */
  stage(out: string): string;
  /** Gives what is at `out` if it was made from the same things. */
  current(out: string, key: string): OutputRecord | undefined;
  /** Gives the hash of what is at `out`, whatever it was made from. */
  knownHash(out: string): string | undefined;
  /** Gives the key of what is at `out`. */
  knownKey(out: string): string | undefined;
  /** Files an output as part of this build. */
  claim(out: string, record: OutputRecord, changed: boolean): void;
  /** Writes a file unless it is already there with the same content. */
  write(out: string, key: string, content: string | Uint8Array): void;
  /** Copies a file of the disk into the output. */
  place(out: string, key: string, source: string): void;
  /** Hard-links the files of folders into the output, where the disk can; resolves to files that are missing there. */
  linkAll(trees: readonly OutputTree[], tick: (done: number) => void): Promise<LinkedTree[]>;
  /** Claims everything the last build had under a prefix, if it is complete and the file `witness`, which represents all, has the key. */
  keepAll(prefix: string, witness: string, key: string): boolean;
  /** Gives the place of a folder as the last build left it, if nothing in it is missing. */
  previous(folder: string): string | undefined;
  /** Claims everything that is under a folder as it is. */
  adopt(folder: string): void;
  /** Lists the pages that this build has so far, with where each can be read before all are put in place. */
  pages(): { out: string; hash: string; path: string }[];
  /** Files all that was staged under a folder by someone else, such as the search index. */
  claimStaged(folder: string, key: string): void;
  /** Puts the staged files in place and removes what is no longer part of the site. */
  commit(id: string): CommitResult;
  /** Throws the staged files away. */
  discard(): void;
}

export interface CommitResult {
  records: OutputRecords;
  /** Paths newly written or changed, sorted. */
  changed: string[];
  removed: string[];
}

/**
 * Opens an output: `last` is what the cache says is there, `intact` what of it does, left by the build `lastId`. With
 * `share` only a part of the site goes there.
 */
export function openOutputFolder(
  place: OutputPlace,
  last: OutputRecords,
  intact: OutputRecords,
  lastId: string | undefined,
  share?: ShareCounter,
): OutputFolder {
  const { folder, staging } = place;
  recoverOutput(place);
  mkdirSync(staging, { recursive: true });
  const records: OutputRecords = new Map();
  const changed = new Set<string>();

  const staged = new Map<string, string>();

  const output: OutputFolder = {
    staging,
    wants: (out, owner) => share?.count(out, owner) ?? true,
    stage(out) {
      if (intact.size === 0) return out; // the staging folder becomes the output folder as it is
      const name = `${stagedFolder}/${staged.size}`;
      staged.set(out, name);
      return name;
    },
    current: (out, key) => {
      const record = intact.get(out);
      return record?.key === key ? record : undefined;
    },
    knownKey: (out) => intact.get(out)?.key,
    knownHash: (out) => intact.get(out)?.hash,
    claim(out, record, isChanged) {
      records.set(out, record);
      if (isChanged) changed.add(out);
    },
    write(out, key, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const hash = contentHash(bytes);
      const isChanged = intact.get(out)?.hash !== hash;
      if (isChanged) writeFileSync(stagedPath(out), bytes);
      output.claim(out, { key, hash, size: bytes.length }, isChanged);
    },
    place(out, key, source) {
      const same = output.current(out, key);
      if (same !== undefined) return output.claim(out, same, false);
      copyFileSync(source, stagedPath(out), constants.COPYFILE_FICLONE);
      output.claim(out, { key, hash: key, size: statSync(source).size }, true);
    },
    linkAll(trees, tick) {
      const fresh = trees.map(({ folder, files }) => {
        const outs: string[] = [];
        for (const [out, hash, size] of files) {
          const same = output.current(out, hash);
          output.claim(out, same ?? { key: hash, hash, size }, same === undefined);
          if (same === undefined) outs.push(out);
        }
        return { folder, outs };
      });
      return linkFiles(fresh, staging, tick);
    },
    keepAll(prefix, witness, key) {
      if (intact.get(witness)?.key !== key || output.previous(prefix) === undefined) return false;
      output.adopt(prefix);
      return true;
    },
    previous(prefix) {
      const before = [...last.keys()].filter((out) => out.startsWith(prefix));
      const isWhole = before.length > 0 && before.every((out) => intact.has(out));
      return isWhole ? join(folder, prefix) : undefined;
    },
    adopt(prefix) {
      for (const [out, record] of intact) if (out.startsWith(prefix)) output.claim(out, record, false);
    },
    pages() {
      const place = (out: string) =>
        changed.has(out) ? join(staging, staged.get(out) ?? out) : join(folder, out);
      return [...records]
        .filter(([out]) => out.endsWith('.html'))
        .map(([out, { hash }]) => ({ out, hash, path: place(out) }));
    },
    claimStaged(prefix, key) {
      for (const out of filesBelow(staging, prefix)) {
        const bytes = readFileSync(join(staging, out));
        const hash = contentHash(bytes);
        const isChanged = intact.get(out)?.hash !== hash;
        if (!isChanged) rmSync(join(staging, out));
        output.claim(out, { key, hash, size: bytes.length }, isChanged);
      }
    },
    commit(id) {
      const removed = [...intact.keys()].filter((out) => !records.has(out));
      putInPlace(place, {
        ...{ records, changed, removed, id, last: lastId },
        staged: (out) => staged.get(out) ?? out,
        isWhole: intact.size === 0,
      });
      return { records, changed: [...changed].sort(), removed: removed.sort() };
    },
    discard() {
      try {
        rmSync(staging, { recursive: true, force: true });
      } catch {
        return; // the original error matters more; the next build removes the folder
      }
    },
  };
  return output;

  function stagedPath(out: string): string {
    const path = join(staging, out);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  }
}

function filesBelow(root: string, prefix: string): string[] {
  const folder = join(root, prefix);
  return existsSync(folder) ? listFiles(folder).map((file) => `${prefix}${file}`) : [];
}
