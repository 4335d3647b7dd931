import type { CivilTime } from './civil-time.ts';

const clockPattern =
  /^[T,]?\s*(?:\(?(?:周|星期|礼拜|禮拜)[一二三四五六日天]\)?\s*)?(上午|下午|凌晨|清晨|早上|早晨|中午|傍晚|晚上|夜里|夜裡|[AaPp]\.?[Mm]\.?)?\s*(\d{1,2})\s*[:时時点點]\s*(?:(半|[一三](?=刻)|\d{1,2})\s*(?:[:分刻]\s*(?:(\d{1,2})(?:[.,]\d{1,9})?\s*秒?)?)?)?\s*([AaPp]\.?[Mm]\.?)?/;
const compactClock = /^T?(\d{2})(\d{2})(\d{2})?(?!\d)/;
const zonePattern =
  /^\s*(?:(?:UTC|GMT|Z)?\s*([+-])(\d{1,2}):?(\d{2})?|(UTC|GMT|Z))?\s*(?:\([^()]*\)|\[[^[\]]*\]|[A-Z]{3,5})?$/;

/** In minutes: Kiribati is 14 hours ahead of UTC. */
const widestOffset = 14 * 60;

/** Reads the time of day that follows a day, with its offset; empty when the text is none. */
export function parseClock(text: string): Pick<CivilTime, 'clock' | 'offset'> {
  const spelled = clockPattern.exec(text);
  const compact = spelled === null ? compactClock.exec(text) : null;
  const found = spelled ?? compact;
  if (found === null) return {};
  const zone = zonePattern.exec(text.slice(found[0].length));
  if (zone === null) return {};
  const [hour, minute, second] = spelled ? spelled.slice(2, 5) : found.slice(1, 4);
  const half = spelled ? (spelled[1] ?? spelled[5]) : undefined;
  const clock = {
    hour: inHalf(Number(hour), half),
    minute: spokenMinutes[minute ?? ''] ?? Number(minute ?? 0),
    second: Number(second ?? 0),
  };
  return { clock, ...offsetIn(zone) };
}

/** Says whether a text is an offset or the name of a zone, and nothing else: `+0800`, `Z`, `(UTC)`. */
export function isZone(text: string): boolean {
  const zone = zonePattern.exec(text);
  return zone !== null && Math.abs(offsetIn(zone).offset ?? 0) <= widestOffset;
}

/** 八点半, 八点一刻, 八点三刻. */
const spokenMinutes: Record<string, number> = { 半: 30, 一: 15, 三: 45 };

/** Twelve-hour clocks: 下午 and pm add twelve hours but to twelve itself; 凌晨, 上午 and am make twelve zero. */
function inHalf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  if (/^(?:下午|傍晚|晚上|p)/i.test(half)) return hour === 12 ? 12 : hour + 12;
  if (/^夜/.test(half) && hour > 5) return hour === 12 ? 0 : hour + 12;
  if (half === '中午') return hour < 11 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour;
}

function offsetIn([, sign, hours, minutes, utc]: RegExpExecArray): { offset?: number } {
  if (utc !== undefined) return { offset: 0 };
  if (hours === undefined) return {};
  // `+0800` without a colon matches as hours 08 and minutes 00.
  return { offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) };
}
