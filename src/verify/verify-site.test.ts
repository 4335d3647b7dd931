import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../diagnostics/describe.ts';
import { verifySite, type SiteToVerify } from './verify-site.ts';

const home = '<link rel="canonical" href="https://example.org/blog/">';

/** The moment at which the sites of these tests are verified. */
const now = Date.parse('2026-11-26T20:00:00Z');

/**
 * Verifies a site of few files and says what was found: file, place, severity, and the message in English. Files are
 * pieces of pages, so that what makes no page is told by tests of its own.
 */
function found(files: Record<string, string>, known: Partial<SiteToVerify> = {}): string[] {
  const all: Record<string, string> = { 'index.html': home, ...files };
  const { problems } = verifySite({
    files: Object.entries(all).map(([file, text]) => ({ file, size: text.length })),
    read: (file) => all[file] ?? '',
    sha256: (text) => createHash('sha256').update(text).digest('base64'),
    now,
    ...known,
  });
  const shown = problems.filter(({ code }) => code !== 'output-html-invalid');
  return shown.map((problem) => {
    const { line, column } = problem.position ?? { line: 0, column: 0 };
    return `${problem.file}:${line}:${column} ${problem.severity} ${describeProblem(problem, 'en').message}`;
  });
}

/** A feed as RSS asks for it, with the items given. */
function rss(items: string): string {
  const channel = '<title>x</title><link>https://example.org/blog/</link><description>x</description>';
  return `<rss version="2.0"><channel>${channel}${items}</channel></rss>`;
}

function jsonFeed(...items: object[]): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items });
}

describe('addresses', () => {
  it.each([
    ['a page', '/blog/a/'],
    ['a page by its file', '/blog/a/index.html'],
    ['a page without its slash', '/blog/a'],
    ['a page, from where this one is', '../a/'],
    ['a page in Hanzi, as written', '/blog/標籤/'],
    ['a page in Hanzi, percent-encoded', '/blog/%E6%A8%99%E7%B1%A4/'],
    ['a page with its host', 'https://example.org/blog/a/'],
    ['an element', '/blog/a/#以前'],
    ['an element, percent-encoded', '/blog/a/#%E4%BB%A5%E5%89%8D'],
    ['the top', '#'],
    ['words of a page', '/blog/a/#:~:text=字'],
    ['a redirect', '/blog/old/'],
    ['another site', 'https://example.com/nothing/'],
    ['a mailbox', 'mailto:a@example.org'],
  ])('lead somewhere: %s', (_, href) => {
    expect(
      found({
        'b/index.html': `<a href="${href}">x</a>`,
        'a/index.html': '<h2 id="以前">以前</h2>',
        '標籤/index.html': '',
        _redirects: '/blog/old/ /blog/a/ 301\n',
      }),
    ).toEqual([]);
  });

  it.each([
    ['a link', '<a href="/blog/c/">x</a>'],
    ['a picture', '<img src="c.png">'],
    ['one size of a picture', '<img src="a.png" srcset="a.png 1x, c.png 2x">'],
    ['a script', '<script src="/blog/c.js"></script>'],
    ['a link in a text', '<div data-body><p><a href="/blog/c/">x</a></p></div>'],
    ['a link after a text', '<div data-body><div>x</div></div>\n<a href="/blog/c/">x</a>'],
    ['another case', '<a href="/blog/A.png">x</a>'],
    ['a place outside of the site', '<a href="/c/">x</a>'],
    ['no address', '<a href="http://">x</a>'],
    ['no such element', '<a href="/blog/#c">x</a>'],
    ['a broken escape', '<a href="/blog/%E6%A8/">x</a>'],
  ])('lead nowhere: %s', (_, html) => {
    expect(found({ 'b.html': html, 'a.png': '' }).join('\n')).toMatchSnapshot();
  });

  it.each([
    [
      'sitemap.xml',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/blog/c/</loc></url></urlset>',
    ],
    ['feed.xml', rss('<item><title>x</title><link>https://example.org/blog/c/</link></item>')],
    ['feed.json', jsonFeed({ id: '1', content_html: '', url: 'https://example.org/blog/c/' })],
    ['a.css', 'p { color: red }\na { background: url("c.png") }'],
  ])('of %s lead nowhere', (file, text) => {
    expect(found({ [file]: text })).toEqual([expect.stringContaining(`${file}:`)]);
  });
});

const policy =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'; img-src \'self\' https://a.example">';

