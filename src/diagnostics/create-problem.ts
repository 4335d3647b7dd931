import { problemCodes, type ProblemCode } from './codes.ts';
import type { Problem } from './problem.ts';

/** Makes a problem with the severity that the table gives its code, unless `facts` states another. */
export function createProblem(
  code: ProblemCode,
  facts: Omit<Problem, 'code' | 'severity'> & Partial<Pick<Problem, 'severity'>>,
): Problem {
  return { code, severity: problemCodes[code].severity, ...facts };
}
