import { describe, expect, it } from 'vitest';
import { html, render } from '../fixtures/render.ts';

describe('wikilinks', () => {
  it.each([
    ['[[退換貨]]', '<a href="link:[[退換貨]]">退換貨</a>'],
    ['[[退換貨|那篇]]', '<a href="link:[[退換貨]]">那篇</a>'],
    ['[[退換貨| 那篇 ]]', '<a href="link:[[退換貨]]">那篇</a>'],
    ['[[退換貨|]]', '<a href="link:[[退換貨]]">退換貨</a>'],
    ['[[2020/甲 乙.md]]', '<a href="link:[[2020/甲 乙.md]]">2020/甲 乙.md</a>'],
    ['[[甲#第一 節]]', '<a href="link:[[甲]]#%E7%AC%AC%E4%B8%80%20%E7%AF%80">甲 &gt; 第一 節</a>'],
    ['[[甲#一#二|那節]]', '<a href="link:[[甲]]#%E4%BA%8C">那節</a>'],
    ['[[#二]]', '<a href="link:#%E4%BA%8C">二</a>'],
    ['[[甲#^a1b2]]', '<a href="link:[[甲]]#block-a1b2">甲</a>'],
    ['[[#^a1b2|此]]', '<a href="link:#block-a1b2">此</a>'],
    ['![[甲]]', '<a href="link:[[甲]]">甲</a>'],
    ['![[甲#二]]', '<a href="link:[[甲]]#%E4%BA%8C">甲 &gt; 二</a>'],
    ['![[規則.pdf]]', '<a href="link:[[規則.pdf]]">規則.pdf</a>'],
    ['[[甲]][[NPS]]', '<a href="link:[[甲]]">甲</a><a href="link:[[NPS]]">NPS</a>'],
    ['[[[甲]]]', '[<a href="link:[[甲]]">甲</a>]'],
    ['「[[A & B|<乙>]]」', '「<a href="link:[[A &amp; B]]">&lt;乙&gt;</a>」'],
    ['看**[[甲]]**吧', '看<strong><a href="link:[[甲]]">甲</a></strong>吧'],
    ['==[[甲]]==', '<mark><a href="link:[[甲]]">甲</a></mark>'],
    ['[[甲|*乙*]]', '<a href="link:[[甲]]">*乙*</a>'],
    ['[[甲|-{乙}-]]', '<a href="link:[[甲]]">-{乙}-</a>'],
    ['甲\n[[乙]]\n丙', '甲<a href="link:[[乙]]">乙</a>丙'],
    ['参考NPS[[甲]]', '参考NPS<a href="link:[[甲]]">甲</a>'],
    ['[[100%]]', '<a href="link:[[100%]]">100%</a>'],
  ])('%j', async (source, expected) => expect(await html(source)).toBe(`<p>${expected}</p>`));

  it('stand in cells, headings, lists and quotations', async () => {
    const cells = '<th><a href="link:[[甲]]">乙</a></th><th><a href="link:[[丙]]">丙</a></th>';
    expect(await html('| [[甲\\|乙]] | [[丙]] |\n|-|-|')).toContain(cells);
    const heading = await render('## 見 [[甲|A & B]]');
    expect(heading.headings).toEqual([{ depth: 2, id: '見-a--b', text: '見 A & B' }]);
    expect(await html('- [[甲]]')).toBe('<ul><li><a href="link:[[甲]]">甲</a></li></ul>');
    expect(await html('> [[甲]]')).toBe('<blockquote><p><a href="link:[[甲]]">甲</a></p></blockquote>');
  });

  it('beside a footnote and in one', async () => {
    const shown = await html('[[甲]][^1]\n\n[^1]: 見 [[乙]]。');
    expect(shown).toContain('<a href="link:[[甲]]">甲</a><sup');
    expect(shown).toContain('見 <a href="link:[[乙]]">乙</a>。');
  });

  it('are listed by name and read as their text', async () => {
    const { links, lead } = await render('看[[甲]]、[[甲|乙]]、[[甲#二|丙]]與[[#二]]。');
    expect(links).toEqual(['[[甲]]', '[[甲]]#二', '#二']);
    expect(lead).toBe('看甲、乙、丙與二。');
  });
});

describe('brackets that link nothing', () => {
  it.each([
    ['[[]] 與 [[ ]] 與 [[|甲]] 與 [[#]]', '[[]] 與 [[ ]] 與 [[|甲]] 與 [[#]]'],
    ['[[甲\n乙]]', '[[甲乙]]'],
    ['[[甲', '[[甲'],
    ['[[甲]乙]]', '[[甲]乙]]'],
    ['\\[[甲]]', '[[甲]]'],
    ['`[[甲]]`', '<code translate="no">[[甲]]</code>'],
    ['[[1]](https://a.b/)', '<a href="https://a.b/" rel="noopener">[1]</a>'],
    ['x[[1]] 與 f(x)[[ID]] 與 x[[5]][[3]]', 'x[[1]] 與 f(x)[[ID]] 與 x[[5]][[3]]'],
    ['if [[ -f a ]]', 'if [[ -f a ]]'],
    ['![](a.png "[[甲]]")', undefined],
  ])('%j', async (source, expected) => {
    const shown = await html(source);
    expect(shown).not.toContain('link:');
    if (expected !== undefined) expect(shown).toBe(`<p>${expected}</p>`);
  });

  it('but are the reference they look like', async () => {
    expect(await html('甲[[1]]\n\n[1]: https://a.b/')).toBe(
      '<p>甲[<a href="https://a.b/" rel="noopener">1</a>]</p>',
    );
    expect(await html('甲[[^1]]\n\n[^1]: 乙')).toContain('甲[<sup');
  });

  it('in code blocks and HTML', async () => {
    expect(await html('```toml\n[[甲]]\n```')).not.toContain('link:');
    expect(await html('<div>\n[[甲]] ![[乙]]\n</div>')).not.toContain('link:');
    expect(await html('![[a.png|[]]')).not.toContain('link:');
  });
});
