import { nat, WordTableBuilder, type WordTable } from './word-table.ts';

/** Slots of the table, as a power of two; jieba's words have some 700,000 beginnings. */
const slotBits = 20;

/** Calls back for each line `word frequency tag` of a dictionary whose word is written in Hanzi alone. */
function eachWord(
  lines: string,
  visit: (from: number, to: number, frequency: number, lineEnd: number) => void,
): void {
  for (let from = 0; from < lines.length;) {
    let lineEnd = lines.indexOf('\n', from);
    if (lineEnd < 0) lineEnd = lines.length;
    let to = from;
    while (to < lineEnd && isHanzi(lines.charCodeAt(to))) to++;
    if (to > from && lines.charCodeAt(to) === 0x20)
      visit(from, to, Number.parseInt(lines.slice(to + 1, lineEnd), 10), lineEnd);
    from = lineEnd + 1;
  }
}

/** Whether a code unit is a Hanzi of the basic plane. */
export function isHanzi(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** Makes the table of a frequency dictionary's words. */
export function compileWords(lines: string): WordTable {
  let total = 0;
  eachWord(lines, (_from, _to, frequency) => (total += frequency));
  const builder = new WordTableBuilder(slotBits);
  const logTotal = Math.log(total);
  eachWord(lines, (from, to, frequency) => {
    const word = Uint16Array.from({ length: to - from }, (_, i) => lines.charCodeAt(from + i));
    builder.add(word, Math.round((logTotal - Math.log(Math.max(1, frequency))) * nat));
  });
  return builder.table;
}
