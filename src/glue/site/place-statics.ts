import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { PathTable } from '../../urls/path-table.ts';
import { isReplaceable } from '../../urls/reserved-paths.ts';
import type { StaticFile } from './static-files.ts';

/**
 * Gives files that are published as they are their places, after all pages. An author's own file in public/ that would
 * hide a page is an error, since he put it there; one of an old site is left out.
 */
export function placeStatics(
  statics: ReadonlyMap<string, StaticFile>,
  table: PathTable,
  isOldSite = false,
): { files: Map<string, StaticFile>; problems: Problem[] } {
  const files = new Map<string, StaticFile>();
  const problems: Problem[] = [];
  for (const [name, file] of statics) {
    const path = `/${name}`;
    const owner = isReplaceable(path) ? undefined : table.ownerOf(path);
    if (owner === undefined) {
      table.claim(path, file.source.file);
      files.set(name, file);
      continue;
    }
    const isOwn = !isOldSite && file.source.file.startsWith('public/');
    const problem = createProblem('static-file-taken', { file: file.source.file, values: { path, owner } });
    problems.push(isOwn ? problem : { ...problem, severity: 'warning' });
  }
  return { files, problems };
}
