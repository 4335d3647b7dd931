import type { ProblemCode } from '../diagnostics/codes.ts';
import { LineIndex } from '../diagnostics/line-index.ts';
import type { Finding, Position, Problem } from '../diagnostics/problem.ts';

const mostPerCode = 50;

/** Collects the problems of one body and knows where in the file an offset of its cleaned text is. */
export class ProblemLog {
  readonly problems: Problem[] = [];
  readonly file: string;
  readonly text: string;
  readonly #lines: LineIndex;
  readonly #removed: readonly number[];
  readonly #perCode = new Map<ProblemCode, number>();

  /** Takes the body with `\n` line ends, and the offsets in it of characters that cleaning removed. */
  constructor(file: string, firstLine: number, text: string, removed: readonly number[]) {
    this.file = file;
    this.text = text;
    this.#lines = new LineIndex(text, firstLine);
    this.#removed = removed;
  }

  /** Records what was found at an offset of the cleaned text: `log.report(finding('math-syntax', { reason }), offset)`. */
  report(found: Finding, offset: number): void {
    this.reportAt(found, this.#beforeCleaning(offset));
  }

  /** Gives the place in the file of an offset of the cleaned text. */
  positionOf(offset: number): Position {
    return this.#lines.position(this.#beforeCleaning(offset));
  }

  /** Records what was found at an offset of the text before cleaning. */
  reportAt(found: Finding, offset: number): void {
    this.#keep({ ...found, file: this.file, position: this.#lines.position(offset) });
  }

  #keep(problem: Problem): void {
    const count = (this.#perCode.get(problem.code) ?? 0) + 1;
    this.#perCode.set(problem.code, count);
    if (count <= mostPerCode) this.problems.push(problem);
  }

  /** Returns all problems in the order of their places, with a closing line per code that had too many. */
  finish(): Problem[] {
    for (const [code, count] of this.#perCode) {
      if (count <= mostPerCode) continue;
      const last = this.problems.findLast((problem) => problem.code === code);
      if (last) last.more = count - mostPerCode;
    }
    return this.problems.sort(
      (a, b) =>
        (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
        (a.position?.column ?? 0) - (b.position?.column ?? 0),
    );
  }

  #beforeCleaning(offset: number): number {
    let original = offset;
    for (const removed of this.#removed) {
      if (removed > original) break;
      original++;
    }
    return original;
  }
}
