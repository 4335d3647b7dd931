import type { ConversionTarget } from '../../config/variant.ts';
import type { ConversionConfig } from '../opencc/configuration.ts';
import type { Dictionary } from '../opencc/dictionary.ts';
import { crossingList, uncrossed } from './crossings.ts';
import { intoTaiwan, intoTaiwanWords, taiwanCompounds } from './taiwan.ts';
import { fromHans, fromHant } from './words.ts';

function dictionaryOf(words: Readonly<Record<string, string>>): Dictionary {
  return Object.entries(words)
    .map(([source, target]) => `${source} ${target}`)
    .join('|');
}

/** Splits `发现=發現` into its forms; a word alone has one form only. */
function formsOf(words: string): [simplified: string, traditional: string][] {
  return words.split(' ').map((word) => {
    const [simplified = '', traditional = simplified] = word.split('=');
    return [simplified, traditional];
  });
}

/** Writes out all crossings as phrases. */
function crossingPhrases(): Dictionary {
  const phrases = crossingList.flatMap(({ heads, words }) =>
    formsOf(heads).flatMap(([head, headTarget]) =>
      formsOf(words).map(([word, wordTarget]) => `${head}${word} ${headTarget}${wordTarget}`),
    ),
  );
  return phrases.join('|');
}

/** Gives a conversion our corrections, so that they win over the dictionaries' entries of the same length. */
export function withCorrections(config: ConversionConfig, target: ConversionTarget): ConversionConfig {
  const [first = [], ...links] = config.conversionChain;
  const before = target.startsWith('cn')
    ? [dictionaryOf(fromHant)]
    : [dictionaryOf(uncrossed), dictionaryOf(fromHans), crossingPhrases()];
  const last = links.pop();
  const region: Dictionary[] = [];
  if (target === 'twp') {
    before.push(dictionaryOf(taiwanCompounds));
    const compounds = Object.values(taiwanCompounds).map((compound) => [compound, compound]);
    region.push(dictionaryOf(Object.fromEntries(compounds)), dictionaryOf(intoTaiwanWords));
  }
  if (target === 'tw' || target === 'twp') region.push(dictionaryOf(intoTaiwan));
  return {
    ...config,
    ...(config.segmentation ? { segmentation: [...before, ...config.segmentation] } : {}),
    conversionChain: [[...before, ...first], ...links, ...(last ? [[...region, ...last]] : [])],
  };
}
