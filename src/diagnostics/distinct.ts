import type { ProblemCode } from './codes.ts';
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

/** A line may hold several things that must go, and each is reported. */
const severalOnLine: ReadonlySet<ProblemCode> = new Set([
  'html-unsafe',
  'html-handler',
  'html-untrusted',
  'origin-undeclared',
]);

function keyOf({ code, file, position, values }: Problem): string | undefined {
  if (position === undefined) return undefined;
  const line = `${code} ${file} ${position.line}`;
  return severalOnLine.has(code) ? `${line} ${position.column} ${JSON.stringify(values)}` : line;
}
