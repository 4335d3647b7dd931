import { createProblem } from '../diagnostics/create-problem.ts';
import { LineIndex } from '../diagnostics/line-index.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { PublishedSite } from './published-site.ts';

const addressPattern = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)/g;

/** Tells files that a style sheet names and the site doesn't have. */
export function checkStyleSheet(file: string, css: string, site: PublishedSite): Problem[] {
  const lines = new LineIndex(css);
  return [...css.matchAll(addressPattern)].flatMap((match) => {
    const href = match[1] ?? match[2] ?? match[3] ?? '';
    if (href.startsWith('#') || site.resolve(href, file).kind !== 'nothing') return [];
    return [
      createProblem('output-link-dead', { file, position: lines.position(match.index), values: { href } }),
    ];
  });
}
