import { describe, expect, it } from 'vitest';
import { absolutizeHtml } from './absolutize.ts';

const page = 'https://example.org/blog/posts/tea/';
const absolutize = (html: string) => absolutizeHtml(html, page, 'https://example.org');

describe('absolutizeHtml', () => {
  it.each([
    ['a path', '<a href="/blog/tags/">', '<a href="https://example.org/blog/tags/">'],
    ['a path with Hanzi', '<a href="/標籤/">', '<a href="https://example.org/標籤/">'],
    ['a fragment', '<a href="#fn1">', `<a href="${page}#fn1">`],
    ['a relative path', '<a href="../milk/?a=1">', '<a href="https://example.org/blog/posts/milk/?a=1">'],
    ['another host', '<img src="//cdn.example/x.png">', '<img src="https://cdn.example/x.png">'],
    [
      'a picture and its copies',
      '<img src="/a.webp" srcset="/a-480.webp 480w, /a.webp 800w">',
      '<img src="https://example.org/a.webp" srcset="https://example.org/a-480.webp 480w, https://example.org/a.webp 800w">',
    ],
    [
      'commas in a srcset',
      '<img srcset="a,b.png 1x,c.png,">',
      `<img srcset="${page}a,b.png 1x, ${page}c.png">`,
    ],
    [
      'a film and its still',
      '<video src="/v.mp4" poster="/p.jpg">',
      '<video src="https://example.org/v.mp4" poster="https://example.org/p.jpg">',
    ],
    ['entities', '<a href="/?a=1&amp;b=&quot;">', '<a href="https://example.org/?a=1&amp;b=&quot;">'],
    ['a slash in disguise', '<a href="&#47;x">', '<a href="https://example.org/x">'],
    ['single quotes', "<a href='/it&#39;s'>", "<a href='https://example.org/it&#39;s'>"],
    ['no quotes', '<a href=/x?a>b</a>', '<a href="https://example.org/x?a">b</a>'],
    ['capitals and spaces', '<A HREF = " /x ">', '<A HREF = "https://example.org/x">'],
    [
      'several',
      '<p><a href="/a">1</a><a href="/b">2</a>',
      '<p><a href="https://example.org/a">1</a><a href="https://example.org/b">2</a>',
    ],
  ])('rewrites %s', (_case, html, absolute) => {
    expect(absolutize(html)).toBe(absolute);
    expect(absolutize(absolute)).toBe(absolute);
  });

  it.each([
    ['full URLs', '<a href="http://example.com/?a=1&b">'],
    ['mail', '<a href="mailto:a@example.org">'],
    ['data', '<img src="data:image/png;base64,AAAA" srcset="data:image/png;base64,AAAA 1x">'],
    ['text', 'href="/x" 1 < 2 && src="/y" > 3'],
    ['comments', '<!-- <a href="/x"> -->'],
    ['scripts', '<script>const a = \'<a href="/x">\';</script>'],
    ['names inside values', '<a title=\'href="/x"\' data-src="/y">'],
    ['references inside a drawing', '<svg><use href="#dot"/></svg>'],
    ['empty values', '<a href=""><img src><a href>'],
    ['what is no URL', '<a href="http://[">'],
    ['a tag cut off', '<p>a<a href="/x'],
  ])('leaves %s alone', (_case, html) => {
    expect(absolutize(html)).toBe(html);
  });

  it.each(['<', '<a href="', '<a href="/x" ', ' ', ',', '&', '<a href=/>', '<img srcset=",', '"', '/'])(
    'takes a megabyte of %j',
    (piece) => {
      const million = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(absolutize(million).length).toBeGreaterThanOrEqual(million.length);
      expect(absolutize(`<img srcset="${million}">`)).toContain('srcset');
      expect(absolutize(`<a href="${million}">`)).toContain('href');
    },
  );
});
