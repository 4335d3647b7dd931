import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';

/** Of fewer pictures each is told. */
const fewest = 20;

/**
 * Tells pictures of a folder that isn't there at all once, not one by one: an old site's pictures often lie outside the
 * folder of its posts. `files` are all files that there are.
 */
export function foldMissingFolders(problems: readonly Problem[], files: Iterable<string>): Problem[] {
  const folders = Map.groupBy(problems, folderOf);
  folders.delete(undefined);
  const here = new Set([...files].flatMap((file) => file.split('/').slice(0, -1)));
  const absent = [...folders].filter(
    ([folder = '', found]) => found.length >= fewest && !here.has(folder.split('/').at(-2) ?? ''),
  );
  const gone = new Set(absent.map(([folder]) => folder));
  const kept = problems.filter((problem) => !gone.has(folderOf(problem) ?? ''));
  const folded = absent.map(([folder = '', [first, ...others]]) =>
    createProblem('asset-missing/folder', {
      file: first?.file ?? 'site.yaml',
      ...(first?.position ? { position: first.position } : {}),
      values: { count: others.length + 1, folder },
    }),
  );
  return [...folded, ...kept];
}

/** The first folders of a missing picture's path from the root of the site: `/assets/image/`. */
function folderOf({ code, id, values }: Problem): string | undefined {
  const path = code === 'asset-missing' && id === undefined ? values?.['path'] : undefined;
  return typeof path === 'string' ? /^\/(?:[^/]+\/){1,2}(?=.)/.exec(path)?.[0] : undefined;
}
