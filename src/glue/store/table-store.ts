import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isPacked, readyMadeTables } from '../project.ts';
import type { TableStore } from '../../variants/writer.ts';
import { contentHash } from './hash.ts';

/** Bytes before the tables: their hash, filled up so that they begin at a multiple of 4. */
const headLength = 24;

/**
 * Keeps compiled dictionaries as files whose names begin with `prefix`, a path that ends in an identity of the program;
 * files of other programs are removed. What isn't as it was written counts as nothing, and nothing is lost where the disk
 * takes nothing.
 */
export function tableStore(prefix: string): TableStore {
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
        remove(`${prefix}-${name}`); // whatever stands there
        renameSync(unfinished, `${prefix}-${name}`);
      } catch {
        return;
      }
    },
  };
}

function readTables(path: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(path);
    const tables = bytes.subarray(headLength);
    if (head(tables) !== bytes.toString('latin1', 0, headLength)) return undefined;
    return tables.byteOffset % 4 === 0 ? tables : Uint8Array.from(tables);
  } catch {
    return undefined;
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
