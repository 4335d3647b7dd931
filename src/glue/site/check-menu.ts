import { readFile } from 'node:fs/promises';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { LinkResolver } from '../../views/body-links.ts';
import type { ViewContext } from '../../views/context.ts';
import type { Site } from './open-site.ts';
import { findReference } from './find-reference.ts';

/** Reports entries of the menu in `site.yaml` that lead to no page of the site. */
export async function checkMenu(
  site: Site,
  context: ViewContext,
  resolver: LinkResolver,
): Promise<Problem[]> {
  const [entry] = context.library.byId.values();
  const file = site.tree.others.get('site.yaml');
  if (entry === undefined || file === undefined) return [];
  const written = context.config.menu.flatMap((entry) => ('url' in entry ? [entry] : []));
  const lost = written.filter(
    ({ url }) => !isElsewhere(url) && !(url.startsWith('/') && resolver.resolve(entry, url) !== undefined),
  );
  if (lost.length === 0) return [];
  const text = await readFile(file.path, 'utf8').catch(() => '');
  return lost.map(({ label, url }) => {
    const position = findReference(text, url);
    const place = { file: 'site.yaml', position };
    const values = { label, target: url };
    if (url.startsWith('/')) return createProblem('link-broken/menu', { ...place, values });
    const path = `/${url.replace(/^\.\//, '').replace(/\.(?:md|html)$/, '')}/`;
    return createProblem('link-broken/menu-relative', { ...place, values: { ...values, path } });
  });
}

function isElsewhere(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url);
}
