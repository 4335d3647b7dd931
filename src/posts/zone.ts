import { wallEpoch, type CivilTime } from './civil-time.ts';

const day = 86_400_000;
const week = 7 * day;

/** Tells a zone's distance from UTC at any moment, without regard to the machine's own zone. */
export interface Zone {
  /** Milliseconds east of Greenwich at an epoch. */
  offsetAt(epoch: number): number;
}

const zones = new Map<string, Zone>();

/** Gives a zone by its IANA name, which must be valid; the same object every time. */
export function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (zone === undefined) {
    zone = createZone(timeZone);
    zones.set(timeZone, zone);
  }
  return zone;
}

/** Asking Intl costs microseconds, so a week that begins and ends on one offset is asked about once. */
function createZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const weeks = new Map<number, number | undefined>();
  return { offsetAt };

  function offsetAt(epoch: number): number {
    const index = Math.floor(epoch / week);
    if (!weeks.has(index)) {
      const first = measure(index * week);
      weeks.set(index, first === measure((index + 1) * week) ? first : undefined);
    }
    return weeks.get(index) ?? measure(epoch);
  }

  function measure(epoch: number): number {
    const seconds = Math.floor(epoch / 1000) * 1000;
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(seconds)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - seconds;
  }
}

/**
 * Finds the moment a time on a zone's walls stands for. As Temporal's `compatible` has it: of a time that
 * comes twice the first, and a time that is skipped counts on from before the gap.
 */
export function epochOf(time: CivilTime, timeZone: string): number {
  const wall = wallEpoch(time);
  if (time.offset !== undefined) return wall - time.offset * 60_000;
  const zone = zoneOf(timeZone);
  const before = zone.offsetAt(wall - day);
  const after = zone.offsetAt(wall + day);
  if (before === after) return wall - before;
  const isRight = (offset: number) => zone.offsetAt(wall - offset) === offset;
  return wall - (isRight(before) || !isRight(after) ? before : after);
}
