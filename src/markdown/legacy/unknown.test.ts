import { describe, expect, it } from 'vitest';
import { html, render } from '../fixtures/render.ts';

const lazy = 'loading="lazy" decoding="async"';
const picture = (src: string, alt = '') => `<img src="asset:${src}" alt="${alt}" ${lazy}>`;

/** What a site's own tags name is shown, since nobody can know what else they did. */
describe('tags that nobody knows', () => {
  it.each([
    [
      '{{< imgcap src="a.png" title="题" >}}',
      `<figure>${picture('a.png', '题')}<figcaption>题</figcaption></figure>`,
    ],
    ['{{< shot "img/a.webp" >}}', `<p>${picture('img/a.webp')}</p>`],
    ['{% photo 说明 a.png max-800 %}', `<p>${picture('a.png', '说明')}</p>`],
    [
      '{% photo a.png "一张 图" %}',
      `<figure>${picture('a.png', '一张 图')}<figcaption>一张 图</figcaption></figure>`,
    ],
    ['甲 {% pic /images/a.jpg %} 乙', `<p>甲 ${picture('/images/a.jpg')} 乙</p>`],
    ['{{< pair a="1.png" b="2.png" >}}', `<p>${picture('1.png')}</p><p>${picture('2.png')}</p>`],
    ['{% include pic.html url="/a.png" %}', `<p>${picture('/a.png')}</p>`],
    ['{{< ziliao "https://a.b/c" "资料" >}}', '<p><a href="https://a.b/c" rel="noopener">资料</a></p>'],
    ['见{{< goto href="/about/" text="关于" >}}。', '<p>见<a href="link:/about/">关于</a>。</p>'],
    ['{% tuijian https://a.b/ %}', '<p><a href="https://a.b/" rel="noopener">https://a.b/</a></p>'],
    [
      '{{< film src="a.mp4" >}}',
      '<figure class="embed"><video src="asset:a.mp4" controls preload="none"></video></figure>',
    ],
    ['这是{{< hot text="重点" >}}。', '<p>这是重点。</p>'],
    ['这是{% hot 重点 %}。', '<p>这是重点。</p>'],
    [
      '{{< box color="red" >}}\n**甲** ![](a.png)\n{{< /box >}}',
      `<p><strong>甲</strong> ${picture('a.png')}</p>`,
    ],
    ['{% box %}\n- 甲\n{% endbox %}', '<ul><li>甲</li></ul>'],
    ['甲\n\n{{< echart >}}\n{ "series": [1, 2] }\n{{< /echart >}}\n\n乙', '<p>甲</p><p>乙</p>'],
    ['甲\n\n{{< plot >}}\n{\n  title: { text: "甲" },\n}\n{{< /plot >}}', '<p>甲</p>'],
    [
      '甲\n\n{% links %}\n- name: 甲\n  url: https://a.b\n{% endlinks %}',
      '<p>甲</p><ul><li><a href="https://a.b" rel="noopener">甲</a></li></ul>',
    ],
    ['甲{% if page.title == "a b" %}乙{% endif %}', '<p>甲乙</p>'],
    ['{{< style "text-align: right; color: red" >}}\n甲\n{{< /style >}}', '<p>甲</p>'],
    ['甲\n\n{{< script >}}\nlet a\n{{< /script >}}', '<p>甲</p>'],
    ['{% box %}\n{% node 一 %}\nkey: 甲\n{% endnode %}\n{% endbox %}', '<p>一\nkey: 甲</p>'],
    [
      '{% menuitem 源码, https://a.b/, fas fa-file %}',
      '<p><a href="https://a.b/" rel="noopener">源码</a></p>',
    ],
    ['{% big center large, A Theme %}', '<p>A Theme</p>'],
    [
      '{% friends %}\n[{"title": "甲", "link": "/a/", "descr": "記事"}]\n{% endfriends %}',
      '<ul><li><a href="link:/a/">甲</a> · 記事</li></ul>',
    ],
    ['{{< box >}}\n甲：乙\n丙：丁\n{{< /box >}}', '<p>甲：乙丙：丁</p>'],
  ])('%j', async (source, expected) => {
    expect(await html(source)).toBe(expected);
  });

  it.each([
    ['{{< imgcap src="a.png" >}} {{< imgcap src="b.png" >}}', ['info shortcode-unknown']],
    ['{{< echart >}}\n[1]\n{{< /echart >}}', ['warning shortcode-unknown']],
    ['{{< lost 12 >}}', ['warning template-syntax']],
  ])('are told once: %j', async (source, told) => {
    const { problems } = await render(source);
    expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual(told);
  });
});
