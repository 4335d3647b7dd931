import { describe, expect, it } from 'vitest';
import { readFileName } from './file-name.ts';
import { slugFromName, slugOfPage } from './slug.ts';

describe('readFileName', () => {
  it.each<[file: string, id: string, date: string | undefined, slug: string]>([
    ['posts/hello.md', 'posts/hello', undefined, 'hello'],
    ['posts/退換貨的三個鐘頭.md', 'posts/退換貨的三個鐘頭', undefined, '退換貨的三個鐘頭'],
    ['_posts/2014-05-28-hello.markdown', '_posts/2014-05-28-hello', '2014-5-28', 'hello'],
    ['_posts/2014-5-8-hello.md', '_posts/2014-5-8-hello', '2014-5-8', 'hello'],
    ['_posts/20140528-hello.md', '_posts/20140528-hello', '2014-5-28', 'hello'],
    ['2014.05.28 你好.md', '2014.05.28 你好', '2014-5-28', '你好'],
    ['_posts/2023-08-05-1.md', '_posts/2023-08-05-1', '2023-8-5', '2023-08-05-1'],
    ['2005-01-07-20-13-00.md', '2005-01-07-20-13-00', '2005-1-7', '2005-01-07-20-13-00'],
    ['2014-05-28.md', '2014-05-28', '2014-5-28', '2014-05-28'],
    ['2014-13-28-hello.md', '2014-13-28-hello', undefined, '2014-13-28-hello'],
    ['posts/2014/05/28/hello.md', 'posts/2014/05/28/hello', '2014-5-28', 'hello'],
    ['posts/2014/05/28-hello.md', 'posts/2014/05/28-hello', '2014-5-28', '28-hello'],
    ['posts/2014/05/hello.md', 'posts/2014/05/hello', '2014-5-1 guessed', 'hello'],
    ['_posts/2014/hello.md', '_posts/2014/hello', undefined, 'hello'],
    ['_posts/1970-note/hello.md', '_posts/1970-note/hello', undefined, 'hello'],
    ['posts/leaf/index.md', 'posts/leaf', undefined, 'leaf'],
    ['posts/2014-05-28-leaf/index.zh-cn.md', 'posts/2014-05-28-leaf', '2014-5-28', 'leaf'],
    ['posts/index.mdx', 'posts', undefined, 'posts'],
    ['index.md', 'index', undefined, 'index'],
    ['posts/C++ 和 C#？.md', 'posts/C++ 和 C#？', undefined, 'C++-和-C-？'],
    ['posts/cafe\u0301.md', 'posts/café', undefined, 'café'],
    ['posts/...md', 'posts/..', undefined, 'untitled'],
  ])('%s', (file, id, date, slug) => {
    const name = readFileName(file);
    const { year, month, day } = name.date ?? { year: 0, month: 0, day: 0 };
    const shown = name.date && `${year}-${month}-${day}${name.dayGuessed ? ' guessed' : ''}`;
    expect([name.id, shown, slugFromName(name)]).toEqual([id, date, slug]);
  });

  it.each([
    ['pages/about.md', 'about'],
    ['source/about/index.md', 'about'],
    ['source/apps/計算機/index.md', 'apps/計算機'],
    ['src/content/spec/about.md', 'about'],
    ['src/pages/a/b.md', 'a/b'],
    ['about.md', 'about'],
    ['notes/x y.md', 'notes/x-y'],
  ])('page %s → %s', (file, slug) => {
    expect(slugOfPage(readFileName(file))).toBe(slug);
  });
});
