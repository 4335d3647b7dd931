/** A day and, if the author wrote one, a time on it, as read from a calendar and a clock on a wall. */
export interface CivilTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** Absent where only the day is known. */
  clock?: { hour: number; minute: number; second: number };
  /** Minutes east of Greenwich, where the author gave them. */
  offset?: number;
}

/** Tells whether a day and time exist on a calendar and a clock; 24:00 is the end of a day, 60 a leap second. */
export function isCivilTime({ year, month, day, clock, offset }: CivilTime): boolean {
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return false;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
  if (offset !== undefined && Math.abs(offset) > 14 * 60) return false;
  if (clock === undefined) return true;
  const { hour, minute, second } = clock;
  return minute < 60 && second <= 60 && (hour < 24 || (hour === 24 && minute === 0 && second === 0));
}

/** Milliseconds since 1970 that a wall in Greenwich would show this time at. */
export function wallEpoch({ year, month, day, clock }: CivilTime): number {
  return Date.UTC(year, month - 1, day, clock?.hour ?? 0, clock?.minute ?? 0, clock?.second ?? 0);
}
