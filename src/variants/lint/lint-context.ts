import { createProblem } from '../../diagnostics/create-problem.ts';
import type { ProblemCode } from '../../diagnostics/codes.ts';
import type { Finding, Problem } from '../../diagnostics/problem.ts';
import type { Script } from '../../config/variant.ts';
import type { DetectedScript } from '../detect.ts';

/** A replacement in the text that was checked; offsets in UTF-16 units. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A problem that may know its own remedy. */
export interface LintProblem extends Problem {
  /** Absent where only the author can know. */
  edit?: Edit;
}

/** What the rules look at. */
export interface LintContext {
  source: string;
  /** The source with all that isn't prose blanked out. */
  prose: string;
  /** The prose without `-{…}-`. */
  plain: string;
  file: string;
  script: Script | 'mixed' | 'none';
  /** What the text itself shows. */
  detected: DetectedScript;
  /** Whether remarks are wanted beside warnings. */
  remarks: boolean;
  /** Reports what was found (`finding(id, values)`) at an offset, with its remedy if there is one. */
  report(found: Finding, offset: number, edit?: Edit): void;
  report(code: ProblemCode, offset: number, message: string, hint: string, edit?: Edit): void;
}

/** Finds lines and columns of offsets, counted from 1; columns in UTF-16 units. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #firstLine: number;

  constructor(text: string, firstLine: number) {
    this.#firstLine = firstLine;
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.#starts.push(i + 1);
  }

  /** Gives the position of an offset. */
  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + this.#firstLine, column: offset - this.#starts[low]! + 1 };
  }

  /** Gives the offset at which a line of the text, counted from 1, begins. */
  lineStart(line: number): number {
    return this.#starts[line - 1] ?? 0;
  }
}

/** Cuts out the words around an offset, on one line. */
export function quote(text: string, from: number, length = 1): string {
  const before = text.slice(Math.max(0, from - 8), from);
  const behind = text.slice(from + length, from + length + 8);
  const [rest = ''] = behind.split('\n');
  return (before.slice(before.lastIndexOf('\n') + 1) + text.slice(from, from + length) + rest).trim();
}

/** Makes the function by which rules report. */
export function reporter(file: string, lines: LineIndex, problems: LintProblem[]): LintContext['report'] {
  function report(found: Finding, offset: number, edit?: Edit): void;
  function report(code: ProblemCode, offset: number, message: string, hint: string, edit?: Edit): void;
  function report(
    found: Finding | ProblemCode,
    offset: number,
    third?: Edit | string,
    hint?: string,
    fifth?: Edit,
  ): void {
    const place = { file, position: lines.position(offset) };
    const problem =
      typeof found === 'string'
        ? createProblem(found, {
            ...place,
            message: third as string,
            ...(hint === undefined ? {} : { hint }),
          })
        : { ...found, ...place };
    const edit = typeof found === 'string' ? fifth : (third as Edit | undefined);
    problems.push(edit ? { ...problem, edit } : problem);
  }
  return report;
}
