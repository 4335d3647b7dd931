import { type Patch, type PatchedText, readSwaps, type SwapsFile } from './query/card.ts';

/** Above this share of exceptions, a patch is no smaller than the text. */
const mostExceptions = 0.15;

/** What each code unit becomes. */
type SwapTable = Uint16Array;

/** Swaps ready for writing patches, by target variant, then by source. */
export type SwapTables = ReadonlyMap<string, ReadonlyMap<string, SwapTable>>;

const unchanged = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);

/** Writes swaps, keyed by target variant, as tables. */
export function swapTables(files: Record<string, SwapsFile>): SwapTables {
  return new Map(
    Object.entries(files).map(([target, file]) => [
      target,
      new Map([...readSwaps(file)].map(([source, swaps]) => [source, tableOf(swaps)])),
    ]),
  );
}

/** Writes texts that differ in characters as one text and patches. */
export function patchTexts(texts: Record<string, string>, source: string, tables: SwapTables): PatchedText {
  const text = texts[source] ?? '';
  const patches: Record<string, Patch> = {};
  for (const [variant, other] of Object.entries(texts)) {
    if (variant === source || other === text) continue;
    patches[variant] = makePatch(text, other, tables.get(variant)?.get(source) ?? unchanged);
  }
  return { variant: source, text, patches };
}

function tableOf(swaps: ReadonlyMap<string, string>): SwapTable {
  const table = unchanged.slice();
  for (const [from, to] of swaps) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

function makePatch(text: string, other: string, table: SwapTable): Patch {
  const at: number[] = [];
  let replacements = '';
  let place = 0;
  let last = 0;
  let i = 0;
  let j = 0;
  for (; i < text.length && j < other.length; place++) {
    const is = text.codePointAt(i) ?? 0;
    const wanted = other.codePointAt(j) ?? 0;
    i += is > 0xffff ? 2 : 1;
    j += wanted > 0xffff ? 2 : 1;
    if ((is > 0xffff ? is : table[is]) === wanted) continue;
    at.push(place - last);
    replacements += String.fromCodePoint(wanted);
    last = place;
  }
  const isSmaller = i === text.length && j === other.length && at.length <= place * mostExceptions;
  return isSmaller ? { at, with: replacements } : { text: other };
}
