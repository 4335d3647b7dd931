import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import { html, problems, render } from '../fixtures/render.ts';

const fence = (info: string, table: string) => `\`\`\`${info}\n${table}\n\`\`\``;
const shops = '| 店 | 退貨 | 換貨 |\n| --- | ---: | --- |\n| 城南 | 1,204 | 310 |\n| 城北 | 860 | ２８０ |';

/** What a drawing says, in the order of its letters. */
const words = (drawing: string) => [...drawing.matchAll(/<text[^>]*>([^<]*)/g)].map(([, word]) => word);

describe('a chart', () => {
  it('is a drawing with a name, and its table below', async () => {
    const page = await html(fence('chart title="各店 <退換>"', shops));
    expect(page).toMatch(
      /^<figure class="chart" data-chart="bar"><figcaption>各店 &lt;退換&gt;<\/figcaption><svg [^>]*role="img" aria-label="各店 &lt;退換&gt;"/,
    );
    expect(page).toContain('<th scope="row">城南</th><td>1,204</td><td>310</td>');
    expect(words(page)).toEqual(
      ['退貨', '換貨', '1,204', '310', '860', '２８０', '城南', '城北'].sort(byPlace(page)),
    );
  });

  it('of one column has no legend, and is named by what it shows', async () => {
    const page = await html(fence('chart', '|店|盈虧|\n|-|-|\n|城南|12.5 萬|\n|城北|−3.2 萬|'));
    expect(page).toContain('aria-label="盈虧：城南–城北"');
    expect(words(page)).not.toContain('盈虧');
    const [gain = 0, loss = 0] = [...page.matchAll(/<rect class="series-1"[^>]* width="([\d.]+)"/g)].map(
      ([, wide]) => Number(wide),
    );
    expect(gain / loss).toBeCloseTo(12.5 / 3.2, 1);
  });

  it('of lines has round numbers at its side and as many names as there is room for', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `| 第 ${at + 1} 天 | ${at * 7}% |`).join('\n');
    const page = await html(fence('chart line', `| 天 | 滿意 |\n|---|---|\n${rows}`));
    expect(page).toContain('data-chart="line"');
    expect(words(page)).toEqual(expect.arrayContaining(['0', '100', '200', '300', '第 1 天']));
    expect(words(page).length).toBeLessThan(20);
    expect(page.match(/<circle/g)).toHaveLength(40);
  });

  it('of parts is a circle, with the share of each part beside it', async () => {
    const page = await html(fence('chart pie', '|原因|件|\n|-|-|\n|尺寸|50|\n|颜色|30|\n|破损|20|'));
    expect(page).toContain('data-chart="pie"');
    expect(page.match(/class="chart-part"/g)).toHaveLength(3);
    expect(words(page)).toEqual(['尺寸 50（50%）', '50%', '颜色 30（30%）', '30%', '破损 20（20%）', '20%']);
    expect(await html(fence('chart pie', '|原因|件|\n|-|-|\n|尺寸|5|\n|颜色|0|'))).toContain('<circle');
  });

  it.each([
    ['two columns', shops],
    ['losses', '|店|盈亏|\n|-|-|\n|城南|3|\n|城北|-2|'],
    ['nothing at all', '|店|盈亏|\n|-|-|\n|城南|0|'],
    ['too many parts', `|a|b|\n|-|-|\n${'|x|1|\n'.repeat(9)}`],
  ])('of %s can be no pie: bars are drawn, and it is told', async (_, table) => {
    const source = fence('chart pie', table.trimEnd());
    expect(await html(source)).toContain('data-chart="bar"');
    expect(await problems(source)).toEqual([expect.stringMatching(/^1:\d+ chart-unreadable/)]);
  });

  it.each([
    ['chart pei', '是不是：\n```chart pie'],
    ['chart radar title="甲"', '可以写：bar, line, pie'],
  ])('of an unknown kind, %s, is drawn as bars and told', async (info, hint) => {
    const source = fence(info, shops);
    const [problem] = (await render(source)).problems;
    expect(await html(source)).toContain('data-chart="bar"');
    expect(problem && describeProblem(problem, 'zh-Hans').hint).toBe(hint);
  });

  it('is titled in plain words, too', async () => {
    expect(await html(fence('chart 各月退货', shops))).toContain('<figcaption>各月退货</figcaption>');
    expect(await problems(fence('chart 各月退货', shops))).toEqual([]);
  });

  it.each([
    ['no table', 'chart', '甲乙丙'],
    ['a table of words', 'chart', '| 店 | 說法 |\n|---|---|\n| 城南 | 不知道 |'],
    ['a cell that is missing', 'chart line', '| 店 | 一月 | 二月 |\n|---|---|---|\n| 城南 | 3 |'],
    ['more rows than a picture can show', 'chart', `|a|b|\n|-|-|\n${'|x|1|\n'.repeat(61)}`],
  ])('of %s is shown as it is written, and told', async (_, info, table) => {
    const source = `文。\n\n${fence(info, table.trimEnd())}`;
    expect(await html(source)).toContain('<figure class="code" data-language="chart"');
    expect(await problems(source)).toEqual([expect.stringMatching(/^3:\d+ chart-unreadable/)]);
  });
});

/** Sorts words as a page has them, so that a test names all of them and no order of drawing. */
function byPlace(page: string): (a: string, b: string) => number {
  return (a, b) => page.indexOf(`>${a}</text>`) - page.indexOf(`>${b}</text>`);
}
