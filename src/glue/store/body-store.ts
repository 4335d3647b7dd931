import { closeSync, existsSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from './hash.ts';

/** Where a body is in the store: bytes of one pack file. */
export interface BodyLocation {
  pack: string;
  offset: number;
  length: number;
}

/** Appends bodies to one pack file; each worker has its own, so that none waits for another. */
export interface BodyWriter {
  /** Gives the body's content hash and where it will be. */
  append(body: string): { hash: string; location: BodyLocation };
  /** Writes what was appended; it can't be read before. */
  flush(): void;
  close(): void;
}

/** Bytes that are buffered before writing, about a batch of posts. */
const blockSize = 1 << 20;

/** Opens a new pack in `folder`; `name` must not be in use. */
export function createBodyWriter(folder: string, name: string): BodyWriter {
  mkdirSync(folder, { recursive: true });
  let handle: number | undefined;
  let block = Buffer.allocUnsafeSlow(blockSize);
  let filled = 0;
  let written = 0;
  const writer: BodyWriter = {
    append(body) {
      handle ??= openSync(join(folder, name), 'w'); // an empty body has its pack too
      const most = body.length * 3;
      if (filled + most > block.length) writer.flush();
      if (most > block.length) block = Buffer.allocUnsafeSlow(most);
      const length = block.write(body, filled, 'utf8');
      const hash = contentHash(block.subarray(filled, filled + length));
      const location = { pack: name, offset: written + filled, length };
      filled += length;
      return { hash, location };
    },
    flush() {
      if (handle === undefined) return;
      for (let at = 0; at < filled;) at += writeSync(handle, block, at, filled - at);
      written += filled;
      filled = 0;
    },
    close() {
      writer.flush();
      if (handle !== undefined) closeSync(handle);
      handle = undefined;
    },
  };
  return writer;
}

/** Message of the error for what isn't as it was written; messages survive the way out of a thread. */
const damageMessage = 'The cache is damaged';

/** Makes the error for a damaged file. */
export function cacheDamage(what: string): Error {
  return new Error(`${damageMessage}: ${what}`);
}

/** Says whether an error came from a damaged cache, which a build restarts. */
export function isCacheDamage(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith(damageMessage);
}

/** Reads bodies back; packs stay open until `close`. */
export interface BodyReader {
  /** Reads bytes to a place in memory. Throws (see `isCacheDamage`) when they don't have the content hash. */
  readInto(target: Buffer, at: number, location: BodyLocation, hash: string): void;
  /** Reads a text; throws likewise. */
  read(location: BodyLocation, hash: string): string;
  close(): void;
}

/** Opens the packs of `folder` as they are requested. */
export function createBodyReader(folder: string): BodyReader {
  const handles = new Map<string, number>();
  let scratch = Buffer.allocUnsafeSlow(1 << 17);
  const reader: BodyReader = {
    readInto(target, at, { pack, offset, length }, hash) {
      let handle = handles.get(pack);
      if (handle === undefined) handles.set(pack, (handle = openPack(join(folder, pack))));
      const got = readSync(handle, target, at, length, offset);
      if (got !== length || contentHash(target.subarray(at, at + length)) !== hash)
        throw cacheDamage(`${pack} doesn't hold what its index says.`);
    },
    read(location, hash) {
      if (scratch.length < location.length) scratch = Buffer.allocUnsafeSlow(location.length * 2);
      reader.readInto(scratch, 0, location, hash);
      return scratch.toString('utf8', 0, location.length);
    },
    close() {
      for (const handle of handles.values()) closeSync(handle);
      handles.clear();
    },
  };
  return reader;
}

function openPack(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw cacheDamage(String(error));
  }
}

/** Says whether every pack an index names is there; a cache that lacks one is started again. */
export function hasPacks(folder: string, packs: Iterable<string>): boolean {
  for (const pack of packs) if (!existsSync(join(folder, pack))) return false;
  return true;
}
