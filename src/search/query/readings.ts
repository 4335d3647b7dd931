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
  /** Syllables of which only the beginning was typed. */
  broken: number;
  /** Set when the last one is of these. */
  endsBroken: boolean;
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
  found.sort((a, b) => compareSounds(a, b) || a.start - b.start || a.line - b.line);
  const shown = found.map(({ line, name, symbols, start, length, broken, endsBroken }) => ({
    line,
    name,
    text: symbols.slice(start, start + length).join(''),
    broken,
    endsBroken,
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

/** How sounds are taken up by symbols: how many, and how many of them by the beginning of their syllable alone. */
interface Sounding {
  length: number;
  broken: number;
  endsBroken: boolean;
}

type Rank = Pick<Sounding, 'length' | 'broken'>;

/** Orders by how well sounds are taken up: complete syllables first (kehu is 客户 before 刻换), then fewer symbols. */
export function compareSounds(a: Rank, b: Rank): number {
  return a.broken - b.broken || a.length - b.length;
}

/** Drops titles whose last syllable is only begun where anything else is heard in full: it is what was meant. */
export function withoutBegun<T extends Heard>(titles: readonly T[], tags: readonly Heard[]): readonly T[] {
  const isComplete = [...tags, ...titles].some(({ broken }) => broken === 0);
  return isComplete ? titles.filter(({ endsBroken }) => !endsBroken) : titles;
}

/** Finds the symbols that are best read so. */
function bestMatch(sounds: string, heard: readonly string[]): (Sounding & { start: number }) | undefined {
  let best: (Sounding & { start: number }) | undefined;
  for (let start = 0; start < heard.length; start++) {
    const match = matchAt(sounds, 0, heard, start);
    if (
      match !== undefined &&
      match.length >= fewest &&
      (best === undefined || compareSounds(match, best) < 0)
    )
      best = { ...match, start };
  }
  return best;
}

/** Takes up all sounds from a place on, as well as can be; undefined when that can't be. */
function matchAt(sounds: string, from: number, heard: readonly string[], at: number): Sounding | undefined {
  if (from === sounds.length) return { length: 0, broken: 0, endsBroken: false };
  const syllable = heard[at];
  if (syllable === undefined) return undefined;
  const left = sounds.length - from;
  let best: Sounding | undefined;
  for (const length of new Set([syllable.length, /^[zcs]h/.test(syllable) ? 2 : 1, 1, left])) {
    if (length > syllable.length || length > left) continue;
    if (!sounds.startsWith(syllable.slice(0, length), from)) continue;
    const rest = matchAt(sounds, from + length, heard, at + 1);
    if (rest === undefined) continue;
    const isBroken = length < syllable.length;
    const match = {
      length: rest.length + 1,
      broken: rest.broken + Number(isBroken),
      endsBroken: rest.length === 0 ? isBroken : rest.endsBroken,
    };
    if (best === undefined || compareSounds(match, best) < 0) best = match;
  }
  return best;
}
