import { expect, it } from 'vitest';
import { inlineTags } from './inline-tags.ts';

it.each([
  ['今天 #讀書 與 #書/小說。', ['讀書', '書/小說']],
  ['#讀書\n#讀書', ['讀書']],
  ['# 標題\n## 小標題', []],
  ['第 #1 名，#2024', []],
  ['`#甲` 與 https://a.b/#乙', []],
  ['```\n#include <x>\n```', []],
  ['%%#私人%%', []],
  ['<!-- #甲 --> #乙', ['乙']],
  ['#甲 <!-- #乙', ['甲']],
  ['#甲\n```\n#乙', ['甲']],
  ['#甲--', ['甲']],
  ['<!--'.repeat(100_000) + ' #甲', []],
  [`#${'/-'.repeat(100_000)}甲`, [`${'/-'.repeat(100_000)}甲`]],
])('%.40j has the tags %.40j', (body, tags) => expect(inlineTags(body)).toEqual(tags));
