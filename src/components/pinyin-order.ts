import { pinyinTable } from './pinyin-table.ts';

interface PinyinIndex {
  /** What stands in for a character of several readings, so that the platform's collation reads it as it usually is. */
  usual: Map<string, string>;
  /** What stands in for it within words where it is read otherwise. */
  words: Map<string, string>;
}

const longestWord = 4;
let index: PinyinIndex | undefined;

/**
 * Spells a name so that a collation by pinyin, which knows one reading of each character, sorts it as it is read:
 * 长沙 as 常沙, 行业 as 航业.
 */
export function spellForPinyin(name: string): string {
  index ??= readTable();
  let spelt = '';
  for (let at = 0; at < name.length;) {
    const word = longestAt(name, at, index.words);
    spelt +=
      word === undefined ? (index.usual.get(name.charAt(at)) ?? name.charAt(at)) : index.words.get(word);
    at += word?.length ?? 1;
  }
  return spelt;
}

function longestAt(name: string, at: number, words: PinyinIndex['words']): string | undefined {
  for (let length = Math.min(longestWord, name.length - at); length > 1; length--) {
    const word = name.slice(at, at + length);
    if (words.has(word)) return word;
  }
  return undefined;
}

/** A word may have two such characters, each on a line of its own. */
function readTable(): PinyinIndex {
  const usual = new Map<string, string>();
  const words = new Map<string, string>();
  const lines = pinyinTable.trim().split('\n');
  for (const line of lines) usual.set(line.charAt(0), line.charAt(1));
  for (const line of lines) {
    const character = line.charAt(0);
    for (const [standIn = '', ...list] of line
      .split('|')
      .slice(1)
      .map((part) => part.split(' '))) {
      for (const word of list) {
        const others = words.get(word) ?? [...word].map((own) => usual.get(own) ?? own).join('');
        const at = word.indexOf(character);
        words.set(word, others.slice(0, at) + standIn + others.slice(at + 1));
      }
    }
  }
  return { usual, words };
}
