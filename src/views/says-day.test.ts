import { expect, it } from 'vitest';
import { saysDay } from './says-day.ts';

const date = { iso: '2008-03-09T21:01:00+08:00', text: '2008-03-09 21:01', day: '2008-03-09', hour: '21:01' };

it.each([
  '2008-03-09',
  '2008/3/9',
  '2008.03.09 晴',
  '20080309',
  '2008年3月9日，雨',
  '日記：2008 年 3 月 9 日',
])('the title %s says the day of its post', (title) => expect(saysDay(title, date)).toBe(true));

it.each(['2008-03-10', '三月九日', '3月9日', '2008年3月', '12008-03-09', '2008-03-091', '一份原稿'])(
  'the title %s doesn’t',
  (title) => expect(saysDay(title, date)).toBe(false),
);

it('no title says the day of a post without one', () => {
  expect(saysDay('2008-03-09', undefined)).toBe(false);
});
