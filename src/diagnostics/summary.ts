import { describePhrase } from './describe.ts';
import type { Language } from './language.ts';
import type { Problem } from './problem.ts';
import type { Phrase } from './values.ts';

/** How many problems there are of each severity, and in how many files. */
export interface ProblemCounts {
  errors: number;
  warnings: number;
  infos: number;
  files: number;
}

/** Counts problems by severity. */
export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const counts = { errors: 0, warnings: 0, infos: 0, files: new Set(problems.map(({ file }) => file)).size };
  for (const { severity } of problems) {
    if (severity === 'error') counts.errors += 1;
    else if (severity === 'warning') counts.warnings += 1;
    else counts.infos += 1;
  }
  return counts;
}

/** Says the counts in one line: `2 errors, 1 warning in 2 files`, or `No problems`. */
export function summarize(problems: readonly Problem[], language: Language = 'en'): string {
  const { errors, warnings, infos, files } = countProblems(problems);
  if (files === 0) return describePhrase({ phrase: 'no-problems' }, language);
  const counted: [Phrase['phrase'], number][] = [
    ['errors', errors],
    ['warnings', warnings],
    ['notes', infos],
  ];
  const counts = counted
    .filter(([, count]) => count > 0)
    .map(([phrase, count]) => ({ phrase, values: { count } }));
  return describePhrase({ phrase: 'in-files', values: { counts, files } }, language);
}
