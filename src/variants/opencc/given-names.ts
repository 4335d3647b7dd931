import type { WordTable } from '../words/word-table.ts';

/** Characters that Simplified keeps in names, though it writes others elsewhere: 徐乾学, 王汎森, 文徵明. */
const kept = unitsOf('乾徵昇陞汎');

/** Surnames, as Traditional writes them; those that are rather other words are left out. */
const surnames = unitsOf(
  '王李張劉陳楊趙黃周吳徐孫胡朱林何郭馬羅梁宋鄭謝韓唐馮董蕭程曹袁鄧許傅沈曾彭呂蘇盧蔣蔡賈丁魏薛葉閻潘杜戴夏汪田任姜石姚譚廖鄒熊陸郝孔崔康邱秦江史顧侯邵孟龍段錢湯尹黎武賀賴龔文畢溫申范岳鍾俞柳翁翟莫歐樊',
);

/** What may follow a name of which the last character is kept. */
const behindName = unitsOf('，。、；：！？）》」』”’,.;:!?)的是在與和及為曾說也則之於著撰編畫書字號先教老同');

/** What a kept character costs less than the same elsewhere. */
const bonus = 100;

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** Tells where characters are in given names, so that Simplified keeps them. */
export class GivenNames {
  readonly #words: WordTable;
  readonly #written: Uint16Array;

  /** Takes the words of a dictionary, and how it writes each unit. */
  constructor(words: WordTable, written: Uint16Array) {
    this.#words = words;
    this.#written = written;
  }

  /** Whether a unit is one of those in question. */
  has(unit: number): boolean {
    return kept.has(unit);
  }

  /** Gives how much less the unit at `at` costs as a part of a name; 0 where it is none. */
  bonusAt(text: Uint16Array, at: number, end: number): number {
    if (!kept.has(text[at]!) || at === 0) return 0;
    if (surnames.has(text[at - 1]!) && !this.#endsWord(text, at))
      return this.#goesOn(text, at, end) ? bonus : 0;
    const third = at > 1 && surnames.has(text[at - 2]!) && this.#isGiven(text[at - 1]!);
    const last = at + 1 >= end || behindName.has(text[at + 1]!);
    return third && last && !this.#endsWord(text, at - 1) && !this.#endsWord(text, at) ? bonus : 0;
  }

  #goesOn(text: Uint16Array, at: number, end: number): boolean {
    return at + 1 >= end || behindName.has(text[at + 1]!) || this.#isGiven(text[at + 1]!);
  }

  #isGiven(unit: number): boolean {
    return this.#words.nameCosts[this.#written[unit]!]! > 0;
  }

  /** Whether a word of two or three characters ends before `at`. */
  #endsWord(text: Uint16Array, at: number): boolean {
    for (let from = at - 2; from >= Math.max(0, at - 3); from--) {
      let node = 0;
      for (let i = from; i < at; i++)
        if ((node = this.#words.child(node, this.#written[text[i]!]!)) === 0) break;
      if (node !== 0 && this.#words.cost(node) > 0) return true;
    }
    return false;
  }
}

/** Lists the units that names keep. */
export function keptInNames(): number[] {
  return [...kept];
}
