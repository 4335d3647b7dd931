import { dayOf } from '../posts/moment.ts';
import type { Entry } from '../posts/post.ts';

export interface CalendarMonth {
  month: number;
  posts: Entry[];
}

export interface CalendarYear {
  year: number;
  count: number;
  months: CalendarMonth[];
}

/** Groups dated posts (newest first) by year and month in the site's zone, newest first. */
export function createCalendar(entries: readonly Entry[], timeZone: string): CalendarYear[] {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit' });
  const years: CalendarYear[] = [];
  for (const entry of entries) {
    if (entry.meta.date === undefined) continue;
    const [yearText = '', monthText = ''] = format.format(entry.meta.date.epoch).split('-');
    const year = place(years, (y) => y.year === Number(yearText), {
      year: Number(yearText),
      count: 0,
      months: [],
    });
    const month = place(year.months, (m) => m.month === Number(monthText), {
      month: Number(monthText),
      posts: [],
    });
    year.count += 1;
    month.posts.push(entry);
  }
  return years;
}

/** Posts come sorted, so only the last group can be the right one. */
function place<T>(groups: T[], isIt: (group: T) => boolean, fresh: T): T {
  const last = groups.at(-1);
  if (last !== undefined && isIt(last)) return last;
  groups.push(fresh);
  return fresh;
}

/** How many posts and threads a year has. */
export interface YearCount {
  year: number;
  count: number;
}

/** Counts the posts of each year from the first to the last, empty years included; nothing where all are of one year. */
export function countYears(entries: Iterable<Entry>, timeZone: string): YearCount[] {
  const counts = new Map<number, number>();
  for (const { meta } of entries) {
    if (meta.date === undefined) continue;
    const { year } = dayOf(meta.date, timeZone);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size < 2) return [];
  const first = Math.min(...counts.keys());
  const length = Math.max(...counts.keys()) - first + 1;
  return Array.from({ length }, (_, at) => ({ year: first + at, count: counts.get(first + at) ?? 0 }));
}

/** A year of the calendar as numbers. */
export interface CalendarCounts extends YearCount {
  months: { month: number; count: number }[];
}

/** Counts the posts of all years and months, for pages that show counts without lists. */
export function countCalendar(calendar: readonly CalendarYear[]): CalendarCounts[] {
  return calendar.map(({ year, count, months }) => ({
    year,
    count,
    months: months.map(({ month, posts }) => ({ month, count: posts.length })),
  }));
}
