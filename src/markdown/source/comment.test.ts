import { describe, expect, it } from 'vitest';
import { html, problems, render } from '../fixtures/render.ts';

describe('private notes', () => {
  it.each([
    ['甲%%私%%乙', '<p>甲乙</p>'],
    ['甲 %%私%% 乙', '<p>甲 乙</p>'],
    ['甲 %%私%%。', '<p>甲。</p>'],
    ['甲 %%私%%', '<p>甲</p>'],
    ['%%私%% 甲', '<p>甲</p>'],
    ['%%私%%# 甲', '<p># 甲</p>'],
    ['甲%%%%乙', '<p>甲乙</p>'],
    ['*%%私%%*甲*', '<p><em></em>甲*</p>'],
    ['甲 %%私 `%%` 事%% 乙', '<p>甲 乙</p>'],
    ['甲 %%私\n事%% 乙', '<p>甲 乙</p>'],
    ['甲\n%%私\n事%%\n乙', '<p>甲乙</p>'],
    ['甲 %%私\n%%\n乙', '<p>甲乙</p>'],
    ['%%私事%%\n\n甲', '<p>甲</p>'],
    ['- 甲\n%%私%%\n- 乙', '<ul><li>甲</li><li>乙</li></ul>'],
    ['- %%私%%\n- 乙', '<ul><li></li><li>乙</li></ul>'],
    ['> 甲\n> %%私%%\n> 乙', '<blockquote><p>甲乙</p></blockquote>'],
    [
      '| 甲%%私%% |\n|-|\n%%| 私 |%%\n| 乙 |',
      '<div class="table" tabindex="0"><table><thead><tr><th>甲</th></tr></thead><tbody><tr><td>乙</td></tr></tbody></table></div>',
    ],
  ])('%j is %s', async (source, expected) => expect(await html(source)).toBe(expected));

  it.each([
    '%%\n私\n%%',
    '%% \n私\n\n- 私\n\n```\n私\n```\n%%  ',
    '%%\n##私\n%%',
    '%%\n私 %%私%% 私\n%%',
    '%% 私：\n\n- 私\n\n%%',
    '%%\n私\n\n私 %%',
    '　　%%\n私\n\n私\n　　%%',
    '%%\n私：\n\n```mermaid\n%%{init: {}}%%\n私\n```\n\n私\n%%',
    '%% 私\n\n```\n%%\n```\n\n%%',
  ])('%j is a block of them', async (note) => {
    expect(await html(`甲\n\n${note}\n\n乙`)).toBe('<p>甲</p><p>乙</p>');
    expect(await html(`甲\n${note}\n乙`)).not.toContain('私');
    expect((await render(note)).problems).toEqual([]);
  });

  it('stay out of the further paragraphs of footnotes', async () => {
    const shown = await html('甲[^1]\n\n[^1]: 乙。\n\n    丙%%私%%，==丁==。');
    expect(shown).toContain('<p>丙，<mark>丁</mark>。');
  });

  it('stay out of quotations and lists', async () => {
    expect(await html('> 甲\n>\n> %%\n> 私\n> %%')).toBe('<blockquote><p>甲</p></blockquote>');
    expect(await html('- 甲\n\n  %%\n  私\n  %%\n- 乙')).not.toContain('私');
    expect(await html('- %%\n  私\n  %%\n- 乙')).toBe('<ul><li></li><li>乙</li></ul>');
  });

  it('reach neither headings nor leads nor lengths', async () => {
    const rendered = await render('## 甲 %%私%%\n\n乙 %%私 [私](b.md)%% 丙。\n\n%%\n私\n%%');
    expect(rendered.headings).toEqual([{ depth: 2, id: '甲', text: '甲' }]);
    expect(rendered).toMatchObject({ lead: '乙 丙。', length: 3, links: [] });
  });
});

describe('signs that make no private note', () => {
  it.each([
    ['增长 100%%。', '<p>增长 100%%。</p>'],
    ['增长 100%%。\n\n下降 50%%。', '<p>增长 100%%。</p><p>下降 50%%。</p>'],
    ['- 100%%\n- 50%%', '<ul><li>100%%</li><li>50%%</li></ul>'],
    ['%%\n甲\n\n乙', '<p>%%\n甲</p><p>乙</p>'],
    ['%% 甲\n\n乙 %%', '<p>%% 甲</p><p>乙 %%</p>'],
    ['> %%\n> 甲\n\n%%', '<blockquote><p>%%\n甲</p></blockquote><p>%%</p>'],
    ['`%%甲%%`', '<p><code translate="no">%%甲%%</code></p>'],
    ['甲%%乙 `%%` 丙', '<p>甲%%乙 <code translate="no">%%</code> 丙</p>'],
    ['<div>\n%%\n甲\n%%\n乙%%丙%%\n</div>', '<div>\n%%\n甲\n%%\n乙%%丙%%\n</div>'],
    ['甲<!-- %% -->乙%%', '<p>甲乙%%</p>'],
    ['\\%%甲%%', '<p>%%甲%%</p>'],
    ['成長 100%% 到 200%%，', '<p>成長 100%% 到 200%%，</p>'],
    ['R 裡 5 %% 2 得 1，7 %% 3 也得 1。', '<p>R 裡 5 %% 2 得 1，7 %% 3 也得 1。</p>'],
    ['要寫 %%i，不是 %i；用 %%~nxi 取檔名', '<p>要寫 %%i，不是 %i；用 %%~nxi 取檔名</p>'],
    ['"%d%%" 與 "%s%%" 都要兩個 %%', '<p>"%d%%" 與 "%s%%" 都要兩個 %%</p>'],
    [
      '[字](https://e.com/?a=%%b%%c)',
      '<p><a href="https://e.com/?a=%25%25b%25%25c" rel="noopener">字</a></p>',
    ],
    ['[x](u "%%t%%")', '<p><a href="link:u" title="%%t%%">x</a></p>'],
  ])('%j is %s', async (source, expected) => expect(await html(source)).toBe(expected));

  it.each([
    ['%%\n甲\n\n乙', ['1:1 markdown-syntax']],
    ['甲\n\n%% 乙\n\n丙 %%', ['3:1 markdown-syntax']],
    ['%% 甲\n\n%% 乙', []],
    ['增长 100%%。\n\n下降 50%%', []],
    ['增长 100%% 到 200%%', []],
    ['甲\n\n<p>乙 %%私%%</p>', ['3:6 markdown-syntax']],
    [':::tip 甲 %%私%%\n乙\n:::', ['1:10 markdown-syntax']],
    ['[[甲|乙%%私%%]]', ['1:6 markdown-syntax']],
    ['`%%私%%`\n\n    %%私%%', []],
  ])('%j is told where a note was meant', async (source, told) =>
    expect(await problems(source)).toEqual(told),
  );

  it('in code blocks and formulas', async () => {
    expect((await render('```r\n%%\n5 %% 2\n%%\n```')).html).toContain('data-code');
    expect((await render('```\n%%\n甲\n%%\n```')).html).toContain('甲');
    expect((await render('    %%\n    甲\n    %%')).html).toContain('甲');
    expect((await render('$a %% b %% c$', { math: true })).html).toContain('b');
  });
});
