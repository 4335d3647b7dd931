import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from '../config/site-config.ts';
import { atomFeed } from './atom.ts';
import { indexNowNotice } from './index-now.ts';
import { jsonFeed } from './json-feed.ts';
import { markdownTwin } from './markdown-twin.ts';
import { rssFeed } from './rss.ts';
import { securityTxt } from './security-txt.ts';

describe('security.txt', () => {
  const settings = (text: string) => parseSiteConfig(`securityTxt: ${text}`, 'site.yaml');

  it('says whom to tell, and until when', () => {
    const { config } = settings('{ contact: [a@b.example, https://b.example/report], expires: 2027-06-30 }');
    const place = { url: 'https://b.example/.well-known/security.txt', languages: ['zh-Hans', 'zh-Hant'] };
    expect(config.securityTxt && securityTxt(config.securityTxt, place)).toBe(
      'Contact: mailto:a@b.example\nContact: https://b.example/report\nExpires: 2027-06-30T00:00:00.000Z\n' +
        'Preferred-Languages: zh-Hans, zh-Hant, en\nCanonical: https://b.example/.well-known/security.txt\n',
    );
  });

  it.each([
    '{ contact: nobody, expires: 2027-06-30 }',
    '{ contact: a@b.example }',
    '{ contact: a@b.example, expires: soon }',
  ])('is not made of %s, which is told', (text) => {
    const { config, problems } = settings(text);
    expect(config.securityTxt).toBeUndefined();
    expect(problems).toHaveLength(1);
  });
});

it('feeds name their hub', () => {
  const feed = {
    title: '甲',
    homeUrl: 'https://a.example/',
    feedUrl: 'https://a.example/feed.xml',
    description: '',
    language: 'zh-Hans',
    timeZone: 'Asia/Shanghai',
    hub: 'https://hub.example/?a&b',
    items: [],
  };
  expect(rssFeed(feed)).toContain('<atom:link href="https://hub.example/?a&amp;b" rel="hub"/>');
  expect(atomFeed(feed)).toContain('<link rel="hub" href="https://hub.example/?a&amp;b"/>');
  expect(JSON.parse(jsonFeed(feed))).toMatchObject({ hubs: [{ type: 'WebSub', url: feed.hub }] });
});

it('a notice for IndexNow names at most ten thousand addresses', () => {
  const urls = Array.from({ length: 10_001 }, (_, at) => `https://a.example/${at}/`);
  const { urlList, ...notice } = indexNowNotice('12345678', 'https://a.example/12345678.txt', urls);
  expect(notice).toEqual({
    host: 'a.example',
    key: '12345678',
    keyLocation: 'https://a.example/12345678.txt',
  });
  expect(urlList).toHaveLength(10_000);
});

it('an article as Markdown begins with what is known of it', () => {
  const twin = {
    title: '「甲」: 乙',
    url: 'https://a.example/',
    lang: 'zh-Hant',
    date: 0,
    timeZone: 'Asia/Taipei',
    authors: [],
    tags: ['茶'],
    markdown: '丙',
  };
  expect(markdownTwin(twin)).toBe(
    '---\ntitle: "「甲」: 乙"\nurl: "https://a.example/"\nlang: "zh-Hant"\ndate: "1970-01-01T08:00:00+08:00"\ntags: ["茶"]\n---\n\n# 「甲」: 乙\n\n丙\n',
  );
});
