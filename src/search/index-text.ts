import { type DirectoryColumns, unit, type Zone, zones } from './query/directory.ts';
import { symbolText } from './query/symbols.ts';
import type { SearchDocument, SearchText } from './record.ts';
import { SymbolStream } from './symbol-stream.ts';

/** The lines of a post that go into the index, zone by zone, folded. */
type ZoneLines = Record<Zone, string[]>;

/** Everything that can be found in a set of posts, and the directory that finds the posts in it again. */
export interface IndexText {
  /** All lines, for pairs. */
  phrases: SymbolStream;
  /** Title, tags and headings of each post, then every other symbol once, the most frequent first. */
  singles: SymbolStream;
  columns: DirectoryColumns;
}

/** Collects the text of posts; they must come in the order of `compareDocuments`. */
export function createIndexText(): IndexText & { add(document: SearchDocument): void } {
  const phrases = new SymbolStream();
  const singles = new SymbolStream();
  const columns: DirectoryColumns = { title: [], tags: [], headings: [], body: [], other: [], singles: [] };
  const frequent = createFrequency();
  return { phrases, singles, columns, add };

  function add(document: SearchDocument): void {
    const lines = zoneLines(document);
    for (const zone of zones) {
      const from = phrases.length;
      for (const line of lines[zone]) phrases.pushLine(line);
      columns[zone].push(phrases.fillUp(from, unit[zone]));
    }
    for (const line of [...lines.title, ...lines.tags, ...lines.headings]) singles.pushLine(line);
    const from = singles.length;
    for (const symbol of frequent([...lines.body, ...lines.other])) singles.push(symbol);
    columns.singles.push(singles.fillUp(from, unit.singles));
  }
}

/** Lists the symbols of lines, each once, the most frequent first, then the earliest. */
function createFrequency(): (lines: readonly string[]) => number[] {
  const counts = new Uint32Array(0x110000);
  return (lines) => {
    const symbols: number[] = [];
    for (const line of lines)
      for (let i = 0; i < line.length; i++) {
        const symbol = line.codePointAt(i) ?? 0;
        if (symbol > 0xffff) i++;
        if (counts[symbol] === 0) symbols.push(symbol);
        counts[symbol] = (counts[symbol] ?? 0) + 1;
      }
    const order = byCount(symbols.map((symbol) => counts[symbol] ?? 0));
    for (const symbol of symbols) counts[symbol] = 0;
    return order.map((i) => symbols[i] ?? 0);
  };
}

/** Orders numbers by size, the largest first, then the earliest; each as one key, since a comparing sort takes ten times as long. */
function byCount(counts: readonly number[]): number[] {
  const keys = Float64Array.from(counts, (count, i) => (0xffffffff - count) * 0x100000 + i).sort();
  return Array.from(keys, (key) => key % 0x100000);
}

function zoneLines(document: SearchDocument): ZoneLines {
  const { [document.sourceVariant]: source, ...others } = document.texts;
  if (source === undefined) throw new Error(`No text in ${document.sourceVariant} for ${document.id}.`);
  const lines: ZoneLines = {
    title: folded([source.title]),
    tags: folded(source.tags),
    headings: folded(source.headings),
    body: folded(source.body.split('\n')),
    other: [],
  };
  for (const text of Object.values(others)) lines.other.push(...newLines(lines, text));
  return lines;
}

/** Idioms (软件, 軟體) differ after folding too; lines that only change characters don't, and are in already. */
function newLines(lines: ZoneLines, text: SearchText): string[] {
  const known = new Set([...lines.title, ...lines.tags, ...lines.headings, ...lines.body, ...lines.other]);
  const all = folded([text.title, ...text.tags, ...text.headings, ...text.body.split('\n')]);
  return all.filter((line) => !known.has(line));
}

function folded(lines: readonly string[]): string[] {
  return lines.map(symbolText).filter((line) => line !== '');
}
