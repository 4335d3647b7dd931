import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { PublishedSite } from './published-site.ts';

/** More hops than browsers follow. https://fetch.spec.whatwg.org/#http-redirect-fetch */
const mostHops = 20;

/** Tells rules of `_redirects` that end nowhere, or that lead in a circle. */
export function checkRedirects(text: string, site: PublishedSite): Problem[] {
  const rules = text.split('\n').map(ruleIn);
  const targets = new Map(
    rules.flatMap(([from = '', to]) => (to === undefined ? [] : [[from, to] as const])),
  );
  return rules.flatMap(([from = '', to = ''], index) => {
    if (to === '' || from.startsWith('#') || to.includes(':splat') || /[*:]/.test(from)) return [];
    const position = { line: index + 1, column: 1 };
    let href = to;
    for (let hops = 0; hops < mostHops; hops++) {
      const target = site.resolve(href, 'index.html');
      if (target.kind === 'file' || target.kind === 'elsewhere') return [];
      const next = target.kind === 'redirect' ? targets.get(new URL(href, site.address).pathname) : undefined;
      if (next === undefined && target.kind === 'redirect') return [];
      if (next === undefined)
        return [createProblem('output-link-dead', { file: '_redirects', position, values: { href: to } })];
      href = next;
    }
    return [
      createProblem('output-link-dead/circle', { file: '_redirects', position, values: { href: from } }),
    ];
  });
}

/** Gives address and target of a line. A query between them is part of the address, which no link to a page has. */
function ruleIn(line: string): string[] {
  const parts = line.trim().split(/\s+/);
  const at = parts.findIndex((part, index) => index > 0 && /^(?:\/|https?:)/.test(part));
  return at < 0 ? [parts[0] ?? ''] : [parts.slice(0, at).join(' '), parts[at] ?? ''];
}
