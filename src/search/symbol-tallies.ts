import type { Zone } from './query/directory.ts';

/** Zones whose symbols are counted apart, with the place of the count in a tally; the body's stands lowest. */
const shifts = { title: 20, tags: 24, headings: 28 } as const;
const mostInBody = 0xfffff;
const mostInZone = 0xf;

/** How often each post has each symbol, a row for each pair of the two, posts in order. */
export interface SymbolTallies {
  /** Columns of the rows: symbol, post, and what `countsIn` takes apart. */
  columns(): { symbols: Uint32Array; posts: Uint32Array; tallies: Uint32Array };
  add(post: number, lines: Readonly<Record<Zone, readonly string[]>>): void;
}

/** Collects tallies. */
export function createSymbolTallies(): SymbolTallies {
  let [symbols, posts, tallies] = [0, 1, 2].map(() => new Uint32Array(1 << 16)) as [
    Uint32Array<ArrayBuffer>,
    Uint32Array<ArrayBuffer>,
    Uint32Array<ArrayBuffer>,
  ];
  let rows = 0;
  const open = new Uint32Array(0x110000);
  const met: number[] = [];
  return {
    columns: () => ({
      symbols: symbols.subarray(0, rows),
      posts: posts.subarray(0, rows),
      tallies: tallies.subarray(0, rows),
    }),
    add(post, lines) {
      for (const zone of ['title', 'tags', 'headings'] as const) count(lines[zone], shifts[zone], mostInZone);
      count(lines.body, 0, mostInBody);
      count(lines.other, 0, mostInBody);
      for (const symbol of met) addRow(symbol, post);
      met.length = 0;
    },
  };

  function count(lines: readonly string[], shift: number, most: number): void {
    for (const line of lines)
      for (let i = 0; i < line.length; i++) {
        const symbol = line.codePointAt(i) ?? 0;
        if (symbol > 0xffff) i++;
        const tally = open[symbol] ?? 0;
        if (tally === 0) met.push(symbol);
        if (((tally >>> shift) & most) < most) open[symbol] = tally + 2 ** shift;
      }
  }

  function addRow(symbol: number, post: number): void {
    if (rows === symbols.length)
      [symbols, posts, tallies] = [larger(symbols), larger(posts), larger(tallies)];
    symbols[rows] = symbol;
    posts[rows] = post;
    tallies[rows++] = open[symbol] ?? 0;
    open[symbol] = 0;
  }
}

/** Takes a tally apart. */
export function countsIn(tally: number): { body: number; named: [number, number, number] } {
  return {
    body: tally & mostInBody,
    named: [
      (tally >>> shifts.title) & mostInZone,
      (tally >>> shifts.tags) & mostInZone,
      (tally >>> shifts.headings) & mostInZone,
    ],
  };
}

function larger(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(column.length * 2);
  twice.set(column);
  return twice;
}
