import { readFileSync } from 'node:fs';
import type { SiteConfig } from '../../config/site-config.ts';
import { createProblem } from '../../diagnostics/create-problem.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { namesOrigin, siteSources, type ContentSources } from '../../feeds/content-policy.ts';
import type { ContentTree } from '../store/file-record.ts';

const fragments = ['theme/head.html', 'theme/body-end.html'];

/** Names the hosts that a theme's fragments load from, and site.yaml doesn't declare. */
export function undeclaredOrigins(sources: ContentSources, config: SiteConfig, tree: ContentTree): Problem[] {
  const declared = siteSources(config);
  const origins = Object.entries(sources).flatMap(([directive, values]) =>
    values.filter((source) => /^https?:/.test(source) && !namesOrigin(declared[directive], source)),
  );
  return [...new Set(origins)].map((origin) =>
    createProblem('origin-undeclared/theme', { ...placeOf(origin, tree), values: { origin } }),
  );
}

function placeOf(origin: string, { others }: ContentTree): Pick<Problem, 'file' | 'position'> {
  const host = origin.replace(/^https?:/, '');
  for (const file of fragments) {
    const path = others.get(file)?.path;
    const text = path === undefined ? '' : readFileSync(path, 'utf8');
    const at = text.indexOf(host);
    if (at >= 0) return { file, position: new LineIndex(text).position(at) };
  }
  return { file: 'theme' };
}
