import { closeSync, openSync, readSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { believed, readHeader, readList, writeJournal, type Written } from './journal.ts';
import type { ContentFile } from './file-record.ts';
import { hashLength } from './hash.ts';

/** What is known of files that are published as they are, such as their content hashes. */
export interface FileHashes {
  /** Gives what is known of a file; it is read only when its stamp is another than last time. */
  of(file: Pick<ContentFile, 'file' | 'path' | 'stamp'>): string;
  /** Writes down what was requested since it was opened; the rest is forgotten. */
  save(): void;
}

interface KnownHash {
  stamp: string;
  hash: string;
}

type Line = [file: string, stamp?: string, hash?: string];

/** Bytes read at a time: a film needn't fit into memory. */
const blockSize = 1 << 20;

/** Opens the hashes that a folder keeps; what is absent or damaged counts as nothing. */
export function openFileHashes(folder: string): FileHashes {
  return openFileFacts(folder, hashOfContent);
}

/** Opens what else a folder keeps of files: what `read` says of each, in a word. */
export function openFileFacts(folder: string, read: (path: string) => string): FileHashes {
  let last = readKnown(folder);
  const used = new Map<string, KnownHash>();
  return {
    of({ file, path, stamp }) {
      const known = used.get(file) ?? last.items.get(file);
      const current = known?.stamp === stamp ? known : { stamp, hash: read(path) };
      used.set(file, current);
      return current.hash;
    },
    save() {
      const items = new Map(used);
      const isSaved = items.size === last.items.size && [...items].every(([k, v]) => last.items.get(k) === v);
      if (isSaved) return;
      const lineOf = (file: string, known?: KnownHash) =>
        JSON.stringify(known === undefined ? [file] : ([file, known.stamp, known.hash] satisfies Line));
      last = { items, lines: writeJournal(folder, { header: {}, items, lineOf }, last) };
    },
  };
}

function readKnown(folder: string): Written<KnownHash> {
  return believed<Written<KnownHash>>({ items: new Map(), lines: 0 }, () => {
    const { lines } = readHeader(folder);
    const items = new Map<string, KnownHash>();
    for (const [file, stamp, hash] of readList(folder, lines, (line) => JSON.parse(line.toString()) as Line))
      if (stamp === undefined || hash === undefined) items.delete(file);
      else items.set(file, { stamp, hash });
    return { items, lines };
  });
}

/** Hashes a file as `contentHash` does its bytes. */
function hashOfContent(path: string): string {
  const hash = createHash('sha256');
  const block = Buffer.allocUnsafe(blockSize);
  const handle = openSync(path, 'r');
  try {
    for (let read = 1; read > 0;) {
      read = readSync(handle, block);
      hash.update(block.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex').slice(0, hashLength);
}
