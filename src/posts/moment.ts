import { epochOf, zoneOf } from './zone.ts';
import type { CivilTime } from './civil-time.ts';
import type { Moment } from './post.ts';

/** A moment for machines and for people, both in one zone. */
export interface FormattedMoment {
  /** ISO 8601 with offset, or a day alone. */
  iso: string;
  /** 「2014-05-28 10:31」 or 「2014-05-28」 */
  text: string;
  /** 「2014-05-28」 */
  day: string;
  /** 「10:31」, empty for a day alone. */
  hour: string;
}

/** Reads a written time as a moment; without an offset of its own it is in the given zone. */
export function momentOf(time: CivilTime, timeZone: string): Moment {
  return { epoch: epochOf(time, timeZone), hasTime: time.clock !== undefined };
}

/** Shows a moment as the clocks of a zone show it; the machine's zone doesn't matter. */
export function formatMoment(moment: Moment, timeZone: string): FormattedMoment {
  const offset = zoneOf(timeZone).offsetAt(moment.epoch);
  const wall = new Date(moment.epoch + offset).toISOString();
  const day = wall.slice(0, 10);
  if (!moment.hasTime) return { iso: day, text: day, day, hour: '' };
  const hour = wall.slice(11, 16);
  return { iso: `${wall.slice(0, 19)}${offsetText(offset)}`, text: `${day} ${hour}`, day, hour };
}

/** Gives year, month (from 1) and day of a moment on the calendars of a zone. */
export function dayOf(moment: Moment, timeZone: string): { year: number; month: number; day: number } {
  const wall = new Date(moment.epoch + zoneOf(timeZone).offsetAt(moment.epoch));
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
}

/** `+08:00`; seconds of local mean times before standard zones are left out, as ISO 8601 has none. */
function offsetText(offset: number): string {
  const minutes = Math.trunc(offset / 60_000);
  const absolute = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}
