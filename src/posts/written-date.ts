import { dayInDigits } from './chinese-day.ts';
import { isCivilTime, type CivilTime } from './civil-time.ts';
import { isZone, parseClock } from './written-clock.ts';

/** A written date as far as it could be read. */
export interface WrittenDate {
  time: CivilTime;
  /** The day is, but something after it means nothing. */
  unread?: string;
  /** The day of the month was not written. */
  dayGuessed?: boolean;
}

/** More than any date needs; longer texts aren't looked at. */
const longestDate = 80;

const numericDay = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(\d{1,2})\s*[日号號]?|月)?(?!\d)/;
/** The year last: read where the other two leave no doubt which is the month. */
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const compactDay = /^(\d{4})(\d{2})(\d{2})(?=$|[\sT]|\d{4}(?:\d{2})?$)/;
const monthFirst = /^(?:[A-Z][a-z]{2,8},?\s+)?([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/;
const dayFirst = /^(?:[A-Z][a-z]{2,8},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]([A-Z][a-z]{2,8})\.?,?[\s-](\d{4})/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads the ways in which people write dates: ISO 8601, with slashes or dots, 2014年5月28日 上午9点, compact
 * digits, English months, seconds or milliseconds since 1970; full-width digits, Hanzi and years of the Republic too.
 * Undefined when no day is in it.
 */
export function parseWrittenDate(text: string): WrittenDate | undefined {
  if (text.length > longestDate) return undefined;
  const plain = dayInDigits(
    text
      .normalize('NFKC')
      .replace(/^\s*[“‘「](.*)[”’」]\s*$/s, '$1')
      .trim(),
  );
  if (/^\d{10}(?:\d{3})?$/.test(plain)) return fromEpoch(Number(plain.padEnd(13, '0')));
  const day = readDay(plain);
  if (day === undefined || !isCivilTime(day.time)) return undefined;
  const rest = plain.slice(day.length).trim();
  const found = day.dayGuessed ? { time: day.time, dayGuessed: true } : { time: day.time };
  if (rest === '') return found;
  if (day.dayGuessed) return undefined;
  // Jekyll's `2018-12-21 +0800`: without a time of day, the day is the same in every zone.
  if (isZone(rest)) return found;
  const time = { ...day.time, ...parseClock(rest) };
  return time.clock !== undefined && isCivilTime(time) ? { ...found, time } : { ...found, unread: rest };
}

interface FoundDay {
  time: CivilTime;
  length: number;
  dayGuessed?: boolean;
}

/** Tells whether a date in digits with its year last may be read in two ways: 05/03/2024. */
export function isAmbiguousDay(text: string): boolean {
  const [, first, , second] = yearLast.exec(text.normalize('NFKC').trim()) ?? [];
  return (
    first !== undefined &&
    second !== undefined &&
    first !== second &&
    Math.max(Number(first), Number(second)) <= 12
  );
}

function readDay(text: string): FoundDay | undefined {
  const last = yearLast.exec(text);
  if (last !== null && !isAmbiguousDay(text)) {
    const [whole, first, , second, year] = last;
    const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
    return { time: { year: Number(year), month: Number(month), day: Number(day) }, length: whole.length };
  }
  const numeric = numericDay.exec(text) ?? compactDay.exec(text);
  if (numeric !== null) {
    const [whole, year, month, day] = numeric;
    const time = { year: Number(year), month: Number(month), day: Number(day ?? 1) };
    return { time, length: whole.length, dayGuessed: day === undefined };
  }
  const named = monthFirst.exec(text);
  if (named !== null) return namedDay(named[0], named[3], named[1], named[2]);
  const reversed = dayFirst.exec(text);
  if (reversed !== null) return namedDay(reversed[0], reversed[3], reversed[2], reversed[1]);
  return undefined;
}

function namedDay(whole: string, year = '', month = '', day = ''): FoundDay {
  const index = months.indexOf(month.slice(0, 3).toLowerCase());
  return { time: { year: Number(year), month: index + 1, day: Number(day) }, length: whole.length };
}

function fromEpoch(epoch: number): WrittenDate {
  const date = new Date(epoch);
  const clock = { hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() };
  const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return { time: { ...day, clock, offset: 0 } };
}
