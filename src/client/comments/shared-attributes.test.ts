import { describe, expect, it } from 'vitest';
import { sharedAttributes } from './shared-attributes.ts';

const post = { name: '/posts/茶/', title: '茶' };

describe('attributes of a script that opens a discussion', () => {
  it.each([
    [
      { 'data-mapping': 'pathname', 'data-repo': 'a/b' },
      { 'data-mapping': 'specific', 'data-term': '/posts/茶/', 'data-repo': 'a/b' },
    ],
    [
      { 'data-mapping': 'specific', 'data-term': 'x' },
      { 'data-mapping': 'specific', 'data-term': 'x' },
    ],
    [
      { 'issue-term': 'og:title', repo: 'a/b' },
      { 'issue-term': '/posts/茶/', repo: 'a/b' },
    ],
    [
      { 'data-page-id': '{name}', 'data-page-title': '{title}$&' },
      { 'data-page-id': '/posts/茶/', 'data-page-title': '茶$&' },
    ],
  ])('%j are %j, the same in all variants', (written, shared) => {
    expect(sharedAttributes(written, post)).toEqual(shared);
  });
});
