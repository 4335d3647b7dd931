import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { encodeUtf8 } from './encode.ts';
import { openLines, type LineSource } from './line-source.ts';

/** Raised when the layout of the cache changes; older caches are then ignored. */
const cacheVersion = 8;

/*
 * The one format of what is kept between builds: files read (records), files written (outputs), pictures measured.
 * node:sqlite was measured beside it (Node 24, 10,000 records of 2.3 kB, CPU ms): reading all 101 here, 118 there
 * without texts and 161 with; writing all 305 and 209; one changed 3.7 and 0.3; on disk 23 MB and 47. Bodies, 20,000
 * of 8 kB: packs 389 to write and 231 to read, hashes included, SQLite 715 and 953 without; and its threads would wait
 * for each other to write. A build reads all and changes little, so the journal stays.
 */

/** A list kept between builds: changes are appended, and a header says how much of it is valid. */
export interface Journal<H, T> {
  header: H;
  items: ReadonlyMap<string, T>;
  /** Gives an item's line, or the line that says it is gone. */
  lineOf(key: string, item: T | undefined): string | Uint8Array;
  /** Called when all lines are written, and before a new list takes the place of the old one. */
  beforeReplacing?(): void;
}

/** What a journal held when it was last written: its items, and in how many lines. */
export interface Written<T> {
  items: ReadonlyMap<string, T>;
  lines: number;
}

const headerFile = 'state.json';
const listFile = 'list.jsonl';

/** Reads a header; throws when there is none of this version. */
export function readHeader<H>(folder: string): H & { lines: number } {
  const { version, ...header } = JSON.parse(readFileSync(join(folder, headerFile), 'utf8')) as H & {
    lines: number;
    version: number;
  };
  if (version !== cacheVersion) throw new Error('The state is of another version.');
  return header as H & { lines: number };
}

/** Reads a list; throws unless it has as many lines as the header says. */
export function readList<T>(folder: string, count: number, read: (line: Buffer) => T): T[] {
  const lines = openList(folder);
  try {
    const items: T[] = [];
    eachLine(lines, count, (line) => items.push(read(line)));
    return items;
  } finally {
    lines.close();
  }
}

/** Opens the lines of a list; the caller closes them. */
export function openList(folder: string): LineSource {
  return openLines(join(folder, listFile));
}

/** Goes through lines; throws unless there are as many as the header says. A line is only lent, for as long as it is read. */
export function eachLine(
  lines: LineSource,
  count: number,
  read: (line: Buffer, at: number) => unknown,
): void {
  let found = 0;
  for (const { bytes, at } of lines.lines()) {
    found += 1;
    read(bytes, at);
  }
  if (found !== count) throw new Error('The list is cut off.');
}

/** Gives what `read` reads; whatever is missing, foreign, of another version or cut off counts as nothing. */
export function believed<T>(nothing: T, read: () => T): T {
  try {
    return read();
  } catch {
    return nothing;
  }
}

/**
 * Appends what changed since it was last written, and gives the number of lines. The header goes last, so that a
 * half-written journal is never believed.
 */
export function writeJournal<H, T>(folder: string, journal: Journal<H, T>, last: Written<T>): number {
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, headerFile), { recursive: true, force: true });
  const lines = writeList(join(folder, listFile), journal, last);
  const header = { version: cacheVersion, ...journal.header, lines };
  writeFileSync(join(folder, `${headerFile}.new`), JSON.stringify(header));
  renameSync(join(folder, `${headerFile}.new`), join(folder, headerFile));
  return lines;
}

/** Appends what changed to a list, or rewrites it when too much of it is history; returns its lines. */
function writeList<T>(file: string, journal: ListOf<T>, { items: before, lines }: Written<T>): number {
  const { items } = journal;
  const changed = [...items].filter(([key, item]) => before.get(key) !== item);
  const removed = [...before.keys()].filter((key) => !items.has(key));
  const all = lines + changed.length + removed.length;
  if (lines > 0 && existsSync(file) && all <= items.size * 1.25 + 500) {
    const gone = removed.map((key): [string, undefined] => [key, undefined]);
    writeLines(file, 'a', [...changed, ...gone], journal);
    return all;
  }
  // Lines may be copied from the present list: it goes when the new one is whole.
  const fresh = `${file}.new`;
  rmSync(fresh, { recursive: true, force: true });
  writeLines(fresh, 'w', items, journal);
  journal.beforeReplacing?.();
  rmSync(file, { recursive: true, force: true }); // whatever is there
  renameSync(fresh, file);
  return items.size;
}

type ListOf<T> = Pick<Journal<unknown, T>, 'items' | 'lineOf' | 'beforeReplacing'>;

/** Bytes gathered before they are written. */
const blockSize = 1 << 20;

/** Makes lines as they are written: a site may have more of them than fit into memory. */
function writeLines<T>(
  file: string,
  mode: 'a' | 'w',
  items: Iterable<readonly [string, T | undefined]>,
  { lineOf }: ListOf<T>,
): void {
  const handle = openSync(file, mode);
  try {
    let block: Uint8Array[] = [];
    let gathered = 0;
    const flush = () => {
      const bytes = Buffer.concat(block);
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      block = [];
      gathered = 0;
    };
    for (const [key, item] of items) {
      const line = lineOf(key, item);
      const bytes = typeof line === 'string' ? encodeUtf8(line) : line;
      block.push(bytes, lineEnd);
      gathered += bytes.length + 1;
      if (gathered >= blockSize) flush();
    }
    flush();
  } finally {
    closeSync(handle);
  }
}

const lineEnd = Buffer.from('\n');
