import type { Variant } from '../config/variant.ts';
import type { Library } from '../taxonomy/library.ts';
import { routes } from './routes.ts';

/** Lists the decoded paths of pages that the site makes itself: a post or alias there would hide one of them. */
export function reservedPaths(
  library: Pick<Library, 'tags' | 'authors' | 'boards' | 'sections' | 'calendar'>,
  variants: readonly Variant[],
): string[] {
  return [
    routes.home(),
    routes.tags(),
    routes.search(),
    routes.archive(),
    routes.threads(),
    routes.sections(),
    routes.boards(),
    routes.authors(),
    routes.notFound(),
    ...variants.flatMap(({ prefix }) => (prefix === '' ? [] : `/${prefix}/`)),
    ...library.tags.map(({ slug }) => routes.tag(slug)),
    ...library.authors.map(({ slug }) => routes.author(slug)),
    ...library.boards.map(({ slug }) => routes.board(slug)),
    ...library.sections.map((section) => routes.section([...section.path, section].map((part) => part.slug))),
    ...library.calendar.flatMap(({ year, months }) => [
      routes.archiveYear(year),
      ...months.map(({ month }) => routes.archiveMonth(year, month)),
    ]),
  ];
}
