import { isHanzi } from '../words/compile-words.ts';
import type { WordTable } from '../words/word-table.ts';
import type { PhraseTable } from './phrase-table.ts';

/** Surnames whose character becomes another in other words, each with its traditional form as a surname. */
const surnames: Readonly<Record<string, string>> = {
  余: '余',
  于: '于',
  范: '范',
  涂: '涂',
  郁: '郁',
  丑: '丑',
  岳: '岳',
  仆: '仆',
  游: '游',
  后: '后',
  钟: '鍾',
  沈: '沈',
  姜: '姜',
  朱: '朱',
  佟: '佟',
  卜: '卜',
  谷: '谷',
  种: '种',
  曲: '曲',
  朴: '朴',
};

/** Those that are far commoner words than names. */
const commonWords = '于后种曲谷游涂';

/** How likely a name with such a surname is where a word may begin, in hundredths of a nat; less for common words. */
const nameCost = 850;
const commonWordCost = 320;

/** How much likelier it is after a word that tells who somebody is. */
const afterRole = 420;

/** What a surname costs before a title, or after 姓. */
const titledCost = 350;

const titles = wordsOf(
  '先生 女士 小姐 太太 夫人 老师 教授 博士 同学 师傅 阿姨 叔叔 大爷 大妈 大哥 大姐 主任 局长 校长 院长 部长 县长 市长 省长 书记 总理 总统 主席 经理 总监 董事长 医生 大夫 律师 院士 警官 队长 教练 导演 编辑 记者 同志 老板 掌柜 员外 将军 市民 家 氏 姓',
);

const roles = wordsOf(
  '记者 作者 导演 编剧 编导 演员 主持人 歌手 画家 诗人 作家 主编 编辑 摄影 学者 董事长 总裁 主席 总统 总理 院长 校长 教授 老师 同学 书记 队长 教练 选手 球员 律师 医生 译者 主任 名叫 叫做 姓名 名为 他叫 她叫 我叫 你叫 艺人 影星 明星 影帝 影后 少年 将军',
);

/** Whom a list of credits names after a colon, besides those roles. */
const credits = wordsOf(
  '制片人 制片 监制 出品人 策划 责编 责任编辑 设计 美编 翻译 译 文 图 校对 审校 作曲 作词 编曲 演唱 配音 旁白 讲师 嘉宾 主讲 主演 负责人 联系人 收件人 签名 受访者 采访 撰文',
);

const longestWord = 4;

/** A bell after one of these is none of the surname: 分钟, 多钟, 座钟. */
const bell = '钟'.charCodeAt(0);
const beforeBell = unitsOf('分点秒刻多时座口闹警敲撞编挂石洪金铜大小');

/** What follows a verb and no name: 涂改了. */
const afterVerb = unitsOf('了着过的');

const space = 0x20;
const someone = '某'.charCodeAt(0);

/** What follows somebody whose given name is not told. */
const afterSomeone = unitsOf('因在被的是和与涉将向于甲乙');

/** Names don't continue with these: they are what a common word is followed by. */
const notGiven = unitsOf('的了是在不我你他她它这那个和与及或从到为以其之所年月日号此');

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** Knows the surnames that a conversion would take for other words, and the given names that may follow. */
export class Names {
  readonly #images = new Map<number, number>();
  readonly #words: WordTable;
  readonly #phrases: PhraseTable;

  /** Takes the words of the dictionaries, and what the last link makes of each unit. */
  constructor(words: WordTable, phrases: PhraseTable, regional: (unit: number) => number) {
    this.#words = words;
    this.#phrases = phrases;
    for (const [surname, form] of Object.entries(surnames))
      this.#images.set(surname.charCodeAt(0), regional(form.charCodeAt(0)));
  }

  /** Gives what a unit becomes as a surname; 0 when it is none of those in question. */
  image(unit: number): number {
    return this.#images.get(unit) ?? 0;
  }

  /** What is a word is no name, unless the text says who it is: 涂改, 范围, 余温. */
  #isWord(text: Uint16Array, from: number, to: number): boolean {
    if (this.#phrases.records[this.#phrases.find(text, from, to)] === to - from) return true;
    let node = 0;
    for (let at = from; at < to; at++) if ((node = this.#words.child(node, text[at]!)) === 0) return false;
    return this.#words.cost(node) > 0;
  }

  /** Calls back for each name that may begin at `at`: with a given name, or alone before a title or after 姓. */
  each(text: Uint16Array, at: number, end: number, visit: (end: number, cost: number) => void): void {
    if (!this.#images.has(text[at]!)) return;
    if (text[at] === bell && at > 0 && beforeBell.has(text[at - 1]!)) return;
    // 图：余数 is a caption: after a colon, what is a word stays one.
    const credited = isCredited(text, at);
    const role = credited || precedes(text, at, roles);
    if (text[at - 1] === 0x59d3 || startsWith(text, at + 1, end, titles)) visit(at + 1, titledCost);
    if (isAnonymous(text, at + 1, end)) visit(at + 1, titledCost);
    const common = commonWords.includes(String.fromCharCode(text[at]!));
    let cost = nameCost + (common ? commonWordCost : 0) - (role ? afterRole : 0);
    for (let to = at + 1; to < Math.min(end, at + 3); to++) {
      const given = this.#words.nameCosts[text[to]!]!;
      if (given === 0 || notGiven.has(text[to]!)) return;
      cost += given;
      // 记者：后来呢？ is an interview, 记者：于晓、范明 a list of credits.
      if (credited && to + 1 < end && isHanzi(text[to + 1]!)) continue;
      const told =
        startsWith(text, to + 1, end, titles) || (role && !credited && !afterVerb.has(text[to + 1] ?? 0));
      if (told || !this.#isWord(text, at, to + 1)) visit(to + 1, cost);
      else if (to === at + 1) return;
    }
  }
}

/** Lists the surnames in question. */
export function ambiguousSurnames(): number[] {
  return Object.keys(surnames).map((surname) => surname.charCodeAt(0));
}

/** Whether 某 stands for a given name, as in 于某 and 于某某; 于某公司 has 某 for a company. */
function isAnonymous(text: Uint16Array, at: number, end: number): boolean {
  if (text[at] !== someone || at >= end) return false;
  const next = at + 1 < end ? text[at + 1]! : 0;
  return next === someone || !isHanzi(next) || afterSomeone.has(next);
}

/** Whether a name is after 导演： or 责编: as in a list of credits. */
function isCredited(text: Uint16Array, at: number): boolean {
  const colon = text[at - 1] === space ? at - 2 : at - 1;
  if (text[colon] !== 0x3a && text[colon] !== 0xff1a) return false;
  return precedes(text, colon, roles) || precedes(text, colon, credits);
}

function startsWith(text: Uint16Array, at: number, end: number, words: ReadonlySet<string>): boolean {
  for (let length = 1; length <= longestWord && at + length <= end; length++)
    if (words.has(String.fromCharCode(...text.subarray(at, at + length)))) return true;
  return false;
}

function precedes(text: Uint16Array, at: number, words: ReadonlySet<string>): boolean {
  for (let length = 1; length <= longestWord && at - length >= 0; length++)
    if (words.has(String.fromCharCode(...text.subarray(at - length, at)))) return true;
  return false;
}
