interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Builds a changed copy of a text from replacements. */
export class Edits {
  readonly #source: string;
  readonly #edits: Edit[] = [];
  #isSorted = true;

  constructor(source: string) {
    this.#source = source;
  }

  /** Puts `text` in place of what is between two offsets; what an earlier replacement covered is cut. */
  replace(start: number, end: number, text: string): void {
    if (start < (this.#edits.at(-1)?.start ?? 0)) this.#isSorted = false;
    this.#edits.push({ start, end, text });
  }

  /** Returns the changed text. */
  finish(): string {
    if (!this.#isSorted) this.#edits.sort((a, b) => a.start - b.start);
    let text = '';
    let at = 0;
    for (const edit of this.#edits) {
      if (edit.start > at) text += this.#source.slice(at, edit.start);
      text += edit.text;
      at = Math.max(edit.end, at);
    }
    return text + this.#source.slice(at);
  }
}
