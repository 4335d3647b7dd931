import { sortProblems } from './order.ts';
import type { Problem } from './problem.ts';
import { countProblems, type ProblemCounts } from './summary.ts';

/** What `--json` writes about problems; fields are added, never renamed. */
export interface ProblemReport {
  version: 1;
  summary: ProblemCounts;
  problems: Problem[];
}

/** Renders problems as JSON for machines, sorted, with a summary; ends with a line break. */
export function reportJson(problems: readonly Problem[]): string {
  const report: ProblemReport = {
    version: 1,
    summary: countProblems(problems),
    problems: sortProblems(problems),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
