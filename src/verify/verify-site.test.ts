import { describe, expect, it } from 'vitest';
import { describeProblem } from '../diagnostics/describe.ts';
import { verifySite } from './verify-site.ts';

const home = '<link rel="canonical" href="https://example.org/blog/">';

/** Verifies a site of few files and says what was found: file, place, severity, and the message in English. */
function found(files: Record<string, string>): string[] {
  const all: Record<string, string> = { 'index.html': home, ...files };
  const { problems } = verifySite({
    files: Object.entries(all).map(([file, text]) => ({ file, size: text.length })),
    read: (file) => all[file] ?? '',
  });
  return problems.map((problem) => {
    const { line, column } = problem.position ?? { line: 0, column: 0 };
    return `${problem.file}:${line}:${column} ${problem.severity} ${describeProblem(problem, 'en').message}`;
  });
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
    ['sitemap.xml', '<urlset><url><loc>https://example.org/blog/c/</loc></url></urlset>'],
    ['feed.xml', '<rss><channel><item><link>https://example.org/blog/c/</link></item></channel></rss>'],
    ['feed.json', '{"items":[{"url":"https://example.org/blog/c/"}]}'],
    ['a.css', 'p { color: red }\na { background: url("c.png") }'],
  ])('of %s lead nowhere', (file, text) => {
    expect(found({ [file]: text })).toEqual([expect.stringContaining(`${file}:`)]);
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
      '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'; img-src \'self\' https://a.example"><img src="https://a.example/a.png"><img src="https://b.example/b.png">',
    ],
    ['a variant that does not answer', '<link rel="alternate" hreflang="zh-Hant" href="/blog/">'],
    ['a page that no sitemap has', '<link rel="canonical" href="https://example.org/blog/b.html">'],
  ])('tell of %s', (_, html) => {
    const sitemap = '<urlset><url><loc>https://example.org/blog/</loc></url></urlset>';
    expect(found({ 'b.html': html, 'sitemap.xml': sitemap }).join('\n')).toMatchSnapshot();
  });

  it('keep an id inside a template to themselves', () => {
    expect(found({ 'b.html': '<p id="a"></p><template><p id="a"></p></template>' })).toEqual([]);
  });
});

describe('files', () => {
  it.each([
    ['XML cut short', { 'feed.xml': '<rss><channel>' }],
    ['JSON cut short', { 'feed.json': '{"items": [' }],
    ['a device of Windows', { 'tags/con/index.html': '' }],
    ['a sign that Windows refuses', { 'tags/a?/index.html': '' }],
    ['accents apart', { 'cafe\u0301/index.html': '' }],
    ['names that differ in case', { 'a/index.html': '', 'A/index.html': '' }],
    ['a control character', { 'a\u0007.txt': '' }],
    ['more redirects than hosts read', { _redirects: '/blog/a /blog/ 301\n'.repeat(2001) }],
    ['a file too large for free hosts', { 'a.bin': 'x'.repeat(26 * 1024 * 1024) }],
  ])('tell of %s', (_, files) => {
    expect(found(files).join('\n')).toMatchSnapshot();
  });
});
