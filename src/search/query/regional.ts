import type { Phrase } from './parse-query.ts';
import { toSymbols } from './symbols.ts';

/** Words that mean the same in two regions, written in Traditional: 軟件 and 軟體. */
export type RegionalWords = [string, string][];

/** Most other wordings of a phrase that are tried. */
const mostWordings = 8;

/** Words a phrase again as other regions say it, those with the longest words exchanged first. */
export function otherWordings({ text, symbols }: Phrase, words: RegionalWords): Phrase[] {
  const folded = symbols.join('');
  // Simplified is what the fold is written in, so what is typed folded is answered folded.
  const isFolded = text === folded;
  return words
    .flatMap(([one, two]) => [exchange(one, two), exchange(two, one)])
    .filter((wording) => wording !== undefined)
    .sort((a, b) => b.exchanged - a.exchanged)
    .slice(0, mostWordings)
    .map(({ phrase }) => phrase);

  function exchange(said: string, other: string): { phrase: Phrase; exchanged: number } | undefined {
    const key = toSymbols(said).join('');
    const parts = folded.split(key);
    if (parts.length < 2) return undefined;
    const anew = toSymbols(parts.join(toSymbols(other).join('')));
    const shown = isFolded ? anew.join('') : parts.join(other);
    return { phrase: { text: shown, symbols: anew }, exchanged: key.length };
  }
}
