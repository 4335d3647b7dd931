import { describe, expect, it } from 'vitest';
import { problems, render } from '../fixtures/render.ts';

describe('footnotes', () => {
  it.each([
    ['a mark without a footnote', '甲[^1]乙', ['1:2 footnote-undefined']],
    ['one label is told once', '甲[^1]乙[^1]', ['1:2 footnote-undefined']],
    ['a footnote without a mark', '甲\n\n[^1]: 注', ['3:1 footnote-unused']],
    ['a full-width colon', '甲[^1]\n\n[^1]：注', ['1:2 footnote-undefined']],
    ['a mark in a footnote', '甲[^1]\n\n[^1]: 注[^2]', ['3:8 footnote-undefined']],
  ])('%s', async (_, source, expected) => expect(await problems(source)).toEqual(expected));

  it.each([
    ['all well', '甲[^1]乙[^注]\n\n[^1]: 一\n[^注]: 二'],
    ['case apart', '甲[^Note]\n\n[^note]: 一'],
    ['in quotes and lists', '> 甲[^1]\n>\n> [^1]: 一\n\n- 乙[^2]\n\n  [^2]: 二'],
    ['expressions', '用 [^abc]、[^a-z]、[^_x_] 與 [^0-9] 匹配'],
    ['in code', '`[^1]`\n\n```\n[^2]: x\n```\n\n    [^3]'],
    ['escaped', '甲\\[^1]'],
    ['a link that begins with a caret', '[^上](https://example.org)'],
    ['a mark before a colon', '见[^1]：如下\n\n再见[^2]: 如下\n\n[^1]: 一\n[^2]: 二'],
    ['in the indented text of another footnote', '甲[^1]\n\n[^1]: 一\n\n    又[^2]\n\n[^2]: 二'],
  ])('says nothing of %s', async (_, source) => expect(await problems(source)).toEqual([]));

  it('says what is wrong where the colon is full-width', async () => {
    const [problem] = (await render('甲[^1]\n\n[^1]：注')).problems;
    expect(problem?.id).toBe('footnote-undefined/wide-colon');
  });
});
