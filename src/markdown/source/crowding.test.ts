import { expect, it } from 'vitest';
import { problems, render } from '../fixtures/render.ts';

it('shows what stands behind thousands of signs in one paragraph as plain text, and says so', async () => {
  const source = `甲\n\n${'*a_ '.repeat(5000)}**尾**`;
  expect((await render(source)).html).toContain('**尾**</p>');
  expect(await problems(source)).toEqual([
    expect.stringMatching(/^3:\d+ markdown-syntax$/),
    // The signs at the end are shown, and told too.
    '3:20001 markdown-syntax',
    '3:20004 markdown-syntax',
  ]);
});

it('leaves tables, raw HTML and long plain paragraphs alone', async () => {
  const table = `| 甲 |\n|-|\n${'| **a** &amp; _b_ |\n'.repeat(2000)}`;
  const raw = `<div>\n${'<b>a_b</b> &nbsp; *\n'.repeat(2000)}</div>`;
  const prose = '客户服务的**第一个**小时。'.repeat(500);
  for (const source of [table, raw, prose]) expect(await problems(source)).toEqual([]);
});
