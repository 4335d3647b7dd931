import type { Feed, FeedItem } from './feed.ts';

/** An item for tests; `changes` says what is special about it. */
export function feedItem(changes: Partial<FeedItem> = {}): FeedItem {
  return {
    id: 'https://example.org/posts/tea/',
    url: 'https://example.org/posts/tea/',
    title: '一杯茶',
    html: '<p>水要<em>滾</em>。</p>',
    summary: '水要滾。',
    date: Date.UTC(2014, 4, 28, 2, 31),
    authors: [{ name: '林晚', url: 'https://example.org/authors/%E6%9E%97%E6%99%9A/' }],
    tags: ['客戶服務'],
    ...changes,
  };
}

/** A feed for tests. */
export function feedOf(items: FeedItem[], changes: Partial<Feed> = {}): Feed {
  return {
    title: '簡繁',
    homeUrl: 'https://example.org/zh-hant/',
    feedUrl: 'https://example.org/zh-hant/feed.xml',
    description: '一份稿子，兩種字。',
    language: 'zh-Hant',
    timeZone: 'Asia/Shanghai',
    items,
    ...changes,
  };
}
