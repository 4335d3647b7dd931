import { expect, it } from 'vitest';
import { shownTitle } from './shown-title.ts';

it.each([
  ['【转载】九块九是给谁看的', '九块九是给谁看的'],
  ['【轉載】 三格退貨單', '三格退貨單'],
  ['[转载]写给来接我位子的人', '写给来接我位子的人'],
  ['〔轉載〕寫給來接我位子的人', '寫給來接我位子的人'],
  ['【转载】', '【转载】'],
  ['【转载须知】怎么写来源', '【转载须知】怎么写来源'],
  ['【书评】退货单', '【书评】退货单'],
  ['转载一篇旧文', '转载一篇旧文'],
])('the title %s of a repost is shown as %s', (title, shown) => {
  expect(shownTitle(title, { source: { url: 'https://example.com/' } })).toBe(shown);
  expect(shownTitle(title, {})).toBe(title);
});
