import type { RegionalWords } from './query/regional.ts';
import { symbolText } from './query/symbols.ts';

/** OpenCC's dictionaries of words that regions have for each other's. */
const dictionaries = ['TWPhrases', 'HKPhrases', 'TWPhrasesRev', 'HKPhrasesRev'];

/** Lists the words that one region has for another's (软件, 軟體), each pair once. */
export async function regionalWords(): Promise<RegionalWords> {
  const pairs = new Map<string, [string, string]>();
  for (const name of dictionaries) {
    const { default: dictionary } = (await import(`opencc-js/dict/${name}`)) as { default: string };
    for (const entry of dictionary.split('|')) {
      const [word = '', ...others] = entry.split(' ');
      for (const other of others) addPair(pairs, word, other);
    }
  }
  return [...pairs.values()];
}

function addPair(pairs: Map<string, [string, string]>, word: string, other: string): void {
  const [one, two] = [symbolText(word), symbolText(other)];
  // Characters that differ in script alone are one already; a single one is too little to tell a word by.
  if (one === two || [...one].length < 2 || [...two].length < 2) return;
  const key = [one, two].sort().join(' ');
  if (!pairs.has(key)) pairs.set(key, [word, other]);
}