describe('the address of the site', () => {
  it.each(['http://localhost:4321/', 'http://localhost:4321/blog/', 'https://example.org/'])(
    'is told while it is %s',
    (address) =>
      expect(found({ 'index.html': `<link rel="canonical" href="${address}">` })).toEqual([
        `index.html:0:0 warning The site is published as ${address}, so feeds, the sitemap and shared links lead there.`,
      ]),
  );

  it('is nobody’s where no page says it', () => {
    expect(found({ 'index.html': '<p>x</p>' })).toEqual([]);
  });
});

describe('pages', () => {
  it.each([
    ['an id given twice', '<p id="a"></p><p id="a"></p>'],
    ['an id given twice in a text', '<div data-body><p id="a"></p><p id="a"></p></div>'],
    ['an id of the frame in a text', '<main id="a"><div data-body><p id="a"></p></div></main>'],
    ['structured data that is no JSON', '<script type="application/ld+json">{"a": }</script>'],
    [
      'a host that the policy leaves out',
      `${policy}<img src="https://a.example/a.png"><img src="https://b.example/b.png">`,
    ],
    ['a script that the policy leaves out', `${policy}<script>alert(1)</script>`],
    ['a label of nothing', '<label for="nobody">x</label>'],
    [
      'a variant that does not answer',
      '<html lang="zh-Hans"><link rel="alternate" hreflang="zh-Hans" href="/blog/b.html"><link rel="alternate" hreflang="zh-Hant" href="/blog/">',
    ],
    [
      'variants without itself, in one of them',
      '<html lang="zh-Hans"><link rel="alternate" hreflang="zh-Hant" href="/blog/">',
    ],
    [
      'a variant that it is not',
      '<html lang="zh-Hans"><link rel="alternate" hreflang="zh-Hant" href="/blog/b.html">',
    ],
    ['a redirect to nothing', '<meta http-equiv="refresh" content="0; url=/blog/c/">'],
    ['a page that no sitemap has', '<link rel="canonical" href="https://example.org/blog/b.html">'],
  ])('tell of %s', (_, html) => {
    const sitemap =
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/blog/</loc></url></urlset>';
    expect(found({ 'b.html': html, 'sitemap.xml': sitemap }).join('\n')).toMatchSnapshot();
  });

  it('keep an id inside a template to themselves', () => {
    expect(found({ 'b.html': '<p id="a"></p><template><p id="a"></p></template>' })).toEqual([]);
  });
});

describe('posts', () => {
  const article = (date: string) =>
    `<article data-post-id="p"></article><script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      headline: 'x',
      url: 'https://example.org/blog/b.html',
      inLanguage: 'zh-Hans',
      author: { '@type': 'Person', name: 'x' },
      datePublished: date,
    })}</script>`;
  const yesterday = article('2026-11-25T20:00:00+08:00');
  const older =
    '<item><title>x</title><link>https://example.org/blog/</link><pubDate>Thu, 01 Jan 2026 20:00:00 +0800</pubDate></item>';
  const offered = '<link rel="alternate" type="application/rss+xml" href="/blog/feed.xml">';

  it.each<[string, Record<string, string>, Partial<SiteToVerify>]>([
    ['a post that search lacks', { 'b.html': yesterday }, { searched: { urls: ['/blog/'] } }],
    [
      'a post that the list of search lacks',
      { 'b.html': yesterday },
      { searched: { urls: ['/blog/b.html'], ids: new Set() } },
    ],
    ['an answer of search that is gone', {}, { searched: { urls: ['/blog/gone/'] } }],
    [
      'a post that a feed with older ones lacks',
      { 'b.html': offered + yesterday, 'feed.xml': rss(older) },
      {},
    ],
    ['a draft', { 'b.html': '<span class="mark mark-draft">草稿</span>' }, {}],
    ['a post of tomorrow', { 'b.html': article('2026-11-28T20:00:00+08:00') }, {}],
    [
      'a post without a page',
      { 'b.html': yesterday },
      { posts: { published: new Map([['q', 'posts/q.md']]), heldBack: new Map() } },
    ],
    [
      'a post that is held back, and has a page',
      { 'b.html': yesterday },
      { posts: { published: new Map(), heldBack: new Map([['p', 'posts/p.md']]) } },
    ],
    [
      'a folder of the machine that built it',
      { 'a.js': 'const a = 1;\nimport "/work/blog/a.js"' },
      { privatePaths: ['/work/blog'] },
    ],
  ])('tell of %s', (_, files, known) => {
    expect(found(files, known).join('\n')).toMatchSnapshot();
  });

  it('may be older than all that a feed has', () => {
    const files = { 'b.html': offered + article('2020-01-01T20:00:00+08:00'), 'feed.xml': rss(older) };
    expect(found(files)).toEqual([]);
  });

  it('are found by search in another variant of theirs', () => {
    const b = '<html lang="zh-Hans"><link rel="alternate" hreflang="zh-Hans" href="/blog/b.html">';
    const searched = { urls: ['/blog/b.html'], ids: new Set(['p']) };
    expect(found({ 'b.html': b + yesterday }, { searched })).toEqual([]);
  });

  it('may name a folder whose name begins like one of the machine', () => {
    expect(found({ 'a.js': 'open("/work/blog-two/a.js")' }, { privatePaths: ['/work/blog'] })).toEqual([]);
  });
});

