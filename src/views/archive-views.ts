import type { CalendarMonth, CalendarYear } from '../taxonomy/calendar.ts';
import { routes } from '../urls/routes.ts';
import { postLink } from './cards.ts';
import { hrefOf, siteName, textIn, type ViewContext } from './context.ts';
import { pageHead } from './head.ts';
import type { ArchiveView } from './views.ts';

/** Posts that the overview names. */
const overviewPosts = 24;

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

/** Lists the newest posts by month, about a screenful or two. */
function latest(context: ViewContext): ArchiveView['groups'] {
  const groups: ArchiveView['groups'] = [];
  let left = overviewPosts;
  for (const year of context.library.calendar)
    for (const month of year.months) {
      if (left <= 0) return groups;
      groups.push(group(context, year.year, { ...month, posts: month.posts.slice(0, left) }));
      left -= month.posts.length;
    }
  return groups;
}

/** Makes the page of a year, its months newest first. */
export function archiveYearView(context: ViewContext, year: CalendarYear): ArchiveView {
  return {
    kind: 'archive',
    head: pageHead(context, {
      title: textIn(context, 'year', { n: year.year }),
      path: routes.archiveYear(year.year),
      description: archived(context, textIn(context, 'year', { n: year.year }), year.count),
      trail: [archiveStep(context)],
    }),
    year: year.year,
    years: years(context),
    groups: year.months.map((month) => group(context, year.year, month)),
  };
}

/** Makes the page of a month. */
export function archiveMonthView(context: ViewContext, year: number, month: CalendarMonth): ArchiveView {
  const yearStep = {
    label: textIn(context, 'year', { n: year }),
    href: hrefOf(context, routes.archiveYear(year)),
  };
  return {
    kind: 'archive',
    head: pageHead(context, {
      title: textIn(context, 'yearMonth', { year, month: month.month }),
      path: routes.archiveMonth(year, month.month),
      description: archived(
        context,
        textIn(context, 'yearMonth', { year, month: month.month }),
        month.posts.length,
      ),
      trail: [archiveStep(context), yearStep],
    }),
    year,
    month: month.month,
    years: years(context),
    groups: [group(context, year, month)],
  };
}

/** Describes a year's or a month's page. */
function archived(context: ViewContext, name: string, n: number): string {
  return textIn(context, 'listOf', { name, n });
}

function archiveStep(context: ViewContext) {
  return { label: textIn(context, 'archive'), href: hrefOf(context, routes.archive()) };
}

function years(context: ViewContext): ArchiveView['years'] {
  return context.library.calendar.map((year) => ({
    year: year.year,
    href: hrefOf(context, routes.archiveYear(year.year)),
    count: year.count,
    months: year.months.map((month) => ({
      month: month.month,
      href: hrefOf(context, routes.archiveMonth(year.year, month.month)),
      count: month.posts.length,
    })),
  }));
}

function group(context: ViewContext, year: number, month: CalendarMonth): ArchiveView['groups'][number] {
  return { year, month: month.month, posts: month.posts.map((entry) => postLink(context, entry)) };
}
