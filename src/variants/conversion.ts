import { configs } from 'opencc-js/preset';
import type { ConversionTarget } from '../config/variant.ts';
import { withCorrections, type Topic } from './corrections/corrections.ts';
import { namesAsWritten } from './corrections/names.ts';
import { intoTaiwan } from './corrections/taiwan.ts';
import { commonTerms } from './corrections/terms.ts';
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
export function conversionInto(
  target: ConversionTarget,
  preferTai?: '臺' | '台',
  topic: Topic = 'computing',
): ConversionConfig {
  const [first, ...others] = configNames[target].map(openccConfig) as [
    ConversionConfig,
    ...ConversionConfig[],
  ];
  const [firstLink = [], ...links] = first.conversionChain;
  const joined = [...firstLink, ...others.flatMap((other) => other.conversionChain[0] ?? [])];
  const complete = { ...first, conversionChain: [joined, ...links] };
  const traditional = toTraditional();
  const known = target.startsWith('cn')
    ? { ...complete, terms: entriesOf(joined).flatMap(([term]) => (term.length > 1 ? [term] : [])) }
    : withTerms(withRegionalKeys(complete, target), traditional);
  const corrected = withCorrections(known, target, topic, traditional);
  return taiIn(target, preferTai) === '台' ? withTai(corrected) : corrected;
}

/** Says how a target writes 台灣; nothing for Simplified, which has 台 alone. */
export function taiIn(target: ConversionTarget, preferTai?: '臺' | '台'): '臺' | '台' | undefined {
  if (target.startsWith('cn')) return undefined;
  // Taiwan's own writing has 台 in 台灣 and 平台, thirty times for one 臺.
  return preferTai ?? (target.startsWith('tw') ? '台' : '臺');
}

/** Words that a dictionary of the last link or we change, cut out of Simplified text like all others. */
function withRegionalKeys(config: ConversionConfig, target: ConversionTarget): ConversionConfig {
  const { segmentation } = config;
  if (!segmentation || target.startsWith('cn')) return config;
  const simplified = new Map(entriesOf(openccConfig('t2s').conversionChain.flat().slice(1)));
  const known = new Set(entriesOf(segmentation).map(([source]) => source));
  const ours = target.startsWith('tw') ? Object.entries(intoTaiwan) : [];
  const keys = [...entriesOf(config.conversionChain.at(-1) ?? []), ...ours]
    .filter(([source]) => source.length > 1)
    .flatMap(([source]) => mixedForms(source, simplified).map((form) => [form, source] as const))
    .filter(([source]) => !known.has(source));
  const added = keys.map(([source, traditional]) => `${source} ${traditional}`).join('|');
  const [first = [], ...links] = config.conversionChain;
  return {
    ...config,
    segmentation: [...segmentation, added],
    conversionChain: [[...first, added], ...links],
  };
}

/**
 * Adds common terms, and those that Taiwan uses: a frequency dictionary of the mainland's words lacks them, so that 递回函式 would be
 * read 递 + 回函 + 式.
 */
function withTerms(config: ConversionConfig, traditional: (word: string) => string): ConversionConfig {
  const { segmentation } = config;
  if (!segmentation) return config;
  const simplified = new Map(entriesOf(openccConfig('t2s').conversionChain.flat()));
  const taiwan = entriesOf(openccConfig('s2twp').conversionChain.at(-1) ?? []);
  const terms = new Map(
    taiwan
      .filter(([, term]) => term.length > 1 && /^[\u4e00-\u9fff]+$/.test(term))
      .map(([, term]) => [[...term].map((c) => simplified.get(c) ?? c).join(''), term] as const)
      .filter(([source, term]) => traditional(source) === term),
  );
  for (const term of commonTerms.split(' ')) terms.set(term, traditional(term));
  const names = namesAsWritten.map((name) => [name, nameAsWritten(name, traditional)] as const);
  const added = [...terms, ...names].map(([source, term]) => `${source} ${term}`).join('|');
  const [first = [], ...links] = config.conversionChain;
  return {
    ...config,
    terms: [...terms.keys()],
    names: namesAsWritten,
    segmentation: [...segmentation, added],
    conversionChain: [[...first, added], ...links],
  };
}

/** Characters that are sounds in names, whatever they are elsewhere. */
const sounds = '里干斗松发';

/** Writes a name: its ambiguous characters as they are, 发 as 發, the others as always. */
function nameAsWritten(name: string, traditional: (word: string) => string): string {
  return [...name].map((c) => (c === '发' ? '發' : sounds.includes(c) ? c : traditional(c))).join('');
}

/** Most characters of a word that are written in either script each. */
const mostMixed = 3;

/** Lists how a word is written in texts that mix scripts; long ones in either script alone. */
function mixedForms(word: string, simplified: ReadonlyMap<string, string>): string[] {
  const characters = [...word];
  const short = characters.filter((c) => (simplified.get(c) ?? c) !== c).length <= mostMixed;
  if (!short) return [word, characters.map((c) => simplified.get(c) ?? c).join('')];
  return characters.reduce<string[]>(
    (forms, c) => forms.flatMap((form) => [...new Set([c, simplified.get(c) ?? c])].map((d) => form + d)),
    [''],
  );
}

function entriesOf(dictionaries: readonly string[]): [string, string][] {
  return dictionaries.flatMap((dictionary) =>
    dictionary.split('|').map((entry): [string, string] => {
      const [source = '', target = ''] = entry.split(' ');
      return [source, target];
    }),
  );
}

/** Makes what writes a Simplified word in OpenCC's own traditional forms: as a phrase, or character by character. */
function toTraditional(): (word: string) => string {
  let entries: ReadonlyMap<string, string> | undefined; // read when first asked for: Simplified never asks
  return (word) => {
    const known = (entries ??= new Map(entriesOf([...openccConfig('s2t').conversionChain.flat()].reverse())));
    return known.get(word) ?? [...word].map((character) => known.get(character) ?? character).join('');
  };
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
