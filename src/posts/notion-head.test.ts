import { describe, expect, it } from 'vitest';
import { readNotionHead, withoutNotionHtml } from './notion-head.ts';

function keysOf(body: string): Record<string, unknown> | undefined {
  const head = readNotionHead(body);
  return head && Object.fromEntries(head.fields.map(({ key, value }) => [key, value]));
}

describe('properties of a page of Notion', () => {
  it('are the lines between its heading and its text, which stay empty', () => {
    const head = readNotionHead('# 讀書\n\nCreated: May 28, 2014 9:30 AM\n标签: 甲, 乙\n\n正文。');
    expect(head?.body).toBe('# 讀書\n\n\n\n\n正文。');
    expect(head?.fields).toEqual([
      { key: 'Created', value: 'May 28, 2014 9:30 AM', position: { line: 3, column: 1 } },
      { key: '标签', value: '甲, 乙', position: { line: 4, column: 1 } },
    ]);
  });

  it.each<[body: string, keys: Record<string, unknown> | undefined]>([
    [
      '# 題\n\nDate: 2014年5月28日 → 2014年5月30日\nURL: https://example.net/a',
      { Date: '2014年5月28日', link: 'https://example.net/a' },
    ],
    ['# 題\n\nTags: 甲\n状态: 草稿\n', { Tags: '甲', draft: 'true' }],
    ['# 題\n\nTags: 甲\nStatus: Published\n', { Tags: '甲' }],
    ['# 題\n\n他說: 這是正文。\n\n下一段。', undefined],
    ['# 題\n\nTags: 甲\n緊接著的正文。', undefined],
    ['正文。\n\nTags: 甲', undefined],
  ])('%j', (body, keys) => expect(keysOf(body)).toEqual(keys));
});

it('makes callouts of Notion’s asides, line by line', () => {
  expect(withoutNotionHtml('甲\n<aside>\n💡 **乙**\n\n丙\n\n</aside>\n![Untitled](a.png)')).toBe(
    '甲\n> [!NOTE]\n> 💡 **乙**\n>\n> 丙\n>\n\n![](a.png)',
  );
});
