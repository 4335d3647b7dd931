import { describe, expect, it } from 'vitest';
import { html } from './fixtures/render.ts';

describe('a line break in a paragraph', () => {
  it.each([
    ['between Hanzi is nothing', '客户\n服务', '<p>客户服务</p>'],
    ['behind full-width punctuation is nothing', '你好，\nabc', '<p>你好，abc</p>'],
    ['before full-width punctuation is nothing', 'abc\n（注）', '<p>abc（注）</p>'],
    ['between Hanzi and Latin is kept', '客户\nservice', '<p>客户\nservice</p>'],
    ['between Latin words is kept', 'good\nday', '<p>good\nday</p>'],
    ['before a strong word is nothing', '客户\n**服务**', '<p>客户<strong>服务</strong></p>'],
    ['behind a strong word is nothing', '**客户**\n服务', '<p><strong>客户</strong>服务</p>'],
    ['beside a link is nothing', '见\n[服务](a.md)\n一章', '<p>见<a href="link:a.md">服务</a>一章</p>'],
    ['beside Latin emphasis is kept', '用\n*pip*\n安装', '<p>用\n<em>pip</em>\n安装</p>'],
    ['in a quotation is nothing', '> 客户\n> 服务', '<blockquote><p>客户服务</p></blockquote>'],
    ['in a list is nothing', '- 客户\n  服务', '<ul><li>客户服务</li></ul>'],
    ['beside curly quotes is nothing', '他说\n“好”\n然后', '<p>他说“好”然后</p>'],
    ['that is hard stays', '客户  \n服务', '<p>客户<br>\n服务</p>'],
    ['with a carriage return is nothing', '客户\r\n服务', '<p>客户服务</p>'],
    ['before variant markup is nothing', '客户\n-{服务}-', '<p>客户-{服务}-</p>'],
    ['between surrogate pairs is nothing', '𠮷\n𠮷', '<p>𠮷𠮷</p>'],
  ])('%s', async (_, source, expected) => expect(await html(source)).toBe(expected));

  it('stays in code', async () => {
    expect(await html('```\n客户\n服务\n```')).toContain('>客户\n服务</code>');
    expect(await html('<pre>客户\n服务</pre>')).toContain('客户\n服务');
  });
});

describe('a paragraph in Latin letters', () => {
  const words = 'It rained all week, and few people came to the shop.';
  it.each([
    ['is marked', words, `<p class="latin">${words}</p>`],
    ['is not, where it is too short for a second line', 'It rained.', '<p>It rained.</p>'],
    [
      'is marked, though a Hanzi or two are in it',
      `雨 ${words} 雨。`,
      `<p class="latin">雨 ${words} 雨。</p>`,
    ],
    [
      'is marked, though its markup has some',
      `${words} **雨**`,
      `<p class="latin">${words} <strong>雨</strong></p>`,
    ],
    ['is marked in a list', `- ${words}\n- 雨`, `<ul><li class="latin">${words}</li><li>雨</li></ul>`],
    [
      'is not, where it translates itself',
      `${words}整整下了一个星期的雨，来店里的人不多。`,
      expect.not.stringContaining('latin'),
    ],
    [
      'is not, where names in Latin letters are listed as Chinese lists them',
      '部署：GitHub Pages、Cloudflare Pages、Netlify、Vercel、nginx、rsync',
      expect.not.stringContaining('latin'),
    ],
    [
      'is not, where most of it is code',
      `这样写：\`${words}\``,
      expect.not.stringContaining('class="latin"'),
    ],
    [
      'is not, where most of it is an address',
      `见 <a href="https://example.com/${'a'.repeat(60)}">原文</a>`,
      expect.not.stringContaining('latin'),
    ],
  ])('%s', async (_, source, expected) => expect(await html(source)).toEqual(expected));
});

describe('a passage in another script', () => {
  it.each([
    ['བཀྲ་ཤིས་བདེ་ལེགས།', 'lang="bo"'],
    ['བཀྲ་ཤིས་**བདེ་ལེགས།** (OK)', 'lang="bo"'],
    ['ᠰᠠᠶᠢᠨ ᠪᠠᠶᠢᠨ᠎ᠠ ᠤᠤ', 'lang="mn-Mong"'],
    ['다음에 또 오겠습니다', 'lang="ko"'],
    ['ขอบคุณมากค่ะ', 'lang="th"'],
    ['תודה רבה, נחזור בקיץ.', 'lang="he" dir="rtl"'],
    ['القهوة هنا طيبة (5 نجوم).', 'lang="ar" dir="rtl"'],
    ['ياخشىمۇسىز، رەھمەت', 'lang="ug" dir="rtl"'],
  ])('%s is marked with its language', async (text, attributes) => {
    expect(await html(text)).toMatch(new RegExp(`^<p ${attributes}>`));
    expect(await html(`- ${text}\n- 第二`)).toMatch(
      new RegExp(`^<ul><li ${attributes}>.*<li>第二</li>`, 's'),
    );
  });

  it.each([
    ['with a Hanzi in it', '다음에 또 오겠습니다，下次再来'],
    ['that the author has marked', '<p lang="fa" dir="rtl">قهوه اینجا خوب است</p>'],
    ['among more Latin letters', 'The word שלום means peace'],
    ['in code', '`다음에 또` and code'],
  ])('%s is not', async (_, source) => expect(await html(source)).not.toMatch(/lang="(?:ko|he|ar|ug)"/));
});

