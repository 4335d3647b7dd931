import { expect, it } from 'vitest';
import { atomFeed } from './atom.ts';
import { feedItem, feedOf } from './fixtures.ts';

it('prints a feed with full text as Atom', () => {
  const item = feedItem({ updated: Date.UTC(2015, 0, 1) });
  expect(atomFeed(feedOf([item], { author: { name: '簡繁編輯部' } }))).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hant">
    <id>https://example.org/zh-hant/</id>
    <title>簡繁</title>
    <subtitle>一份稿子，兩種字。</subtitle>
    <link rel="alternate" type="text/html" href="https://example.org/zh-hant/"/>
    <link rel="self" type="application/atom+xml" href="https://example.org/zh-hant/feed.xml"/>
    <updated>2015-01-01T08:00:00+08:00</updated>
    <author>
    <name>簡繁編輯部</name>
    </author>
    <generator>Jianfan</generator>
    <entry>
    <id>https://example.org/posts/tea/</id>
    <title>一杯茶</title>
    <link rel="alternate" type="text/html" href="https://example.org/posts/tea/"/>
    <published>2014-05-28T10:31:00+08:00</published>
    <updated>2015-01-01T08:00:00+08:00</updated>
    <author>
    <name>林晚</name>
    <uri>https://example.org/authors/%E6%9E%97%E6%99%9A/</uri>
    </author>
    <category term="客戶服務"/>
    <summary>水要滾。</summary>
    <content type="html">&lt;p&gt;水要&lt;em&gt;滾&lt;/em&gt;。&lt;/p&gt;</content>
    </entry>
    </feed>
    "
  `);
});

it('has a moment even where no post has one', () => {
  const { date: _, ...undated } = feedItem();
  expect(atomFeed(feedOf([undated]))).toContain('<updated>1970-01-01T08:00:00+08:00</updated>');
});
