import { describe, expect, it } from 'vitest';
import { passageFragment, passagePrefix, readPassage } from './passage.ts';

describe('a passage in a URL', () => {
  it.each([
    { phrases: ['客户服务'], occurrence: 0 },
    { phrases: ['C++ & .NET', '100%', '#'], occurrence: 3 },
    { phrases: ['a=b', 'at'], occurrence: 12 },
  ])('comes back as it was: %j', (passage) => {
    const fragment = passageFragment(passage);
    expect(fragment.startsWith(passagePrefix)).toBe(true);
    expect(fragment).not.toContain('+');
    expect(readPassage(fragment)).toEqual(passage);
  });

  it.each(['', '#top', '#found', '#标题'])('is not %j', (fragment) => {
    expect(readPassage(fragment)).toBeUndefined();
  });
});
