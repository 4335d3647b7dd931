import { describe, expect, it } from 'vitest';
import { decodePath, encodePath, isStorablePath, normalizePath, outputFile, pathKey } from './path.ts';

describe('a path that is too long for disks', () => {
  const long = `/${'甲乙/'.repeat(500)}`;
  it('keeps its first folders and tells the rest apart by a hash', () => {
    const one = normalizePath(long);
    expect(new TextEncoder().encode(one).length).toBeLessThan(700);
    expect(one).toMatch(/^\/(?:甲乙\/)+甲乙-.*-[0-9a-f]{8}\/$/);
    expect(normalizePath(`${long}丙/`)).not.toBe(one);
    expect(normalizePath(one)).toBe(one);
    expect(isStorablePath(one)).toBe(true);
  });
});

describe('paths', () => {
  it.each([
    ['/tags/客户服务/', '/tags/%E5%AE%A2%E6%88%B7%E6%9C%8D%E5%8A%A1/'],
    ['/a b/c+d/', '/a%20b/c+d/'],
    ['/100%/', '/100%25/'],
    ['/what?/#1/', '/what%3F/%231/'],
    ['/lone \ud800/', '/lone%20%EF%BF%BD/'],
  ])('encodes %s', (path, encoded) => expect(encodePath(path)).toBe(encoded));

  it.each([
    ['/tags/%E5%AE%A2/', '/tags/客/'],
    ['/100%/', '/100%/'],
    ['/%E5%AE/', '/%E5%AE/'],
  ])('decodes %s as far as it is valid', (path, decoded) => expect(decodePath(path)).toBe(decoded));

  it.each([
    ['hello', '/hello/'],
    ['/2014/05/hello/', '/2014/05/hello/'],
    ['//a//b', '/a/b/'],
    ['/a/../b/./c', '/a/b/c/'],
    ['/thread-1203-1-1.html', '/thread-1203-1-1.html'],
    ['/v1.2.3', '/v1.2.3/'],
    ['', '/'],
    ['/cafe\u0301/', '/caf\u00e9/'],
  ])('normalises %s', (path, normal) => expect(normalizePath(path)).toBe(normal));

  it.each([
    ['/', 'index.html'],
    ['/posts/你好/', 'posts/你好/index.html'],
    ['/404.html', '404.html'],
  ])('names the output file of %s', (path, file) => expect(outputFile(path)).toBe(file));

  it('holds paths that differ by case for one, as CDNs do', () => {
    expect(pathKey('/Tags/C/')).toBe(pathKey('/tags/c/'));
  });
});

it.each([
  ['/tags/C++/', true],
  ['/a?b/', false],
  ['/con/', false],
  ['/aux.html', false],
  ['/console/', true],
  ['/a./', false],
  [`/${'字'.repeat(85)}/`, true],
  [`/${'字'.repeat(86)}/`, false],
])('%s can be stored everywhere: %s', (path, isStorable) => expect(isStorablePath(path)).toBe(isStorable));
