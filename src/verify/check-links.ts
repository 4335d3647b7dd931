import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { placeOf, type Mention } from './finding-place.ts';
import { kept } from './kept.ts';
import { hasId, type PageSummary } from './page-summary.ts';
import type { PublishedSite } from './published-site.ts';
import type { PageFacts } from './read-page.ts';

/** Fragments that lead somewhere on every page. https://html.spec.whatwg.org/#the-indicated-part-of-the-document */
const ownFragments = /^(?:top)?$|^:~:/i;

/** A link to an element of another page, which may be read later than the one that links. */
export interface AwaitedAnchor {
  place: ReturnType<typeof placeOf>;
  href: string;
  file: string;
  fragment: string;
}

/** Tells addresses of a page that lead to nothing on the site; what they name in other pages is checked with those. */
export function checkLinks(
  page: PageFacts,
  site: PublishedSite,
): { problems: Problem[]; awaited: AwaitedAnchor[] } {
  const { canonical, alternates, links, loads } = page;
  const mentions = [...links, ...loads, ...alternates, ...(canonical === undefined ? [] : [canonical])];
  const problems: Problem[] = [];
  const awaited: AwaitedAnchor[] = [];
  for (const mention of mentions) {
    const anchor = anchorOf(mention, page, site);
    if (anchor === undefined) problems.push(...checkMention(mention, page, site));
    else if (anchor.file !== page.file) awaited.push(anchor);
    else if (!page.ids.has(anchor.fragment)) problems.push(deadAnchor(anchor));
  }
  return { problems, awaited };
}

/** Tells links to elements that their pages don't have. */
export function checkAnchors(
  awaited: readonly AwaitedAnchor[],
  pages: ReadonlyMap<string, PageSummary>,
): Problem[] {
  return awaited.flatMap((anchor) => {
    const page = pages.get(anchor.file);
    return page === undefined || hasId(page, anchor.fragment) ? [] : [deadAnchor(anchor)];
  });
}

function anchorOf(mention: Mention, page: PageFacts, site: PublishedSite): AwaitedAnchor | undefined {
  const target = site.resolve(mention.written, page.file);
  if (target.kind !== 'file' || ownFragments.test(target.fragment)) return undefined;
  const { file, fragment } = target;
  return { place: placeOf(page.file, page.lines, mention), href: kept(mention.written), file, fragment };
}

function deadAnchor({ place, href, file }: AwaitedAnchor): Problem {
  return createProblem('output-anchor-dead', { ...place, values: { href, file } });
}

function checkMention(mention: Mention, page: PageFacts, site: PublishedSite): Problem[] {
  const target = site.resolve(mention.written, page.file);
  if (target.kind !== 'nothing' && target.kind !== 'outside' && target.kind !== 'invalid') return [];
  const place = placeOf(page.file, page.lines, mention);
  const href = kept(mention.written);
  if (target.kind === 'outside')
    return [
      createProblem('output-link-dead/outside', { ...place, values: { href, base: site.address.pathname } }),
    ];
  if (target.kind === 'invalid')
    return [createProblem('output-link-dead/invalid', { ...place, values: { href } })];
  const { file } = target;
  return file === undefined
    ? [createProblem('output-link-dead', { ...place, values: { href } })]
    : [createProblem('output-link-dead/case', { ...place, values: { href, file } })];
}
