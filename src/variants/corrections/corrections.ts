import type { ConversionTarget } from '../../config/variant.ts';
import type { ConversionConfig } from '../opencc/configuration.ts';
import type { Dictionary } from '../opencc/dictionary.ts';
import { compounds } from './compounds.ts';
import { intoStandard } from './standard.ts';
import { taiwanOfComputing } from './taiwan-computing.ts';
import { intoTaiwanWords, taiwanCompounds } from './taiwan-words.ts';
import { intoTaiwan } from './taiwan.ts';
import {
  termsOfHans,
  termsOfHant,
  wordsForHongKong,
  wordsForMainland,
  wordsForTaiwan,
} from './region-words.ts';
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

/** What a text is about: terms of computing that are everyday words too change in writing about computing alone. */
export type Topic = 'computing' | 'everyday';

/** Gives terms that stay what they are in everyday writing. */
function everyday(terms: string, topic: Topic): Dictionary[] {
  if (topic === 'computing') return [];
  return [dictionaryOf(Object.fromEntries(terms.split(' ').map((term) => [term, term])))];
}

/** Writes a Simplified word in OpenCC's own traditional forms. */
type ToTraditional = (word: string) => string;

/** Gives a conversion our corrections, so that they win over the dictionaries' entries of the same length. */
export function withCorrections(
  config: ConversionConfig,
  target: ConversionTarget,
  topic: Topic,
  toTraditional: ToTraditional,
): ConversionConfig {
  const [first = [], ...links] = config.conversionChain;
  const last = links.pop();
  const { before, region } = target.startsWith('cn')
    ? fromTraditional(target, topic)
    : fromSimplified(target, topic, toTraditional);
  return {
    ...config,
    ...(config.segmentation ? { segmentation: [...before, ...config.segmentation] } : {}),
    conversionChain: [[...before, ...first], ...links, ...(last ? [[...region, ...last]] : [])],
  };
}

/** Dictionaries that are before those of the first link and of the last. */
interface Corrections {
  before: Dictionary[];
  region: Dictionary[];
}

function fromTraditional(target: ConversionTarget, topic: Topic): Corrections {
  const before = [dictionaryOf(intoStandard), dictionaryOf(fromHant)];
  if (target === 'cnp') before.unshift(...everyday(termsOfHant, topic), dictionaryOf(wordsForMainland));
  return { before, region: [dictionaryOf(kept(intoStandard))] };
}

function fromSimplified(target: ConversionTarget, topic: Topic, toTraditional: ToTraditional): Corrections {
  const before = [dictionaryOf(fromHans), dictionaryOf(compounds(toTraditional))];
  const region: Dictionary[] = [];
  if (target === 'twp') {
    const lists = [taiwanCompounds, wordsForTaiwan, ...(topic === 'computing' ? [taiwanOfComputing] : [])];
    before.push(...lists.map(dictionaryOf));
    const words = lists.flatMap((list) => Object.values(list));
    region.push(dictionaryOf(Object.fromEntries(words.map((word) => [word, word]))));
    region.push(dictionaryOf(intoTaiwanWords));
  }
  if (target === 'hkp') {
    before.push(dictionaryOf(wordsForHongKong));
    const words = Object.values(wordsForHongKong);
    region.push(dictionaryOf(Object.fromEntries(words.map((word) => [word, word]))));
  }
  if (target === 'twp' || target === 'hkp') {
    // What a term becomes in everyday writing is what its characters become.
    const terms = topic === 'everyday' ? termsOfHans.split(' ').map(toTraditional) : [];
    region.push(dictionaryOf(Object.fromEntries(terms.map((term) => [term, term]))));
  }
  if (target === 'tw' || target === 'twp') region.push(dictionaryOf(intoTaiwan));
  return { before, region };
}
