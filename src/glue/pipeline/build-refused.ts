import type { Problem } from '../../diagnostics/problem.ts';

/** Thrown when the input can't be built; the problems say why, and the previous output is untouched. */
export class BuildRefused extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super('The site was not built.');
    this.problems = problems;
  }
}
