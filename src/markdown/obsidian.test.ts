import { describe, expect, it } from 'vitest';
import { html, problems, render } from './fixtures/render.ts';

describe('block ids', () => {
  it.each([
    ['一段 ^a-1', '<p>一段<span id="block-a-1"></span></p>'],
    ['- 甲 ^aa\n- 乙', '<ul><li>甲<span id="block-aa"></span></li><li>乙</li></ul>'],
    ['甲 ^aa 乙', '<p>甲 ^aa 乙</p>'],
    ['x ^2', '<p>x ^2</p>'],
    ['^_^', '<p>^_^</p>'],
    ['`a ^bb`', '<p><code translate="no">a ^bb</code></p>'],
  ])('%j', async (source, expected) => expect(await html(source)).toBe(expected));

  it('stand below a table or quotation too', async () => {
    expect(await html('> 甲\n\n^qq\n\n乙')).toContain('</blockquote><span id="block-qq"></span><p>乙</p>');
  });
});

describe('footnotes in place', () => {
  it('are footnotes', async () => {
    const shown = await html('甲^[补充 **说明**（见 https://a.b/c）]。乙^[another note]');
    expect(shown).toContain('甲<sup class="footnote-ref"><a href="#fn-inline-1"');
    expect(shown).toContain(
      '<p>补充 <strong>说明</strong>（见 <a href="https://a.b/c" rel="noopener">https://a.b/c</a>）',
    );
    expect(shown).toContain('<p>another note <a href="#fnref-inline-2"');
    expect(await problems('甲^[补充]')).toEqual([]);
  });

  it.each(['^[a-z]+$', '^[0-9]', '^[一-龥]', '^[\\u4e00-\\u9fa5]', '^[]', '^[甲'])(
    '%s is none',
    async (source) => {
      expect(await html(`正则 ${source}`)).not.toContain('<sup');
    },
  );
});

describe('a merge that nobody has finished', () => {
  it('is shown as what it is, with both versions', async () => {
    expect(await html('<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b')).toBe(
      '<p><code translate="no">&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD</code></p><p>甲</p><p><code translate="no">=======</code></p><p>乙</p><p><code translate="no">&gt;&gt;&gt;&gt;&gt;&gt;&gt; b</code></p>',
    );
  });

  it('is another thing than a heading, and than code', async () => {
    expect(await html('甲\n=======')).toBe('<h2 id="甲">甲</h2>');
    expect(await html('```text\n<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b\n```')).toContain(
      'figure class="code"',
    );
  });
});

describe('diagrams', () => {
  const diagram = (source: string) =>
    `<figure class="diagram" data-diagram="mermaid"><details open><summary data-message="diagramSource"></summary><pre class="mermaid" tabindex="0" translate="yes">${source}</pre></details></figure>`;

  it.each([
    ['```mermaid\ngraph TD\nA[**甲**] --> B\n```', diagram('graph TD\nA[**甲**] --&gt; B')],
    [
      '<div class="mermaid">\nA --&gt; B\n\nB --> C\n</div>\n后',
      `${diagram('A --&gt; B\n\nB --&gt; C')}<p>后</p>`,
    ],
    ['{{< mermaid >}}\nA --> B\n{{< /mermaid >}}', diagram('A --&gt; B')],
  ])('%j', async (source, expected) => {
    expect(await html(source)).toBe(expected);
    expect(await problems(source)).toEqual([expect.stringContaining('diagram-source')]);
  });
});

describe('emoji by name', () => {
  it.each([
    ['今天:smile:很好 :+1:。:joy::joy:', '今天😄很好 👍。😂😂'],
    ['10:30:45 a:x:b [:x:] http://a:smile:', null],
    [':nosuchname: `:smile:`', ':nosuchname: <code translate="no">:smile:</code>'],
    ['见:https://a.b/c，好', '见:<a href="https://a.b/c" rel="noopener">https://a.b/c</a>，好'],
  ])('%j', async (source, expected) => {
    const shown = await html(source);
    if (expected === null) expect(shown).not.toMatch(/\p{Extended_Pictographic}/u);
    else expect(shown).toBe(`<p>${expected}</p>`);
  });
});

describe('targets with spaces', () => {
  it.each([
    ['![图](../images/截图 2024.png)', 'src="asset:../images/截图 2024.png"'],
    ['![图](截图 (2).png "题")', 'src="asset:截图 (2).png"'],
    ['![图](/img/2019 听讲？/1.png)', 'src="asset:/img/2019 听讲？/1.png"'],
    ['![图]({{ site.url }}/a b.png)', 'src="asset:/a b.png"'],
    ['[文](./另 一篇.md#甲 乙)', 'href="link:./另 一篇.md#'],
    ['![](a.png =300x200)', 'src="asset:a.png"'],
    ['[甲](a.md "乙 丙")', 'href="link:a.md" title="乙 丙"'],
    ['[注](see below)', '[注](see below)'],
    ['[注](见 https://a.b/c)', '[注](见 <a'],
  ])('%j', async (source, expected) => expect(await html(source)).toContain(expected));
});

describe('attribute lists', () => {
  it.each([
    [
      '![](a.png){.center width=50%} 甲',
      '<p><img src="asset:a.png" alt="" loading="lazy" decoding="async" style="width:50%"> 甲</p>',
    ],
    ['[甲](b.md){target="_blank"}', '<p><a href="link:b.md">甲</a></p>'],
    ['段落 {.lead}', '<p>段落</p>'],
    ['## 甲 {.x}', '<h2 id="甲">甲</h2>'],
    ['f{.x} {a: 1} {.x} 中', '<p>f{.x} {a: 1} {.x} 中</p>'],
  ])('%j', async (source, expected) => expect(await html(source)).toBe(expected));
});

describe('how Hanzi are read', () => {
  it('stays out of excerpts and contents', async () => {
    const ruby = '<ruby>漢<rp>(</rp><rt>ㄏㄢˋ</rt><rp>)</rp></ruby>字';
    const { lead, headings } = await render(`## ${ruby}\n\n${ruby}很难。`);
    expect(lead).toBe('漢字很难。');
    expect(headings[0]?.text).toBe('漢字');
  });
});

describe('numeric references', () => {
  it('are decoded in a long paragraph too', async () => {
    const long = '&#x9019;&#31456;&#x3002;'.repeat(2000);
    const { html: shown, problems: found } = await render(long);
    expect(shown).toBe(`<p>${'這章。'.repeat(2000)}</p>`);
    expect(found).toEqual([]);
  });
});
