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
