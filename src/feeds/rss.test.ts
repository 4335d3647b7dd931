import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { feedItem, feedOf } from './fixtures.ts';
import { rssFeed } from './rss.ts';

describe('rssFeed', () => {
  it('prints a feed with full text', () => {
    const item = feedItem({ updated: Date.UTC(2015, 0, 1), image: 'https://example.org/a.webp?x=1&y=2' });
    expect(rssFeed(feedOf([item], { author: { name: '簡繁編輯部' } }))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
      <channel>
      <title>簡繁</title>
      <link>https://example.org/zh-hant/</link>
      <atom:link href="https://example.org/zh-hant/feed.xml" rel="self" type="application/rss+xml"/>
      <description>一份稿子，兩種字。</description>
      <language>zh-hant</language>
      <dc:creator>簡繁編輯部</dc:creator>
      <lastBuildDate>Thu, 01 Jan 2015 08:00:00 +0800</lastBuildDate>
      <generator>Jianfan</generator>
      <item>
      <title>一杯茶</title>
      <link>https://example.org/posts/tea/</link>
      <guid isPermaLink="true">https://example.org/posts/tea/</guid>
      <pubDate>Wed, 28 May 2014 10:31:00 +0800</pubDate>
      <dc:creator>林晚</dc:creator>
      <category>客戶服務</category>
      <description>水要滾。</description>
      <media:content url="https://example.org/a.webp?x=1&amp;y=2" medium="image"/>
      <content:encoded><![CDATA[<p>水要<em>滾</em>。</p>]]></content:encoded>
      </item>
      </channel>
      </rss>
      "
    `);
  });

  it('says so when the id is no address', () => {
    expect(rssFeed(feedOf([feedItem({ id: 'tag:example.org,2014:tea' })]))).toContain(
      '<guid isPermaLink="false">tag:example.org,2014:tea</guid>',
    );
  });

  it('has no build date when nothing is dated', () => {
    expect(rssFeed(feedOf([feedItem({ date: undefined })]))).not.toMatch(/lastBuildDate|pubDate/);
  });

  it('keeps texts of any kind intact through an XML parser', () => {
    const title = 'A & B <b> "C" ]]> \u{1F375}';
    const html = '<pre>x ]]> y &amp; <![CDATA[ z</pre>';
    const read = readXml(rssFeed(feedOf([feedItem({ title, html })])));
    expect(read['title']?.[1]).toBe(title);
    expect(read['content:encoded']).toEqual([html]);
  });

  it.each([
    ['control characters', 'a\u0000b\u0008c\u001bd', 'abcd'],
    ['tab and line break stay', 'a\tb\nc', 'a\tb\nc'],
    ['noncharacters', 'a\ufffeb\uffffc', 'abc'],
    ['lone surrogates', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
    ['a control character that hides the end mark', 'a]]\u0001>b', 'a]]>b'],
  ])('cleans text: %s', (_case, written, read) => {
    const parsed = readXml(rssFeed(feedOf([feedItem({ title: written, html: written, tags: [written] })])));
    expect(parsed['title']?.[1]).toBe(read);
    expect(parsed['content:encoded']).toEqual([read]);
    expect(parsed['category']).toEqual([read]);
  });

  it('prints the same bytes for the same items in any order', () => {
    const items = [1, 3, 2].map((day) => feedItem({ id: `i${day}`, date: Date.UTC(2020, 0, day) }));
    const printed = rssFeed(feedOf(items));
    expect(rssFeed(feedOf([...items].reverse()))).toBe(printed);
    expect(printed.match(/>i\d</g)).toEqual(['>i3<', '>i2<', '>i1<']);
  });
});

/** Texts by element name, in document order. */
function readXml(xml: string): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  const open: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentagname(name) {
        open.push(name);
        text = '';
      },
      ontext: (data) => (text += data),
      onclosetag(name) {
        expect(open.pop()).toBe(name);
        (texts[name] ??= []).push(text);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return texts;
}
