import { zoneOf } from '../posts/zone.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Prints a moment as RFC 3339 with a zone's offset: `2014-05-28T10:31:00+08:00`. Undefined outside the years 1 to 9999. */
export function rfc3339(epoch: number, timeZone: string): string | undefined {
  const local = localTime(epoch, timeZone);
  return local && `${local.clock.toISOString().slice(0, 19)}${local.offset}`;
}

/** Prints a moment as RSS wants it (RFC 822 with four digits of the year): `Wed, 28 May 2014 10:31:00 +0800`. */
export function rfc822(epoch: number, timeZone: string): string | undefined {
  const local = localTime(epoch, timeZone);
  if (local === undefined) return undefined;
  const { clock, offset } = local;
  const iso = clock.toISOString();
  const day = `${weekdays[clock.getUTCDay()]}, ${iso.slice(8, 10)} ${months[clock.getUTCMonth()]} ${iso.slice(0, 4)}`;
  return `${day} ${iso.slice(11, 19)} ${offset.replace(':', '')}`;
}

/** Prints a moment as sitemaps want it (W3C date and time, UTC, to the second). */
export function w3cDate(epoch: number): string | undefined {
  return localTime(epoch, 'UTC')
    ?.clock.toISOString()
    .replace(/\.\d+Z$/, 'Z');
}

/** A day inside the range of four-digit years, so that an offset can't lead out of it. */
const earliest = Date.parse('0001-01-02T00:00:00Z');
const latest = Date.parse('9999-12-30T00:00:00Z');

/**
 * A date whose UTC fields read as the zone's clock, and the offset as `+08:00`. Seconds of an offset are dropped:
 * neither RFC has room for local mean times such as 1900's +08:05:43.
 */
function localTime(epoch: number, timeZone: string): { clock: Date; offset: string } | undefined {
  if (!(epoch > earliest && epoch < latest)) return undefined;
  const minutes = timeZone === 'UTC' ? 0 : Math.trunc(zoneOf(timeZone).offsetAt(epoch) / 60_000);
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  const rest = String(size % 60).padStart(2, '0');
  return { clock: new Date(epoch + minutes * 60_000), offset: `${minutes < 0 ? '-' : '+'}${hours}:${rest}` };
}
