import type { ConversionTarget } from '../config/variant.ts';
import type { Topic } from './corrections/corrections.ts';
import { conversionInto, taiIn } from './conversion.ts';
import { Converter } from './opencc/converter.ts';
import { compileTables, type ConverterTables } from './opencc/converter-tables.ts';
import { packTables, packWords, unpackTables, unpackWords } from './opencc/packed-tables.ts';
import { compileWords } from './words/compile-words.ts';
import { shareWords } from './words/shared-words.ts';
import type { WordTable } from './words/word-table.ts';

/** Where dictionaries come from: this room reads no files. */
export interface TableSource {
  /** Reads jieba's frequency dictionary, a line `word frequency tag` for each word. */
  frequencies(): string;
  /** Gives compiled tables that were kept, if they were; their bytes are only read. */
  read?(name: string): Uint8Array | undefined;
  /** Keeps compiled tables for the next run. */
  write?(name: string, bytes: Uint8Array): void;
}

/** Compiled tables by name, in memory that threads share. */
export type PackedTables = readonly (readonly [name: string, bytes: Uint8Array])[];

/** Which dictionaries are wanted. */
export interface TableOptions {
  /** How 台灣 is written in Traditional; as most do there if not given. */
  preferTai?: '臺' | '台' | undefined;
  /** What the text is about; computing unless said otherwise. */
  topic?: Topic | undefined;
}

/*
 * The dictionaries are the largest thing that a conversion has, and the same for all: they are compiled once, kept as
 * bytes, and read by all threads in the same memory.
 */
let source: TableSource | undefined;
const packed = new Map<string, Uint8Array>();
const unpacked = new Map<string, ConverterTables>();
let words: WordTable | undefined;

/** Says where dictionaries come from, before the first conversion. */
export function provideTables(given: TableSource): void {
  source = given;
  shareWords(frequentWords);
}

/** Gives all tables that are in use, for another thread to take. */
export function packedTables(): PackedTables {
  return [...packed];
}

/** Takes the tables that another thread gave; they are no longer read or compiled here. */
export function takeTables(tables: PackedTables): void {
  for (const [name, bytes] of tables) packed.set(name, bytes);
}

/** Gives the dictionaries that write a target from text in the other script. */
export function tablesInto(
  target: ConversionTarget,
  { preferTai, topic = 'computing' }: TableOptions = {},
): ConverterTables {
  const tai = taiIn(target, preferTai);
  const parts = [target, tai === '台' ? 'tai' : '', topic === 'everyday' ? topic : ''];
  const name = parts.join('');
  let tables = unpacked.get(name);
  if (tables === undefined) {
    const lexicon = frequentWords();
    const script = target.startsWith('cn') ? 'hant' : 'hans';
    const bytes = packedOnce(name, () =>
      packTables(compileTables(conversionInto(target, preferTai, topic), { words: lexicon, script })),
    );
    unpacked.set(name, (tables = unpackTables(bytes, lexicon)));
  }
  return tables;
}

/** Makes the converter into a target from the other script. */
export function converterInto(target: ConversionTarget, options?: TableOptions): Converter {
  return new Converter(tablesInto(target, options));
}

/** Gives the words that decide where a text can be cut in several ways; all conversions share them. */
function frequentWords(): WordTable {
  return (words ??= unpackWords(
    packedOnce('words', () => packWords(compileWords(tableSource().frequencies()))),
  ));
}

/** Finds a table where it is kept, or compiles and keeps it. */
function packedOnce(name: string, compile: () => Uint8Array): Uint8Array {
  let bytes = packed.get(name) ?? tableSource().read?.(name);
  if (bytes === undefined) {
    bytes = compile();
    tableSource().write?.(name, bytes);
  }
  packed.set(name, bytes);
  return bytes;
}

function tableSource(): TableSource {
  if (source === undefined)
    throw new Error('Nobody has said where dictionaries come from; see provideTables.');
  return source;
}
