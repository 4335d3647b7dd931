import { describe, expect, it } from 'vitest';
import { withQuotedHashtags } from './yaml-hashtags.ts';

describe('tags written with their sign', () => {
  it.each([
    ['tags:\n  - #甲\n  - 乙', 'tags:\n  - "#甲"\n  - 乙'],
    ['tags:\n- 乙\n- #甲 丙 \ntitle: x', 'tags:\n- 乙\n- "#甲 丙 "\ntitle: x'],
    ['tags: [#甲, 乙, #丙]', 'tags: ["#甲", 乙, "#丙"]'],
    ['tags:\n- #乙 # 註', 'tags:\n- "#乙" # 註'],
    ['标签:\n- #甲', '标签:\n- "#甲"'],
  ])('%j are quoted', (written, quoted) => expect(withQuotedHashtags(written)).toBe(quoted));

  it.each([
    'tags:\n  - 甲 # 註',
    'tags:\n  - # 註\n  - 甲',
    'tags:\n  - "#甲"',
    "tags: ['#甲', C#]",
    'tags: ["讀書, #筆記, 其他"]',
    'tags: # 註',
    'authors:\n  - #甲',
    'tags:\n  - 甲\nauthors:\n  - #甲',
    'title: 甲',
  ])('%j is left as it is', (written) => expect(withQuotedHashtags(written)).toBe(written));
});
