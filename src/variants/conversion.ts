import { configs } from 'opencc-js/preset';
import type { ConversionTarget } from '../config/variant.ts';
import { withCorrections } from './corrections/corrections.ts';
import type { ConversionConfig } from './opencc/configuration.ts';

/** OpenCC's conversions into each target from the other script; of several the first links are joined. */
const configNames: Record<ConversionTarget, readonly string[]> = {
  // Nobody says which region a traditional text is from; tables for both read either.
  cn: ['tw2s', 'hk2s'],
  cnp: ['tw2sp', 'hk2sp'],
  t: ['s2t'],
  tw: ['s2tw'],
  twp: ['s2twp'],
  hk: ['s2hk'],
  hkp: ['s2hkp'],
};

/** Finds one of OpenCC's conversions by the name of its configuration, such as `s2twp`. */
export function openccConfig(name: string): ConversionConfig {
  const config = configs[name] as ConversionConfig | undefined;
  if (!config) throw new Error(`opencc-js has no conversion ${name}`);
  return config;
}

/** Finds the dictionaries that write a target from text in the other script. */
export function conversionInto(target: ConversionTarget, preferTai?: '臺' | '台'): ConversionConfig {
  const [first, ...others] = configNames[target].map(openccConfig) as [
    ConversionConfig,
    ...ConversionConfig[],
  ];
  const [firstLink = [], ...links] = first.conversionChain;
  const joined = [...firstLink, ...others.flatMap((other) => other.conversionChain[0] ?? [])];
  const corrected = withCorrections({ ...first, conversionChain: [joined, ...links] }, target);
  // Taiwan's own writing has 台 in 台灣 and 平台, thirty times for one 臺.
  const tai = preferTai ?? (target.startsWith('tw') ? '台' : '臺');
  return tai === '台' && !target.startsWith('cn') ? withTai(corrected) : corrected;
}

/** Adds to the last link what writes 台 wherever it would write 臺. */
function withTai(config: ConversionConfig): ConversionConfig {
  const chain = [...config.conversionChain];
  const last = chain.pop() ?? [];
  const entries = last.flatMap((dictionary) => dictionary.split('|').filter((entry) => / .*臺/.test(entry)));
  const replaced = entries.map((entry) => {
    const [source = '', target = ''] = entry.split(' ');
    return `${source} ${target.replaceAll('臺', '台')}`;
  });
  return { ...config, conversionChain: [...chain, [['臺 台', ...replaced].join('|'), ...last]] };
}

/** Every dictionary that a conversion reads. */
export function dictionariesOf(config: ConversionConfig): string[] {
  const chains = [...(config.normalizationChain ?? []), ...config.conversionChain];
  return [...(config.segmentation ?? []), ...chains.flat()];
}
