import type { ConversionTarget } from '../config/variant.ts';
import type { Topic } from './corrections/corrections.ts';
import { conversionInto } from './conversion.ts';
import { Converter } from './opencc/converter.ts';
import { compileTables, type ConverterTables } from './opencc/converter-tables.ts';
import { packTables, packWords, unpackTables, unpackWords } from './opencc/packed-tables.ts';
import { compileWords } from './words/compile-words.ts';
import { jiebaWords } from './words/jieba.ts';
import type { WordTable } from './words/word-table.ts';

/** Keeps compiled dictionaries between runs; gives back what it was given, or nothing. */
export interface TableStore {
  read(name: string): Uint8Array | undefined;
  write(name: string, bytes: Uint8Array): void;
}

/** Which dictionaries are wanted, and where compiled ones are kept. */
export interface TableOptions {
  /** How 台灣 is written in Traditional; as most do there if not given. */
  preferTai?: '臺' | '台' | undefined;
  store?: TableStore | undefined;
  /** What the text is about; computing unless said otherwise. */
  topic?: Topic | undefined;
}

/** Gives the dictionaries that write a target from text in the other script. */
export function tablesInto(
  target: ConversionTarget,
  { preferTai, store, topic = 'computing' }: TableOptions = {},
): ConverterTables {
  const words = wordsOf(store);
  const name = [target, preferTai === undefined ? '' : { 台: 'tai', 臺: 'old' }[preferTai], topic]
    .join('')
    .replace('computing', '');
  const kept = store?.read(name);
  if (kept) return unpackTables(kept, words);
  const script = target.startsWith('cn') ? 'hant' : 'hans';
  const tables = compileTables(conversionInto(target, preferTai, topic), { words, script });
  store?.write(name, packTables(tables));
  return tables;
}

/** Makes the converter into a target from the other script. */
export function converterInto(target: ConversionTarget, options?: TableOptions): Converter {
  return new Converter(tablesInto(target, options));
}

let known: WordTable | undefined;

/** Gives the words that decide where a text can be cut in several ways; all conversions share them. */
function wordsOf(store: TableStore | undefined): WordTable {
  if (known) return known;
  const kept = store?.read('words');
  if (kept) return (known = unpackWords(kept));
  known = compileWords(jiebaWords());
  store?.write('words', packWords(known));
  return known;
}
