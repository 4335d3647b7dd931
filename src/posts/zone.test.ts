import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, formatMoment, momentOf } from './moment.ts';
import { parseWrittenDate } from './written-date.ts';
import { zoneOf } from './zone.ts';

function isoOf(text: string, timeZone: string): string {
  const written = parseWrittenDate(text);
  if (written === undefined) throw new Error(`no date: ${text}`);
  return new Date(momentOf(written.time, timeZone).epoch).toISOString().replace('.000', '');
}

describe('a time without an offset', () => {
  it.each([
    ['2014-05-28 10:31', 'Asia/Shanghai', '2014-05-28T02:31:00Z', 'standard time'],
    ['2014-05-28', 'Asia/Shanghai', '2014-05-27T16:00:00Z', 'a day begins at its midnight'],
    ['1988-07-01 12:00', 'Asia/Shanghai', '1988-07-01T03:00:00Z', 'China had summer time from 1986 to 1991'],
    ['2014-05-28 10:31', 'America/New_York', '2014-05-28T14:31:00Z', 'summer time'],
    [
      '2024-03-10 02:30',
      'America/New_York',
      '2024-03-10T07:30:00Z',
      'a time that is skipped counts on from before the gap',
    ],
    ['2024-11-03 01:30', 'America/New_York', '2024-11-03T05:30:00Z', 'of a time that comes twice, the first'],
    ['2024-11-03 03:30', 'America/New_York', '2024-11-03T08:30:00Z', 'after the clocks were put back'],
    ['2024-10-06 02:15', 'Australia/Lord_Howe', '2024-10-05T15:45:00Z', 'a gap of half an hour'],
    ['2011-12-30 12:00', 'Pacific/Apia', '2011-12-30T22:00:00Z', 'a whole day that was skipped'],
    ['2014-05-28 10:31', 'UTC', '2014-05-28T10:31:00Z', 'no offset at all'],
    ['2014-05-28 10:31', 'Asia/Kathmandu', '2014-05-28T04:46:00Z', 'an offset of quarter hours'],
    ['2014-05-28 24:00', 'Asia/Shanghai', '2014-05-28T16:00:00Z', 'the end of a day'],
    ['2014-05-28 10:31 +09:00', 'Asia/Shanghai', '2014-05-28T01:31:00Z', 'an offset of its own wins'],
  ])('%s in %s is %s: %s', (text, zone, expected) => {
    expect(isoOf(text, zone)).toBe(expected);
  });

  it('agrees with Intl on every hour around the changes of a year', () => {
    const zone = zoneOf('America/New_York');
    const format = new Intl.DateTimeFormat('en', {
      timeZone: 'America/New_York',
      timeZoneName: 'longOffset',
    });
    for (let hour = 0; hour < 366 * 24; hour += 1) {
      const epoch = Date.UTC(2024, 0, 1, hour, 30);
      const name = format.formatToParts(epoch).find(({ type }) => type === 'timeZoneName')?.value;
      expect(zone.offsetAt(epoch) / 3_600_000).toBe(name === 'GMT-05:00' ? -5 : -4);
    }
  });
});

describe('formatMoment', () => {
  const machineZone = process.env.TZ;
  afterEach(() => {
    if (machineZone === undefined) delete process.env.TZ;
    else process.env.TZ = machineZone;
  });

  it.each([
    ['2014-05-28 00:30', 'Asia/Shanghai', '2014-05-28T00:30:00+08:00', '2014-05-28 00:30'],
    ['2014-05-28', 'Asia/Shanghai', '2014-05-28', '2014-05-28'],
    ['2014-05-28 10:31:07', 'America/St_Johns', '2014-05-28T10:31:07-02:30', '2014-05-28 10:31'],
    ['1899-12-31 12:00', 'Asia/Shanghai', '1899-12-31T12:00:00+08:05', '1899-12-31 12:00'],
    ['2014-05-28 10:31', 'UTC', '2014-05-28T10:31:00+00:00', '2014-05-28 10:31'],
  ])('%s in %s', (text, zone, iso, shown) => {
    const written = parseWrittenDate(text);
    for (const machine of ['America/New_York', 'Asia/Tokyo', 'UTC']) {
      process.env.TZ = machine;
      const moment = momentOf(written?.time ?? { year: 1, month: 1, day: 1 }, zone);
      expect(formatMoment(moment, zone)).toEqual({
        iso,
        text: shown,
        day: shown.slice(0, 10),
        hour: shown.slice(11),
      });
    }
  });

  it('gives the day in the zone, not in UTC', () => {
    const moment = { epoch: Date.UTC(2014, 4, 27, 16, 30), hasTime: true };
    expect(dayOf(moment, 'Asia/Shanghai')).toEqual({ year: 2014, month: 5, day: 28 });
    expect(dayOf(moment, 'UTC')).toEqual({ year: 2014, month: 5, day: 27 });
  });
});
