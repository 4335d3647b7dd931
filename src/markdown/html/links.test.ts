import { describe, expect, it } from 'vitest';
import { html, problems, render } from '../fixtures/render.ts';

describe('links', () => {
  it.each([
    ['[a](./other.md#frag)', '<a href="link:./other.md#frag">a</a>'],
    ['[a](other.html)', '<a href="link:other.html">a</a>'],
    ['[a](/2014/05/hello/)', '<a href="link:/2014/05/hello/">a</a>'],
    ['[a](退換貨.md)', '<a href="link:退換貨.md">a</a>'],
    ['[a](<文 件.md>)', '<a href="link:文 件.md">a</a>'],
    ['[a](#标题)', '<a href="link:#%E6%A0%87%E9%A2%98">a</a>'],
    ['[a](mailto:a@b.c)', '<a href="mailto:a@b.c">a</a>'],
    ['[a](https://b.c "题")', '<a href="https://b.c" title="题" rel="noopener">a</a>'],
    ['[a](//b.c/d)', '<a href="//b.c/d" rel="noopener">a</a>'],
    ['<a href="b.md" target="_blank">a</a>', '<a href="link:b.md" target="_blank" rel="noopener">a</a>'],
    ['<a href="https://b.c" rel="nofollow">a</a>', '<a href="https://b.c" rel="nofollow noopener">a</a>'],
    ['<a href=https://b.c/>a</a>', '<a href="https://b.c/" rel="noopener">a</a>'],
    ['<a href=http://b.c target=_blank>甲</a>', '<a href="http://b.c" target="_blank" rel="noopener">甲</a>'],
    ['[a]((https://b.c/d))', '<a href="https://b.c/d" rel="noopener">a</a>'],
    ["[a]('https://b.c/d')", '<a href="https://b.c/d" rel="noopener">a</a>'],
    ['[a]([https://b.c/](https://b.c/))', '<a href="https://b.c/" rel="noopener">a</a>'],
    ['[a]([https://b.c/d)', '<a href="https://b.c/d" rel="noopener">a</a>'],
    ['[a](ㄒhttps://b.c/d)', '<a href="https://b.c/d" rel="noopener">a</a>'],
    ['[a](“https://b.c/d”)', '<a href="https://b.c/d" rel="noopener">a</a>'],
    ['[a]((./b.md))', '<a href="link:./b.md">a</a>'],
    ['[a](b(c).md)', '<a href="link:b(c).md">a</a>'],
    ['[a](#2.1 标 题)', '<a href="link:#2.1%20%E6%A0%87%20%E9%A2%98">a</a>'],
    ['<a name="x">a</a>', '<a name="x">a</a>'],
    ['[a](b.md?x=1&y=2)', '<a href="link:b.md?x=1&amp;y=2">a</a>'],
  ])('%s', async (source, expected) => expect(await html(source)).toBe(`<p>${expected}</p>`));

  it('are listed once, as far as they stay on the site', async () => {
    const source = '[a](a.md#x) [b](a.md#x) [c](/c/) [d](https://d.e) [e](#标题) [f](#)';
    expect((await render(source)).links).toEqual(['a.md#x', '/c/', '#标题']);
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](JavaScript:alert(1))',
    '<a href="java&#10;script:alert(1)">a</a>',
    '<a href=" &#1;javascript&colon;alert(1)">a</a>',
    '[a](vbscript:x)',
    '[a](data:text/html,x)',
    '[a](data:image/png;base64,x)',
    '[a](java%09script:alert(1))',
    '[a](java%0Ascript:alert(1))',
    '[a](%6Aavascript:alert(1))',
    '<a href="java&#9;script:alert(1)">a</a>',
    '<a href="java&Tab;script:alert(1)">a</a>',
    '<a xlink:href="javascript:alert(1)">a</a>',
  ])('that would run code lose their target: %s', async (source) => {
    expect(await html(source)).toBe('<p><a>a</a></p>');
    expect((await problems(source)).at(-1)).toMatch(/html-unsafe$/);
  });
});

describe('absolute links', () => {
  const site = 'https://example.org/blog';

  it.each([
    ['[甲](https://example.org/blog/a/#b)', 'href="link:https://example.org/blog/a/#b"'],
    ['[甲](//example.org/x)', 'href="link://example.org/x"'],
    ['[甲](https://example.com/)', 'href="https://example.com/" rel="noopener"'],
    ['![图](http://example.org/blog/a.png)', 'src="asset:http://example.org/blog/a.png"'],
  ])('%s is of the site where its host is', async (source, expected) =>
    expect((await render(source, { site })).html).toContain(expected),
  );

  it('tells of a preview that they lead to, unless the address is what is shown', async () => {
    expect(await problems('[文章](http://localhost:4000/posts/a/)')).toEqual(['1:6 link-broken']);
    expect(await problems('打开 http://localhost:4000/admin 看看')).toEqual([]);
    expect(await problems('[首页](http://localhost:4000/)')).toEqual([]);
  });
});