describe('emphasis beside punctuation', () => {
  it.each([
    ['**你好。**世界', '<strong>你好。</strong>世界'],
    ['**“引文”**后文', '<strong>“引文”</strong>后文'],
    ['前文**“引文”**后文', '前文<strong>“引文”</strong>后文'],
    ['前文**「引文」**，后文', '前文<strong>「引文」</strong>，后文'],
    ['说明：**注意（重要）**请看', '说明：<strong>注意（重要）</strong>请看'],
    ['**甲。**乙**丙。**丁', '<strong>甲。</strong>乙<strong>丙。</strong>丁'],
    ['**Note:**内容', '<strong>Note:</strong>内容'],
    ['**`code`**后文', '<strong><code translate="no">code</code></strong>后文'],
    ['*强调。*后文', '<em>强调。</em>后文'],
    ['***两者。***后文', '<em><strong>两者。</strong></em>后文'],
    ['~~删去。~~后文', '<del>删去。</del>后文'],
    ['**[链接](a.md)**后文', '<strong><a href="link:a.md">链接</a></strong>后文'],
    ['2 * 3 = 6，4 * 5 = 20', '2 * 3 = 6，4 * 5 = 20'],
    ['**未闭合。后文', '**未闭合。后文'],
  ])('%s', async (source, expected) => expect(await html(source)).toBe(`<p>${expected}</p>`));

  it('is left alone in code', async () => {
    expect(await html('`**你好。**世界`')).toBe('<p><code translate="no">**你好。**世界</code></p>');
    expect(await html('    **你好。**世界')).toContain('>**你好。**世界</code>');
    expect(await html('```\n**你好。**世界\n```')).toContain('>**你好。**世界</code>');
  });
});

describe('a tilde', () => {
  it.each([
    ['3~5 天，8~10 天', '3~5 天，8~10 天'],
    ['好的~谢谢~再见', '好的~谢谢~再见'],
    ['这 ~删除~ 了', '这 <del>删除</del> 了'],
    ['~~删除~~', '<del>删除</del>'],
    ['`a~b~c`', '<code translate="no">a~b~c</code>'],
  ])('%s', async (source, expected) => expect(await html(source)).toBe(`<p>${expected}</p>`));
});

describe('a bare URL', () => {
  const link = '<a href="https://a.b/c" rel="noopener">https://a.b/c</a>';
  it.each([
    ['见https://a.b/c，然后', `见${link}，然后`],
    ['见https://a.b/c然后**粗**', `见${link}然后<strong>粗</strong>`],
    ['（https://a.b/c）', `（${link}）`],
    ['**https://a.b/c**，然后', `<strong>${link}</strong>，然后`],
    ['https://a.b/c。', `${link}。`],
    ['看 https://a.b/c 吧', `看 ${link} 吧`],
    ['<https://a.b/c>，然后', `${link}，然后`],
    ['www.a.b。好', '<a href="http://www.a.b" rel="noopener">www.a.b</a>。好'],
    ['`https://a.b/c，然后`', '<code translate="no">https://a.b/c，然后</code>'],
    ['[页](https://a.b/软件)', '<a href="https://a.b/%E8%BD%AF%E4%BB%B6" rel="noopener">页</a>'],
    ['写信到a@b.com，谢谢', '写信到<a href="mailto:a@b.com">a@b.com</a>，谢谢'],
  ])('%s', async (source, expected) => expect(await html(source)).toBe(`<p>${expected}</p>`));
});

describe('character references', () => {
  it.each([
    ['&#x524D;后', '前后'],
    ['&#21069;后', '前后'],
    ['<b>&#x524D;</b>', '<b>前</b>'],
    ['&lt;b&gt; &amp;amp;', '&lt;b&gt; &amp;amp;'],
    ['`&#x524D;`', '<code translate="no">&amp;#x524D;</code>'],
    ['&#42;不斜&#42;', '*不斜*'],
    ['<i>A & B</i>', '<i>A &amp; B</i>'],
  ])('%s', async (source, expected) => expect(await html(source)).toBe(`<p>${expected}</p>`));
});
