import { describe, expect, it } from 'vitest';
import { checkedText } from './checked-text.ts';
import { splitPost } from './split.ts';

/** What is left of a head, line by line; names in angle brackets. */
function read(head: string): string[] {
  const text = `${head}正文`;
  const checked = checkedText(text, splitPost(text, 'a.md').firstLine);
  expect(checked.text).toHaveLength(text.length);
  expect(checked.text.endsWith('正文')).toBe(true);
  return checked.fields.map(({ from, to, isName }) => {
    const field = text.slice(from, to);
    return isName ? `<${field}>` : field;
  });
}

describe('what people read of a post', () => {
  it('stays where it is in the file, all else of the frontmatter blank', () => {
    const text = '---\ntitle: 甲\nslug: 乙\ntags: [丙]\n---\n正文';
    expect(checkedText(text, 6).text).toBe('   \n       甲\n       \n       丙 \n   \n正文');
  });

  it.each([
    ['YAML', '---\ntitle: 甲,,乙\ntags: 行销, 广告\n---\n', ['甲,,乙', '<行销, 广告>']],
    ['quotation marks', `---\ntitle: "甲：乙"\nsubtitle: '丙'\n---\n`, ['甲：乙', '丙']],
    ['escapes', `---\ntitle: "甲\\n乙"\nsubtitle: '丙''丁'\n---\n`, []],
    ['lists', '---\ntags:\n  - 甲\n  - 乙\n---\n', ['<甲>', '<乙>']],
    ['several lines', '---\ndescription: |\n  甲，\n  乙。\n---\n', ['  甲，\n  乙。']],
    ['maps', '---\nsource: { title: 甲, author: 乙 }\n---\n', ['甲', '<乙>']],
    ['no opening fence (Hexo)', 'title: 甲\r\ntags: 乙\r\n---\r\n', ['甲', '<乙>']],
    ['a tab (Hexo)', '---\ntitle: 甲\ntags:\n\t- 乙\n---\n', ['甲', '<乙>']],
    ['TOML', '+++\ntitle = "甲"\ntags = ["乙",\n  "丙"]\n# "丁"\n+++\n', ['甲', '<乙>', '<丙>']],
    ['JSON', '{\n  "title": "甲",\n  "tags": ["乙"]\n}\n', ['甲', '<乙>']],
    ['what is not read', '---js\n{ title: "甲" }\n---\n', []],
    ['addresses', '---\npermalink: /甲/\ncover: 甲.png\nother: ../乙/丙.png\naliases: [/丁/]\n---\n', []],
    ['terms', '---\nglossary: { 软件: 軟體 }\n---\n', []],
    ['a second --- in the text', '---\ntitle: 甲\n---\n\n', ['甲']],
    ['what YAML refuses', '---\ntitle: "甲\n---\n', []],
  ])('%s', (_, head, expected) => {
    expect(read(head)).toEqual(expected);
  });

  it('is all of a file without frontmatter', () => {
    expect(checkedText('正文', 1)).toEqual({ text: '正文', fields: [] });
  });
});

describe('frontmatter', () => {
  it.each([
    ['---\ntitle: a\n---\n', '\n正文\n---\n'],
    ['---\r\ntitle: a\r\n---\r\n', '正文\r\n'],
    ['\uFEFF---\rtitle: a\r\n---\n', '正文'],
    ['\n\n---  \ntitle: a\n-----\n', '正文'],
    ['---\ntitle: a\n', '\n正文'],
    ['---toml\ntitle = "a"\n---\n', '正文'],
    [';;;\n"title": "a"\n;;;\n', '正文'],
    ['', '正文\n---\n'],
  ])('%j is all that is blanked', (head, body) => {
    const text = head + body;
    const checked = checkedText(text, splitPost(text, 'a.md').firstLine).text;
    expect(checked.slice(0, head.length).trim()).toBe('');
    expect(checked.slice(head.length)).toBe(body);
  });
});
