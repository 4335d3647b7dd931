import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { placeOf } from './finding-place.ts';
import type { PublishedSite } from './published-site.ts';
import type { PageFacts } from './read-page.ts';

/**
 * Tells variants of a page that don't name each other, as search engines ask for, and canonical addresses of other pages.
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function checkVariants(
  page: PageFacts,
  site: PublishedSite,
  pages: ReadonlyMap<string, PageFacts>,
): Problem[] {
  const problems: Problem[] = [...checkOwnLanguage(page, site)];
  // Of a page that calls another the original, nobody reads which variants it names.
  if (page.canonical !== undefined && !isOwnCanonical(page, site)) return [];
  for (const alternate of page.alternates) {
    const target = site.resolve(alternate.written, page.file);
    const other = target.kind === 'file' ? pages.get(target.file) : undefined;
    if (other === undefined || namesBack(other, page, site)) continue;
    problems.push(
      createProblem('output-variant-unanswered', {
        ...placeOf(page.file, page.lines, alternate),
        values: { file: other.file, hreflang: alternate.hreflang },
      }),
    );
  }
  return problems;
}

/** A page with variants names itself among them, by its own language: https://developers.google.com/search/docs/specialty/international/localized-versions */
function checkOwnLanguage(page: PageFacts, site: PublishedSite): Problem[] {
  const { alternates, file, lang = '', lines } = page;
  const [first] = alternates;
  if (first === undefined || (page.canonical !== undefined && !isOwnCanonical(page, site))) return [];
  const own = alternates.filter(({ written }) => {
    const target = site.resolve(written, file);
    return target.kind === 'file' && target.file === file;
  });
  if (own.length === 0) return [createProblem('output-variant-unanswered/self', placeOf(file, lines, first))];
  if (own.some(({ hreflang }) => hreflang.toLowerCase() === lang.toLowerCase())) return [];
  const named = own.map(({ hreflang }) => hreflang).join(', ');
  return [
    createProblem('output-variant-unanswered/language', {
      ...placeOf(file, lines, first),
      values: { lang, named },
    }),
  ];
}

function namesBack(other: PageFacts, page: PageFacts, site: PublishedSite): boolean {
  return other.alternates.some(({ written }) => {
    const target = site.resolve(written, other.file);
    return target.kind === 'file' && target.file === page.file;
  });
}

/** Tells pages that search engines may list, and that the sitemap lacks. */
export function checkListed(
  pages: ReadonlyMap<string, PageFacts>,
  listed: ReadonlySet<string>,
  site: PublishedSite,
): Problem[] {
  return [...pages.values()]
    .filter((page) => page.isIndexed && isOwnCanonical(page, site) && !listed.has(page.file))
    .map(({ file }) => createProblem('output-page-unlisted', { file }));
}

function isOwnCanonical({ canonical, file }: PageFacts, site: PublishedSite): boolean {
  if (canonical === undefined) return false;
  const target = site.resolve(canonical.written, file);
  return target.kind === 'file' && target.file === file;
}
