import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { PageSummary } from './page-summary.ts';

/**
 * Tells variants of a page that don't name each other, as search engines ask for, and canonical addresses of other pages.
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function checkVariants(page: PageSummary, pages: ReadonlyMap<string, PageSummary>): Problem[] {
  // Of a page that calls another the original, nobody reads which variants it names.
  if (page.isOwnCanonical === false) return [];
  const unanswered = page.variants.flatMap(({ file, hreflang, place }) => {
    const other = file === undefined ? undefined : pages.get(file);
    if (other === undefined || other.variants.some((named) => named.file === page.file)) return [];
    return [createProblem('output-variant-unanswered', { ...place, values: { file: other.file, hreflang } })];
  });
  return [...checkOwnLanguage(page), ...unanswered];
}

/** A page with variants names itself among them, by its own language: https://developers.google.com/search/docs/specialty/international/localized-versions */
function checkOwnLanguage({ variants, file, lang }: PageSummary): Problem[] {
  const [first] = variants;
  if (first === undefined) return [];
  const own = variants.filter((named) => named.file === file);
  if (own.length === 0) return [createProblem('output-variant-unanswered/self', first.place)];
  if (own.some(({ hreflang }) => hreflang.toLowerCase() === lang.toLowerCase())) return [];
  const named = own.map(({ hreflang }) => hreflang).join(', ');
  return [createProblem('output-variant-unanswered/language', { ...first.place, values: { lang, named } })];
}

/** Tells pages that search engines may list, and that the sitemap lacks. */
export function checkListed(pages: ReadonlyMap<string, PageSummary>, listed: ReadonlySet<string>): Problem[] {
  return [...pages.values()]
    .filter((page) => page.isIndexed && page.isOwnCanonical === true && !listed.has(page.file))
    .map(({ file }) => createProblem('output-page-unlisted', { file }));
}
