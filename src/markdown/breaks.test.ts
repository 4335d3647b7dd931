import { describe, expect, it } from 'vitest';
import { html, render } from './fixtures/render.ts';

const broken = (source: string) => html(source, { breaks: true });

describe('line breaks that the site keeps', () => {
  it.each([
    ['in a paragraph', '作者=某人\n譯者=另一人', '<p>作者=某人<br>\n譯者=另一人</p>'],
    ['behind two spaces', '甲  \n乙', '<p>甲<br>\n乙</p>'],
    ['behind a backslash', '甲\\\n乙', '<p>甲<br>\n乙</p>'],
    ['in a list', '- 甲\n  乙\n- 丙', '<ul><li>甲<br>\n乙</li><li>丙</li></ul>'],
    ['in a quotation', '> 甲\n> 乙\n丙', '<blockquote><p>甲<br>\n乙<br>\n丙</p></blockquote>'],
    ['in emphasis', '**甲\n乙**', '<p><strong>甲<br>\n乙</strong></p>'],
    ['beside code', '用 `a`\n和 `b`', null],
    ['before a list', '甲\n- 乙\n', '<p>甲</p><ul><li>乙</li></ul>'],
    ['before a heading', '甲\n## 乙', '<p>甲</p><h2 id="乙">乙</h2>'],
    ['behind what is no heading', '#甲\n乙', '<p>#甲<br>\n乙</p>'],
    ['above a rule', '标题\n---\n甲', '<h2 id="标题">标题</h2><p>甲</p>'],
  ])('stand %s', async (_, source, expected) => {
    if (expected === null) expect(await broken(source)).toContain('</code><br>\n和');
    else expect(await broken(source)).toBe(expected);
  });

  it.each([
    ['code', '```\na\nb\n```'],
    ['a code span', '甲 `a\nb` 乙'],
    ['HTML', '<div>\n甲\n乙\n</div>'],
    ['a tag', '甲<span\nclass="a">乙</span>'],
    ['a table', '| a |\n|---|\n| b |\n| c |'],
    ['a table without outer bars', 'a | b\n---|---\nc | d'],
    ['a formula', '甲 $$\na\nb\n$$ 乙'],
    ['definitions', '[a] [b]\n\n[a]: https://a.com\n[b]: https://b.com'],
  ])('leave %s alone', async (_, source) => {
    expect(await html(source, { breaks: true, math: true })).toBe(await html(source, { math: true }));
  });

  it('part words in the excerpt', async () => {
    expect((await render('甲：一\n乙：二', { breaks: true })).lead).toBe('甲：一 乙：二');
  });
});
