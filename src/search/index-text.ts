import { type DirectoryColumns, unit, type Zone, zones } from './query/directory.ts';
import { symbolText } from './query/symbols.ts';
import type { SearchDocument, SearchText } from './record.ts';
import { SymbolStream } from './symbol-stream.ts';
import { createSymbolTallies, type SymbolTallies } from './symbol-tallies.ts';

/** The lines of a post that go into the index, zone by zone, folded. */
type ZoneLines = Record<Zone, string[]>;

/** Everything that can be found in a set of posts, and the directory that finds the posts in it again. */
export interface IndexText {
  /** All lines, for pairs. */
  phrases: SymbolStream;
  /** For single symbols. */
  tallies: SymbolTallies;
  columns: DirectoryColumns;
}

/** Collects the text of posts; they must come in the order of `compareDocuments`. */
export function createIndexText(): IndexText & { add(document: SearchDocument): void } {
  const phrases = new SymbolStream();
  const tallies = createSymbolTallies();
  const columns: DirectoryColumns = { title: [], tags: [], headings: [], body: [], other: [] };
  return { phrases, tallies, columns, add };

  function add(document: SearchDocument): void {
    const lines = zoneLines(document);
    tallies.add(columns.title.length, lines);
    for (const zone of zones) {
      const from = phrases.length;
      for (const line of lines[zone]) phrases.pushLine(line);
      columns[zone].push(phrases.fillUp(from, unit[zone]));
    }
  }
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
