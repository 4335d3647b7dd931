import { openccConfig } from './conversion.ts';
import { wordsForHongKong, wordsForTaiwan } from './corrections/region-words.ts';
import { fold } from './fold.ts';

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Gives for each folded word those that it is called in Taiwan or Hong Kong: 软件 is 軟體 and 軟件. */
export function regionWords(): ReadonlyMap<string, ReadonlySet<string>> {
  return (known ??= readPairs());
}

function readPairs(): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const target of ['twp', 'hkp'] as const) {
    const lists = openccConfig(`s2${target}`).conversionChain.at(-1) ?? [];
    const entries = lists.flatMap((list) => list.split('|').map((entry) => entry.split(' ')));
    const ours = Object.entries(target === 'twp' ? wordsForTaiwan : wordsForHongKong);
    for (const [source = '', wording = ''] of [...entries, ...ours]) {
      const key = fold(source);
      const other = fold(wording);
      if (source.length < 2 || key === other) continue;
      words.set(key, (words.get(key) ?? new Set()).add(other));
    }
  }
  return words;
}
