import { describe, expect, it } from 'vitest';
import { messagesIn } from './messages.ts';
import { finishBody } from './finish-body.ts';

describe('finishBody', () => {
  it.each([
    ['hans', '<p class="callout-title" data-message="callout.important">要点</p>'],
    ['hant', '<p class="callout-title" data-message="callout.important">重點</p>'],
  ] as const)('names a callout in %s', (script, html) => {
    const empty = '<p class="callout-title" data-message="callout.important"></p>';
    expect(finishBody(empty, messagesIn(script))).toBe(html);
  });

  it.each([
    ['a title of its own', '<p class="callout-title">慢著</p>'],
    ['a name it does not know', '<p data-message="callout.nonsense"></p>'],
    ['a name of Object', '<p data-message="constructor"></p>'],
    ['a place that is not empty', '<p data-message="tip">小技巧</p>'],
    ['a table, which stands in its box', '<div class="table" tabindex="0"><table></table></div>'],
    ['emphasis inside a paragraph', '<p><em>有</em>意思</p>'],
  ])('leaves %s alone', (_, html) => expect(finishBody(html, messagesIn('hant'))).toBe(html));

  it('speaks for footnotes', () => {
    const html =
      '<h2 id="footnote-label" data-message="footnotes"></h2>' +
      '<a class="footnote-back" data-message-label="footnoteBack" aria-label="↩ 3">↩</a>';
    expect(finishBody(html, messagesIn('hant'))).toBe(
      '<h2 id="footnote-label" data-message="footnotes">註腳</h2>' +
        '<a class="footnote-back" aria-label="回到正文 3">↩</a>',
    );
  });

  it('marks a paragraph that is emphasised throughout', () => {
    expect(finishBody('<p><em>編者按</em></p>', messagesIn('hant'))).toBe(
      '<p class="editors-note"><em>編者按</em></p>',
    );
  });

  it.each([
    ['Latin alone', '<em>pip</em>', '<em class="latin">pip</em>'],
    ['Latin among Hanzi', '<em>用 Erlang C 估</em>', '<em>用 <span class="latin">Erlang C</span> 估</em>'],
    ['an entity', '<em>甲 &amp; 乙 B</em>', '<em>甲 &amp; 乙 <span class="latin">B</span></em>'],
    ['Hanzi alone', '<em>甲乙</em>', '<em>甲乙</em>'],
    ['further markup', '<em>甲 <code>b</code></em>', '<em>甲 <code>b</code></em>'],
  ])('dots Hanzi only: %s', (_, html, expected) =>
    expect(finishBody(`<p>见${html}</p>`, messagesIn('hant'))).toBe(`<p>见${expected}</p>`),
  );

  it.each([
    ['a Hanzi', '路径从这里算起<wbr aria-hidden="true"><code translate="no">/images/tea.jpg</code>'],
    ['a comma', '指定，<wbr aria-hidden="true"><code translate="no">-{a}-</code>'],
    ['an opening bracket', '文件（<code translate="no">.env</code>）'],
    ['a Latin letter', 'x<code translate="no">-h</code>'],
    ['code that a line may begin with anyhow', '文件<code translate="no">a.js</code>'],
  ])('lets a line break before code only where it should: after %s', (_, html) => {
    const plain = html.replaceAll('<wbr aria-hidden="true">', '');
    expect(finishBody(`<p>${plain}</p>`, messagesIn('hant'))).toBe(`<p>${html}</p>`);
  });

  it('stays quick on a page of unfinished emphasis', () => {
    const html = '<p><em>'.repeat(150_000);
    expect(finishBody(html, messagesIn('hant'))).toBe(html);
  });
});
