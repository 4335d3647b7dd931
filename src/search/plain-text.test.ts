import { describe, expect, it } from 'vitest';
import { readArticle } from './plain-text.ts';

const footnote =
  '<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup>';
const formula =
  '<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi></mrow>' +
  '<annotation encoding="application/x-tex">E=m</annotation></semantics></math></span>' +
  '<span class="katex-html" aria-hidden="true"><span class="mord">E=m</span></span></span>';

describe('the text of readArticle', () => {
  it.each([
    ['joins inline elements', '头<em>发</em>和<a href="/x/">手机</a>', '头发和手机'],
    ['puts blocks on lines', '<h2 id="a">甲</h2><p>乙</p><ul><li>丙<p>丁</p></li></ul>', '甲\n乙\n丙\n丁'],
    ['breaks lines at br', '甲<br/>乙<br>丙', '甲\n乙\n丙'],
    ['keeps cells apart', '<table><tr><td>1</td><td>2</td></tr></table>', '1\n2'],
    ['collapses white space', '<p>  a \n\t b  </p>\n\n<p>c</p>', 'a b\nc'],
    ['closes source lines broken between Hanzi', '<p>第一\n行，\n第二行</p>', '第一行，第二行'],
    ['keeps a typed space between Hanzi', '<p>甲 乙</p>', '甲 乙'],
    ['keeps lines of code', '<pre><code>a  b\n  c &lt;d&gt;\n</code></pre>', 'a b\nc <d>'],
    ['decodes entities', '&amp;lt; &#20013;&#x6587; &hellip; AT&T', '&lt; 中文 … AT&T'],
    ['drops footnote marks', `文${footnote}字`, '文字'],
    ['keeps a formula once', `质能${formula}方程`, '质能E=m方程'],
    ['drops readings of ruby', '<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp>字<rt>zì</rt></ruby>', '漢字'],
    ['drops anchors of headings', '<h2>甲<a class="anchor" aria-hidden="true" href="#a">#</a></h2>', '甲'],
    ['drops what is for screen readers alone', '<h2 class="x sr-only">脚注</h2><p>甲</p>', '甲'],
    [
      'drops scripts, styles, buttons',
      '<style>a>b{}</style><script>"</p>"</script><button>复制</button>甲',
      '甲',
    ],
    ['drops nested elements of a dropped one', '<span aria-hidden="true">a<span>b</span>c</span>甲', '甲'],
    ['goes on after an empty dropped element', '<a aria-hidden="true" href="#x"></a>甲', '甲'],
    ['drops comments', '甲<!-- <p>x --> 乙', '甲 乙'],
    ['is not fooled by values', '<a title="a>b" href=\'>\'>甲</a>', '甲'],
    ['keeps a stray sign', 'a < b && c > d', 'a < b && c > d'],
    ['takes tags in any case', '<P>甲</P><P>乙</P>', '甲\n乙'],
    ['takes an unfinished tag for text, as the page shows it', '甲<a href="x', '甲<a href="x'],
    ['drops what Pagefind would ignore', '<p>甲<span data-pagefind-ignore>乙<b>丙</b></span>丁</p>', '甲丁'],
    [
      'keeps only what is marked as body for Pagefind',
      '甲<div data-pagefind-body><div>乙</div>丙<i data-pagefind-ignore="all">x</i></div>丁<p data-pagefind-body>戊</p>己',
      '乙\n丙\n戊',
    ],
    ['gives nothing for nothing', '<p> </p>', ''],
  ])('%s', (_, html, text) => {
    expect(readArticle(html).text).toBe(text);
  });

  it.each([
    '<',
    '</',
    '<a ',
    '<a "',
    '<!--',
    '&',
    '&#',
    '<p>',
    '</p>',
    '<pre>',
    '<script>',
    ' ',
    '\n',
    ' a',
    '字',
    '<b hidden',
  ])('reads a megabyte of %j', (piece) => {
    expect(readArticle(piece.repeat(2 ** 20 / piece.length)).text.length).toBeLessThanOrEqual(2 ** 20);
  });
});

describe('readArticle', () => {
  it.each([
    ['<p>甲<img src="a.png" alt="一只 &amp; 猫">乙</p>', ['一只 & 猫']],
    ["<figure><img alt='图\n二'/><figcaption>图注</figcaption></figure>", ['图 二']],
    ['<img alt=""><img src="alt.png">', []],
    ['<span aria-hidden="true"><img alt="看不见"></span><img alt="也看不见" hidden>', []],
  ])('reads the texts of pictures in %s', (html, pictures) => {
    expect(readArticle(html).pictures).toEqual(pictures);
  });
});
