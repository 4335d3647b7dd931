import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import { readJson, readXml } from './check-data.ts';
import { Faults } from './faults.ts';
import { checkJsonLd } from './json-ld.ts';

const said = (problems: Parameters<typeof describeProblem>[0][]) =>
  problems.map((problem) => describeProblem(problem, 'en').message);

const channel = '<title>x</title><link>https://a.example/</link><description>x</description>';

describe('feeds and sitemaps in XML', () => {
  it.each([
    ['RSS without a channel', '<rss version="2.0"/>'],
    ['RSS of another version', `<rss version="0.91"><channel>${channel}</channel></rss>`],
    ['a channel without its three elements', '<rss version="2.0"><channel/></rss>'],
    [
      'an item without a name, dated as no mail is, at an address that is none',
      `<rss version="2.0"><channel>${channel}<item><link>/a/</link><pubDate>2026-11-26</pubDate></item></channel></rss>`,
    ],
    [
      'items that say to be the same',
      `<rss version="2.0"><channel>${channel}${'<item><title>x</title><guid isPermaLink="false">1</guid></item>'.repeat(2)}</channel></rss>`,
    ],
    ['an Atom feed that says nothing', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    [
      'an Atom entry without author, moment and link',
      '<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>x</title><updated>2026-11-26T20:00:00Z</updated><entry><id>y</id><title>y</title><updated>yesterday</updated></entry></feed>',
    ],
    ['a sitemap of no namespace', '<urlset><url><loc>https://a.example/</loc></url></urlset>'],
    [
      'a sitemap that names Hanzi, a wrong day and a page twice',
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${'<url><loc>https://a.example/字/</loc><lastmod>26.11.2026</lastmod></url>'.repeat(2)}</urlset>`,
    ],
  ])('tell of %s', (_, xml) => {
    expect(said(readXml('a.xml', xml).problems)).toMatchSnapshot();
  });
});

describe('feeds and manifests in JSON', () => {
  it.each([
    ['a feed without title and items', 'feed.json', { version: 'https://jsonfeed.org/version/1.1' }],
    [
      'an item without id and text, with a day for a moment and an author of nothing',
      'feed.json',
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        items: [{ url: 'a/', date_published: '2026-11-26', authors: [{}] }],
      },
    ],
    ['a manifest that says nothing', 'a.webmanifest', {}],
    [
      'a manifest with values of its own',
      'a.webmanifest',
      { name: 'x', start_url: '/', display: 'tab', theme_color: '12', icons: [{ sizes: '192' }] },
    ],
  ])('tell of %s', (_, file, data) => {
    expect(said(readJson(file, JSON.stringify(data)).problems)).toMatchSnapshot();
  });
});

describe('structured data', () => {
  const check = (data: unknown) => {
    const faults = new Faults('a.html', 'JSON-LD');
    checkJsonLd(data, faults);
    return said(faults.problems);
  };
  const schema = { '@context': 'https://schema.org' };

  it.each([
    ['no vocabulary', { '@type': 'WebSite', name: 'x', url: 'https://a.example/' }],
    ['no type', { ...schema, name: 'x' }],
    ['an article of nobody', { ...schema, '@type': 'BlogPosting' }],
    ['an author without a name', { ...schema, '@type': 'ProfilePage', mainEntity: { '@type': 'Person' } }],
    [
      'a discussion without a text, no day',
      {
        ...schema,
        '@type': 'DiscussionForumPosting',
        author: { '@type': 'Person', name: 'x' },
        url: '/a/',
        datePublished: '昨天',
        commentCount: -1,
      },
    ],
    [
      'a trail that counts from two',
      {
        ...schema,
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', position: 2, name: 'x' }],
      },
    ],
    [
      'a search without a place for the words',
      {
        ...schema,
        '@type': 'WebSite',
        name: 'x',
        url: 'https://a.example/',
        potentialAction: { '@type': 'SearchAction', target: 'https://a.example/', 'query-input': 'x' },
      },
    ],
  ])('tell of %s', (_, data) => {
    expect(check(data)).toMatchSnapshot();
  });

  it('of a type that we do not know may be anything', () => {
    expect(check({ ...schema, '@type': 'Recipe', cookTime: 'PT1M' })).toEqual([]);
  });
});
