import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';

/** Missing pictures of a folder from which they are reported together, not one by one. */
const fewest = 20;

/**
 * Tells pictures of a folder that isn't there at all once, not one by one: an old site's pictures often are outside the
 * folder of its posts. `files` are all files that there are.
 */
export function foldMissingFolders(problems: readonly Problem[], files: Iterable<string>): Problem[] {
  const here = new Set([...files].flatMap((file) => file.split('/').slice(0, -1)));
  const folderIn = new Map(problems.map((problem) => [problem, absentFolder(problem, here)]));
  const folders = Map.groupBy(problems, (problem) => folderIn.get(problem));
  folders.delete(undefined);
  const absent = [...folders].filter(([, found]) => found.length >= fewest);
  const gone = new Set(absent.map(([folder]) => folder));
  const kept = problems.filter((problem) => !gone.has(folderIn.get(problem)));
  const folded = absent.map(([folder = '', [first, ...others]]) =>
    createProblem('asset-missing/folder', {
      file: first?.file ?? 'site.yaml',
      ...(first?.position ? { position: first.position } : {}),
      values: { count: others.length + 1, folder },
    }),
  );
  return [...folded, ...kept];
}

/** The outermost folder on the path of a missing picture, from the root of the site, that is nowhere here. */
function absentFolder({ code, id, values }: Problem, here: ReadonlySet<string>): string | undefined {
  const path = code === 'asset-missing' && id === undefined ? values?.['path'] : undefined;
  if (typeof path !== 'string' || !path.startsWith('/')) return undefined;
  const folders = path.split('/').slice(1, -1);
  const first = folders.findIndex((folder) => !here.has(folder));
  return first < 0 ? undefined : `/${folders.slice(0, first + 1).join('/')}/`;
}
