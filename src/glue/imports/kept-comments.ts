import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { KeptComment } from '../../imports/artran.ts';

/** Beside the content, since it names people's mail addresses: nobody is served it. */
export const commentsFile = 'comments.artrans';

/** Says where comments are kept, and what to do with them. */
export function keptComments(comments: readonly KeptComment[], source: string): Problem[] {
  if (comments.length === 0) return [];
  const values = { count: comments.length, file: commentsFile };
  return [createProblem('import-comments', { file: source, values })];
}
