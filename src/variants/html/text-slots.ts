import { decodeHTML, decodeHTMLStrict } from 'entities/decode';
import type { Slots } from './slots.ts';

const referencePattern = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?/iy;

/** Cuts text of HTML into slots at its character references. */
export class TextSlots {
  readonly #html: string;
  readonly #slots: Slots;
  /** Offset of the next ampersand not before the place that was read last. */
  #ampersand = -1;

  constructor(html: string, slots: Slots) {
    this.#html = html;
    this.#slots = slots;
  }

  /** Adds the slots of a range to a run; in attributes only complete references count. */
  add(from: number, to: number, run: number[], inAttribute = false): void {
    let start = from;
    for (let at = this.#next(from); at < to; at = this.#next(at + 1)) {
      referencePattern.lastIndex = at;
      const reference = referencePattern.exec(this.#html)?.[0];
      if (!reference || at + reference.length > to) continue;
      const decoded = inAttribute ? decodeHTMLStrict(reference) : decodeHTML(reference);
      if (decoded === reference) continue;
      if (at > start) run.push(this.#slots.add(start, at, null));
      start = at + reference.length;
      run.push(this.#slots.add(at, start, decoded));
    }
    if (to > start) run.push(this.#slots.add(start, to, null));
  }

  #next(from: number): number {
    if (this.#ampersand < from) {
      const found = this.#html.indexOf('&', from);
      this.#ampersand = found < 0 ? Infinity : found;
    }
    return this.#ampersand;
  }
}
