import type { SurfaceGroups } from './query/surfaces.ts';
import { toSymbols } from './query/symbols.ts';
import { type SurfaceToken, surfaceToken } from './query/tokens.ts';
import type { SearchText } from './record.ts';

/** Characters by variant: those that some index's posts are written with. */
export type Inventory = Record<string, string>;

/** How symbols are written in the posts of an index, by variant. */
export interface Surfaces {
  groups: Record<string, SurfaceGroups>;
  inventory: Inventory;
  /** The words that say how a post writes its symbols where posts differ; posts by the order in which they were added. */
  wordsOf(post: number): string[];
}

/** The characters of one post in each variant. */
type Characters = ReadonlyMap<string, ReadonlySet<string>>;

/** Collects which characters each post is written with in each variant; variants are numbered by their order. */
export function createSurfaces(variants: readonly string[]): {
  add(texts: Record<string, SearchText>): void;
  /** `others` are the characters of an index beside this one: what differs between the two counts as well. */
  finish(others?: Inventory): Surfaces;
} {
  const posts: Map<string, string>[] = [];
  return { add, finish };

  function add(texts: Record<string, SearchText>): void {
    posts.push(new Map(variants.map((variant) => [variant, charactersOf(texts[variant])])));
  }

  function finish(others: Inventory = {}): Surfaces {
    const counts = new Map(variants.map((variant) => [variant, countPosts(posts, variant)]));
    const groups = Object.fromEntries(
      variants.map((variant) => [variant, groupsOf(counts.get(variant) ?? new Map(), others[variant] ?? '')]),
    );
    const inventory = Object.fromEntries(
      [...counts].map(([variant, found]) => [variant, [...found.keys()].join('')]),
    );
    return { groups, inventory, wordsOf };

    function wordsOf(post: number): string[] {
      const characters: Characters = new Map(
        [...(posts[post] ?? [])].map(([variant, text]) => [variant, new Set(text)]),
      );
      return variants.flatMap((variant, number) =>
        wordsIn(groups[variant] ?? [], characters.get(variant) ?? new Set()).map((token) =>
          surfaceToken({ ...token, variant: number }),
        ),
      );
    }
  }
}

/** Groups the characters of two indexes that only one of them writes, for the one that has just a single way. */
export function lonelyGroups(inventory: string, others: string): SurfaceGroups {
  const theirs = bySymbol(others);
  return [...bySymbol(inventory)]
    .filter(
      ([symbol, own]) => own.length === 1 && (theirs.get(symbol) ?? []).some((surface) => surface !== own[0]),
    )
    .map(([, own]) => own.join(''));
}

/** Lists the characters of a text, each once; long texts are most of the work of indexing, hence no sets. */
function charactersOf(text: SearchText | undefined): string {
  if (text === undefined) return '';
  const seen = new Uint8Array(0x10000);
  const characters: string[] = [];
  for (const part of [text.title, ...text.tags, ...text.headings, text.body]) {
    for (let i = 0; i < part.length; i++) {
      const unit = part.charCodeAt(i);
      if (unit >= 0xd800 && unit < 0xe000) {
        characters.push(String.fromCodePoint(part.codePointAt(i++) ?? 0));
      } else if (seen[unit] === 0) {
        seen[unit] = 1;
        characters.push(part.charAt(i));
      }
    }
  }
  return [...new Set(characters)].sort().join('');
}

function countPosts(posts: readonly ReadonlyMap<string, string>[], variant: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const post of posts) {
    for (const character of post.get(variant) ?? '') counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}

/** Finds the symbols that are written in more than one way, the commonest first. */
function groupsOf(counts: ReadonlyMap<string, number>, others: string): SurfaceGroups {
  const theirs = bySymbol(others);
  const groups: SurfaceGroups = [];
  for (const [symbol, own] of bySymbol([...counts.keys()].join(''))) {
    if (new Set([...own, ...(theirs.get(symbol) ?? [])]).size < 2) continue;
    own.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
    groups.push(own.join(''));
  }
  return groups.sort();
}

/** A character that is several symbols, or none on its own, is nobody's way to type a symbol. */
function bySymbol(characters: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const character of characters) {
    const [symbol, ...more] = toSymbols(character);
    if (symbol === undefined || more.length > 0) continue;
    found.set(symbol, [...(found.get(symbol) ?? []), character]);
  }
  return found;
}

/** Says what is out of the ordinary: a rarer way that is there, the commonest one that is not. */
function wordsIn(groups: SurfaceGroups, written: ReadonlySet<string>): Omit<SurfaceToken, 'variant'>[] {
  const words: Omit<SurfaceToken, 'variant'>[] = [];
  for (const group of groups) {
    const [commonest = '', ...rarer] = [...group];
    const found = rarer.filter((surface) => written.has(surface));
    words.push(...found.map((surface) => ({ kind: 'has' as const, surface })));
    if (found.length > 0 && !written.has(commonest)) words.push({ kind: 'lacks', surface: commonest });
  }
  return words;
}
