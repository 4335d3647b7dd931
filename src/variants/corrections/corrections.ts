import type { ConversionTarget } from '../../config/variant.ts';
import type { ConversionConfig } from '../opencc/configuration.ts';
import type { Dictionary } from '../opencc/dictionary.ts';
import { intoStandard } from './standard.ts';
import { intoTaiwan, intoTaiwanWords, taiwanCompounds } from './taiwan.ts';
import { fromHans, fromHant } from './words.ts';

function dictionaryOf(words: Readonly<Record<string, string>>): Dictionary {
  return Object.entries(words)
    .map(([source, target]) => `${source} ${target}`)
    .join('|');
}

/** Gives those words that stay what they are: a later link must not change them. */
function kept(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter(([source, target]) => source === target));
}

/** Gives a conversion our corrections, so that they win over the dictionaries' entries of the same length. */
export function withCorrections(config: ConversionConfig, target: ConversionTarget): ConversionConfig {
  const [first = [], ...links] = config.conversionChain;
  const before = target.startsWith('cn')
    ? [dictionaryOf(intoStandard), dictionaryOf(fromHant)]
    : [dictionaryOf(fromHans)];
  const last = links.pop();
  const region: Dictionary[] = target.startsWith('cn') ? [dictionaryOf(kept(intoStandard))] : [];
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
