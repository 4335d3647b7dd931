import { describe, expect, it } from 'vitest';
import { markChanges } from './mark-changes.ts';

function marked(source: string, converted: string): string {
  return markChanges(source, converted)
    .map(({ text, changed }) => (changed ? `[${text}]` : text))
    .join('');
}

describe('markChanges', () => {
  it.each([
    ['我的头发', '我的頭髮', '我的[頭髮]'],
    ['我的博客', '我的部落格', '我的[部落格]'],
    ['一样', '一样', '一样'],
    ['', '', ''],
    ['a', '', ''],
    ['用U盘存', '用隨身碟存', '用[隨身碟]存'],
  ])('%s', (source, converted, expected) => {
    expect(marked(source, converted)).toBe(expected);
  });

  it('bounds its work on long texts', () => {
    const text = '头'.repeat(5000);
    expect(
      markChanges(`${text}b`, `a${text}`)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(`a${text}`);
  });
});
