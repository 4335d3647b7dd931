/** Digits of a code point in base 36: 36⁴ is above U+10FFFF, so that all tokens of a kind are equally long. */
const digits = 4;
const codes = new Map<string, string>();

function code(symbol: string): string {
  let known = codes.get(symbol);
  if (known === undefined) {
    known = (symbol.codePointAt(0) ?? 0).toString(36).padStart(digits, '0');
    codes.set(symbol, known);
  }
  return known;
}

/** Names two neighbouring symbols in the index. Opaque to Pagefind: lower-case ASCII is never stemmed, split or merged. */
export function pairToken(first: string, second: string): string {
  return code(first) + code(second);
}

/** Names all pairs of a line, one after the other. */
export function pairTokens(line: readonly string[]): string[] {
  const named = line.map(code);
  return named.slice(1).map((second, i) => (named[i] ?? '') + second);
}

/** Names one symbol in the index; the leading `z` keeps it from being the beginning of a pair (Pagefind finds prefixes). */
export function singleToken(symbol: string): string {
  return `z${code(symbol)}`;
}

/** What a post is said to do: write a character that most posts write otherwise, or never the one that most write. */
export interface SurfaceToken {
  kind: 'has' | 'lacks';
  /** Number of the variant in its index. */
  variant: number;
  surface: string;
}

/** Names how a post writes a symbol, see surfaces.ts. */
export function surfaceToken({ kind, variant, surface }: SurfaceToken): string {
  return (kind === 'has' ? 'x' : 'w') + variant.toString(36) + code(surface);
}

/** Fills a place that holds no pair: Pagefind counts a word of punctuation without indexing it. */
export const filler = '.';

/** A token to look up and how many symbols into the phrase it stands. */
export interface CoverToken {
  token: string;
  offset: number;
}

/**
 * Chooses the fewest tokens that together fix every symbol of a phrase: pairs side by side, the last one overlapping
 * when the number of symbols is odd.
 */
export function coverOf(symbols: readonly string[]): CoverToken[] {
  const last = symbols.length - 2;
  if (last < 0) return symbols.map((symbol) => ({ token: singleToken(symbol), offset: 0 }));
  const cover: CoverToken[] = [];
  for (let offset = 0; offset < last; offset += 2) cover.push(pairAt(symbols, offset));
  cover.push(pairAt(symbols, last));
  return cover;
}

function pairAt(symbols: readonly string[], offset: number): CoverToken {
  return { token: pairToken(symbols[offset] ?? '', symbols[offset + 1] ?? ''), offset };
}
