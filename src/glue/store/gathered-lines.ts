import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { encodeUtf8 } from './encode.ts';
import { mostInMemory, readAt, type LineSource } from './line-source.ts';

/** Lines that come one after the other. */
export interface GatheredLines extends Pick<LineSource, 'read' | 'close'> {
  /** Adds a line; gives where it is, and its bytes, which are only lent. */
  add(line: string): { at: number; bytes: Buffer };
}

/** Bytes that are together. */
interface Block {
  /** Where it begins among all. */
  first: number;
  bytes: Buffer;
  used: number;
}

/** Bytes of a block: as many as there are already, within these limits. */
const [smallestBlock, largestBlock] = [1 << 14, 1 << 20];

let files = 0;

/** Gathers lines in memory; once they are many, all go to a file of the folder, which `close` removes. */
export function gatherLines(folder: string, { inMemory = mostInMemory } = {}): GatheredLines {
  const file = `${folder}/lines-${process.pid}-${(files += 1)}`;
  let blocks: Block[] = [];
  /** Bytes on disk, and all. */
  let [written, end] = [0, 0];
  let handle: number | undefined;
  return {
    add(line) {
      const encoded = encodeUtf8(line);
      const block = blockFor(encoded.length);
      const bytes = block.bytes.subarray(block.used, block.used + encoded.length);
      bytes.set(encoded);
      const at = end;
      block.used += encoded.length;
      end += encoded.length;
      if (end - written > (handle === undefined ? inMemory : largestBlock)) spill();
      return { at, bytes };
    },
    read(at, length) {
      if (handle !== undefined && at < written) return readAt(handle, at, length);
      const block = blocks.findLast(({ first }) => first <= at);
      const from = at - (block?.first ?? 0);
      return block?.bytes.subarray(from, from + length) ?? Buffer.alloc(0);
    },
    close() {
      blocks = [];
      if (handle === undefined) return;
      closeSync(handle);
      handle = undefined;
      rmSync(file, { force: true });
    },
  };

  /** No line is in two blocks. */
  function blockFor(length: number): Block {
    const last = blocks.at(-1);
    if (last !== undefined && last.used + length <= last.bytes.length) return last;
    const size = Math.min(largestBlock, Math.max(smallestBlock, end));
    const fresh = { first: end, bytes: Buffer.allocUnsafeSlow(Math.max(size, length)), used: 0 };
    blocks.push(fresh);
    return fresh;
  }

  function spill(): void {
    if (handle === undefined) {
      mkdirSync(folder, { recursive: true });
      handle = openSync(file, 'w+');
    }
    for (const { bytes, used } of blocks)
      for (let from = 0; from < used;) {
        const count = writeSync(handle, bytes, from, used - from, written);
        from += count;
        written += count;
      }
    blocks = [];
  }
}
