import { toUnits } from '../opencc/unit-buffer.ts';
import type { Converter } from '../opencc/converter.ts';
import { converterInto } from '../tables.ts';

/**
 * Simplified characters that stand for several traditional ones, of which the converter's choice is often wrong where
 * no phrase decides, with all that they may be. Counted in blogs of 1.5 million Hanzi: what is right nine times in
 * ten, such as 后 for 後, 里 for 裡 or 发 for 發, isn't here, for a warning that is mostly wrong is not read.
 */
const ambiguous: Readonly<Record<string, string>> = {
  干: '幹乾干',
  系: '系係繫',
  斗: '鬥斗',
  松: '松鬆',
  卷: '卷捲',
  复: '復複覆',
  冲: '衝沖',
  丑: '醜丑',
  征: '徵征',
  咸: '鹹咸',
  困: '困睏',
  签: '簽籤',
  采: '採采',
  托: '托託',
  咽: '咽嚥',
  扎: '扎紮',
  制: '制製',
  舍: '舍捨',
  赞: '贊讚',
  余: '餘余',
  范: '範范',
  姜: '姜薑',
  注: '注註',
  周: '周週',
  游: '遊游',
};
const characters = Object.keys(ambiguous).join('');

/** 只 is a measure where a number is before it, and decided by phrases where the number is in Hanzi. */
const measurePattern = /[0-9０-９]只(?![能有是要会需想用])/g;

/** 干了 without an object is a cup or a floor as often as a deed, though dictionaries have it as one word. */
const dryPattern = /干了(?=[，。！？；、,.!?\s]|不|就|才|也|再|[以之]后|$)/g;

let taiwan: Converter | undefined;

/** Finds in Simplified text the characters of which nothing but a guess decides what Traditional has for them. */
export function undecidedCharacters(text: string): { at: number; readings: string[] }[] {
  const converter = (taiwan ??= converterInto('tw'));
  const places = converter.undecided(toUnits(text), new Set(toUnits(characters)));
  const found = places.map((at) => {
    const character = text.charAt(at);
    const guess = String.fromCharCode(converter.guess(character.charCodeAt(0)));
    return { at, readings: [...new Set([guess, ...(ambiguous[character] ?? '')])] };
  });
  for (const { index } of text.matchAll(measurePattern))
    found.push({ at: index + 1, readings: ['只', '隻'] });
  for (const { index } of text.matchAll(dryPattern)) found.push({ at: index, readings: ['幹', '乾'] });
  return found;
}
