import { describe, expect, it } from 'vitest';
import { withoutCode } from './without-code.ts';

describe('MDX whose programs may not run', () => {
  it('keeps its text and its line numbers', () => {
    const mdx = [
      "import Chart from './chart.js'",
      'export const data = {',
      '  a: 1,',
      '}',
      '',
      '# 銷售',
      '',
      '上週 <Chart data={data} />賣了 **三百**杯。{/* 待查 */}',
      '',
      '<Note title="注意">',
      '別忘了冰塊。',
      '</Note>',
      '',
      '```js',
      "import x from 'y'",
      '<Chart />',
      '```',
      '',
      '寫作 `<Chart />`。',
    ].join('\n');
    expect(withoutCode(mdx)).toMatchInlineSnapshot(`
      "




      # 銷售

      上週 賣了 **三百**杯。

      **注意**
      別忘了冰塊。


      \`\`\`js
      import x from 'y'
      <Chart />
      \`\`\`

      寫作 \`<Chart />\`。"
    `);
    expect(withoutCode(mdx).split('\n')).toHaveLength(mdx.split('\n').length);
  });

  it.each([
    ['<Image src="./a.png" alt="圖" width={300} />', '![圖](<./a.png>)'],
    ['<LinkCard title="說明" href="https://a.b/" />', '[說明](<https://a.b/>)'],
    ['<TabItem value="a" label="登入">', '**登入**'],
    ["<span style={{ float: 'right' }}>2021</span>", '<span>2021</span>'],
    ['{/* truncate */}', '<!-- more -->'],
    ["import Tabs from '@theme/Tabs'; import TabItem from '@theme/TabItem';", ''],
    ['import 是關鍵字', 'import 是關鍵字'],
  ])('%s becomes %s', (mdx, text) => expect(withoutCode(mdx)).toBe(text));

  it('leaves plain Markdown alone', () => {
    const text = '一段 <em>字</em>，a < B，{花括號}。\n\n- import 這個詞在句中\n';
    expect(withoutCode(text)).toBe(text);
  });
});

it('programs in tags go, over lines too; files and numbers that they name stay', () => {
  expect(withoutCode('<Spoiler information={`一\n\n二`}>\n內容 `<Tab a={1}>`\n</Spoiler>')).toBe(
    '\n\n\n內容 `<Tab a={1}>`\n',
  );
  expect(withoutCode('<img src={require("./a.png").default} width={300} onLoad={f} alt="圖" />')).toBe(
    '<img src="./a.png" width="300" alt="圖" />',
  );
});
