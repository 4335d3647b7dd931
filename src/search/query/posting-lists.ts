import { BitReader } from './bit-reader.ts';
import type { Positions } from './join.ts';
import { beyondUnicode, halvesOf, type Token, tokenOf, wordEnd, wordStart } from './tokens.ts';

/** Says which token each chunk begins with: JSON, packed as cards are. */
export const chunkStartsFile = 'lists/starts.card';

/** Names a chunk by its number: posting lists in the order of their tokens, see src/search/posting-lists.ts. */
export function chunkFile(number: number): string {
  return `lists/${number}.list`;
}

/** Bytes before a chunk's bits: how many lists it holds. */
export const headBytes = 4;

/** One above the highest number that a list can hold: pairs and the edges of words have places, all other tokens posts. */
export interface Spans {
  places: number;
  posts: number;
}

/** How often a post holds a single symbol. */
export interface SymbolEntry {
  post: number;
  title: number;
  tags: number;
  headings: number;
  /** In the body, and in what another variant words differently. */
  body: number;
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

/** Reads where a pair or the edge of a word stands, or which posts a surface is written in, out of the token's chunk. */
export function readList(chunk: Uint8Array, token: Token, spans: Spans): Positions {
  const list = findList(chunk, token, spans);
  const found = new Uint32Array(list?.count ?? 0);
  let last = -1;
  for (let i = 0; i < found.length; i++) found[i] = last += list === undefined ? 0 : list.gap() + 1;
  return found;
}

/** Reads which posts hold a single symbol, and how often. */
export function readSymbolList(chunk: Uint8Array, token: Token, spans: Spans): SymbolEntry[] {
  const list = findList(chunk, token, spans);
  const entries: SymbolEntry[] = [];
  let post = -1;
  while (list !== undefined && entries.length < list.count) {
    post += list.gap() + 1;
    entries.push({ post, ...readCounts(list.reader) });
  }
  return entries;
}

/** A list whose numbers are to be read next. */
interface List {
  reader: BitReader;
  count: number;
  gap(): number;
}

function findList(chunk: Uint8Array, token: Token, spans: Spans): List | undefined {
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
    const gap = () => reader.rice(size);
    if (first === wanted.first && second === wanted.second) return { reader, count, gap };
    if (first > wanted.first || (first === wanted.first && second > wanted.second)) return undefined;
    for (let i = 0; i < count; i++) {
      reader.rice(size);
      if (first === beyondUnicode) readCounts(reader);
    }
  }
  return undefined;
}

/** Reads the counts of a symbol in a post: in the body, and in those of the named parts that a set of bits tells. */
function readCounts(reader: BitReader): Omit<SymbolEntry, 'post'> {
  const body = reader.gamma() - 1;
  const named = reader.gamma() - 1;
  const count = (bit: number) => ((named & bit) === 0 ? 0 : reader.gamma());
  return { title: count(1), tags: count(2), headings: count(4), body };
}

function countOf(chunk: Uint8Array): number {
  return new DataView(chunk.buffer, chunk.byteOffset).getUint32(0);
}

/** Picks the span for lists of tokens with a first half. */
export function spanOf(first: number, { places, posts }: Spans): number {
  return first < beyondUnicode || first === wordStart || first === wordEnd ? places : posts;
}

/** Gives the bits of the usual distance between the numbers of a list; both sides must come to the same. */
export function usualGap(span: number, count: number): number {
  return Math.max(0, 31 - Math.clz32(span / count));
}
