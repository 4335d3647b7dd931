import { describe, expect, it } from 'vitest';
import { createSlugRegistry, slugify } from './slug.ts';

describe('slugify', () => {
  it.each([
    ['客戶服務', '客戶服務'],
    ['A/B測試', 'a-b測試'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['.NET', 'dot-net'],
    ['ＮＰＳ', 'nps'],
    ['Hello, World!', 'hello-world'],
    ['問：答', '問-答'],
    ['100%', '100-percent'],
    ['a.b', 'a.b'],
    ['...', 'dot'],
    ['？', 'u3f'],
    ['🎉', 'u1f389'],
    ['index.html', 'index-html'],
    ['CON', 'con-'],
    ['字'.repeat(66), '字'.repeat(66)],
    ['字'.repeat(90), expect.stringMatching(/^字{40}-[0-9a-f]{8}$/)],
    ['甲\u0000乙', '甲-乙'],
  ])('%s → %s', (name, slug) => expect(slugify(name)).toEqual(slug));

  it('tells equal slugs apart, case folded', () => {
    const register = createSlugRegistry();
    expect(['c', 'C', 'c'].map(register)).toEqual(['c', 'C-2', 'c-3']);
  });
});
