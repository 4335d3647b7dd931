import { describe, expect, it } from 'vitest';
import { resolveAlias, resolvePermalink } from './permalink.ts';

const facts = {
  slug: 'hello',
  title: '你好 世界',
  id: '_posts-hello',
  category: ['技术', 'C/C++'],
  day: { year: 2014, month: 5, day: 8 },
};

describe('resolvePermalink', () => {
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
    ['/:year/:month/:day/:title.html', '/2014/05/08/hello.html'],
    [':year/:i_month/:i_day/:slug', '/2014/5/8/hello/'],
    ['/:categories/:heading/', '/技术/C-C++/你好-世界/'],
    ['pretty', '/技术/C-C++/2014/05/08/hello/'],
    ['date', '/技术/C-C++/2014/05/08/hello.html'],
    ['/:nothing/', '/:nothing/'],
    ['/', undefined],
    ['', undefined],
    ['https://example.org', undefined],
    ['?p=12', undefined],
  ])('%s → %s', (written, expected) => {
    expect(resolvePermalink(written, facts)).toBe(expected);
  });

  it('leaves tokens of the date empty where there is none', () => {
    expect(resolvePermalink('/:year/:slug/', { slug: 'a', title: 'a', id: 'a', category: [] })).toBe('/a/');
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
