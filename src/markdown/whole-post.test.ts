import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { render } from './fixtures/render.ts';

const folder = new URL('./fixtures/whole-post/', import.meta.url);

it('renders a post that uses a bit of everything', async () => {
  const source = readFileSync(new URL('source.md.txt', folder), 'utf8');
  const { html, ...facts } = await render(source, { math: true, untitled: true, firstLine: 5 });
  await expect(
    html.replace(/<span class="katex">.*?<\/math><\/span>.*?(?=<\/span> 分钟)/, '…'),
  ).toMatchFileSnapshot('./fixtures/whole-post/expected.html.txt');
  expect(facts).toMatchInlineSnapshot(`
    {
      "firstHeading": "夜班的第一个小时",
      "hasCode": true,
      "hasMath": true,
      "headings": [
        {
          "depth": 2,
          "id": "time",
          "text": "先记下时间",
        },
      ],
      "images": [
        "../images/counter.png",
      ],
      "lead": "凌晨一点，电话响了第三次，我们还没有找到那张工单。原因很简单：没人写下来。",
      "length": 146,
      "links": [
        "./names.md#pinyin",
      ],
      "loads": [],
      "problems": [
        {
          "code": "html-unclosed",
          "file": "post.md",
          "position": {
            "column": 1,
            "line": 43,
          },
          "severity": "warning",
          "values": {
            "name": "details",
          },
        },
        {
          "code": "markdown-syntax",
          "file": "post.md",
          "id": "markdown-syntax/unknown-element",
          "position": {
            "column": 11,
            "line": 44,
          },
          "severity": "info",
          "values": {
            "text": "<String>",
          },
        },
      ],
      "scripts": [],
    }
  `);
});
