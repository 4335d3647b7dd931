import { maxKey } from './dictionary.ts';
import { toUnits } from './unit-buffer.ts';

/** What an author's term is replaced by, as plain text and with markup characters escaped. */
export interface Replacement {
  plain: Uint16Array;
  escaped: Uint16Array;
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes what HTML text and quoted attribute values can't hold. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/**
 * Terms that an author's rules replace, in force beside a converter's dictionaries: the longest term wins, and one of
 * two characters or more wins over any dictionary phrase that begins at the same place.
 */
export class Overlay {
  readonly #terms = new Map<string, Replacement>();
  /** Lengths of the terms that begin with a pair of units, longest first. */
  readonly #lengths = new Map<number, number[]>();
  /** Units that terms begin with, ever. */
  readonly firstUnits = new Set<number>();

  /** Adds a term or changes its replacement; a term too long for a dictionary is left out and gives false. */
  set(term: string, replacement: string): boolean {
    if (term.length === 0 || term.length > maxKey) return false;
    this.#terms.set(term, { plain: toUnits(replacement), escaped: toUnits(escapeHtml(replacement)) });
    this.firstUnits.add(term.charCodeAt(0));
    if (term.length > 1) {
      const pair = ((term.charCodeAt(0) << 16) | term.charCodeAt(1)) >>> 0;
      const lengths = this.#lengths.get(pair) ?? [];
      if (!lengths.includes(term.length)) lengths.push(term.length);
      this.#lengths.set(
        pair,
        lengths.sort((a, b) => b - a),
      );
    }
    return true;
  }

  /** Takes a term back. */
  delete(term: string): void {
    this.#terms.delete(term);
  }

  /** Adds all terms of another overlay; they win over those that are here. */
  addAll(other: Overlay): void {
    for (const [term, { plain }] of other.#terms) this.set(term, String.fromCharCode(...plain));
  }

  /** Whether there is any term. */
  get empty(): boolean {
    return this.#terms.size === 0;
  }

  /** Gives the length of the longest term of two units or more at `at`; 0 when there is none. */
  lengthAt(text: Uint16Array, at: number, end: number): number {
    if (at + 1 >= end) return 0;
    const lengths = this.#lengths.get(((text[at]! << 16) | text[at + 1]!) >>> 0);
    if (!lengths) return 0;
    for (const length of lengths) {
      if (at + length <= end && this.#terms.has(String.fromCharCode(...text.subarray(at, at + length))))
        return length;
    }
    return 0;
  }

  /** Reads the replacement of a term that is in the text. */
  replacement(text: Uint16Array, at: number, length: number): Replacement | undefined {
    return this.#terms.get(String.fromCharCode(...text.subarray(at, at + length)));
  }
}
