import { fold } from '../variants/fold.ts';
import type { PostingWriter } from './posting-lists.ts';
import type { SurfaceGroups } from './query/surfaces.ts';
import { toSymbols } from './query/symbols.ts';
import { surfaceToken, type Token } from './query/tokens.ts';
import type { SearchText } from './record.ts';

/** Characters by variant that are not the only way to write a symbol: those that some index's posts are written with. */
export type Inventory = Record<string, string>;

/** How symbols are written in the posts of an index, by variant. */
export interface Surfaces {
  groups: Record<string, SurfaceGroups>;
  inventory: Inventory;
  /** Lists the posts that write a symbol in another way than most, in the order of the tokens. */
  lists: { token: Token; posts: number[] }[];
}

/** Posts by character, in ascending order. */
type PostsByCharacter = ReadonlyMap<string, readonly number[]>;

/** Collects which characters each post is written with in each variant; variants are numbered by their order. */
export function createSurfaces(variants: readonly string[]): {
  add(texts: Record<string, SearchText>): void;
  /** `others` are the characters of an index beside this one: what differs between the two counts as well. */
  finish(others?: Inventory): Surfaces;
} {
  const collectors = variants.map(() => createCollector());
  let posts = 0;
  return { add, finish };

  function add(texts: Record<string, SearchText>): void {
    for (const [number, variant] of variants.entries()) collectors[number]?.add(posts, texts[variant]);
    posts++;
  }

  function finish(others: Inventory = {}): Surfaces {
    const surfaces: Surfaces = { groups: {}, inventory: {}, lists: [] };
    for (const [number, variant] of variants.entries()) {
      const found: PostsByCharacter = collectors[number]?.found() ?? new Map();
      const groups = groupsOf(found, others[variant] ?? '');
      surfaces.groups[variant] = groups;
      surfaces.inventory[variant] = [...found.keys()].sort().join('');
      surfaces.lists.push(...listsOf(groups, found, number));
    }
    surfaces.lists.sort((a, b) => a.token - b.token);
    return surfaces;
  }
}

/** Writes the lists of surfaces; they come after all others. */
export function writeSurfaces({ lists }: Surfaces, writer: PostingWriter): void {
  for (const { token, posts } of lists) writer.add(token, Uint32Array.from(posts), 0, posts.length);
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

/** Notes in which posts of a variant each character stands. */
function createCollector() {
  const byUnit: (number[] | undefined)[] = new Array(0x10000).fill(undefined);
  const beyond = new Map<number, number[]>();
  const ways = (waysToWrite ??= countWays());
  return { add, found };

  /** Texts are most of the work of indexing, hence no sets and no iterators. */
  function add(post: number, text: SearchText | undefined): void {
    if (text === undefined) return;
    for (const part of [text.title, ...text.tags, ...text.headings, text.body])
      for (let i = 0; i < part.length; i++) {
        const unit = part.charCodeAt(i);
        if (ways[unit] === 1) continue;
        const code = unit >= 0xd800 && unit <= 0xdbff ? (part.codePointAt(i) ?? unit) : unit;
        if (code > 0xffff) i++;
        note(listOf(code), post);
      }
  }

  function listOf(code: number): number[] {
    if (code <= 0xffff) return (byUnit[code] ??= []);
    const known = beyond.get(code) ?? [];
    beyond.set(code, known);
    return known;
  }

  function found(): PostsByCharacter {
    const characters = new Map<string, number[]>();
    for (const [unit, posts] of byUnit.entries())
      if (posts !== undefined) characters.set(String.fromCharCode(unit), posts);
    for (const [code, posts] of beyond) characters.set(String.fromCodePoint(code), posts);
    return characters;
  }
}

/** Adds a post to a list unless it is the last already. */
function note(posts: number[], post: number): void {
  if (posts[posts.length - 1] !== post) posts.push(post);
}

let waysToWrite: Uint8Array | undefined;

/** Counts how many ways there are to write each Hanzi; most are the only one, and need no list. */
function countWays(): Uint8Array {
  const ways = new Uint8Array(0x10000);
  const hanzi = [...hanziBlocks()].join('');
  // One to one: each folds to a character of the basic plane.
  const folded = fold(hanzi);
  for (let i = 0; i < folded.length; i++) ways[folded.charCodeAt(i)] = (ways[folded.charCodeAt(i)] ?? 0) + 1;
  // What is folded to something else is never alone, whatever is folded to it.
  for (const [i, character] of [...hanzi].entries())
    if (character !== folded[i] && character.length === 1) ways[character.charCodeAt(0)] = 2;
  return ways;
}

function* hanziBlocks(): Generator<string> {
  const blocks = [
    [0x2e80, 0x2fdf],
    [0x3400, 0x9fff],
    [0xf900, 0xfaff],
    [0x2f800, 0x2fa1f],
  ] as const;
  for (const [from, to] of blocks)
    for (let code = from; code <= to; code++) if (isOneHanzi(code)) yield String.fromCodePoint(code);
}

/** Some compatibility ideographs stand for characters beyond the basic plane, and some code points for nothing. */
function isOneHanzi(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || /^[\u3400-\u9fff]$/.test(fold(String.fromCodePoint(code)));
}

/** Finds the symbols that are written in more than one way, the commonest first. */
function groupsOf(found: PostsByCharacter, others: string): SurfaceGroups {
  const theirs = bySymbol(others);
  const count = (character: string) => found.get(character)?.length ?? 0;
  const groups: SurfaceGroups = [];
  for (const [symbol, own] of bySymbol([...found.keys()].sort().join(''))) {
    if (new Set([...own, ...(theirs.get(symbol) ?? [])]).size < 2) continue;
    own.sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
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
    const own = found.get(symbol);
    if (own === undefined) found.set(symbol, [character]);
    else own.push(character);
  }
  return found;
}

/** Says what is out of the ordinary: a rarer way that is there, the commonest one that is not. */
function listsOf(groups: SurfaceGroups, found: PostsByCharacter, variant: number): Surfaces['lists'] {
  const lists: Surfaces['lists'] = [];
  for (const group of groups) {
    const [commonest = '', ...rarer] = [...group];
    const lacking = new Set<number>();
    for (const surface of rarer) {
      const posts = [...(found.get(surface) ?? [])];
      lists.push({ token: surfaceToken({ kind: 'has', variant, surface }), posts });
      for (const post of posts) lacking.add(post);
    }
    for (const post of found.get(commonest) ?? []) lacking.delete(post);
    const token = surfaceToken({ kind: 'lacks', variant, surface: commonest });
    if (lacking.size > 0) lists.push({ token, posts: [...lacking].sort((a, b) => a - b) });
  }
  return lists;
}
