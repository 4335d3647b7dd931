const signs = '〇一二三四五六七八九';

/** A title that is a day or a year and nothing else: 2026-11-20, 2026/11/20, 2026.11.20, 2026 年 11 月 20 日, 2026 年. */
const wholeDay = /^\d{4}(?:\s*[-/.年]\s*)(\d{1,2})(?:\s*[-/.月]\s*)(\d{1,2})\s*[日号號]?$/u;
const wholeYear = /^(\d{4})\s*年$/u;

/** Writes a title that is a day as columns have it, 十一月　二十日, and a year as 二〇二六年; gives any other as it is. */
export function dayInHanzi(title: string): string {
  const [, year] = wholeYear.exec(title) ?? [];
  if (year !== undefined) return `${[...year].map((digit) => signs[Number(digit)]).join('')}年`;
  const [month = 0, day = 0] = (wholeDay.exec(title) ?? []).slice(1).map(Number);
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? `${numeral(month)}月\u3000${numeral(day)}日` : title;
}

/** Writes a number below a hundred: 五, 十, 十二, 二十, 三十一. */
function numeral(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : signs[tens]}十`;
  return ten + (units === 0 ? '' : signs[units]);
}
