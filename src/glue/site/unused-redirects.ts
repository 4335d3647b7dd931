import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ViewContext } from '../../views/context.ts';
import { redirectFaults, type RedirectFault } from '../../views/redirects.ts';
import type { Site } from './open-site.ts';

const codes = {
  nowhere: 'redirect-unused',
  taken: 'redirect-unused/taken',
  loop: 'redirect-unused/loop',
  twice: 'redirect-unused/twice',
  pattern: 'redirect-unused/pattern',
} as const satisfies Record<RedirectFault['kind'], string>;

/** Tells which redirects of `site.yaml` are left out, at their lines. */
export function unusedRedirects({ root }: Pick<Site, 'root'>, context: ViewContext | undefined): Problem[] {
  const faults = context === undefined ? [] : redirectFaults(context);
  if (faults.length === 0) return [];
  const file = join(root, 'site.yaml');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = new LineIndex(text);
  return faults.flatMap(({ from, to, kind }) => {
    // What an old generator's settings would lead nowhere, nobody wrote.
    const at = text.indexOf(from, Math.max(0, text.indexOf('redirects:')));
    if (at < 0) return [];
    const position = lines.position(at);
    return [createProblem(codes[kind], { file: 'site.yaml', position, values: { from, to } })];
  });
}
