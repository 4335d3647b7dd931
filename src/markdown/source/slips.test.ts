import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import { problems, render } from '../fixtures/render.ts';

async function hints(source: string): Promise<(string | undefined)[]> {
  return (await render(source)).problems.map((problem) => describeProblem(problem, 'en').hint);
}

describe('slips of the keyboard', () => {
  it.each([
    ['##标题', '## 标题'],
    ['#标题', '# 标题'],
    ['> ###标题', '### 标题'],
    ['-第一项', '- 第一项'],
    ['1.第一项\n', '1. 第一项'],
    ['看[这里]（https://example.org/a）。', '[这里](https://example.org/a)'],
    ['看[这里] (./other.md)。', '[这里](./other.md)'],
    ['！[图](../images/a.png)', '![图](../images/a.png)'],
  ])('%s is told with what was meant', async (source, meant) => {
    expect(await hints(source)).toEqual([`Write:\n${meant}`]);
  });

  it.each([
    ['这是＊＊重点＊＊。', '**重点**'],
    ['运行｀npm i｀。', '`npm i`'],
    ['［链接］（https://a.example/）', '[链接](https://a.example/)'],
    ['＃＃ 标题', '## 标题'],
    ['－ 甲', '- 甲'],
    ['#　标题', '# 标题'],
    ['1.\u00a0甲', '1. 甲'],
    ['*甲', '* 甲'],
    ['中文__加粗__中文', '**加粗**'],
    ['<!- more ->', '<!-- more -->'],
    ['<！-- 备注 --！>', '<!-- 备注 -->'],
    ['1. 一\n  - 子项', '   - 子项'],
  ])('%s is shown as it is, and told with what was meant', async (source, meant) => {
    expect(await hints(source)).toEqual(
      [`Write:\n${meant}`].map((hint) => expect.stringContaining(hint.slice(7))),
    );
  });

  it.each([
    '｜甲｜乙｜\n｜－－｜－－｜\n｜一｜二｜',
    '｜甲｜乙｜\n|---|---|\n｜一｜二｜',
    '甲｜乙\n—｜—\n一｜二',
    '| 甲 | 乙 |\n｜：—｜—：｜\n| 一 | 二 |',
  ])('a table with full-width bars is read as one, and told: %j', async (source) => {
    const { html, problems: told } = await render(source);
    expect(html).toMatch(/<th[^>]*>甲<\/th>[^]*<td[^>]*>二<\/td>/);
    expect(told.map(({ code }) => code)).toEqual(['markdown-syntax']);
  });

  it.each(['甲｜乙\n丙｜丁', '| 甲｜乙 | 丙 |\n|---|---|\n| 一 | 二｜三 |'])(
    'a full-width bar in text is text: %j',
    async (source) => expect((await render(source)).html).toContain('甲｜乙'),
  );

  it.each([
    ['看[甲](https://a.example/ “题”)。', '[甲](https://a.example/ "题")'],
    ['看[甲](https://a.example/a b)。', '[甲](https://a.example/a%20b)'],
  ])('%s is no link', async (source, line) => {
    expect(await hints(source)).toEqual([expect.stringContaining(line)]);
  });

  it.each([
    ['**没有关上', 1],
    ['<div>\n**在元素里**\n</div>', 2],
    ['[空]()', 1],
    ['甲\n\n    缩进了四个空格的一段话，其实是正文。', 3],
    ['| 甲 | 乙 |\n|---|---|\n| 一 | 二 | 三 |', 3],
    ['| 甲 | 乙 |\n|---|\n| 一 | 二 |', 1],
    ['写 <?php echo 1; ?> 这样', 1],
    ['写 <!DOCTYPE html> 这样', 1],
  ])('%s is told on line %i', async (source, line) => {
    const [first = ''] = await problems(source);
    expect(first).toMatch(new RegExp(`^${line}:\\d+ markdown-syntax`));
  });

  it('shows what HTML would swallow in a sentence', async () => {
    expect((await render('写 <!DOCTYPE html> 这样')).html).toBe('<p>写 &lt;!DOCTYPE html&gt; 这样</p>');
  });

  it('tells of a rule that makes a heading of a sentence', async () => {
    expect(await problems('一段文字。\n---\n\n又一段。')).toEqual(['2:1 markdown-syntax']);
    expect(await problems('标题\n---\n\n又一段。\n\n---\n')).toEqual([]);
  });

  it('tells where a code block opens that nothing closes', async () => {
    expect(await problems('正文\n\n```js\nconst a = 1;\n\n正文')).toEqual(['3:1 markdown-syntax']);
  });

  it.each([
    '#话题# 正文',
    '#1 号',
    '- 项\n1. 项\n-1 度\n3.14 是圆周率',
    '1.5 倍行距',
    '*着重*的字',
    '[注]（见下文）',
    '数组 a[0] (从零数起)',
    '快看！[这里](https://example.org/)',
    '`[这里]（https://example.org/）`',
    '- 项\n\n  ```\n  代码\n\n别的',
    '\\*\\*不加粗\\*\\*',
    '`＊＊重点＊＊`',
    '乘方 2**3 与 **/*.md',
    '```\n｀甲｀ [a](b c) **甲\n```',
    '甲\n\n    // 注释：这是一段代码的说明，不是正文。',
    '| 甲 | 乙 |\n|---|---|\n| 一 | a \\| b |\n| 二 | [[甲|乙]] |\n| 三 |',
    '1. 一\n   - 子项\n2. 二',
    '变量 __init__ 方法',
    '   1. 一\n   2. 二',
  ])('says nothing of %s', async (source) => expect(await problems(source)).toEqual([]));

  it('tells pictures on the author’s own disk', async () => {
    expect(await problems('![图](file:///home/me/a.png)')).toEqual(['1:6 asset-missing']);
  });
});

