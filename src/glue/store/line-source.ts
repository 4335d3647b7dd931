import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/** Lines that are read where they are. */
export interface LineSource {
  /** Reads bytes; fewer where there are no more. */
  read(at: number, length: number): Buffer;
  /** Goes through all lines, without their ends; a line is valid only during its call. */
  lines(): Iterable<{ bytes: Buffer; at: number }>;
  close(): void;
}

/** Bytes up to which lines stay in memory, those of some 14,000 posts: asking the disk for each takes longer. */
export const mostInMemory = 32 << 20;

/** Bytes read at a time. */
const blockSize = 1 << 22;

/** Opens the lines of a file, none if it is missing. The lines of a large file stay on disk. */
export function openLines(file: string, { inMemory = mostInMemory } = {}): LineSource {
  if (!existsSync(file)) return linesOf(Buffer.alloc(0));
  return statSync(file).size <= inMemory ? linesOf(readFileSync(file)) : linesOnDisk(openSync(file, 'r'));
}

function linesOf(bytes: Buffer): LineSource {
  return {
    read: (at, length) => bytes.subarray(at, at + length),
    lines: () => linesIn(bytes, 0),
    close: () => undefined,
  };
}

function* linesIn(bytes: Buffer, first: number): Generator<{ bytes: Buffer; at: number }> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(lineEnd, from);
    const to = end < 0 ? bytes.length : end;
    if (to > from) yield { bytes: bytes.subarray(from, to), at: first + from };
    from = to + 1;
  }
}

const lineEnd = 0x0a;

function linesOnDisk(handle: number): LineSource {
  let isOpen = true;
  return {
    read: (at, length) => readAt(handle, at, length),
    *lines() {
      const { size } = fstatSync(handle);
      let length = blockSize;
      for (let at = 0; at < size;) {
        const bytes = readAt(handle, at, length);
        const end = at + bytes.length >= size ? bytes.length : bytes.lastIndexOf(lineEnd) + 1;
        if (bytes.length === 0) return;
        if (end > 0) yield* linesIn(bytes.subarray(0, end), at);
        length = end > 0 ? blockSize : length * 2; // a line longer than a block
        at += end;
      }
    },
    close() {
      if (isOpen) closeSync(handle);
      isOpen = false;
    },
  };
}

/** Reads bytes of a file; fewer where it ends. */
export function readAt(handle: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  let filled = 0;
  for (let read = 1; read > 0 && filled < length; filled += read)
    read = readSync(handle, bytes, filled, length - filled, at + filled);
  return bytes.subarray(0, filled);
}
