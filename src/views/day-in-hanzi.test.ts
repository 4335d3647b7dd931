import { expect, it } from 'vitest';
import { dayInHanzi } from './day-in-hanzi.ts';

it.each([
  ['2026-11-20', '十一月\u3000二十日'],
  ['2026/1/2', '一月\u3000二日'],
  ['2009.10.31', '十月\u3000三十一日'],
  ['2024 年 3 月 15 日', '三月\u3000十五日'],
  ['2026 年', '二〇二六年'],
])('a title of %s alone is set as %s', (title, text) => expect(dayInHanzi(title)).toBe(text));

it.each(['2026', '2026-11-20 雨', '2026-13-20', '2026-11-00', '1.2.3', '2026 年终', ''])(
  'any other is left as it is: %s',
  (title) => expect(dayInHanzi(title)).toBe(title),
);
