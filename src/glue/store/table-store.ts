import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { dependencyFile, isPacked, readyMadeTables } from '../project.ts';
import type { TableSource } from '../../variants/tables.ts';
import { contentHash } from './hash.ts';

/** Bytes before the tables: their hash, padded so that the tables begin at a multiple of 4. */
const headLength = 24;

/** Reads jieba's dictionary. The package's own module would read another 6 MB beside it. */
export function frequencies(): string {
  return readFileSync(dependencyFile('@node-rs/jieba/dict.txt'), 'utf8');
}

/**
 * Keeps compiled dictionaries as files whose names begin with `prefix`, a path that ends in an identity of the program;
 * files of other programs are removed. What isn't as it was written counts as nothing, and nothing is lost where the disk
 * takes nothing.
 */
export function tableStore(prefix: string): Required<Omit<TableSource, 'frequencies'>> {
  return {
    read: (name) => readTables(`${prefix}-${name}`) ?? readReadyMade(name),
    write(name, tables) {
      try {
        const folder = dirname(prefix);
        mkdirSync(folder, { recursive: true });
        for (const other of readdirSync(folder))
          if (ours.test(other) && !other.startsWith(basename(prefix))) remove(`${folder}/${other}`);
        const unfinished = `${prefix}-${name}.${process.pid}`;
        writeFileSync(unfinished, Buffer.concat([Buffer.from(head(tables), 'latin1'), tables]));
        remove(`${prefix}-${name}`); // whatever is there
        renameSync(unfinished, `${prefix}-${name}`);
      } catch {
        return;
      }
    },
  };
}

function readTables(path: string): Uint8Array | undefined {
  try {
    const bytes = readShared(path);
    const tables = bytes.subarray(headLength);
    return head(tables) === Buffer.from(bytes.subarray(0, headLength)).toString('latin1')
      ? tables
      : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a file into memory that threads can share. */
function readShared(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    for (let at = 0, read = 1; at < bytes.length && read > 0; at += read)
      read = readSync(file, bytes, at, bytes.length - at, null);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** A package comes with the dictionaries that sites without a glossary of their own need. */
function readReadyMade(name: string): Uint8Array | undefined {
  return isPacked ? readTables(`${readyMadeTables}-${name}`) : undefined;
}

/** What the files are called: the cache folder may be a link to one that holds others. */
const ours = /^[0-9a-f]{20}-[a-z]+(\.\d+)?$/;

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

function head(tables: Uint8Array): string {
  return contentHash(tables).padEnd(headLength);
}
