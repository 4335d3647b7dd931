import { describe, expect, it } from 'vitest';
import { html, problems, render } from '../fixtures/render.ts';

const lazy = 'loading="lazy" decoding="async"';
const code = (text: string, language = '') =>
  `<figure class="code"${language === '' ? '' : ` data-language="${language}"`} data-code><pre tabindex="0" translate="no"><code translate="no">${text}</code></pre></figure>`;

describe('Liquid of Jekyll', () => {
  it.each([
    ['[a]({% post_url 2014-05-28-foo %})', '<p><a href="link:2014-05-28-foo.md">a</a></p>'],
    [
      '[a]({{ site.baseurl }}{% post_url 2014-05-28-foo %}#b)',
      '<p><a href="link:2014-05-28-foo.md#b">a</a></p>',
    ],
    ['[a]({% link _posts/2014-05-28-foo.md %})', '<p><a href="link:/_posts/2014-05-28-foo.md">a</a></p>'],
    ['![图]({{ site.url }}/images/a.png)', `<p><img src="asset:/images/a.png" alt="图" ${lazy}></p>`],
    [
      '![图]({{ "/images/a.png" | relative_url }})',
      `<p><img src="asset:/images/a.png" alt="图" ${lazy}></p>`,
    ],
    ['<img src="{{ site.baseurl }}/a.png">', `<img src="asset:/a.png" alt="" ${lazy}>`],
    ['[a]({{ site.url | append: "/b/" }})', '<p><a href="link:/b/">a</a></p>'],
    ['{% highlight text linenos %}\n{{ a }} **b**\n\n  c\n{% endhighlight %}', code('{{ a }} **b**\n\n  c')],
    ['{% highlight text %}\na\n{% endhighlight text %}\n乙', `${code('a')}<p>乙</p>`],
    [
      '- 甲\n\n  {% highlight text %}\nb\n  {% endhighlight %}\n\n  丙',
      `<ul><li><p>甲</p>${code('b')}<p>丙</p></li></ul>`,
    ],
    ['{% raw %}\n```text\n{{ a }}\n```\n{% endraw %}', code('{{ a }}')],
    ['```text\n{% raw %}\n{{ a }}\n{% endraw %}\n```', code('{{ a }}')],
    ['`{% raw %}{{ a }}{% endraw %}` 甲', '<p><code translate="no">{{ a }}</code> 甲</p>'],
    ['用 `{% raw %}` 包住', '<p>用 <code translate="no">{% raw %}</code> 包住</p>'],
    ['用 {% raw %}{{ a }}{% endraw %} 吧', '<p>用 {{ a }} 吧</p>'],
    ['甲{% comment %}不见{% endcomment %}乙', '<p>甲乙</p>'],
    [
      '{% include figure.html src="/a.png" caption="说 *明*" %}',
      `<figure><img src="asset:/a.png" alt="说 *明*" ${lazy}><figcaption>说 <em>明</em></figcaption></figure>`,
    ],
    ['{% include toc.html %}', ''],
    [
      '{% gist user/0123abc %}',
      '<p><a href="https://gist.github.com/user/0123abc" rel="noopener">https://gist.github.com/user/0123abc</a></p>',
    ],
    ['* TOC\n{:toc}\n\n甲', '<p>甲</p>'],
    ['1. 目录\n{:toc}\n\n甲', '<p>甲</p>'],
    ['[TOC]\n\n甲', '<p>甲</p>'],
    ['甲\n{:.center}', '<p>甲</p>'],
    ['[a](https://b.c){: target="_blank" .x}', '<p><a href="https://b.c" rel="noopener">a</a></p>'],
    ['{::comment}\n不见\n{:/comment}\n\n甲', '<p>甲</p>'],
    ['表情 {:D 与 {: 都在', '<p>表情 {:D 与 {: 都在</p>'],
  ])('%j', async (source, expected) => {
    expect(await html(source)).toBe(expected);
    expect(await problems(source)).toEqual([]);
  });

  it.each([
    ['甲{% foo "x" %}乙', '<p>甲乙</p>', ['1:2 template-syntax']],
    ['{% foo %}\n\n**内容**\n\n{% endfoo %}', '<p><strong>内容</strong></p>', ['1:1 shortcode-unknown']],
    [
      '{% for p in site.posts %}\n- {{ p.title }}\n{% endfor %}',
      '<ul><li></li></ul>',
      ['1:1 template-syntax', '2:3 template-syntax'],
    ],
    ['作者 {{ page.author }}', '<p>作者</p>', ['1:4 template-syntax']],
    ['甲{% endfoo %}', '<p>甲</p>', ['1:2 template-syntax']],
    ['{% highlight js %}\n甲', '<p>甲</p>', ['1:1 template-syntax']],
  ])('unknown is not shown but reported: %j', async (source, expected, found) => {
    expect(await html(source)).toBe(expected);
    expect(await problems(source)).toEqual(found);
  });

  it.each([
    '{% include comments.html %}',
    '{% include share-bar.html %}',
    '甲{: #图-4 }',
    '![甲](a.png)\n{: #图-1 .c}',
  ])('is the theme’s, or says how something looks: %j', async (source) => {
    expect(await problems(source)).toEqual([]);
    expect(await html(source)).not.toContain('{');
  });

  it('says what was found and what to do', async () => {
    expect((await render('{% foo %}')).problems).toMatchInlineSnapshot(`
      [
        {
          "code": "template-syntax",
          "file": "post.md",
          "position": {
            "column": 1,
            "line": 1,
          },
          "severity": "warning",
          "values": {
            "tag": "{% foo %}",
          },
        },
      ]
    `);
  });

  it.each([
    '`{% foo %}`',
    '    {% foo %} {{ b }}',
    '```text\n{% foo %}\n{{ b }}\n```',
    '<pre>{% foo %}</pre>',
    '<!-- {% foo %} -->',
  ])('is none of ours in code and comments: %j', async (source) =>
    expect(await problems(source)).toEqual([]),
  );

  it.each(['100{% 折', '{{ 你好 }}', '{{.Label "x"}}', '{{ $json.title }}', '\\frac{{a}}{b}', '{{', '{%'])(
    'is not what merely looks like it: %s',
    async (source) => expect(await problems(source)).toEqual([]),
  );

  it('shows a variable as code where nothing else is a template', async () => {
    expect(await html('输入 {{WebServer1}} 即可')).toBe(
      '<p>输入 <code translate="no">{{WebServer1}}</code> 即可</p>',
    );
    expect(await problems('输入 {{WebServer1}} 即可')).toEqual(['1:4 template-syntax']);
  });
});

describe('tables of kramdown', () => {
  it('need no header', async () => {
    expect(await html('甲\n\n{:class="table"}\n| 1 | 2 |\n| 3 | 4 | 5 |')).toBe(
      '<p>甲</p><div class="table" tabindex="0"><table><tbody><tr><td>1</td><td>2</td><td></td></tr><tr><td>3</td><td>4</td><td>5</td></tr></tbody></table></div>',
    );
  });

  it.each(['| 一行 |', '甲 | 乙'])('are not %j', async (source) =>
    expect(await html(source)).toBe(`<p>${source}</p>`),
  );

  it('with a header stay as they are', async () => {
    expect(await html('| a |\n|-|\n| b |')).toContain('<thead><tr><th>a</th></tr></thead>');
  });
});
