import { describe, expect, it } from 'vitest';
import { html, problems, render } from '../fixtures/render.ts';

const lazy = 'loading="lazy" decoding="async"';

describe('pictures', () => {
  it.each([
    ['甲![说明](../images/a.png)', `<p>甲<img src="asset:../images/a.png" alt="说明" ${lazy}></p>`],
    ['![](a%20b.png)', `<p><img src="asset:a b.png" alt="" ${lazy}></p>`],
    ['![](images\\a.png)', `<p><img src="asset:images/a.png" alt="" ${lazy}></p>`],
    [
      '![](https://a.b/c.png)',
      `<p><img src="https://a.b/c.png" alt="" ${lazy} referrerpolicy="no-referrer"></p>`,
    ],
    ['![](data:image/png;base64,AA==)', `<p><img src="data:image/png;base64,AA==" alt="" ${lazy}></p>`],
    [
      '![说](a.png "题")',
      `<figure><img src="asset:a.png" alt="说" ${lazy}><figcaption>题</figcaption></figure>`,
    ],
    ['甲 ![说](a.png "题")', `<p>甲 <img src="asset:a.png" alt="说" title="题" ${lazy}></p>`],
    [
      '<img src="a.png" width="50" onclick="f()">',
      `<img src="asset:a.png" width="50" onclick="f()" alt="" ${lazy}>`,
    ],
    ['<img data-src="a.png" src="">', `<img src="asset:a.png" alt="" ${lazy}>`],
    ['![[图 一.png]]', `<img src="asset:图 一.png" alt="" ${lazy}>`],
    ['![[a.png]] \n# 甲', `<p><img src="asset:a.png" alt="" ${lazy}></p><h2 id="甲">甲</h2>`],
    ['甲 ![[a.png|300]]', `<p>甲 <img src="asset:a.png" alt="" width="300" ${lazy}></p>`],
    ['甲 ![[a.png|说明]]', `<p>甲 <img src="asset:a.png" alt="说明" ${lazy}></p>`],
    ['[![](a.png)](b.md)', `<p><a href="link:b.md"><img src="asset:a.png" alt="" ${lazy}></a></p>`],
    ['![](a.png#gh-dark-mode-only)', `<p><img src="asset:a.png" alt="" class="by-night" ${lazy}></p>`],
    [
      '![](https://a.b/c.png#only-light)',
      `<p><img src="https://a.b/c.png" alt="" class="by-day" ${lazy} referrerpolicy="no-referrer"></p>`,
    ],
    [
      '![](a.png#only-dark "題")',
      `<figure class="by-night"><img src="asset:a.png" alt="" class="by-night" ${lazy}><figcaption>題</figcaption></figure>`,
    ],
    ['![](a.png#dark)', `<p><img src="asset:a.png#dark" alt="" ${lazy}></p>`],
    ['<video src="a.mp4" controls></video>', '<p><video src="asset:a.mp4" controls></video></p>'],
    [
      '<iframe src="https://a.b/"></iframe>',
      '<iframe src="https://a.b/" loading="lazy" title="a.b"></iframe>',
    ],
  ])('%s', async (source, expected) => expect(await html(source)).toBe(expected));

  it('are listed once, as files', async () => {
    const source = '![](a.png) ![](a.png) ![](https://a.b/c.png) <img src="图.png">';
    expect((await render(source)).images).toEqual(['a.png', '图.png']);
  });

  it('that would run code lose their source', async () => {
    expect(await html('<img src="javascript:x">')).toBe(`<img alt="" ${lazy}>`);
    expect(await problems('<img src="javascript:x">')).toEqual(['1:11 html-unsafe']);
  });
});
