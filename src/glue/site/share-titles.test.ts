import { describe, expect, it } from 'vitest';
import { entryOf } from '../../taxonomy/fixtures/entries.ts';
import { postShareCard } from '../../views/share-card.ts';
import { modelOf } from './fixtures/model.ts';

describe('a picture for sharing', () => {
  const coverOf = (title: string) => {
    const [context] = modelOf([entryOf('a', { title })]).contexts;
    const [entry] = context?.library.articles ?? [];
    return context && entry && postShareCard(context, entry).cover;
  };

  it.each([
    ['明天下雨嗎，我帶傘', true, ['明天下雨嗎', '我帶傘']],
    ['2026-11-20', true, ['十一月', '二十日']],
    ['2026 年', true, ['二〇二六年']],
    ['C', false, ['C']],
  ])('sets %s', (title, upright, parts) => expect(coverOf(title)).toEqual({ upright, parts }));

  it('sets in lines what columns would leave an end of out', () => {
    const title = '一個很長的標題：論在一個下雨的星期二下午，坐在臨街的窗前，把去年沒有讀完的書讀完';
    expect(coverOf(title)?.upright).toBe(false);
    expect(coverOf(title)?.parts.join('')).toMatch(/讀完$/);
  });
});
