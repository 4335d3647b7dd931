const hanziDay =
  /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十廿卅]{1,3})[日号號])?/;
/** Year 1 is 1912. */
const republicDay =
  /^(?:中[華华])?民[國国]\s*(\d{1,3}|元)\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*[日号號]?(?!\d)/;
const digits = '〇一二三四五六七八九';

/** Writes a day in Hanzi, 二〇二四年三月五日, or of the Republic, 民國113年3月5日, as 2024年3月5日. */
export function dayInDigits(text: string): string {
  return text
    .replace(hanziDay, (_whole, year: string, month: string, day: string | undefined) => {
      const number = [...year].map((sign) => Math.max(0, digits.indexOf(sign))).join('');
      return `${number}年${valueOf(month)}月${day === undefined ? '' : `${valueOf(day)}日`}`;
    })
    .replace(
      republicDay,
      (_whole, year: string, month: string, day: string) =>
        `${1911 + (year === '元' ? 1 : Number(year))}年${month}月${day}日`,
    );
}

/** Reads a number below forty: 五, 十, 十二, 二十, 三十一, 廿三. */
function valueOf(text: string): number {
  const [, tens = '', units = ''] =
    /^([一二三]?十)?(.*)$/.exec(text.replace('廿', '二十').replace('卅', '三十')) ?? [];
  const ten = tens === '' ? 0 : 10 * Math.max(1, digits.indexOf(tens.replace('十', '')));
  return ten + Math.max(0, digits.indexOf(units === '' ? '〇' : units));
}