describe('what a Chinese keyboard writes', () => {
  it.each([
    ['···js\nlet a\n···', '```js'],
    ["'''js\nlet a\n'''", '```js'],
    ['｀｀｀js\nlet a\n｀｀｀', '```js'],
    ['##**甲**', '## **甲**'],
    ['##1. 甲', '## 1. 甲'],
    ['##甲##', '## 甲'],
    ['## 甲##', '## 甲'],
    ['####### 甲', '###### 甲'],
    ['-[ ] 甲', '- [ ] 甲'],
    ['- [√] 甲', '- [x] 甲'],
    ['- [] 甲', '- [ ] 甲'],
    ['》引用', '> 引用'],
    ['见 https：//a.example/b', 'https://a.example/b'],
    ['【甲】(https://a.example/)', '[甲](https://a.example/)'],
    ['用·npm i·安装', '`npm i`'],
    ['＄a^2＄', '$a^2$'],
    ['甲|乙\n—|—\n1|2', '|---|---|'],
    ['|甲|乙|\n|---+---|\n|1|2|', '|---|---|'],
    ['++甲++', '<u>甲</u>'],
    ['H~2~O', '<sub>2</sub>'],
    ['x^2^', '<sup>2</sup>'],
    ['*[HTML]: 超文本\n\nHTML', '<abbr title="超文本">HTML</abbr>'],
    ['2*3*4 是 24', '2\\*3\\*4'],
    ['看[甲][乙]', '[乙]: https://…'],
    ['甲[^中 文]\n\n[^中 文]: 注', '[^中-文]'],
    ['1、甲\n2、乙', 'empty line'],
    ['（一）甲\n（二）乙', 'empty line'],
    ['    ```js\n    let a\n    ```', 'three spaces'],
    ['甲<!-- 没有关', '-->'],
    ['#\n\n甲', 'text'],
    ['[](other.md)', 'words'],
  ])('%s is told with what was meant', async (source, meant) => {
    expect((await hints(source)).join('\n')).toContain(meant);
  });

  it.each([
    '哈利·波特·甲',
    'J·K·罗琳',
    '1、甲',
    '1、甲  \n2、乙',
    '1、甲\n\n2、乙',
    '- [甲] 乙',
    'a[0][1] 与 [x][y]',
    'C++ 与 ++i 与 i++',
    '2*3 与 4*5',
    '## C##',
    '甲 <!-- 注 --> 乙',
    '·\n·',
    "'''甲'''",
    '|甲|\n|-|\n|——|',
  ])('says nothing of %s', async (source) => expect(await problems(source)).toEqual([]));

  it('reads a link whose closing parenthesis is full-width', async () => {
    const { html } = await render('看[甲](https://a.example/x）和[乙](b.md)。');
    expect(html).toBe(
      '<p>看<a href="https://a.example/x" rel="noopener">甲</a>和<a href="link:b.md">乙</a>。</p>',
    );
    expect(await hints('看[甲](https://a.example/x）。')).toEqual(['Write:\n[甲](https://a.example/x)']);
  });
});

describe('HTML that our parser does not read as browsers do', () => {
  it.each([
    ['<img src=a/b.png>', '<img src="asset:a/b.png"'],
    ['<img src=a/b.png/>', '<img src="asset:a/b.png"'],
    ['甲 <a title="x=y/z" href=/b/>乙</a>', '<a href="link:/b/"'],
    ['甲</br>乙<br/ >丙', '甲<br>乙<br>丙'],
  ])('%s', async (source, expected) => expect((await render(source)).html).toContain(expected));
});

describe('terms with their meanings', () => {
  it.each([
    ['甲\n: 一\n: 二', '<dl><dt>甲</dt><dd>一</dd><dd>二</dd></dl>'],
    ['甲\n\n:   一\n\n乙\n\n:   二', '<dl><dt>甲</dt><dd>一</dd><dt>乙</dt><dd>二</dd></dl>'],
    ['甲：\n乙: 丙', '<p>甲：乙: 丙</p>'],
    [': 一', '<p>: 一</p>'],
  ])('%j', async (source, expected) =>
    expect((await render(source)).html.replaceAll('\n', '')).toBe(expected),
  );
});

describe('formulas without doubt', () => {
  it.each(['$E=mc^2$', '公式$a^2+b^2=c^2$成立', '$2^{10}$', '```math\na+b\n```'])('%s', async (source) =>
    expect((await render(source)).hasMath).toBe(true),
  );
  it.each(['价格$5和$10^', '$PATH 与 $HOME', '$a 与 b$', '```maths\na\n```'])('not %s', async (source) =>
    expect((await render(source)).hasMath).toBe(false),
  );
});
