import { BitReader } from './bit-reader.ts';
import type { Positions } from './join.ts';
import { beyondUnicode, halvesOf, type Token, tokenOf } from './tokens.ts';

/** Says which token each chunk begins with: JSON, packed as cards are. */
export const chunkStartsFile = 'lists/starts.card';

/** Names a chunk by its number: posting lists in the order of their tokens, see src/search/posting-lists.ts. */
export function chunkFile(number: number): string {
  return `lists/${number}.list`;
}

/** Bytes before a chunk's bits: how many lists it holds. */
export const headBytes = 4;

/** One above the highest number that a list can hold, by kind of token. */
export interface Spans {
  pairs: number;
  singles: number;
  /** Lists of surfaces hold posts, not places. */
  posts: number;
}

/** What is written to `chunkStartsFile`: the halves of each chunk's first token, as differences from the one before. */
export interface ChunkStarts {
  first: number[];
  second: number[];
}

/** Gives the first token of each chunk. */
export function readChunkStarts({ first, second }: ChunkStarts): Token[] {
  let high = 0;
  let low = 0;
  return first.map((difference, i) => {
    high += difference;
    low += second[i] ?? 0;
    return tokenOf(high, low);
  });
}

/** Says in which chunk a token would stand; undefined for one before all others. */
export function chunkOf(starts: readonly Token[], token: Token): number | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}

/** Reads where a token stands out of its chunk: nowhere, if no post holds it. */
export function readList(chunk: Uint8Array, token: Token, spans: Spans): Positions {
  const reader = new BitReader(chunk.subarray(headBytes));
  const wanted = halvesOf(token);
  let first = 0;
  let second = -1;
  for (let left = countOf(chunk); left > 0; left--) {
    const ahead = reader.gamma() - 1;
    first += ahead;
    second = (ahead === 0 ? second : -1) + reader.gamma();
    const count = reader.gamma();
    const size = usualGap(spanOf(first, spans), count);
    if (first === wanted.first && second === wanted.second) return readNumbers(reader, count, size);
    if (first > wanted.first || (first === wanted.first && second > wanted.second)) break;
    for (let i = 0; i < count; i++) reader.rice(size);
  }
  return new Uint32Array(0);
}

function countOf(chunk: Uint8Array): number {
  return new DataView(chunk.buffer, chunk.byteOffset).getUint32(0);
}

/** Picks the span for lists of tokens with a first half. */
export function spanOf(first: number, { pairs, singles, posts }: Spans): number {
  return first < beyondUnicode ? pairs : first === beyondUnicode ? singles : posts;
}

/** Gives the bits of the usual distance between the numbers of a list; both sides must come to the same. */
export function usualGap(span: number, count: number): number {
  return Math.max(0, 31 - Math.clz32(span / count));
}

function readNumbers(reader: BitReader, count: number, size: number): Positions {
  const found = new Uint32Array(count);
  let last = -1;
  for (let i = 0; i < count; i++) {
    last += reader.rice(size) + 1;
    found[i] = last;
  }
  return found;
}
