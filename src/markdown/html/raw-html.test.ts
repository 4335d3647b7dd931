import { describe, expect, it } from 'vitest';
import { html, problems } from '../fixtures/render.ts';

describe('raw HTML', () => {
  it.each([
    ['passes', '<kbd class="k">Ctrl</kbd>', '<p><kbd class="k">Ctrl</kbd></p>'],
    [
      'passes with its own attributes',
      '<p style="color:red" onclick=f()>甲</p>',
      '<p style="color:red" onclick=f()>甲</p>',
    ],
    [
      'holds Markdown where it says so',
      '<figure markdown="span">\n  ![甲](a.png)\n<figcaption>乙</figcaption>\n</figure>',
      '<figure markdown="span"><p><img src="asset:a.png" alt="甲" loading="lazy" decoding="async"></p><figcaption>乙</figcaption></figure>',
    ],
    ['is no block where it is a line break', '<br>\n<br>甲 **乙**', '<br><p><br>甲 <strong>乙</strong></p>'],
    ['is closed at the end', '<div>\n\n甲', '<div><p>甲</p></div>'],
    [
      'is closed by what it stands in',
      '> <div>\n>\n> 甲\n\n乙',
      '<blockquote><div><p>甲</p></div></blockquote><p>乙</p>',
    ],
    ['loses a stray end', '甲</div>乙</section>', '<p>甲乙</p>'],
    ['can’t close the page', '甲</article></main></body></html>', '<p>甲</p>'],
    ['loses the frame of a page', '<html><head><title>t</title></head><body>甲</body></html>', '甲'],
    ['is nested again where it was crossed', '<b><i>甲</b></i>', '<p><b><i>甲</i></b></p>'],
    ['ends a paragraph before a block', '甲<div>乙</div>', '<p>甲</p><div>乙</div>'],
    ['keeps void elements single', '甲<br>乙<hr>', '<p>甲<br>乙</p><hr>'],
    ['loses comments', '甲<!-- 注 -->乙\n\n<!-- 注 -->', '<p>甲乙</p>'],
    ['shows a tag that is broken', '<div class="a\n\n甲 "b" >', '&lt;div class="a\n<p>甲 "b" &gt;</p>'],
    ['shows a comment that never ends', '甲\n\n<!-- 乙', '<p>甲</p>\n&lt;!-- 乙'],
    ['shows what is no element', '用 List<String> 吧', '<p>用 List&lt;String&gt; 吧</p>'],
    [
      'shows what stands in a component',
      '<VideoLink id="a">甲 **乙**</VideoLink>\n\n<Links :list="x" />',
      '<p>甲 <strong>乙</strong></p>',
    ],
    [
      'shows what is no component',
      '用 Map<String, List<T>> 吧',
      '<p>用 Map&lt;String, List&lt;T&gt;&gt; 吧</p>',
    ],
    ['keeps custom elements', '<my-card a="b">甲</my-card>', '<p><my-card a="b">甲</my-card></p>'],
    [
      'keeps drawings',
      '<svg viewBox="0 0 1 1"><path d="M0"/><title>t</title></svg>',
      '<p><svg viewBox="0 0 1 1"><path d="M0"/><title>t</title></svg></p>',
    ],
    [
      'closes what closes itself, so that no player hides the text below it',
      '<audio controls src="/a.mp3" />\n\n甲<a name="b"/>乙<span class="k"/>\n\n<div class="c" />\n\n丙',
      '<audio src="asset:/a.mp3" controls></audio><p>甲<a name="b"></a>乙<span class="k"></span></p><div class="c"></div><p>丙</p>',
    ],
    [
      'closes a frame that closes itself',
      '<iframe src="https://a.b/c" />\n\n甲',
      '<iframe src="https://a.b/c" loading="lazy" title="a.b"></iframe><p>甲</p>',
    ],
    ['keeps style sheets', '<style>a > b {}</style>', '<style>a > b {}</style>'],
    ['ends a list item at the next', '<ul><li>甲<li>乙</ul>', '<ul><li>甲</li><li>乙</li></ul>'],
    [
      'is code in code elements',
      '<code>{{ x }} {% y %}</code>',
      '<p><code translate="no">{{ x }} {% y %}</code></p>',
    ],
    ['never holds the rest of the page', '<plaintext>甲', '<p>甲</p>'],
  ])('%s', async (_, source, expected) => expect(await html(source)).toBe(expected));

  it.each([
    [
      '<form action="javascript:x"><button formaction="JAVASCRIPT:x">甲</button></form>',
      '<form><button>甲</button></form>',
    ],
    [
      '<svg><a xlink:href="javascript:x"><text>甲</text></a></svg>',
      '<p><svg><a><text>甲</text></a></svg></p>',
    ],
    [
      '<svg><a><animate attributeName="href" values="/a;javascript:x"/></a></svg>',
      '<p><svg><a><animate attributename="href"/></a></svg></p>',
    ],
    [
      '<svg><set attributeName="href" to="java&#10;script:x"/></svg>',
      '<p><svg><set attributename="href"/></svg></p>',
    ],
    [
      '<svg><image href="data:image/png;base64,AA"/></svg>',
      '<p><svg><image href="data:image/png;base64,AA"/></svg></p>',
    ],
    ['<object data="data:text/html,x">甲</object>', '<p><object>甲</object></p>'],
    ['<embed src="data:text/html,x">', '<embed>'],
    ['<video src="a.mp4" poster="javascript:x"></video>', '<p><video src="asset:a.mp4"></video></p>'],
    [
      '<img src="data:image/svg+xml,x" alt="">',
      '<img src="data:image/svg+xml,x" alt="" loading="lazy" decoding="async">',
    ],
  ])('loses URLs that would run code: %s', async (source, expected) => {
    expect(await html(source)).toBe(expected);
    expect((await problems(source)).some((told) => told.endsWith('html-unsafe'))).toBe(
      !expected.includes('data:'),
    );
  });

  it('keeps a script and says so', async () => {
    expect(await html('<script>if (a < b) f("</p>")</script>')).toBe('<script>if (a < b) f("</p>")</script>');
    expect(await problems('甲\n\n<script src="x.js"></script>')).toEqual(['3:1 html-script']);
  });

  it.each([
    ['<script src="https://gist.github.com/someone/1a2b3c.js"></script>', '<p>L</p>'],
    ['<script src="https://gist.github.com/someone/1a2b3c.js?file=a.py"></script>', '<p>L</p>'],
    ['甲 <script src="//gist.github.com/someone/1a2b3c.js"></script> 乙', '<p>甲 L 乙</p>'],
  ])('of a gist is a link to it: %s', async (source, expected) => {
    const url = 'https://gist.github.com/someone/1a2b3c';
    expect(await html(source)).toBe(expected.replace('L', `<a href="${url}" rel="noopener">${url}</a>`));
    expect(await problems(source)).toEqual([]);
  });

  it('reports what is never closed', async () => {
    expect(await problems('甲\n\n<section>乙', { firstLine: 10 })).toEqual(['12:1 html-unclosed']);
    expect(await problems('<script>甲')).toEqual(['1:1 html-unclosed']);
  });

  it('reports what is no element, where it stands outside code', async () => {
    expect(await problems('`<T>`\n\n用 List<T> 吧')).toEqual(['3:7 markdown-syntax']);
  });

  it('ends where Jekyll ends it: behind a line that closes all it opened', async () => {
    expect(await html('<h2>题</h2>\n见 **下文**')).toBe('<h2 id="题">题</h2><p>见 <strong>下文</strong></p>');
    expect(await html('<div>\n**甲**\n</div>')).toBe('<div>\n**甲**\n</div>');
  });
});
