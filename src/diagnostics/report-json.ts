import { describeProblem } from './describe.ts';
import { sortProblems } from './order.ts';
import type { Problem } from './problem.ts';
import { countProblems, type ProblemCounts } from './summary.ts';
import { visibleJson } from './visible-text.ts';

/** A problem as machines read it: code and values, and what they mean in English. */
export type JsonProblem = Problem & { message: string };

/** What `--json` writes about problems; fields are added, never renamed. */
export interface ProblemReport {
  version: 1;
  summary: ProblemCounts;
  problems: JsonProblem[];
}

/** Renders problems as JSON for machines, sorted, with a summary and what else is known; ends with a line break. */
export function reportJson(problems: readonly Problem[], facts: object = {}): string {
  const report: ProblemReport = {
    version: 1,
    summary: countProblems(problems),
    ...facts,
    problems: sortProblems(problems).map(jsonProblem),
  };
  return `${visibleJson(report)}\n`;
}

/** Adds its English text to a problem. */
export function jsonProblem(problem: Problem): JsonProblem {
  return { ...problem, ...describeProblem(problem, 'en') };
}
