import { createProblem } from '../diagnostics/create-problem.ts';
import { LineIndex } from '../diagnostics/line-index.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { allows } from './policy.ts';
import type { PublishedSite } from './published-site.ts';

const commentPattern = /\/\*[^]*?\*\//g;
const addressPattern =
  /(@import\s+)?url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;
const fontPattern = /\.(?:woff2?|ttf|otf|eot)(?:[?#]|$)/i;

/** Tells files that a style sheet names and the site doesn't have, and those of other sites that `policy` forbids. */
export function checkStyleSheet(file: string, css: string, site: PublishedSite, policy?: string): Problem[] {
  const lines = new LineIndex(css);
  const code = css.replace(commentPattern, (comment) => ' '.repeat(comment.length));
  return [...code.matchAll(addressPattern)].flatMap((match) => {
    const [, imported, ...written] = match;
    const href = written.find((address) => address !== undefined) ?? '';
    if (href === '' || href.startsWith('#')) return [];
    const position = lines.position(match.index);
    const target = site.resolve(href, file);
    if (target.kind === 'nothing')
      return [createProblem('output-link-dead', { file, position, values: { href } })];
    const isSheet = imported !== undefined || /^@import/i.test(match[0]);
    const directive = isSheet ? 'style-src' : fontPattern.test(href) ? 'font-src' : 'img-src';
    if (policy === undefined || target.kind !== 'elsewhere' || target.url === undefined) return [];
    if (allows(policy, directive, target.url)) return [];
    return [createProblem('output-policy-forbids', { file, position, values: { href, directive } })];
  });
}
