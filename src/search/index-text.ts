import { type DirectoryColumns, unit, type Zone, zones } from './query/directory.ts';
import { toSymbols } from './query/symbols.ts';
import { filler, pairTokens, singleToken } from './query/tokens.ts';
import type { SearchDocument, SearchText } from './record.ts';

/** The lines of a post that go into the index, zone by zone, as symbols. */
type ZoneLines = Record<Zone, string[][]>;

/** The words that Pagefind indexes for a set of posts, and the directory that finds the posts in it again. */
export interface IndexText {
  content: string;
  columns: DirectoryColumns;
}

/** Collects the words of posts; they must come in the order of `compareDocuments`. */
export function createIndexText(): {
  add(document: SearchDocument): void;
  /** `wordsOf` gives further words about a post, by its number. */
  finish(wordsOf: (post: number) => string[]): IndexText;
} {
  const pairs: string[] = [];
  const singles: { named: string[]; distinct: string[] }[] = [];
  const columns: DirectoryColumns = { title: [], tags: [], headings: [], body: [], other: [], singles: [] };
  return { add, finish };

  function add(document: SearchDocument): void {
    const lines = zoneLines(document);
    for (const zone of zones) {
      const words = lines[zone].flatMap(pairWords);
      columns[zone].push(fillUp(words, unit[zone]));
      if (words.length > 0) pairs.push(words.join(' '));
    }
    const named = [...lines.title, ...lines.tags, ...lines.headings].flatMap(singleWords);
    singles.push({ named, distinct: byFrequency([...lines.body, ...lines.other]).map(singleToken) });
  }

  function finish(wordsOf: (post: number) => string[]): IndexText {
    const words = singles.flatMap(({ named, distinct }, post) => {
      const block = [...distinct, ...wordsOf(post)];
      columns.singles.push(fillUp(block, unit.singles));
      return [...named, ...block].join(' ');
    });
    return { content: [...pairs, ...words.filter((block) => block !== '')].join(' '), columns };
  }
}

/** Fills words up to whole units and counts those. */
function fillUp(words: string[], size: number): number {
  const count = Math.ceil(words.length / size);
  while (words.length < count * size) words.push(filler);
  return count;
}

/** A line of n symbols takes n + 1 places, one more than its symbols, so that no phrase runs over its end. */
function pairWords(line: string[]): string[] {
  return [...pairTokens(line), filler, filler];
}

function singleWords(line: string[]): string[] {
  return [...line.map(singleToken), filler];
}

function byFrequency(lines: string[][]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) for (const symbol of line) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([symbol]) => symbol);
}

function zoneLines(document: SearchDocument): ZoneLines {
  const { [document.sourceVariant]: source, ...others } = document.texts;
  if (source === undefined) throw new Error(`No text in ${document.sourceVariant} for ${document.id}.`);
  const lines: ZoneLines = {
    title: symbolLines([source.title]),
    tags: symbolLines(source.tags),
    headings: symbolLines(source.headings),
    body: symbolLines(source.body.split('\n')),
    other: [],
  };
  for (const text of Object.values(others)) lines.other.push(...newLines(lines, text));
  return lines;
}

/** Idioms (软件, 軟體) differ after folding too; lines that only change characters don't, and are in already. */
function newLines(lines: ZoneLines, text: SearchText): string[][] {
  const known = new Set<string>();
  for (const zone of [lines.title, lines.tags, lines.headings, lines.body, lines.other])
    for (const line of zone) known.add(line.join(''));
  const all = symbolLines([text.title, ...text.tags, ...text.headings, ...text.body.split('\n')]);
  return all.filter((line) => !known.has(line.join('')));
}

function symbolLines(lines: readonly string[]): string[][] {
  return lines.map(toSymbols).filter((line) => line.length > 0);
}
