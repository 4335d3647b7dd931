import type { WordpressItem } from './export.ts';

/** Zones by their distance from Greenwich in minutes, for the places that most Chinese sites are in. */
const zones: Readonly<Record<number, string>> = {
  480: 'Asia/Shanghai',
  0: 'Etc/UTC',
  540: 'Asia/Tokyo',
  [-480]: 'America/Los_Angeles',
  [-300]: 'America/New_York',
};

const regions: readonly (readonly [RegExp, string])[] = [
  [/^zh[-_]tw/i, 'Asia/Taipei'],
  [/^zh[-_]hk/i, 'Asia/Hong_Kong'],
];

/** Finds the zone of a site: most of its posts say how far their clocks are from Greenwich. */
export function zoneOfExport(items: readonly WordpressItem[], language: string): string | undefined {
  const counts = new Map<number, number>();
  for (const { date, dateGmt } of items) {
    const minutes = offsetOf(date, dateGmt);
    if (minutes !== undefined) counts.set(minutes, (counts.get(minutes) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([, a], [, b]) => b - a);
  if (commonest === undefined) return undefined;
  if (commonest[0] === 480) return regions.find(([tag]) => tag.test(language))?.[1] ?? zones[480];
  return zones[commonest[0]];
}

/** Minutes that a site's clock was ahead of Greenwich's; undefined where one of them is missing. */
export function offsetOf(date: string, gmt: string): number | undefined {
  const local = epochOf(date);
  const utc = epochOf(gmt);
  if (local === undefined || utc === undefined) return undefined;
  const minutes = Math.round((local - utc) / 60_000);
  return Math.abs(minutes) <= 14 * 60 ? minutes : undefined;
}

function epochOf(written: string): number | undefined {
  if (!/^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d/.test(written)) return undefined;
  const epoch = Date.parse(`${written.replace(' ', 'T')}Z`);
  return Number.isNaN(epoch) ? undefined : epoch;
}

/**
 * Writes a date of an export: as it is where the site's zone gives the same moment, else with its distance from
 * Greenwich. Undefined for the date of zeros that drafts have.
 */
export function writtenDate(date: string, gmt: string, zoneMinutes: number | undefined): string | undefined {
  const local = epochOf(date);
  if (local === undefined) return undefined;
  const minutes = offsetOf(date, gmt);
  const plain = date.replace(/:00$/, '');
  return minutes === undefined || minutes === zoneMinutes
    ? plain
    : `${date.replace(' ', 'T')}${offsetText(minutes)}`;
}

function offsetText(minutes: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
