import { describe, expect, it } from 'vitest';
import { html, problems } from '../fixtures/render.ts';

const lazy = 'loading="lazy" decoding="async"';

describe('shortcodes of Hugo', () => {
  it.each([
    ['[a]({{< ref "x.md" >}})', '<p><a href="link:x.md">a</a></p>'],
    ['[a]({{< relref "posts/x y#b" >}})', '<p><a href="link:posts/x y.md#b">a</a></p>'],
    ['[a]({{% ref "/post/x/" %}})', '<p><a href="link:/post/x/">a</a></p>'],
    ['<a href="{{< relref "x.md" >}}">a</a>', '<p><a href="link:x.md">a</a></p>'],
    [
      '{{< figure src="a.png" title="题" caption="说" alt="图" width="300" link="b.md" >}}',
      `<figure><a href="link:b.md"><img src="asset:a.png" alt="图" width="300" ${lazy}></a><figcaption>题　说</figcaption></figure>`,
    ],
    [
      '{{< douban type="book" id="6021440" >}}',
      '<p><a href="https://book.douban.com/subject/6021440/" rel="noopener">https://book.douban.com/subject/6021440/</a></p>',
    ],
    ['{{< figure\n  src="a.png"\n>}}', `<p><img src="asset:a.png" alt="" ${lazy}></p>`],
    [
      '{{< highlight text "linenos=table" >}}\n**a**\n{{< /highlight >}}',
      '<figure class="code" data-code><pre tabindex="0" translate="no"><code translate="no">**a**</code></pre></figure>',
    ],
    [
      '{{< bilibili BV1xx411c7mD >}}',
      '<figure class="embed"><iframe src="https://player.bilibili.com/player.html?bvid=BV1xx411c7mD&amp;autoplay=0" title="bilibili" loading="lazy" allowfullscreen></iframe></figure>',
    ],
    [
      '{{< notice tip >}}\n**甲**\n{{< /notice >}}',
      '<aside class="callout callout-tip" data-callout="tip"><p class="callout-title" data-message="callout.tip"></p><p><strong>甲</strong></p></aside>',
    ],
    [
      '{{% admonition warning "小心" %}}\n甲\n{{% /admonition %}}',
      '<aside class="callout callout-warning" data-callout="warning"><p class="callout-title">小心</p><p>甲</p></aside>',
    ],
    [
      '{{< details summary="题" >}}\n甲\n{{< /details >}}',
      '<details><summary>题</summary><p>甲</p></details>',
    ],
    ['{{< rawhtml >}}\n<b>甲</b>\n{{< /rawhtml >}}', '<p><b>甲</b></p>'],
    [
      '{{< x user="a" id="12" >}}',
      '<p><a href="https://x.com/a/status/12" rel="noopener">https://x.com/a/status/12</a></p>',
    ],
    [
      '用 {{</* figure src="a" */>}} 吧',
      '<p>用 <code translate="no">{{&lt; figure src=&quot;a&quot; &gt;}}</code> 吧</p>',
    ],
    ['`{{</* figure */>}}`', '<p><code translate="no">{{&lt; figure &gt;}}</code></p>'],
    ['`{{< figure >}}`', '<p><code translate="no">{{&lt; figure &gt;}}</code></p>'],
    ['1 {{ 2', '<p>1 {{ 2</p>'],
  ])('%j', async (source, expected) => {
    expect(await html(source)).toBe(expected);
    expect(await problems(source)).toEqual([]);
  });

  it('tells signs of another Markdown that an attribute list leaves behind', async () => {
    expect(await html('++甲++{.wavy} 乙')).toBe('<p>++甲++ 乙</p>');
    expect(await problems('++甲++{.wavy} 乙')).toEqual(['1:1 markdown-syntax']);
  });

  it.each([
    ['甲{{< foo bar="x" >}}乙', '<p>甲乙</p>', ['1:2 template-syntax']],
    ['{{< foo >}}\n**甲**\n{{< /foo >}}', '<p><strong>甲</strong></p>', ['1:1 shortcode-unknown']],
    ['甲\n\n{{% foo/bar %}}', '<p>甲</p>', ['3:1 template-syntax']],
  ])('unknown are not shown but reported: %j', async (source, expected, found) => {
    expect(await html(source)).toBe(expected);
    expect(await problems(source)).toEqual(found);
  });
});
