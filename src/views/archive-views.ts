import type { CalendarMonth, CalendarYear } from '../taxonomy/calendar.ts';
import { routes } from '../urls/routes.ts';
import { postLink } from './cards.ts';
import { hrefOf, type ViewContext } from './context.ts';
import { pageHead } from './head.ts';
import { message } from './messages.ts';
import type { ArchiveView } from './views.ts';

/** Makes the overview of all years; it lists no posts, so that a new post changes counts alone. */
export function archiveIndexView(context: ViewContext): ArchiveView {
  const title = message(context.variant.script, 'archive');
  return {
    kind: 'archive',
    head: pageHead(context, { title, path: routes.archive() }),
    years: years(context),
    groups: [],
  };
}

/** Makes the page of a year, its months newest first. */
export function archiveYearView(context: ViewContext, year: CalendarYear): ArchiveView {
  return {
    kind: 'archive',
    head: pageHead(context, {
      title: message(context.variant.script, 'year', { n: year.year }),
      path: routes.archiveYear(year.year),
      trail: [archiveStep(context)],
    }),
    year: year.year,
    years: years(context),
    groups: year.months.map((month) => group(context, year, month)),
  };
}

/** Makes the page of a month. */
export function archiveMonthView(
  context: ViewContext,
  year: CalendarYear,
  month: CalendarMonth,
): ArchiveView {
  const { script } = context.variant;
  const yearStep = {
    label: message(script, 'year', { n: year.year }),
    href: hrefOf(context, routes.archiveYear(year.year)),
  };
  return {
    kind: 'archive',
    head: pageHead(context, {
      title: message(script, 'yearMonth', { year: year.year, month: month.month }),
      path: routes.archiveMonth(year.year, month.month),
      trail: [archiveStep(context), yearStep],
    }),
    year: year.year,
    month: month.month,
    years: years(context),
    groups: [group(context, year, month)],
  };
}

function archiveStep(context: ViewContext) {
  return { label: message(context.variant.script, 'archive'), href: hrefOf(context, routes.archive()) };
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

function group(
  context: ViewContext,
  year: CalendarYear,
  month: CalendarMonth,
): ArchiveView['groups'][number] {
  return { year: year.year, month: month.month, posts: month.posts.map((entry) => postLink(context, entry)) };
}
