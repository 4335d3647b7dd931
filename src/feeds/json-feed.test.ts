import { describe, expect, it } from 'vitest';
import { feedItem, feedOf } from './fixtures.ts';
import { jsonFeed } from './json-feed.ts';

describe('jsonFeed', () => {
  it('prints JSON Feed 1.1 with dates in the site zone', () => {
    const item = feedItem({ updated: Date.UTC(2015, 0, 1), image: 'https://example.org/a.webp' });
    const feed = feedOf([item], {
      feedUrl: 'https://example.org/zh-hant/feed.json',
      author: { name: '編輯部' },
    });
    expect(JSON.parse(jsonFeed(feed))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: '簡繁',
      home_page_url: 'https://example.org/zh-hant/',
      feed_url: 'https://example.org/zh-hant/feed.json',
      description: '一份稿子，兩種字。',
      language: 'zh-Hant',
      authors: [{ name: '編輯部' }],
      items: [
        {
          id: 'https://example.org/posts/tea/',
          url: 'https://example.org/posts/tea/',
          title: '一杯茶',
          content_html: '<p>水要<em>滾</em>。</p>',
          summary: '水要滾。',
          image: 'https://example.org/a.webp',
          date_published: '2014-05-28T10:31:00+08:00',
          date_modified: '2015-01-01T08:00:00+08:00',
          authors: [{ name: '林晚', url: 'https://example.org/authors/%E6%9E%97%E6%99%9A/' }],
          tags: ['客戶服務'],
        },
      ],
    });
  });

  it('leaves out what an item lacks', () => {
    const bare = feedItem({ summary: '', date: undefined, authors: [], tags: [] });
    const { items } = JSON.parse(jsonFeed(feedOf([bare]))) as { items: Record<string, unknown>[] };
    expect(Object.keys(items[0] ?? {})).toEqual(['id', 'url', 'title', 'content_html']);
  });

  it('replaces lone surrogates and drops control characters', () => {
    const printed = jsonFeed(feedOf([feedItem({ title: 'a\ud800b\u0007c\uffff', tags: ['\udc00'] })]));
    const { items } = JSON.parse(printed) as { items: { title: string; tags: string[] }[] };
    expect(items[0]).toMatchObject({ title: 'a\ufffdbc', tags: ['\ufffd'] });
  });

  it('prints an empty feed', () => {
    expect(JSON.parse(jsonFeed(feedOf([])))).toMatchObject({ items: [] });
  });
});