describe('variants', () => {
  const page = (lang: string, text: string) =>
    `<html lang="${lang}"><link rel="alternate" hreflang="zh-Hans" href="/blog/b.html"><link rel="alternate" hreflang="zh-Hant" href="/blog/c.html"><article data-post-id="p"><div data-body>${text}</div></article>`;
  const differences = (hans: string, hant: string) =>
    found({ 'b.html': page('zh-Hans', hans), 'c.html': page('zh-Hant', hant) });

  it.each([
    ['in their script', '<p>头<em>发</em>干了，在里面。</p>', '<p>頭<em>髮</em>乾了，在裡面。</p>'],
    ['in quotation marks', '<p>他说：“好。”</p>', '<p>他說：「好。」</p>'],
    [
      'in words of a region',
      '<p>把文件放进文件夹，然后运行程序。</p>',
      '<p>把檔案放進資料夾，然後執行程式。</p>',
    ],
    ['in a short block', '<h2>搜索</h2>', '<h2>尋找</h2>'],
    [
      'in a word of another length',
      '<p>请把U盘插入打印机，再重新启动电脑。</p>',
      '<p>請把隨身碟插入印表機，再重新啟動電腦。</p>',
    ],
  ])('may differ %s', (_, hans, hant) => {
    expect(differences(hans, hant)).toEqual([]);
  });

  it.each([
    ['lack a paragraph', '<p>第一段。</p><p>第二段。</p>', '<p>第一段。</p>'],
    [
      'lack a paragraph between others',
      '<p>第一段說的是早上。</p><p>第二段說的是中午。</p><p>第三段說的是晚上。</p>',
      '<p>第一段說的是早上。</p><p>第三段說的是晚上。</p>',
    ],
    [
      'lack a sentence',
      `<p>${'前面的話很長很長。'.repeat(9)}店门已经关了。后面的话。</p>`,
      `<p>${'前面的話很長很長。'.repeat(9)}後面的話。</p>`,
    ],
    [
      'have another sentence',
      `<p>${'前面的話很長很長。'.repeat(9)}今天店里来了很多客人。</p>`,
      `<p>${'前面的話很長很長。'.repeat(9)}明日門外停著一輛灰色車。</p>`,
    ],
    ['have another number', '<p>一共花了三千二百五十块钱。</p>', '<p>一共花了九萬八千四百六十塊錢。</p>'],
    ['have another short sentence', '<p>店门早已经关了。</p>', '<p>明天還會再來的。</p>'],
    [
      'be of another day',
      '<p>茶凉了，人还没有散，灯也没有关。</p>',
      '<p>今天門口換了一盞新的燈籠，是紅色的。</p>',
    ],
  ])('may not %s', (_, hans, hant) => {
    expect(differences(hans, hant)).toHaveLength(1);
    expect(differences(hans, hant).join('\n')).toMatchSnapshot();
  });
});

describe('files', () => {
  it.each([
    ['XML cut short', { 'feed.xml': '<rss><channel>' }],
    ['a redirect to nothing', { _redirects: '/blog/old/ /blog/c/ 301\n' }],
    ['redirects in a circle', { _redirects: '/blog/a/ /blog/b/ 301\n/blog/b/ /blog/a/ 301\n' }],
    ['JSON cut short', { 'feed.json': '{"items": [' }],
    ['a device of Windows', { 'tags/con/index.html': '' }],
    ['a sign that Windows refuses', { 'tags/a?/index.html': '' }],
    ['accents apart', { 'cafe\u0301/index.html': '' }],
    ['names that differ in case', { 'a/index.html': '', 'A/index.html': '' }],
    ['a control character', { 'a\u0007.txt': '' }],
    ['more redirects of folders than hosts read', { _redirects: '/blog/a/* /blog/:splat 301\n'.repeat(101) }],
    ['more redirects than hosts read', { _redirects: '/blog/a /blog/ 301\n'.repeat(2001) }],
    ['a file too large for free hosts', { 'a.bin': 'x'.repeat(26 * 1024 * 1024) }],
  ])('tell of %s', (_, files) => {
    expect(found(files).join('\n')).toMatchSnapshot();
  });
});
