/** What makes words of a symbol's kind: Hanzi and kana are written without spaces, so that every phrase is whole. */
export type WordKind = 'letter' | 'digit' | undefined;

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

/** Says which kind of word a symbol is part of. A word ends where the kind changes: iPhone15 is two. */
export function wordKind(symbol: string): WordKind {
  if (digit.test(symbol)) return 'digit';
  return letter.test(symbol) && !spaceless.test(symbol) ? 'letter' : undefined;
}

/** Says whether a stretch of a line is made of whole words. */
export function isWhole(symbols: readonly string[], start: number, length: number): boolean {
  const end = start + length;
  return !goesOn(symbols[start - 1], symbols[start]) && !goesOn(symbols[end - 1], symbols[end]);
}

function goesOn(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const kind = wordKind(before);
  return kind !== undefined && kind === wordKind(after);
}
