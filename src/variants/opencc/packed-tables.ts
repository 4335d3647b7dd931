import type { ConverterTables } from './converter-tables.ts';
import { Link } from './link.ts';
import { PhraseTable } from './phrase-table.ts';
import { WordTable } from '../words/word-table.ts';

/*
 * Compiled dictionaries as one block of bytes, for whoever keeps them between runs: compiling takes 80 ms, reading 2. The
 * memory is one that threads share.
 * Arrays are one after the other, each at a multiple of 4 and after its width and length; a link that a conversion
 * lacks is one empty array.
 */

type Arrays = Uint8Array | Uint16Array | Uint32Array;

/** Packs the tables of a conversion. */
export function packTables(tables: ConverterTables): Uint8Array {
  return pack([
    tables.kinds,
    tables.images,
    ...phraseArrays(tables.segments),
    ...linkArrays(tables.first),
    ...(tables.second ? linkArrays(tables.second) : [none]),
    ...phraseArrays(tables.firstPhrases),
    ...(tables.normalization ? linkArrays(tables.normalization) : [none]),
    tables.triggers,
    tables.lexicon?.written ?? none,
    Uint8Array.of(tables.lexicon?.script === 'hant' ? 1 : 0),
  ]);
}

/** Packs the words of a frequency dictionary. */
export function packWords({ nodes, units, nameCosts, verbs }: WordTable): Uint8Array {
  return pack([nodes, units, nameCosts, verbs]);
}

function pack(arrays: readonly Arrays[]): Uint8Array {
  const bytes = new Uint8Array(
    new SharedArrayBuffer(arrays.reduce((sum, { byteLength }) => sum + 8 + padded(byteLength), 0)),
  );
  const words = new Uint32Array(bytes.buffer);
  let at = 0;
  for (const array of arrays) {
    words.set([array.BYTES_PER_ELEMENT, array.length], at / 4);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at + 8);
    at += 8 + padded(array.byteLength);
  }
  return bytes;
}

/** Reads what `packTables` gave, without a copy: `bytes` begins at a multiple of 4. */
export function unpackTables(bytes: Uint8Array, words: WordTable | null = null): ConverterTables {
  const next = arrayReader(bytes);
  const phrases = () =>
    new PhraseTable({
      records: next() as Uint16Array,
      filter: next() as Uint32Array,
      slots: next() as Uint32Array,
    });
  const link = (): Link | null => {
    const single = next() as Uint16Array;
    if (single.length === 0) return null;
    const kinds = next() as Uint8Array;
    return new Link({ single, kinds, wide: unpackWide(next() as Uint16Array), phrases: phrases() });
  };
  const tables = {
    kinds: next() as Uint8Array,
    images: next() as Uint16Array,
    segments: phrases(),
    first: link() as Link,
    second: link(),
    firstPhrases: phrases(),
    normalization: link(),
    triggers: next() as Uint32Array,
  };
  const written = next() as Uint16Array;
  const script = next()[0] === 1 ? 'hant' : 'hans';
  return { ...tables, lexicon: words && written.length > 0 ? { words, written, script } : null };
}

/** Reads what `packWords` gave; see `unpackTables`. */
export function unpackWords(bytes: Uint8Array): WordTable {
  const next = arrayReader(bytes);
  return new WordTable({
    nodes: next() as Uint32Array,
    units: next() as Uint16Array,
    nameCosts: next() as Uint16Array,
    verbs: next() as Uint32Array,
  });
}

const none = new Uint16Array(0);

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function phraseArrays({ records, filter, slots }: PhraseTable): Arrays[] {
  return [records, filter, slots];
}

function linkArrays({ single, kinds, wide, phrases }: Link): Arrays[] {
  const packed = [...wide].flatMap(([unit, units]) => [unit, units.length, ...units]);
  return [single, kinds, Uint16Array.from(packed), ...phraseArrays(phrases)];
}

function unpackWide(packed: Uint16Array): Map<number, Uint16Array> {
  const wide = new Map<number, Uint16Array>();
  for (let at = 0; at < packed.length;) {
    const [unit = 0, length = 0] = packed.subarray(at, at + 2);
    wide.set(unit, packed.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return wide;
}

function arrayReader({ buffer, byteOffset }: Uint8Array): () => Arrays {
  let at = byteOffset;
  return () => {
    const [width = 1, length = 0] = new Uint32Array(buffer, at, 2);
    const start = at + 8;
    at = start + padded(width * length);
    if (width === 1) return new Uint8Array(buffer, start, length);
    return width === 2 ? new Uint16Array(buffer, start, length) : new Uint32Array(buffer, start, length);
  };
}
