import type { Position } from './problem.ts';

/** Finds lines and columns of offsets in a text, both counted from 1, columns in UTF-16 units. */
export class LineIndex {
  readonly #text: string;
  readonly #firstLine: number;
  #starts: readonly number[] | undefined;

  /** Takes the text, and the line of its file on which it begins; it is read when a position is first asked for. */
  constructor(text: string, firstLine = 1) {
    this.#text = text;
    this.#firstLine = firstLine;
  }

  /** Gives the position of an offset. */
  position(offset: number): Position {
    const starts = this.#lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: this.#firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** Gives the offset at which a line of the text begins, counted from 1 in the text itself. */
  lineStart(line: number): number {
    return this.#lineStarts()[line - 1] ?? 0;
  }

  #lineStarts(): readonly number[] {
    if (this.#starts !== undefined) return this.#starts;
    const starts = [0];
    for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1))
      starts.push(at + 1);
    this.#starts = starts;
    return starts;
  }
}
