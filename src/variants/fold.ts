import { memberList, rareMemberList, rareRepresentativeList, representativeList } from './fold-table.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Reads a column of fold-table.ts: signed differences in base 32, least digit first, the last digit in the upper half. */
function readCodes(text: string): number[] {
  const codes: number[] = [];
  let code = 0;
  for (let i = 0; i < text.length; i++) {
    let shift = 0;
    let number = 0;
    let digit = digits.indexOf(text.charAt(i));
    for (; digit < 32; digit = digits.indexOf(text.charAt(++i)), shift += 5) number |= digit << shift;
    number |= (digit - 32) << shift;
    code += number & 1 ? -(number + 1) / 2 : number / 2;
    codes.push(code);
  }
  return codes;
}

const complex = 0xffff;

/** What a code unit folds to where nothing joins it; 0 where that isn't known yet, `COMPLEX` where it isn't one unit. */
const table = new Uint16Array(0x10000);

for (let code = 0x3400; code < 0xa000; code++) table[code] = code;
const representatives = readCodes(representativeList);
readCodes(memberList).forEach((member, i) => (table[member] = representatives[i] ?? member));

/** Characters outside the basic plane, which few texts have, and what each stands for in it. */
const rare = new Map<number, number>();
const rareRepresentatives = readCodes(rareRepresentativeList);
readCodes(rareMemberList).forEach((member, i) => {
  const inside = rareRepresentatives[i] ?? 0;
  rare.set(member, table[inside] || inside);
});

/** A character with the marks that NFKC may join to it, or Hangul letters; bounded, so that stacked marks cost nothing. */
const clusterPattern = /(?:[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]{1,30}|[^])[\p{M}\uff9e\uff9f]{0,30}/uy;

/** What joins its neighbours, or is half of a character. */
const joining = /[\p{M}\uff9e\uff9f\u1100-\u11ff\ua960-\ua97c\ud7b0-\udfff\ud800-\udbff\0]/u;

function foldCluster(cluster: string): string {
  const plain = cluster.normalize('NFKC').toLowerCase().normalize('NFKC');
  let folded = '';
  for (const character of plain) {
    const code = rare.get(character.codePointAt(0) ?? 0) ?? character.charCodeAt(0);
    const isHanzi = code >= 0x3400 && code < 0xa000;
    folded += isHanzi ? String.fromCharCode(table[code] ?? code) : character;
  }
  return folded;
}

/** Looks up a code unit's fold, finding it out the first time. */
function foldUnit(unit: number): number {
  const known = table[unit] ?? complex;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const folded = joining.test(character) ? '' : foldCluster(character);
  return (table[unit] = folded.length === 1 ? folded.charCodeAt(0) : complex);
}

/** Whether a code unit can be folded for itself: it is simple, and nothing joins it from behind. */
function isSimple(text: string, at: number): boolean {
  if (foldUnit(text.charCodeAt(at)) === complex) return false;
  if (at + 1 === text.length) return true;
  const next = text.charCodeAt(at + 1);
  return foldUnit(next) !== complex || !joining.test(String.fromCharCode(next));
}

function clusterAt(text: string, at: number): string {
  clusterPattern.lastIndex = at;
  return clusterPattern.exec(text)?.[0] ?? text.charAt(at);
}

/** Units are gathered here before they become a string: appending single characters is slow. */
const buffer = new Uint16Array(1024);

/**
 * Folds text to the form in which tags and searches are compared: compatibility forms, case, and the variants of
 * Hanzi that any OpenCC character conversion takes for each other are one.
 */
export function fold(text: string): string {
  let result = '';
  let gathered = 0;
  const flush = () => {
    result += String.fromCharCode.apply(null, buffer.subarray(0, gathered) as never);
    gathered = 0;
  };
  for (let at = 0; at < text.length;) {
    if (isSimple(text, at)) {
      buffer[gathered++] = foldUnit(text.charCodeAt(at++));
      if (gathered === buffer.length) flush();
      continue;
    }
    const cluster = clusterAt(text, at);
    flush();
    result += foldCluster(cluster);
    at += cluster.length;
  }
  flush();
  return result;
}

/** Folded text with the way back to where it came from. */
export interface FoldMap {
  /** Code points of the fold. */
  folded: string[];
  /** UTF-16 offset in the text at which the source of each folded code point starts. */
  starts: number[];
}

/** Folds text as `fold` does and says for each folded code point where in the text it came from. */
export function foldWithMap(text: string): FoldMap {
  const map: FoldMap = { folded: [], starts: [] };
  for (let at = 0; at < text.length;) {
    const simple = isSimple(text, at);
    const cluster = simple ? text.charAt(at) : clusterAt(text, at);
    const folded = simple ? String.fromCharCode(foldUnit(text.charCodeAt(at))) : foldCluster(cluster);
    for (const character of folded) {
      map.folded.push(character);
      map.starts.push(at);
    }
    at += cluster.length;
  }
  return map;
}
