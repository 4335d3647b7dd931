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
  const folder = relative('.', join(dirname(resolve(content)), 'dist'));
  const facts = { file: out, values: { content, folder } };
  if (source === target) return createProblem('output-overlap', facts);
  if (isInside(target, source)) return createProblem('output-overlap/inside', facts);
  return isInside(source, target) ? createProblem('output-overlap/around', facts) : undefined;
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function fileInTheWay(out: string): Problem | undefined {
  if (!existsSync(out) || statSync(out).isDirectory()) return undefined;
  return createProblem('output-unwritable/file', { file: out });
}

/** Tries it: permissions alone don't tell of places such as /proc, where making folders may even never end. */
function unwritable(out: string): Problem | undefined {
  const place = nearestFolder(dirname(resolve(out)));
  try {
    rmdirSync(mkdtempSync(join(place, '.jianfan-')));
    return undefined;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return createProblem('output-unwritable', { file: out, values: { place, code } });
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
