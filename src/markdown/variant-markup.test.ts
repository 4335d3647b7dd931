import { describe, expect, it } from 'vitest';
import { html, render } from './fixtures/render.ts';
import { plainVariantText } from './source/variant-markup.ts';

describe('variant markup', () => {
  it.each([
    ['-{zh-hans:软件;zh-hant:軟體}-', '<p>-{zh-hans:软件;zh-hant:軟體}-</p>'],
    ['-{H|zh-cn:博客;zh-tw:部落格}-', '<p>-{H|zh-cn:博客;zh-tw:部落格}-</p>'],
    ['- -{干}-', '<ul><li>-{干}-</li></ul>'],
    ['-{a ~~b~~ *c* _d_ `e`}-', '<p>-{a ~~b~~ *c* _d_ `e`}-</p>'],
    ['-{https://a.b/c}-', '<p>-{https://a.b/c}-</p>'],
    ['-{a & <b>}-', '<p>-{a &amp; &lt;b&gt;}-</p>'],
    [
      '-{A&amp;B}- &amp; -{zh-hans:&lt;a&gt;;zh-hant:b}-',
      '<p>-{A&amp;B}- &amp; -{zh-hans:&lt;a&gt;;zh-hant:b}-</p>',
    ],
    ['## 甲 -{A&amp;B}-', '<h2 id="甲-ab">甲 -{A&amp;B}-</h2>'],
    ['-{ -{a}- b }-', '<p>-{ -{a}- b }-</p>'],
    ['**-{干}-**', '<p><strong>-{干}-</strong></p>'],
    [
      '| -{a|b}- | 乙 |\n|-|-|',
      '<div class="table" tabindex="0"><table><thead><tr><th>-{a|b}-</th><th>乙</th></tr></thead></table></div>',
    ],
    [
      '![-{a}-](b.png "-{c}-")',
      '<figure><img src="asset:b.png" alt="-{a}-" loading="lazy" decoding="async"><figcaption>-{c}-</figcaption></figure>',
    ],
    ['`-{a}-`', '<p><code translate="no">-{a}-</code></p>'],
    ['-{未闭合', '<p>-{未闭合</p>'],
    ['-{{{ x }}}-', '<p>-{{{ x }}}-</p>'],
  ])('%s', async (source, expected) => expect(await html(source)).toBe(expected));

  it('is as literal in code blocks', async () => {
    expect((await render('```\n-{a}-\n```')).html).toContain('>-{a}-</code>');
  });
});

describe('plainVariantText', () => {
  it.each([
    ['用-{zh-hans:软件;zh-hant:軟體}-写', '用软件写'],
    ['-{乾}-', '乾'],
    ['-{H|zh-cn:博客}-题', '题'],
    ['-{zh-tw;zh-hk|乾}-', '乾'],
    ['没有', '没有'],
  ])('%s → %s', (text, plain) => expect(plainVariantText(text)).toBe(plain));
});
