import { describe, expect, it } from 'vitest';
import { render } from '../fixtures/render.ts';
import { Lead } from './lead.ts';

const lead = async (source: string, excerptSeparator?: string) =>
  (await render(source, excerptSeparator === undefined ? {} : { excerptSeparator })).lead;

describe('the lead of a body', () => {
  it.each([
    ['joins paragraphs', '第一段。\n\n第二段', '第一段。第二段'],
    ['joins the lines of a poem', '君问归期未有期，  \n巴山夜雨涨秋池。', '君问归期未有期，巴山夜雨涨秋池。'],
    ['parts blocks that end without punctuation', '- 甲\n- 乙\n', '甲 乙'],
    ['keeps the words of links and emphasis', '见[**前文**](a.md)。', '见前文。'],
    ['keeps inline code', '用 `npm ci` 安装', '用 npm ci 安装'],
    ['leaves out headings', '# 题\n\n## 节\n\n正文', '正文'],
    ['leaves out code blocks', '```js\nlet a\n```\n\n正文', '正文'],
    ['leaves out pictures and captions', '![图](a.png "说明")\n\n正文', '正文'],
    ['leaves out footnote marks', '正文[^1]。\n\n[^1]: 注', '正文。'],
    ['leaves out tables', '| a | b |\n|-|-|\n| 1 | 2 |\n\n正文', '正文'],
    ['leaves out scripts', '<script>x</script>\n\n正文', '正文'],
    ['decodes references', 'a &amp; b &lt;c', 'a & b <c'],
    ['ends at the author’s mark', '甲\n\n<!-- more -->\n\n乙', '甲'],
    ['ends at it in a line too', '甲<!--more-->乙', '甲'],
    ['ignores a mark before any text', '<!-- more -->\n\n甲', '甲'],
    ['is empty for an empty body', '', ''],
  ])('%s', async (_, source, text) => expect(await lead(source)).toBe(text));

  it('ends at a separator of Jekyll', async () => {
    expect(await lead('甲\n\n<!-- excerpt -->\n\n乙', '<!-- excerpt -->')).toBe('甲');
  });

  it('ends at the end of a sentence near 300 characters', async () => {
    const text = await lead(`${'一'.repeat(199)}。\n\n${'二'.repeat(149)}。\n\n三`);
    expect(text).toBe(`${'一'.repeat(199)}。`);
  });

  it('cuts a sentence without end', async () => {
    expect(await lead('一'.repeat(1000))).toBe(`${'一'.repeat(300)}…`);
  });

  it('takes all up to the author’s mark, even if it is longer', async () => {
    const text = `${'一'.repeat(399)}。`;
    expect(await lead(`${text}\n\n<!-- more -->\n\n二`)).toBe(text);
  });

  it('never cuts a surrogate pair', () => {
    const started = new Lead();
    started.add(`a${'𠮷'.repeat(300)}`);
    expect(started.finish().isWellFormed()).toBe(true);
  });
});

describe('the length of a body', () => {
  it.each([
    ['客户服务。', 4],
    ['# 题\n\n正文 with words', 5],
    ['```\nlet a = 1\n```\n\n正文', 2],
    ['`npm ci`', 2],
    ['正文[^1]。\n\n[^1]: 注', 3],
  ])('%j is %i', async (source, length) => expect((await render(source)).length).toBe(length));
});
