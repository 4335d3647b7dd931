import type { Finding, Problem } from '../../diagnostics/problem.ts';
import type { WrittenText } from '../../posts/written-texts.ts';
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
  /** The prose without `-{…}-`, and without Japanese. */
  plain: string;
  /** Those stretches of the source that are texts of the frontmatter. */
  fields: readonly WrittenText[];
  file: string;
  script: Script | 'mixed' | 'none';
  /** What the text itself shows. */
  detected: DetectedScript;
  /** Whether remarks are wanted beside warnings. */
  remarks: boolean;
  /** Whether matters of style are wanted: spacing, half-width punctuation. */
  style: boolean;
  /** Reports what was found (`finding(id, values)`) at an offset, with its remedy if there is one. */
  report(found: Finding, offset: number, edit?: Edit): void;
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

/** Makes the function by which rules report. */
export function reporter(file: string, lines: LineIndex, problems: LintProblem[]): LintContext['report'] {
  return (found, offset, edit) => {
    const problem = { ...found, file, position: lines.position(offset) };
    problems.push(edit ? { ...problem, edit } : problem);
  };
}
