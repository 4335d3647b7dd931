import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { placeOf, type Mention } from './finding-place.ts';
import type { PublishedSite } from './published-site.ts';
import type { PageFacts } from './read-page.ts';

/** Fragments that lead somewhere on every page. https://html.spec.whatwg.org/#the-indicated-part-of-the-document */
const ownFragments = /^(?:top)?$|^:~:/i;

/** Tells addresses of a page that lead to nothing on the site, and anchors that no element has. */
export function checkLinks(
  page: PageFacts,
  site: PublishedSite,
  pages: ReadonlyMap<string, PageFacts>,
): Problem[] {
  const { canonical, alternates, links, loads } = page;
  const mentions = [...links, ...loads, ...alternates, ...(canonical === undefined ? [] : [canonical])];
  return mentions.flatMap((mention) => checkMention(mention, page, site, pages) ?? []);
}

function checkMention(
  mention: Mention,
  page: PageFacts,
  site: PublishedSite,
  pages: ReadonlyMap<string, PageFacts>,
): Problem | undefined {
  const target = site.resolve(mention.written, page.file);
  const place = placeOf(page.file, page.lines, mention);
  const href = mention.written;
  switch (target.kind) {
    case 'nothing':
      return target.file === undefined
        ? createProblem('output-link-dead', { ...place, values: { href } })
        : createProblem('output-link-dead/case', { ...place, values: { href, file: target.file } });
    case 'outside':
      return createProblem('output-link-dead/outside', {
        ...place,
        values: { href, base: site.address.pathname },
      });
    case 'invalid':
      return createProblem('output-link-dead/invalid', { ...place, values: { href } });
    case 'file': {
      const ids = pages.get(target.file)?.ids;
      if (ids === undefined || ownFragments.test(target.fragment) || ids.has(target.fragment))
        return undefined;
      return createProblem('output-anchor-dead', { ...place, values: { href, file: target.file } });
    }
    default:
      return undefined;
  }
}
