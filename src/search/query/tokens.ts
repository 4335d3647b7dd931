/**
 * Something that can be looked up in an index, as a number: two code points, the first one above all Unicode where the
 * token is not a pair. Tokens are ordered as numbers.
 */
export type Token = number;

/** One above the largest code point: first halves of other tokens begin here, and it fills places without a symbol. */
export const beyondUnicode = 0x110000;

/** First halves of tokens for the places where words begin with a symbol, and end with one. */
export const wordStart = beyondUnicode + 1;
export const wordEnd = beyondUnicode + 2;
const firstSurface = beyondUnicode + 3;

const shift = 0x200000;

/** Names two neighbouring symbols. */
export function pairToken(first: string, second: string): Token {
  return tokenOf(first.codePointAt(0) ?? 0, second.codePointAt(0) ?? 0);
}

/** Names one symbol. */
export function singleToken(symbol: string): Token {
  return tokenOf(beyondUnicode, symbol.codePointAt(0) ?? 0);
}

/** What a post is said to do: write a character that most posts write otherwise, or never the one that most write. */
export interface SurfaceToken {
  kind: 'has' | 'lacks';
  /** Number of the variant in its index. */
  variant: number;
  surface: string;
}

/** Names how posts write a symbol, see surfaces.ts. */
export function surfaceToken({ kind, variant, surface }: SurfaceToken): Token {
  const number = variant * 2 + (kind === 'has' ? 0 : 1);
  return tokenOf(firstSurface + number, surface.codePointAt(0) ?? 0);
}

/** Puts the two halves of a token together. */
export function tokenOf(first: number, second: number): Token {
  return first * shift + second;
}

/** Takes a token apart. */
export function halvesOf(token: Token): { first: number; second: number } {
  return { first: Math.floor(token / shift), second: token % shift };
}

/** A token to look up and how many symbols into the phrase it stands. */
export interface CoverToken {
  token: Token;
  offset: number;
}

/**
 * Chooses the fewest pairs that together fix every symbol of a phrase of two and more: side by side, the last one overlapping
 * when the number of symbols is odd.
 */
export function coverOf(symbols: readonly string[]): CoverToken[] {
  const last = symbols.length - 2;
  const cover: CoverToken[] = [];
  for (let offset = 0; offset < last; offset += 2) cover.push(pairAt(symbols, offset));
  cover.push(pairAt(symbols, last));
  return cover;
}

function pairAt(symbols: readonly string[], offset: number): CoverToken {
  return { token: pairToken(symbols[offset] ?? '', symbols[offset + 1] ?? ''), offset };
}
