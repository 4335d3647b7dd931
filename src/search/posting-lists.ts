import { BitWriter } from './bit-writer.ts';
import { type ChunkStarts, headBytes, type Spans, spanOf, usualGap } from './query/posting-lists.ts';
import { halvesOf, type Token } from './query/tokens.ts';
import { countsIn } from './symbol-tallies.ts';

/** Takes posting lists in the order of their tokens and cuts them into chunks. */
export interface PostingWriter {
  /** Adds the list of a token: `numbers` from `from` to before `to`, ascending; with more to say of each, a tally. */
  add(token: Token, numbers: Uint32Array, from: number, to: number, tallies?: Uint32Array): void;
  finish(): ChunkStarts;
}

/**
 * Writes posting lists. A chunk says how many it holds, then in one string of bits for each its token as the difference
 * from the one before, its length, and the gaps between its numbers. A list is never cut, however long it is.
 */
export function createPostingWriter(
  spans: Spans,
  chunkBytes: number,
  write: (number: number, chunk: Uint8Array) => void,
): PostingWriter {
  const starts: ChunkStarts = { first: [], second: [] };
  const body = new BitWriter();
  let lists = 0;
  let start = { first: 0, second: 0 };
  let last = { first: 0, second: -1 };
  return { add, finish };

  function add(token: Token, numbers: Uint32Array, from: number, to: number, tallies?: Uint32Array): void {
    const { first, second } = halvesOf(token);
    if (lists === 0) begin(first, second);
    const ahead = first - last.first;
    body.gamma(ahead + 1);
    body.gamma(second - (ahead === 0 ? last.second : -1));
    last = { first, second };
    lists++;
    body.gamma(to - from);
    const size = usualGap(spanOf(first, spans), to - from);
    let before = -1;
    for (let i = from; i < to; i++) {
      const number = numbers[i] ?? 0;
      body.rice(number - before - 1, size);
      before = number;
      if (tallies !== undefined) writeCounts(body, tallies[i] ?? 0);
    }
    if (body.bytes >= chunkBytes) end();
  }

  function begin(first: number, second: number): void {
    starts.first.push(first - start.first);
    starts.second.push(second - start.second);
    start = { first, second };
    last = { first: 0, second: -1 };
  }

  function end(): void {
    const bits = body.take();
    const chunk = new Uint8Array(headBytes + bits.length);
    new DataView(chunk.buffer).setUint32(0, lists);
    chunk.set(bits, headBytes);
    write(starts.first.length - 1, chunk);
    lists = 0;
  }

  function finish(): ChunkStarts {
    if (lists > 0) end();
    return starts;
  }
}

/** Most symbols stand in bodies alone: that takes a bit. */
function writeCounts(bits: BitWriter, tally: number): void {
  const { body, named } = countsIn(tally);
  bits.gamma(body + 1);
  bits.gamma(named.reduce((set, count, i) => (count > 0 ? set | (1 << i) : set), 0) + 1);
  for (const count of named) if (count > 0) bits.gamma(count);
}
