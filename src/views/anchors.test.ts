import { describe, expect, it } from 'vitest';
import { entryOf } from '../taxonomy/fixtures/entries.ts';
import { headingIdOf } from './anchors.ts';

const entry = entryOf('a');
entry.text = {
  'zh-Hans': {
    title: '题目 - 其他',
    excerpt: '',
    headings: [
      { depth: 2, id: '先记下-时间', text: '先记下 时间' },
      { depth: 2, id: 'why', text: '为什么？（一）' },
      { depth: 2, id: 'section', text: '……' },
      { depth: 2, id: 'webno-cookies5-题', text: 'web/no-cookies[5 题]' },
      { depth: 2, id: '甲--乙', text: '“甲” & "乙"' },
    ],
  },
};

describe('the heading that a fragment means', () => {
  it.each([
    ['#先记下-时间', '先记下-时间'],
    ['#先記下-時間', '先记下-时间'],
    ['#先記下 時間', '先记下-时间'],
    ['#WHY', 'why'],
    ['#为什么？（一）', 'why'],
    ['#为什么 一', 'why'],
    ['#題目---其他', 'top'],
    ['#webx2Fno-cookies5-题', 'webno-cookies5-题'],
    ['#“甲”-amp-quot-乙-quot', '甲--乙'],
    ['#为什么', undefined],
    ['#…', undefined],
    ['#', undefined],
  ])('%s is %s', (fragment, id) => expect(headingIdOf(entry, fragment)).toBe(id));
});
