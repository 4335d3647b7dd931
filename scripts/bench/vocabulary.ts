import { frequencies } from '../../src/glue/store/table-store.ts';
import { provideTables } from '../../src/variants/tables.ts';
import { createVariantWriter } from '../../src/variants/writer.ts';
import { expandVariants } from '../../src/config/variant-list.ts';
import type { Script } from '../../src/config/variant.ts';
import * as sentenceLists from './vocabulary/sentences.ts';
import { topics } from './vocabulary/topics.ts';
import {
  authors,
  givenCharacters,
  placeCharacters,
  placeKinds,
  surnames,
  wordLists,
} from './vocabulary/words.ts';

/** Text between slots and names of slots, alternating, text first. */
export type Template = readonly string[];

/** Everything sentences are made of, in one script. */
export interface Vocabulary {
  script: Script;
  topics: readonly { name: string; nouns: readonly string[] }[];
  words: Readonly<Record<string, readonly string[]>>;
  authors: readonly string[];
  tags: readonly string[];
  names: { surnames: string; given: string; places: string; kinds: readonly string[] };
  templates: Readonly<Record<keyof typeof sentenceLists, readonly Template[]>>;
}

/** Tags of a synthetic site: enough that most have a page or two of posts and a few have hundreds. */
export const tagCount = 200;

const made = new Map<Script, Vocabulary>();

/** Gives the vocabulary of a script; Traditional is converted once from the lists, which are in Simplified. */
export function vocabularyIn(script: Script): Vocabulary {
  let vocabulary = made.get(script);
  if (vocabulary === undefined) {
    vocabulary = makeVocabulary(script, script === 'hans' ? (text) => text : toTraditional());
    made.set(script, vocabulary);
  }
  return vocabulary;
}

function makeVocabulary(script: Script, convert: (text: string) => string): Vocabulary {
  const list = (items: readonly string[]) => convert(items.join('\n')).split('\n');
  const shown = topics.map(({ name, nouns }) => ({ name: convert(name), nouns: list(nouns) }));
  return {
    script,
    topics: shown,
    words: mapValues(wordLists, list),
    authors: list(authors),
    tags: tagsOf(shown),
    names: {
      surnames: convert(surnames),
      given: convert(givenCharacters),
      places: convert(placeCharacters),
      kinds: list(placeKinds),
    },
    templates: mapValues(sentenceLists, (items) => list(items).map((item) => item.split(/[{}]/))),
  };
}

function mapValues<K extends string, T, U>(
  record: Readonly<Record<K, T>>,
  map: (value: T) => U,
): Record<K, U> {
  return Object.fromEntries(Object.entries<T>(record).map(([key, value]) => [key, map(value)])) as Record<
    K,
    U
  >;
}

/** Takes the nouns of all topics in turn, so that common and rare tags come from every topic. */
function tagsOf(shown: Vocabulary['topics']): string[] {
  const rounds = Math.ceil(tagCount / shown.length);
  const inTurn = Array.from({ length: rounds }, (_, round) => shown.map(({ nouns }) => nouns[round] ?? ''));
  return inTurn.flat().slice(0, tagCount);
}

function toTraditional(): (text: string) => string {
  const [variant] = expandVariants([{ code: 'zh-Hant' }]);
  if (variant === undefined) throw new Error('zh-Hant is not among the known variants.');
  provideTables({ frequencies });
  const writer = createVariantWriter(variant, {});
  return (text) => writer.text(text, { script: 'hans' }).replaceAll('“', '「').replaceAll('”', '」');
}
