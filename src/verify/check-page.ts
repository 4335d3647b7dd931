import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { placeOf } from './finding-place.ts';
import { allows } from './policy.ts';
import type { PublishedSite } from './published-site.ts';
import type { PageFacts } from './read-page.ts';

/** Tells what a page says wrong of itself: ids given twice, structured data that is no JSON, what its policy forbids. */
export function checkPage(page: PageFacts, site: PublishedSite): Problem[] {
  return [...checkIds(page), ...checkStructuredData(page), ...checkPolicy(page, site)];
}

function checkIds({ file, ids, lines }: PageFacts): Problem[] {
  return [...ids]
    .filter(([, { count }]) => count > 1)
    .map(([id, { count, at, inBody }]) =>
      createProblem('output-id-duplicate', {
        ...placeOf(file, lines, { at, inBody }),
        values: { id, count },
      }),
    );
}

function checkStructuredData({ file, jsonLd, lines }: PageFacts): Problem[] {
  return jsonLd.flatMap(({ written, at }) => {
    const reason = jsonError(written);
    if (reason === undefined) return [];
    return [
      createProblem('output-data-invalid', {
        file,
        position: lines.position(at),
        values: { kind: 'JSON-LD', reason },
      }),
    ];
  });
}

/** Says why a text is no JSON; undefined where it is. */
export function jsonError(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function checkPolicy(page: PageFacts, site: PublishedSite): Problem[] {
  const { policy } = page;
  if (policy === undefined) return [];
  return page.loads.flatMap((load) => {
    const target = site.resolve(load.written, page.file);
    if (target.kind !== 'elsewhere' || target.url === undefined) return [];
    if (allows(policy, load.directive, target.url)) return [];
    return [
      createProblem('output-policy-forbids', {
        ...placeOf(page.file, page.lines, load),
        values: { href: load.written, directive: load.directive },
      }),
    ];
  });
}
