import { describe, expect, it } from 'vitest';
import { createPostingWriter } from './posting-lists.ts';
import { chunkOf, headBytes, readChunkStarts, readList, readSymbolList } from './query/posting-lists.ts';
import { pairToken, singleToken, type Token, tokenOf, wordEnd, wordStart } from './query/tokens.ts';
import { writePairs, writeSingles } from './sorted-lists.ts';
import { filler, SymbolStream } from './symbol-stream.ts';
import { createSymbolTallies } from './symbol-tallies.ts';
import { writeWordEdges } from './word-edges.ts';

const alphabet = [...'的一是不了人我在有他\u{20000}\u{10ffff}ab1 .'];

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
  const spans = { places: symbols.length, posts: 500 };
  const chunks: Uint8Array[] = [];
  const writer = createPostingWriter(spans, 40, (number, chunk) => (chunks[number] = chunk));
  const tallies = createSymbolTallies();
  const posts = Array.from({ length: 40 }, (_, post) => {
    const lines = () => Array.from({ length: below(3) }, () => `${symbol()}${symbol()}${symbol()}`);
    const zones = { title: lines(), tags: lines(), headings: lines(), body: lines(), other: lines() };
    tallies.add(post * 10, zones);
    return zones;
  });
  for (const _ of writePairs(symbols, writer));
  for (const _ of writeSingles(tallies.columns(), writer));
  writeWordEdges(symbols, writer);
  const starts = readChunkStarts(JSON.parse(JSON.stringify(writer.finish())));
  const chunkWith = (token: Token) => chunks[chunkOf(starts, token) ?? -1] ?? new Uint8Array(headBytes);
  return {
    codes: Array.from(symbols, (code) => (code === filler ? '' : String.fromCodePoint(code))),
    posts,
    chunks,
    look: (token: Token) => [...readList(chunkWith(token), token, spans)],
    lookUp: (token: Token) => readSymbolList(chunkWith(token), token, spans),
  };
}

const times = (lines: string[], symbol: string) => lines.join('').split(symbol).length - 1;

describe('posting lists', () => {
  it.each([1, 10, 400])('give back where every pair of %s lines stands', (length) => {
    const { codes, chunks, look } = indexOf(length, length);
    if (length > 100) expect(chunks.length).toBeGreaterThan(20);
    for (const first of alphabet)
      for (const second of alphabet) {
        const places = [...codes.keys()].filter((i) => codes[i] === first && codes[i + 1] === second);
        expect(look(pairToken(first, second))).toEqual(places);
      }
  });

  it('give back which posts hold a symbol, and how often in which part', () => {
    const { posts, lookUp } = indexOf(20, 5);
    for (const symbol of alphabet) {
      const entries = posts.map(({ title, tags, headings, body, other }, i) => ({
        post: i * 10,
        title: times(title, symbol),
        tags: times(tags, symbol),
        headings: times(headings, symbol),
        body: times([...body, ...other], symbol),
      }));
      const held = entries.filter(({ title, tags, headings, body }) => title + tags + headings + body > 0);
      expect(lookUp(singleToken(symbol))).toEqual(held);
    }
  });

  it('give back where words begin and end', () => {
    const { codes, look } = indexOf(100, 6);
    const places = (edge: RegExp) =>
      [...codes.keys()].filter((i) => edge.test(`${codes[i - 1] || ' '}${codes[i]}${codes[i + 1] || ' '}`));
    expect(look(tokenOf(wordStart, 97))).toEqual(places(/[^ab]a./u));
    expect(look(tokenOf(wordEnd, 97))).toEqual(places(/.a[^ab]$/u));
    expect(look(tokenOf(wordStart, 49))).toEqual(places(/[^1]1./u));
    expect(look(tokenOf(wordStart, '的'.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('hold nothing else', () => {
    const { look, lookUp } = indexOf(50, 3);
    for (const absent of ['\u0000', '中', '\u{20001}']) {
      expect(lookUp(singleToken(absent))).toEqual([]);
      expect(look(pairToken(absent, '的'))).toEqual([]);
      expect(look(pairToken('的', absent))).toEqual([]);
    }
  });
});
