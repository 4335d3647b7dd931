import type { DateView } from './parts.ts';

/** A whole date, as people write one: 2008-03-11, 2008/3/11, 2008.3.11, 2008 年 3 月 11 日, 20080311. */
const wholeDate = /(?<!\d)(\d{4})(?:\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*|(\d{2}))(\d{1,2})(?!\d)/gu;

/** Says whether a title tells a post's day itself, as a diary's do: what stands beside it needn't tell it again. */
export function saysDay(title: string, date: DateView | undefined): boolean {
  return [...title.matchAll(wholeDate)].some(([, year, month, twoDigits, day = '']) => {
    const written = [year, (month ?? twoDigits)?.padStart(2, '0'), day.padStart(2, '0')].join('-');
    return written === date?.day;
  });
}
