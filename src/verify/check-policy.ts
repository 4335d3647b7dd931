import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { placeOf } from './finding-place.ts';
import { kept } from './kept.ts';
import { allows, allowsInline } from './policy.ts';
import type { PublishedSite } from './published-site.ts';
import type { PageFacts } from './read-page.ts';

/** Gives the SHA-256 of a text in base 64, as policies name scripts. */
export type Sha256 = (text: string) => string;

/**
 * Tells what a page loads or runs and its own policy forbids, so that readers don't get it, and pages without a policy in
 * a site whose home page has one.
 */
export function checkPolicy(
  page: PageFacts,
  site: PublishedSite,
  home: PageFacts | undefined,
  sha256: Sha256,
): Problem[] {
  const { policy, file, lines } = page;
  if (policy === undefined) {
    if (home?.policy === undefined || page.isRedirect) return [];
    return [createProblem('output-policy-forbids/missing', { file })];
  }
  const loaded = page.loads.flatMap((load) => {
    const target = site.resolve(load.written, file);
    if (target.kind !== 'elsewhere' || target.url === undefined) return [];
    if (allows(policy, load.directive, target.url)) return [];
    const values = { href: kept(load.written), directive: load.directive };
    return [createProblem('output-policy-forbids', { ...placeOf(file, lines, load), values })];
  });
  const run = page.inlineScripts
    .filter(({ written }) => !allowsInline(policy, `'sha256-${sha256(written)}'`))
    .map((script) => createProblem('output-policy-forbids/script', placeOf(file, lines, script)));
  return [...loaded, ...run];
}
