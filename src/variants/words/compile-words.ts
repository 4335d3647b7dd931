import { toUnits } from '../opencc/unit-buffer.ts';
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

/** The commonest surnames: a person's name that begins with one tells which characters given names have. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏汪田任姜方石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';

/** What the dictionary takes for names with these is mostly no name, such as 于柏林; `Names` knows better. */
const noNames = '余于范涂郁丑岳仆游后钟';

/** Words that it takes for names because they begin with a surname. */
const noneOfNames = new Set(
  '范畴 范文 范本 涂抹 涂敷 涂改液 涂覆 涂黑 涂层 游弋 游侠 游骑兵 游标卡尺 游子吟 游仙诗 游春 游勇 郁金香 后嗣 后继 后继者 后继人 后进 后进生 后援军 钟声 钟楼 钟山 钟鼓楼 钟塔 钟点工 钟点费 钟点房 钟鼎 钟粹宫 钟楼区 钟灵毓秀 钟馗 钟爱 钟祥 钟祥市'.split(
    ' ',
  ),
);

/** Two characters with 余 that the dictionary takes for a name are what remains: 余生, 余晖, 余震. */
function isRemainder(word: string): boolean {
  return word.length === 2 && word.startsWith('余');
}

/** Two characters that end in the particle 了 are a word in these alone. */
const wordsWithParticle = new Set(
  '为了 除了 不了 罢了 算了 极了 对了 末了 未了 终了 了了 没了 亏了 公了 自了'.split(' '),
);

/** Tags of what 只 means only before, and not the measure: verbs, auxiliaries, adverbs, prepositions. */
const verbTag = / (?:v|vi|vg|vd|vn|d|p|ad|c)\b/;

/** Verbs that the dictionary tags as something else. */
const otherVerbs = new Set('点 选 传 打 开 关 管'.split(' '));

/** Makes the table of a frequency dictionary's words. */
export function compileWords(lines: string): WordTable {
  let total = 0;
  eachWord(lines, (_from, _to, frequency) => (total += frequency));
  const builder = new WordTableBuilder(slotBits);
  const logTotal = Math.log(total);
  const given = new Uint32Array(0x10000);
  eachWord(lines, (from, to, frequency, lineEnd) => {
    const isName = lines.slice(to, lineEnd).includes(' nr');
    const first = lines.charAt(from);
    const word = lines.slice(from, to);
    if (isName && noNames.includes(first) && to - from > 1 && !isRemainder(word) && !noneOfNames.has(word))
      return;
    if (word.length === 2 && word.endsWith('了') && !wordsWithParticle.has(word)) return;
    if (isName && to - from === 3 && surnames.includes(first))
      for (let at = from + 1; at < to; at++) given[lines.charCodeAt(at)]!++;
    const node = builder.add(toUnits(word), costOf(frequency, logTotal));
    if (verbTag.test(lines.slice(to, lineEnd)) || otherVerbs.has(word)) builder.markVerb(node);
  });
  const logGiven = Math.log(given.reduce((sum, count) => sum + count, 0));
  given.forEach((count, unit) => {
    if (count > 1) builder.nameCosts[unit] = costOf(count, logGiven);
  });
  return builder.table;
}

function costOf(frequency: number, logTotal: number): number {
  return Math.round((logTotal - Math.log(Math.max(1, frequency))) * nat);
}
