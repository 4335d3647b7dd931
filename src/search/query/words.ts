import { type CoverToken, tokenOf, wordEnd, wordStart } from './tokens.ts';

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

/** Names what must stand at a phrase's ends so that it is made of whole words: nothing where it begins and ends without. */
export function wordEdges(symbols: readonly string[]): CoverToken[] {
  const [first = ''] = symbols;
  const last = symbols.at(-1) ?? '';
  const edges: CoverToken[] = [];
  if (wordKind(first) !== undefined)
    edges.push({ token: tokenOf(wordStart, first.codePointAt(0) ?? 0), offset: 0 });
  if (wordKind(last) !== undefined)
    edges.push({ token: tokenOf(wordEnd, last.codePointAt(0) ?? 0), offset: symbols.length - 1 });
  return edges;
}

/** Says whether a stretch of a line is made of whole words, as `wordEdges` asks of the index. */
export function isWhole(symbols: readonly string[], start: number, length: number): boolean {
  const end = start + length;
  return !goesOn(symbols[start - 1], symbols[start]) && !goesOn(symbols[end - 1], symbols[end]);
}

function goesOn(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const kind = wordKind(before);
  return kind !== undefined && kind === wordKind(after);
}
