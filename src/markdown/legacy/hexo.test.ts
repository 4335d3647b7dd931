import { describe, expect, it } from 'vitest';
import { html, problems } from '../fixtures/render.ts';

const lazy = 'loading="lazy" decoding="async"';
const linkTo = (url: string) => `<p><a href="${url}" rel="noopener">${url}</a></p>`;
const title = (kind: string) => `<p class="callout-title" data-message="callout.${kind}"></p>`;

describe('tags of Hexo and its themes', () => {
  it.each([
    [
      '{% dplayer "url=/v/a.mp4" "loop=no" "pic=/b.png" %}',
      '<figure class="embed"><video src="asset:/v/a.mp4" controls preload="none"></video></figure>',
    ],
    ['{% post_link hello-world %}', '<p><a href="link:hello-world.md">hello-world</a></p>'],
    ['见 {% post_link hello "你 好" %}。', '<p>见 <a href="link:hello.md">你 好</a>。</p>'],
    ['[a]({% post_path hello %})', '<p><a href="link:hello.md">a</a></p>'],
    ['{% link 文字 https://a.b/ true 题 %}', '<p><a href="https://a.b/" rel="noopener">文字</a></p>'],
    ['{% link https://a.b/ 文字 icon:x %}', '<p><a href="https://a.b/" rel="noopener">文字</a></p>'],
    ['{% button 文字 https://a.b/ icon:x:y %}', '<p><a href="https://a.b/" rel="noopener">文字</a></p>'],
    [
      '{% link 文字::https://a.b/::https://a.b/i.png %}',
      '<p><a href="https://a.b/" rel="noopener">文字</a></p>',
    ],
    [
      '{% btn solid large center, 文字, https://a.b/, fas fa-x %}',
      '<p><a href="https://a.b/" rel="noopener">文字</a></p>',
    ],
    ['{% btn https://a.b/, 文字, home %}', '<p><a href="https://a.b/" rel="noopener">文字</a></p>'],
    ['{% meting "1340001174" "netease" "song" %}', linkTo('https://music.163.com/#/song?id=1340001174')],
    ['{% asciinema 92655 %}', linkTo('https://asciinema.org/a/92655')],
    ['{% ghcard a/b %}', linkTo('https://github.com/a/b')],
    ['{% include JB/setup %}甲', '<p>甲</p>'],
    [
      '{% include_code 树 lang:cpp from:3 cpp/tree.h %}',
      '<p><a href="link:/downloads/code/cpp/tree.h">树</a></p>',
    ],
    ['{% include_code a.h %}', '<p><a href="link:/downloads/code/a.h">a.h</a></p>'],
    ['{% asset_img a.png %}', `<p><img src="asset:a.png" alt="" ${lazy}></p>`],
    [
      '{% image "img/a.png", "麵" %}',
      `<figure><img src="asset:img/a.png" alt="麵" ${lazy}><figcaption>麵</figcaption></figure>`,
    ],
    [
      '{% asset_img left a.png 300 200 "题" "说" %}',
      `<figure><img src="asset:a.png" alt="说" width="300" height="200" ${lazy}><figcaption>题</figcaption></figure>`,
    ],
    [
      '{% img /images/a.png 50% %}',
      `<p><img src="asset:/images/a.png" alt="" style="width:50%" ${lazy}></p>`,
    ],
    ['甲 {% img a.png \'"题" "说"\' %}', `<p>甲 <img src="asset:a.png" alt="说" ${lazy}></p>`],
    ['<img src="{% asset_path a.png %}">', `<img src="asset:a.png" alt="" ${lazy}>`],
    ['{% asset_link a.zip 下载 %}', '<p><a href="link:a.zip">下载</a></p>'],
    [
      '{% blockquote 甲, 书 https://a.b/ 题 %}\n**文**\n{% endblockquote %}',
      '<blockquote><p><strong>文</strong></p><footer><cite>甲, 书 <a href="https://a.b/" rel="noopener">题</a></cite></footer></blockquote>',
    ],
    ['{% quote %}\n文\n{% endquote %}', '<blockquote><p>文</p></blockquote>'],
    ['{% pullquote left %}文{% endpullquote %}', '<blockquote class="pullquote"><p>文</p></blockquote>'],
    ['{% cq %}文{% endcq %}', '<blockquote class="centered"><p>文</p></blockquote>'],
    [
      '{% codeblock a.txt lang:text %}\n<a>\n{% endcodeblock %}',
      '<figure class="code" data-code><figcaption translate="no">a.txt</figcaption><pre tabindex="0" translate="no"><code translate="no">&lt;a&gt;</code></pre></figure>',
    ],
    [
      '{% note info %}\n文 `a`\n{% endnote %}',
      `<aside class="callout callout-note" data-callout="note">${title('note')}<p>文 <code translate="no">a</code></p></aside>`,
    ],
    [
      '{% note danger no-icon 停 %}\n文\n{% endnote %}',
      '<aside class="callout callout-caution" data-callout="caution"><p class="callout-title">停</p><p>文</p></aside>',
    ],
    [
      '- 甲\n\n  {% note tip %}\n  乙\n  {% endnote %}',
      `<ul><li><p>甲</p><aside class="callout callout-tip" data-callout="tip">${title('tip')}<p>乙</p></aside></li></ul>`,
    ],
    [
      '甲 {% note %}乙{% endnote %} 丙',
      `<p>甲</p><aside class="callout callout-note" data-callout="note">${title('note')}<p>乙</p></aside><p>丙</p>`,
    ],
    [
      '{% tabs x %}\n<!-- tab 一@icon -->\n甲\n<!-- endtab -->\n<!-- tab 二 -->\n乙\n<!-- endtab -->\n{% endtabs %}',
      '<div class="tabs"><p class="tab-title"><strong>一</strong></p><p>甲</p><p class="tab-title"><strong>二</strong></p><p>乙</p></div>',
    ],
    [
      '{% folding cyan open, 题 %}\n甲\n{% endfolding %}',
      '<details open><summary>题</summary><p>甲</p></details>',
    ],
    ['{% btn https://a.b/, 文字, icon %}', '<p><a href="https://a.b/" rel="noopener">文字</a></p>'],
    ['{% u Hexo 5.0 %} {% mark KR %}{% del 旧 %}', '<p><u>Hexo 5.0</u> <mark>KR</mark><del>旧</del></p>'],
    ['{% p center logo large, A Theme %}', '<p>A Theme</p>'],
    [
      '{% note warning, **小心** `a` %}',
      `<aside class="callout callout-warning" data-callout="warning">${title('warning')}<p><strong>小心</strong> <code translate="no">a</code></p></aside>`,
    ],
    [
      '{% timeline %}\n\n{% timenode 第一步 %}\n\n甲\n\n{% endtimenode %}\n\n{% endtimeline %}',
      '<p class="tab-title"><strong>第一步</strong></p><p>甲</p>',
    ],
    ['{% checkbox red checked, 做了 %}', '<p>☑ 做了</p>'],
    ['{% label primary@要点 %}', '<p><mark>要点</mark></p>'],
    [
      '{% youtube dQw4w9WgXcQ %}',
      '<figure class="embed"><iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="YouTube" loading="lazy" allowfullscreen></iframe></figure>',
    ],
    ['{% raw %}\n<b>甲</b>\n{% endraw %}', '<p><b>甲</b></p>'],
    [
      '| 甲 |\n|-|\n| {% post_link a "x|y" %} |',
      '<div class="table" tabindex="0"><table><thead><tr><th>甲</th></tr></thead><tbody><tr><td><a href="link:a.md">x|y</a></td></tr></tbody></table></div>',
    ],
  ])('%j', async (source, expected) => {
    expect(await html(source)).toBe(expected);
    expect(await problems(source)).toEqual([]);
  });

  it('that stay open are closed at the end', async () => {
    expect(await html('{% note %}\n甲\n\n{% cq %}\n乙\n{% endnote %}\n丙')).not.toMatch(/\{%/);
  });
});

describe('formulas in tags of Hexo’s plugins', () => {
  it.each([
    [
      '{% math %}\n\\frac{a}{b} \\\\\nc\n{% endmath %}',
      /<span class="math math-display"[^]*\\frac\{a\}\{b\}/,
    ],
    ['设 {% math %}x^2{% endmath %} 为正', /^<p>设 <span class="math" [^]*x\^2[^]* 为正<\/p>$/],
  ])('%j', async (source, expected) => {
    expect(await html(source)).toMatch(expected);
    expect(await problems(source)).toEqual([]);
  });
});

describe('blocks by language, as Valaxy has them', () => {
  it('say which language they are in, unless it is Chinese', async () => {
    const source = '::: zh-CN\n甲\n:::\n\n::: en\nHello\n:::';
    expect(await html(source)).toBe('<p>甲</p><div lang="en"><p>Hello</p></div>');
    expect(await problems(source)).toEqual([]);
  });
});
