import { existsSync, mkdtempSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';

/**
 * Says why a site can't be built from one folder into another, before anything is read or written: an output inside
 * the content would be read as content by the next build, content inside the output would be removed by it.
 */
export function checkFolders(content: string, out: string): Problem | undefined {
  return overlap(content, out) ?? fileInTheWay(out) ?? unwritable(out);
}

function overlap(content: string, out: string): Problem | undefined {
  const [source, target] = [realPlace(resolve(content)), realPlace(resolve(out))];
  const relation =
    source === target
      ? 'is the content folder itself'
      : isInside(target, source)
        ? 'lies in the content folder'
        : isInside(source, target)
          ? 'holds the content folder'
          : undefined;
  if (relation === undefined) return undefined;
  return createProblem('output-overlap', {
    file: out,
    message: `The output folder ${relation} (${content}): a build would mix up or remove what you wrote.`,
    hint: `Name a folder beside it, for example: --out ${relative('.', join(dirname(resolve(content)), 'dist'))}`,
  });
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function fileInTheWay(out: string): Problem | undefined {
  if (!existsSync(out) || statSync(out).isDirectory()) return undefined;
  const message = 'This is a file; the site needs a folder.';
  return createProblem('output-unwritable', { file: out, message, hint: 'Name a folder with --out.' });
}

/** Tries it: permissions alone don't tell of places such as /proc, where making folders may even never end. */
function unwritable(out: string): Problem | undefined {
  const place = nearestFolder(dirname(resolve(out)));
  try {
    rmdirSync(mkdtempSync(join(place, '.jianfan-')));
    return undefined;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const message = `No folder can be made in ${place} (${code}).`;
    const hint = 'Name a folder that you may write to, for example: --out dist';
    return createProblem('output-unwritable', { file: out, message, hint });
  }
}

/** Resolves links in the part of a path that exists. */
function realPlace(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPlace(parent), path.slice(parent.length));
}

function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}
