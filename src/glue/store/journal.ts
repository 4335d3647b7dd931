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

/** Raised when the layout of the cache changes; older caches are then ignored. */
const cacheVersion = 7;

/*
 * The one format of what is kept between builds: files read (records), files written (outputs), pictures measured.
 * node:sqlite was measured beside it (Node 24, 10,000 records of 2.3 kB, CPU ms): reading all 101 here, 118 there
 * without texts and 161 with; writing all 305 and 209; one changed 3.7 and 0.3; on disk 23 MB and 47. Bodies, 20,000
 * of 8 kB: packs 389 to write and 231 to read, hashes included, SQLite 715 and 953 without; and its threads would wait
 * for each other to write. A build reads all and changes little, so the journal stays.
 */

/** What is kept between builds: a list that grows by what changes, and a header that says how much of it counts. */
export interface Journal<H, T> {
  header: H;
  items: ReadonlyMap<string, T>;
  /** Gives an item's line, or the line that says it is gone. */
  lineOf(key: string, item: T | undefined): string;
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
  const items: T[] = [];
  const file = join(folder, listFile);
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    if (to > from) items.push(read(bytes.subarray(from, to)));
    from = to + 1;
  }
  if (items.length !== count) throw new Error(`${file} is cut off.`);
  return items;
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

/** Appends what changed to a list, or writes it anew when too much of it is history; returns its lines. */
function writeList<T>(
  file: string,
  { items, lineOf }: Pick<Journal<unknown, T>, 'items' | 'lineOf'>,
  { items: before, lines }: Written<T>,
): number {
  const changed = [...items].filter(([key, item]) => before.get(key) !== item);
  const removed = [...before.keys()].filter((key) => !items.has(key));
  const edits = [
    ...changed.map(([key, item]) => lineOf(key, item)),
    ...removed.map((key) => lineOf(key, undefined)),
  ];
  const all = lines + edits.length;
  if (lines > 0 && existsSync(file) && all <= items.size * 1.25 + 500) {
    writeLines(file, 'a', edits);
    return all;
  }
  rmSync(file, { recursive: true, force: true }); // whatever stands there
  writeLines(
    file,
    'w',
    [...items].map(([key, item]) => lineOf(key, item)),
  );
  return items.size;
}

function writeLines(file: string, mode: 'a' | 'w', lines: Iterable<string>): void {
  const handle = openSync(file, mode);
  let block: string[] = [];
  for (const line of lines) {
    block.push(line);
    if (block.length === 500) {
      writeSync(handle, `${block.join('\n')}\n`);
      block = [];
    }
  }
  if (block.length > 0) writeSync(handle, `${block.join('\n')}\n`);
  closeSync(handle);
}
