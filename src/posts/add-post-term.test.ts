import { describe, expect, it } from 'vitest';
import { addPostTerm } from './add-post-term.ts';

describe('adding a term to a post', () => {
  it.each([
    ['---\ntitle: 甲\n---\n\n文\n', '---\ntitle: 甲\nglossary:\n  干面: 乾麵\n---\n\n文\n'],
    ['title: 甲\n---\n文\n', 'title: 甲\nglossary:\n  干面: 乾麵\n---\n文\n'],
    [
      '\ufeff---\r\ntitle: 甲\r\n---\r\n文',
      '\ufeff---\r\ntitle: 甲\r\nglossary:\r\n  干面: 乾麵\r\n---\r\n文',
    ],
    ['文\n', '---\nglossary:\n  干面: 乾麵\n---\n\n文\n'],
    ['+++\ntitle = "甲"\n+++\n文', '+++\ntitle = "甲"\n[glossary]\n"干面" = "乾麵"\n+++\n文'],
    [
      '+++\n[glossary]\n"里" = "裡"\n[extra]\na = 1\n+++\n文',
      '+++\n[glossary]\n"干面" = "乾麵"\n"里" = "裡"\n[extra]\na = 1\n+++\n文',
    ],
  ])('%j', (text, expected) => {
    expect(addPostTerm(text, '干面', '乾麵')).toBe(expected);
  });

  it.each(['{\n  "title": "甲"\n}\n文', '---\ntitle: "甲\n---\n文', '---js\n{}\n---\n文'])(
    'leaves %j alone',
    (text) => {
      expect(addPostTerm(text, '干面', '乾麵')).toBeUndefined();
    },
  );
});
