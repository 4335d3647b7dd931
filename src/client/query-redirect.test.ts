import { describe, expect, it } from 'vitest';
import { findQueryTarget } from './query-redirect.ts';

const targets = {
  '/?p=12': '/posts/a/',
  '/forum.php?mod=viewthread&tid=3': '/posts/b/',
  '/forum.php?tid=3': '/posts/c/',
  '/blog?id=7': '/posts/d/',
};

describe('findQueryTarget', () => {
  it.each([
    ['/?p=12', '/posts/a/'],
    ['/index.php?p=12', '/posts/a/'],
    ['/?utm_source=x&p=12', '/posts/a/'],
    ['/?p=1', undefined],
    ['/?p=123', undefined],
    ['/posts/?p=12', undefined],
    ['/forum.php?tid=3&mod=viewthread', '/posts/b/'],
    ['/forum.php?tid=3&mod=other', '/posts/c/'],
    ['/blog/?id=7', '/posts/d/'],
  ])('leads from %s to %s', (address, target) => {
    const { pathname, search } = new URL(address, 'https://example.org');
    expect(findQueryTarget(targets, { pathname, search })).toBe(target);
  });
});
