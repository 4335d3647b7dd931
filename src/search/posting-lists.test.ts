import { describe, expect, it } from 'vitest';
import { createPostingWriter } from './posting-lists.ts';
import { chunkOf, readChunkStarts, readList } from './query/posting-lists.ts';
import { pairToken, singleToken, type Token } from './query/tokens.ts';
import { writePairs, writeSingles } from './sorted-lists.ts';
import { filler, SymbolStream } from './symbol-stream.ts';

const alphabet = [...'的一是不了人我在有他\u{20000}\u{10ffff}ab .'];

/** Writes random lines, with chunks of a few bytes, and gives a way to look things up in them. */
function indexOf(length: number, seed: number) {
  let state = seed;
  const below = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;
  const symbol = () => alphabet[below(alphabet.length)];
  const stream = new SymbolStream();
  for (let i = 0; i < length; i++)
    if (below(9) === 0) stream.push(filler);
    else stream.pushLine(Array.from({ length: 1 + below(9) }, symbol).join(''));
  const symbols = stream.symbols();
  const spans = { pairs: symbols.length, singles: symbols.length, posts: 1 };
  const chunks: Uint8Array[] = [];
  const writer = createPostingWriter(spans, 40, (number, chunk) => (chunks[number] = chunk));
  writePairs(symbols, writer);
  writeSingles(symbols, writer);
  const starts = readChunkStarts(JSON.parse(JSON.stringify(writer.finish())));
  const look = (token: Token) => {
    const chunk = chunks[chunkOf(starts, token) ?? -1];
    return chunk === undefined ? [] : [...readList(chunk, token, spans)];
  };
  return { symbols: [...symbols], chunks, look };
}

describe('posting lists', () => {
  it.each([1, 10, 400])('give back where every pair and every symbol of %s lines stands', (length) => {
    const { symbols, chunks, look } = indexOf(length, length);
    if (length > 100) expect(chunks.length).toBeGreaterThan(20);
    const codes = symbols.map((symbol) => (symbol === filler ? '' : String.fromCodePoint(symbol)));
    for (const first of alphabet) {
      const stands = (i: number) => codes[i] === first;
      expect(look(singleToken(first))).toEqual([...codes.keys()].filter(stands));
      for (const second of alphabet) {
        const places = [...codes.keys()].filter((i) => stands(i) && codes[i + 1] === second);
        expect(look(pairToken(first, second))).toEqual(places);
      }
    }
  });

  it('hold nothing else', () => {
    const { look } = indexOf(50, 3);
    for (const absent of ['\u0000', '中', '\u{20001}']) {
      expect(look(singleToken(absent))).toEqual([]);
      expect(look(pairToken(absent, '的'))).toEqual([]);
      expect(look(pairToken('的', absent))).toEqual([]);
    }
  });
});
