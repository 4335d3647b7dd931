import { isZhuyin } from './sounds.ts';

/** How the tags and titles of an index are read aloud; loaded only when Latin letters or zhuyin are typed. */
export interface PackedReadings {
  /** A line per syllable: pinyin, zhuyin, and the symbols that are mostly read so, apart by spaces. */
  syllables: string;
  /** Folded tags, a line each. */
  tags: string;
  /** Folded titles, a line each, the newest first. */
  titles: string;
  /** The records of the titles: each one's distance from the one before, the first's from the number of all. */
  steps: number[];
  /** Symbols that are read in another way: line (tags first), place in it, syllable. */
  others: number[];
}

/** A tag or title that is read as was typed. */
export interface Heard {
  /** The symbols that were typed by their sound. */
  text: string;
  /** The whole name. */
  name: string;
  /** Of a title. */
  record?: number;
}

/** Fewest symbols that are heard: one syllable stands for too many. */
const fewest = 2;

/** Finds the tags and titles in which the sounds are, syllables in full or by their beginnings: kehu, khfw, kehfw. */
export function hear(sounds: string, readings: PackedReadings): { tags: Heard[]; titles: Heard[] } {
  const column = isZhuyin(sounds) ? 1 : 0;
  const rows = readings.syllables.split('\n').map((row) => row.split(' '));
  const syllables = rows.map((row) => row[column] ?? '');
  const usual = new Map(rows.flatMap(([, , symbols = ''], i) => [...symbols].map((symbol) => [symbol, i])));
  const others = new Map<string, number>();
  for (let i = 0; i + 2 < readings.others.length; i += 3)
    others.set(`${readings.others[i]} ${readings.others[i + 1]}`, readings.others[i + 2] ?? 0);
  const tags = linesOf(readings.tags);
  const titles = linesOf(readings.titles);
  let record = 0;
  const records = readings.steps.map((step) => (record += step));
  const found = [...tags, ...titles].flatMap((name, line) => {
    const symbols = [...name];
    const heard = symbols.map((symbol, at) => {
      const number = others.get(`${line} ${at}`) ?? usual.get(symbol);
      return number === undefined ? symbol : (syllables[number] ?? symbol);
    });
    const best = bestMatch(sounds, heard);
    return best === undefined ? [] : [{ ...best, line, name, symbols }];
  });
  found.sort((a, b) => a.length - b.length || a.start - b.start || a.line - b.line);
  const shown = found.map(({ line, name, symbols, start, length }): Heard & { line: number } => ({
    line,
    name,
    text: symbols.slice(start, start + length).join(''),
    ...(line < tags.length ? {} : { record: -(records[line - tags.length] ?? 0) }),
  }));
  return {
    tags: shown.filter(({ line }) => line < tags.length),
    titles: shown.filter(({ line }) => line >= tags.length),
  };
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

/** Finds the fewest symbols that are read so: syllables in full say more than initials. */
function bestMatch(sounds: string, heard: readonly string[]): { start: number; length: number } | undefined {
  let best: { start: number; length: number } | undefined;
  for (let start = 0; start < heard.length; start++) {
    const length = matchAt(sounds, 0, heard, start);
    if (length >= fewest && length < (best?.length ?? Infinity)) best = { start, length };
  }
  return best;
}

/** Counts the symbols that take up all sounds from a place on, as few as can be; infinite when they don't. */
function matchAt(sounds: string, from: number, heard: readonly string[], at: number): number {
  if (from === sounds.length) return 0;
  const syllable = heard[at];
  if (syllable === undefined) return Infinity;
  const left = sounds.length - from;
  let fewestSymbols = Infinity;
  for (const length of new Set([syllable.length, /^[zcs]h/.test(syllable) ? 2 : 1, 1, left])) {
    if (length > syllable.length || length > left) continue;
    if (!sounds.startsWith(syllable.slice(0, length), from)) continue;
    fewestSymbols = Math.min(fewestSymbols, 1 + matchAt(sounds, from + length, heard, at + 1));
  }
  return fewestSymbols;
}
