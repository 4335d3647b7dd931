import type { PackedReadings } from './query/readings.ts';
import { symbolText } from './query/symbols.ts';
import { toZhuyin } from './zhuyin.ts';

/** Reads folded text aloud: pinyin without tone for each of its symbols. */
export type ReadAloud = (text: string) => readonly string[];

/** Symbols whose readings an index has, which cost at most 60 kB; of them, those of tags. Titles have the rest. */
const mostSymbols = 20_000;
const mostOfTags = 12_000;

/**
 * Packs the readings of the most used tags and the newest titles. Tags come most used first; titles with their records,
 * oldest first, of `records` in all.
 */
export function packReadings(
  { tags, titles, records }: { tags: Iterable<string>; titles: readonly [string, number][]; records: number },
  readAloud: ReadAloud,
): PackedReadings {
  let symbols = 0;
  const names = [...new Set([...tags].map(symbolText))]
    .filter((name) => (symbols += name.length) <= mostOfTags)
    .sort();
  symbols = names.join('').length;
  const kept: [string, number][] = [];
  for (const [title, record] of titles.toReversed()) {
    const text = symbolText(title);
    if (!/\p{Script=Han}/u.test(text)) continue;
    if ((symbols += text.length) > mostSymbols) break;
    kept.push([text, record]);
  }
  const lines = [...names, ...kept.map(([text]) => text)];
  const read = lines.map((line) => readingsOf(line, readAloud));
  const usual = usualReadings(lines, read);
  const syllables = [...new Set(usual.values())].sort();
  for (const syllable of read.flat())
    if (syllable !== '' && !syllables.includes(syllable)) syllables.push(syllable);
  const others = read.flatMap((line, i) =>
    line.flatMap((syllable, at) =>
      syllable === '' || usual.get([...(lines[i] ?? '')][at] ?? '') === syllable
        ? []
        : [i, at, syllables.indexOf(syllable)],
    ),
  );
  return {
    syllables: rowsOf(syllables, usual).join('\n'),
    tags: names.join('\n'),
    titles: kept.map(([text]) => text).join('\n'),
    steps: kept.map(([, record], i) => (kept[i - 1]?.[1] ?? records) - record),
    others,
  };
}

/** Gives for each symbol its syllable; empty for what isn't read. */
function readingsOf(line: string, readAloud: ReadAloud): string[] {
  const symbols = [...line];
  const read = readAloud(line);
  return symbols.map((symbol, i) => {
    const syllable = read.length === symbols.length ? (read[i] ?? '') : (readAloud(symbol)[0] ?? '');
    return /^[a-z]+$/.test(syllable) && /\p{Script=Han}/u.test(symbol) ? syllable : '';
  });
}

function usualReadings(lines: readonly string[], read: readonly string[][]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [i, line] of lines.entries())
    for (const [at, symbol] of [...line].entries()) {
      const syllable = read[i]?.[at] ?? '';
      if (syllable === '') continue;
      const known = counts.get(symbol) ?? new Map<string, number>();
      counts.set(symbol, known.set(syllable, (known.get(syllable) ?? 0) + 1));
    }
  const most = (of: Map<string, number>) =>
    [...of].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  return new Map([...counts].map(([symbol, of]) => [symbol, most(of)]));
}

function rowsOf(syllables: readonly string[], usual: ReadonlyMap<string, string>): string[] {
  const symbols = new Map(syllables.map((syllable): [string, string[]] => [syllable, []]));
  for (const [symbol, syllable] of usual) symbols.get(syllable)?.push(symbol);
  return [...symbols].map(([syllable, all]) => `${syllable} ${toZhuyin(syllable)} ${all.sort().join('')}`);
}
