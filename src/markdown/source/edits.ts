/** Builds a changed copy of a text from replacements given in the order of their places. */
export class Edits {
  readonly #source: string;
  #done = '';
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Puts `text` in place of what stands between two offsets; a range that was already passed is cut. */
  replace(start: number, end: number, text: string): void {
    if (start > this.#at) this.#done += this.#source.slice(this.#at, start);
    this.#done += text;
    this.#at = Math.max(end, this.#at);
  }

  /** Returns the changed text. */
  finish(): string {
    return this.#at === 0 && this.#done === '' ? this.#source : this.#done + this.#source.slice(this.#at);
  }
}
