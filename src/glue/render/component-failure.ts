import { existsSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ContentFile } from '../store/file-record.ts';

/** Where a frame of a stack is: `at Component (file:///…/SiteFooter.astro:7:20)`. */
const framePlace = /(file:\/\/\S+?|\/\S+?|[A-Za-z]:\S+?):(\d+):(\d+)\)?$/gm;

/**
 * Finds the component of a theme in which rendering a page failed, by the stack of what was thrown (bundles with a theme
 * come with source maps); undefined when the fault is ours.
 */
export function componentFailure(
  error: unknown,
  page: string,
  components: ReadonlyMap<string, ContentFile>,
): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  // In a preview a component may have been deleted since it was compiled.
  const present = [...components.values()].filter(({ path }) => existsSync(path));
  const byPath = new Map(present.map((file) => [realpathSync(file.path), file]));
  for (const [, place = '', line, column] of (error.stack ?? '').matchAll(framePlace)) {
    const file = byPath.get(place.startsWith('file:') ? fileURLToPath(place) : place);
    if (file === undefined) continue;
    return createProblem('theme-component-failed', {
      file: file.file,
      position: { line: Number(line), column: Number(column) },
      values: { component: basename(file.file, '.astro'), page, reason: error.message },
    });
  }
  return undefined;
}
