import type { Entry } from '../posts/post.ts';
import type { CalendarMonth, CalendarYear, YearCount } from '../taxonomy/calendar.ts';
import { paginate, type Page } from '../taxonomy/pagination.ts';
import { routes } from '../urls/routes.ts';
import { postLink } from './cards.ts';
import { hrefOf, siteName, textIn, type ViewContext } from './context.ts';
import { pageHead } from './head.ts';
import { pagedTitle, paginationView } from './list-views.ts';
import type { ArchiveView } from './views.ts';

/** Posts that the overview names before it leaves years to their own pages, about a screenful or two. */
const overviewPosts = 24;
/** Posts that a page of a year or month lists: one a day for a year, and some. */
const archivePosts = 400;
/** Posts of each month that the page of a longer year lists. */
const monthPosts = 20;

/** Makes the overview of all years, with the newest posts. */
export function archiveIndexView(context: ViewContext): ArchiveView {
  const title = textIn(context, 'archive');
  return {
    kind: 'archive',
    head: pageHead(context, {
      title,
      path: routes.archive(),
      description: textIn(context, 'archiveOf', { name: siteName(context) }),
    }),
    years: years(context),
    groups: latest(context),
  };
}

/** Lists the newest years whole: one that stopped in the middle would say that no more was written in it. */
function latest(context: ViewContext): ArchiveView['groups'] {
  const groups: ArchiveView['groups'] = [];
  let shown = 0;
  for (const year of context.library.calendar) {
    if (shown >= overviewPosts || (shown > 0 && shown + year.count > 2 * overviewPosts)) break;
    groups.push(...groupsOf(context, yearPage(year)));
    shown += year.count;
  }
  return groups;
}

/** A year as its page shows it. */
export interface YearPage extends YearCount {
  /** Newest first; `posts` are the newest of the `count`. */
  months: { month: number; count: number; posts: Entry[] }[];
}

/** Chooses what the page of a year lists: everything, or, of a year with more than fits on a page, each month's newest. */
export function yearPage({ year, count, months }: CalendarYear): YearPage {
  const shown = count > archivePosts ? monthPosts : count;
  return {
    year,
    count,
    months: months.map(({ month, posts }) => ({ month, count: posts.length, posts: posts.slice(0, shown) })),
  };
}

/** Makes the page of a year, its months newest first. */
export function archiveYearView(context: ViewContext, { year, count, months }: YearPage): ArchiveView {
  return {
    kind: 'archive',
    head: pageHead(context, {
      title: textIn(context, 'year', { n: year }),
      kind: textIn(context, 'archive'),
      path: routes.archiveYear(year),
      description: archived(context, textIn(context, 'year', { n: year }), count),
      trail: [archiveStep(context)],
    }),
    year,
    years: years(context),
    groups: groupsOf(context, { year, months }),
  };
}

function groupsOf(
  context: ViewContext,
  { year, months }: Pick<YearPage, 'year' | 'months'>,
): ArchiveView['groups'] {
  return months.map((month) => ({
    ...group(context, year, month),
    ...(month.count > month.posts.length && {
      more: { href: hrefOf(context, routes.archiveMonth(year, month.month)), count: month.count },
    }),
  }));
}

/** Cuts a month into pages. */
export function monthPages({ posts }: CalendarMonth): Page<Entry>[] {
  return paginate(posts, archivePosts);
}

/** Makes a page of a month. */
export function archiveMonthView(
  context: ViewContext,
  year: number,
  month: number,
  page: Page<Entry>,
): ArchiveView {
  const yearStep = {
    label: textIn(context, 'year', { n: year }),
    href: hrefOf(context, routes.archiveYear(year)),
  };
  const name = textIn(context, 'yearMonth', { year, month });
  const route = (n: number) => routes.archiveMonth(year, month, n);
  return {
    kind: 'archive',
    head: pageHead(context, {
      title: pagedTitle(context, name, page.number),
      kind: textIn(context, 'archive'),
      path: route(page.number),
      list: { name: yearStep.label, path: routes.archiveYear(year) },
      description: pagedTitle(context, archived(context, name, page.count), page.number),
      trail: [archiveStep(context), yearStep],
    }),
    year,
    month,
    years: years(context),
    groups: [group(context, year, { month, posts: page.items })],
    ...(page.total > 1 && { pagination: paginationView(context, page, route) }),
  };
}

/** Describes a year's or a month's page. */
function archived(context: ViewContext, name: string, n: number): string {
  return textIn(context, 'listOf', { kind: textIn(context, 'archive'), name, n });
}

function archiveStep(context: ViewContext) {
  return { label: textIn(context, 'archive'), href: hrefOf(context, routes.archive()) };
}

function years(context: ViewContext): ArchiveView['years'] {
  return context.library.calendarCounts.map(({ year, count, months }) => ({
    year,
    href: hrefOf(context, routes.archiveYear(year)),
    count,
    months: months.map((month) => ({
      month: month.month,
      href: hrefOf(context, routes.archiveMonth(year, month.month)),
      count: month.count,
    })),
  }));
}

function group(context: ViewContext, year: number, month: CalendarMonth): ArchiveView['groups'][number] {
  return { year, month: month.month, posts: month.posts.map((entry) => postLink(context, entry)) };
}
