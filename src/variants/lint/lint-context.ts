import type { LineIndex } from '../../diagnostics/line-index.ts';
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
  /** Whether to check style too: spacing, half-width punctuation. */
  style: boolean;
  /** Reports what was found (`finding(id, values)`) at an offset, with its remedy if there is one. */
  report(found: Finding, offset: number, edit?: Edit): void;
}

/** Makes the function by which rules report. */
export function reporter(file: string, lines: LineIndex, problems: LintProblem[]): LintContext['report'] {
  return (found, offset, edit) => {
    const problem = { ...found, file, position: lines.position(offset) };
    problems.push(edit ? { ...problem, edit } : problem);
  };
}
