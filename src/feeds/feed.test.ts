import { describe, expect, it } from 'vitest';
import { rfc3339, rfc822, w3cDate } from './dates.ts';
import { lastChange, newestItems } from './feed.ts';

describe('newestItems', () => {
  const items = [{ id: 'b', date: 1 }, { id: 'undated' }, { id: 'a', date: 1 }, { id: 'new', date: 2 }];

  it('sorts newest first, undated last, equal moments by id', () => {
    expect(newestItems(items).map((item) => item.id)).toEqual(['new', 'a', 'b', 'undated']);
  });

  it.each([
    [2, ['new', 'a']],
    [0, []],
    [-1, []],
  ])('keeps %i of them', (limit, ids) => {
    expect(newestItems(items, limit).map((item) => item.id)).toEqual(ids);
  });
});

describe('lastChange', () => {
  it.each([
    ['dates alone', [{ date: 3 }, { date: 5 }], 5],
    ['an update', [{ date: 3, updated: 9 }, { date: 5 }], 9],
    ['none dated', [{}], undefined],
    ['no items', [], undefined],
  ])('finds the latest of %s', (_case, items, latest) => {
    expect(lastChange(items)).toBe(latest);
  });
});

describe('dates', () => {
  const midnight = Date.UTC(2019, 11, 31, 16, 30);

  it.each([
    ['Asia/Shanghai', '2020-01-01T00:30:00+08:00', 'Wed, 01 Jan 2020 00:30:00 +0800'],
    ['UTC', '2019-12-31T16:30:00+00:00', 'Tue, 31 Dec 2019 16:30:00 +0000'],
    ['America/St_Johns', '2019-12-31T13:00:00-03:30', 'Tue, 31 Dec 2019 13:00:00 -0330'],
    ['Asia/Kathmandu', '2019-12-31T22:15:00+05:45', 'Tue, 31 Dec 2019 22:15:00 +0545'],
  ])('keep the day of the zone %s', (zone, iso, mail) => {
    expect(rfc3339(midnight, zone)).toBe(iso);
    expect(rfc822(midnight, zone)).toBe(mail);
  });

  it('follow the offset of their own year', () => {
    expect(rfc3339(Date.UTC(1988, 6, 1), 'Asia/Shanghai')).toBe('1988-07-01T09:00:00+09:00');
    expect(rfc3339(Date.UTC(1890, 0, 1), 'Asia/Shanghai')).toBe('1890-01-01T08:05:00+08:05');
  });

  it.each([NaN, Infinity, -1e15, 1e15])('are left out when no calendar has them: %d', (epoch) => {
    expect(rfc3339(epoch, 'Asia/Shanghai')).toBeUndefined();
    expect(rfc822(epoch, 'Asia/Shanghai')).toBeUndefined();
    expect(w3cDate(epoch)).toBeUndefined();
  });

  it('are in UTC for sitemaps', () => {
    expect(w3cDate(midnight + 123)).toBe('2019-12-31T16:30:00Z');
  });
});
