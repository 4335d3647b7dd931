import { finding } from '../../diagnostics/create-problem.ts';
import type { LintContext } from './lint-context.ts';

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
  钟: '鐘鍾',
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

/** 只 is a measure where a number stands before it, and decided by phrases where the number is in Hanzi. */
const measurePattern = /[0-9０-９]只(?![能有是要会需想用])/g;

/** Most places that are shown of one character in one text. */
const most = 3;

/** What the converter does with characters that no phrase has. */
export interface Guesses {
  /** Offsets in a text at which one of some characters stands for itself. */
  places(text: string, characters: string): number[];
  /** What a character becomes there. */
  guess(character: string): string;
}

/** Reports characters that conversion to Traditional can only guess. */
export function lintAmbiguous({ plain, script, report }: LintContext, guesses: Guesses): void {
  if (script !== 'hans') return;
  const shown = new Map<string, number>();
  const note = (offset: number, candidates: string) => {
    const character = plain.charAt(offset);
    const count = (shown.get(character) ?? 0) + 1;
    shown.set(character, count);
    if (count > most) return;
    const guess = guesses.guess(character);
    const others = [...candidates].filter((candidate) => candidate !== guess);
    const markup = `-{zh-hans:${character}; zh-hant:${others[0]}}-`;
    report(finding('ambiguous-character', { character, guess, others, markup }), offset);
  };
  for (const offset of guesses.places(plain, Object.keys(ambiguous).join(''))) {
    note(offset, ambiguous[plain.charAt(offset)] ?? '');
  }
  for (const { index } of plain.matchAll(measurePattern)) note(index + 1, '只隻');
}
