import { fold } from '../../src/variants/fold.ts';
import { hanziOf } from './shared-texts.ts';
import type { Convert } from './conversions.ts';

/** By pair of forms, with how often each surrounding comes. */
export type Disagreements = Map<string, Map<string, number>>;

/** How far conversions agree with what people wrote. */
export interface Score {
  /** Hanzi of the text that was wanted. */
  hanzi: number;
  /** Those that the converted text has in the same place, in whatever form. */
  aligned: number;
  /** Those in the same form. */
  equal: number;
  disagreements: Disagreements;
}

/** A text, what it is to become, and what its document is about. */
export type Line = readonly [source: string, wanted: string, topic?: 'computing' | undefined];

/** Compares conversions with what people wrote. */
export function score(lines: readonly Line[], convert: Convert): Score {
  const total: Score = { hanzi: 0, aligned: 0, equal: 0, disagreements: new Map() };
  for (const [source, wanted, topic] of lines) {
    const converted = hanziOf(convert(source, topic));
    const expected = hanziOf(wanted);
    total.hanzi += expected.length;
    for (const [i, j] of align(converted, expected)) {
      total.aligned++;
      if (converted[i] === expected[j]) total.equal++;
      else note(total.disagreements, `${converted[i]} for ${expected[j]}`, around(expected, j));
    }
  }
  return total;
}

function align(converted: readonly string[], expected: readonly string[]): [number, number][] {
  const a = converted.map(fold);
  const b = expected.map(fold);
  if (a.length === b.length && a.every((form, i) => form === b[i])) return a.map((_, i) => [i, i]);
  return commonSubsequence(a, b);
}

/** Aligns two lists by their longest common subsequence; gives pairs of positions. */
function commonSubsequence(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function around(characters: readonly string[], at: number): string {
  return characters.slice(Math.max(0, at - 1), at + 2).join('');
}

function note(disagreements: Disagreements, forms: string, place: string): void {
  const places = disagreements.get(forms) ?? new Map<string, number>();
  places.set(place, (places.get(place) ?? 0) + 1);
  disagreements.set(forms, places);
}

/** Adds up what was found in several texts. */
export function addDisagreements(all: readonly Disagreements[]): Disagreements {
  const sum: Disagreements = new Map();
  for (const disagreements of all)
    for (const [forms, places] of disagreements)
      for (const [place, count] of places) {
        const known = sum.get(forms) ?? new Map<string, number>();
        sum.set(forms, known.set(place, (known.get(place) ?? 0) + count));
      }
  return sum;
}

/** Lists the commonest disagreements, each with its commonest surroundings. */
export function listDisagreements(disagreements: Disagreements, most = 16): string[] {
  const sum = (places: Map<string, number>) => [...places.values()].reduce((a, b) => a + b, 0);
  const ranked = [...disagreements].sort(([, a], [, b]) => sum(b) - sum(a)).slice(0, most);
  return ranked.map(([forms, places]) => {
    const examples = [...places].sort(([, a], [, b]) => b - a).slice(0, 4);
    return `${forms} ×${sum(places)} (${examples.map(([place]) => place).join(', ')})`;
  });
}

/** Writes a part of a whole in per cent. */
export function percent(part: number, whole: number, digits = 2): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(digits)}%`.padStart(digits + 6);
}
