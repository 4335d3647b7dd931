import type { Problem } from './problem.ts';

/** Leaves out what says the same of the same line as an earlier problem: two checks may see one mistake. */
export function distinctProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, file, position }) => {
    if (position === undefined) return true;
    const key = `${code} ${file} ${position.line}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
