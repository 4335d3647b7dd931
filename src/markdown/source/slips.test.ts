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
    '####',
    '[注]（见下文）',
    '数组 a[0] (从零数起)',
    '快看！[这里](https://example.org/)',
    '`[这里]（https://example.org/）`',
    '- 项\n\n  ```\n  代码\n\n别的',
  ])('says nothing of %s', async (source) => expect(await problems(source)).toEqual([]));

  it('tells pictures on the author’s own disk', async () => {
    expect(await problems('![图](file:///home/me/a.png)')).toEqual(['1:6 asset-missing']);
  });
});
