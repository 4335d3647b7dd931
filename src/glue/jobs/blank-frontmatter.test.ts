import { describe, expect, it } from 'vitest';
import { splitPost } from '../../posts/split.ts';
import { blankFrontmatter } from './blank-frontmatter.ts';

describe('frontmatter beside the text', () => {
  it('is blanked out, lines and offsets kept', () => {
    expect(blankFrontmatter('---\ntitle: 甲\n---\n正文', 4)).toBe('   \n        \n   \n正文');
  });

  it.each([
    ['---\ntitle: 甲\n---\n', '\n正文\n---\n'],
    ['---\r\ntitle: 甲\r\n---\r\n', '正文\r\n'],
    ['\uFEFF---\rtitle: 甲\r\n---\n', '正文'],
    ['\n\n---  \ntitle: 甲\n-----\n', '正文'],
    ['title: 甲\ntags: 行销, 广告\n---\n', '正文'],
    ['---\ntitle: 甲\n', '\n正文'],
    ['---toml\ntitle = "甲"\n---\n', '正文'],
    ['+++\ntitle = "甲"\n+++\n', '正文'],
    [';;;\n"title": "甲"\n;;;\n', '正文'],
    ['{\n  "title": "甲"\n}\n', '正文'],
    ['', '正文\n---\n'],
  ])('%j is all that is blanked', (head, body) => {
    const text = head + body;
    const blank = blankFrontmatter(text, splitPost(text, 'a.md').firstLine);
    expect(blank).toHaveLength(text.length);
    expect(blank.slice(0, head.length).trim()).toBe('');
    expect(blank.slice(head.length)).toBe(body);
  });

  it('may be all there is', () => {
    expect(blankFrontmatter('---\ntitle: 甲', 3)).toBe('   \n        ');
  });
});
