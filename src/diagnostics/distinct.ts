import type { Problem } from './problem.ts';

/**
 * Leaves out what says the same of the same line as an earlier problem, or as one of `told`: two checks may see one
 * mistake.
 */
export function distinctProblems(problems: readonly Problem[], told: readonly Problem[] = []): Problem[] {
  const seen = new Set(told.map(keyOf));
  return problems.filter((problem) => {
    const key = keyOf(problem);
    if (key === undefined) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf({ code, file, position }: Problem): string | undefined {
  return position && `${code} ${file} ${position.line}`;
}
