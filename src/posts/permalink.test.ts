import { describe, expect, it } from 'vitest';
import { readPermalink, resolveAlias } from './permalink.ts';

describe('readPermalink', () => {
  it.each([
    ['/2014/05/hello/', '/2014/05/hello/'],
    ['hello', '/hello/'],
    ['class-naming-convention/', '/class-naming-convention/'],
    ['/2014/hello.html', '/2014/hello.html'],
    ['/2014/index.html', '/2014/'],
    ['https://old.example.org/a/b.html?x=1#y', '/a/b.html'],
    ['//old.example.org/a', '/a/'],
    ['/a//../b/./c/', '/a/b/c/'],
    ['/%E4%BD%A0%E5%A5%BD/', '/你好/'],
    ['/100%/', '/100%/'],
    ['/v1.2/', '/v1.2/'],
    ['/v1.2', '/v1.2/'],
    ['/:year/:month/:day/:title.html', '/:year/:month/:day/:title.html'],
    [':year/:slug', '/:year/:slug/'],
    ['pretty', '/:categories/:year/:month/:day/:title/'],
    ['date', '/:categories/:year/:month/:day/:title.html'],
    ['/', undefined],
    ['', undefined],
    ['https://example.org', undefined],
    ['?p=12', undefined],
  ])('%s → %s', (written, expected) => {
    expect(readPermalink(written)).toBe(expected);
  });
});

describe('resolveAlias', () => {
  it.each([
    ['/thread-1203-1-1.html', '/thread-1203-1-1.html'],
    ['old/path', '/old/path/'],
    ['/forum.php?mod=viewthread&tid=1203', '/forum.php?mod=viewthread&tid=1203'],
    ['https://old.example.org/?p=12', '/?p=12'],
    ['/a#b', '/a/'],
    ['/', undefined],
  ])('%s → %s', (written, expected) => {
    expect(resolveAlias(written)).toBe(expected);
  });
});
