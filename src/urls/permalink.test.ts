import { describe, expect, it } from 'vitest';
import type { KeptMeta } from '../posts/post.ts';
import { entryOf } from '../taxonomy/fixtures/entries.ts';
import { lacksDate, missingKeys, permalinkOf, type PermalinkRules } from './permalink.ts';

const site: PermalinkRules = { pattern: '/posts/:slug/', timeZone: 'Asia/Shanghai' };
const date = { epoch: Date.parse('2014-05-08T02:03:04Z'), hasTime: true };
const slug = { slug: { line: 2, column: 1 } };

function pathOf(rules: Partial<PermalinkRules>, facts: Partial<KeptMeta>): string {
  return permalinkOf(entryOf('hello', { date, ...facts }).meta, { ...site, ...rules });
}

describe('tokens', () => {
  it.each<[pattern: string, facts: Partial<KeptMeta>, path: string]>([
    ['/:year/:month/:day/:title/', {}, '/2014/05/08/hello/'],
    ['/:short_year/:i_month/:i_day/:hour:minute:second/:slug', {}, '/14/5/8/100304/hello/'],
    ['/:y_day/:long_month/:slug.html', {}, '/128/May/hello.html'],
    ['/:year_:month_:slug/', {}, '/2014_05_hello/'],
    ['/:year-:month-:slug/', { date: undefined }, '/hello/'],
    ['/:category/:slug/', { category: ['零售', 'C#'] }, '/零售/c-sharp/hello/'],
    ['/:heading/', { title: '你好 世界' }, '/你好-世界/'],
    ['/:id/', {}, '/hello/'],
    ['/:id.html', { keys: { id: '17' } }, '/17.html'],
    ['/p/:abbrlink/', { keys: { abbrlink: '4a17b1' } }, '/p/4a17b1/'],
    ['/p/:abbrlink/', {}, '/p/hello/'],
    ['/:urlname/', { keys: { urlname: 'own' } }, '/own/'],
    ['/:section/:slug/', { file: 'content/notes/hello.md' }, '/notes/hello/'],
    ['/:path/', { file: 'posts/2014/Hello.md' }, '/2014/Hello/'],
    ['/posts/:slug/', { permalink: '/:year/:heading/', title: '甲' }, '/2014/甲/'],
    ['/posts/:slug/', { permalink: '/:nothing/' }, '/:nothing/'],
    ['/posts/:slug/', { permalink: '/:year/:month/:slug/', timeZone: 'America/New_York' }, '/2014/05/hello/'],
  ])('%s %o → %s', (pattern, facts, path) => {
    expect(pathOf({ pattern }, facts as Partial<KeptMeta>)).toBe(path);
  });

  it('makes the names that Hexo’s plugin would make', () => {
    const rules = { pattern: '/p/:abbrlink/', habits: { abbrlink: { isLong: true, isHex: true } } };
    expect(pathOf(rules, { title: '123456789' })).toBe('/p/cbf43926/');
    expect(missingKeys(entryOf('a').meta, { ...site, ...rules })).toEqual([]);
  });

  it('tells which dates and keys of the frontmatter are missing', () => {
    const { meta } = entryOf('a');
    expect(lacksDate(meta, { ...site, pattern: '/:year/:slug/' })).toBe(true);
    expect(lacksDate({ ...meta, permalink: '/a/' }, { ...site, pattern: '/:year/:slug/' })).toBe(false);
    expect(missingKeys(meta, { ...site, pattern: '/:abbrlink/:urlname/:slug/' })).toEqual([
      'abbrlink',
      'urlname',
    ]);
  });
});

describe('Docusaurus', () => {
  const docusaurus: Partial<PermalinkRules> = {
    generator: 'docusaurus',
    pattern: '/blog/:path/',
    pages: '/:path/',
    habits: { roots: ['blog/', 'src/pages/', ''] },
  };
  it.each<[facts: Partial<KeptMeta>, path: string]>([
    [{ file: 'blog/2021-08-01-甲.md' }, '/blog/2021/08/01/甲/'],
    [{ file: 'blog/2021-08-01-甲/index.md' }, '/blog/2021/08/01/甲/'],
    [{ file: 'blog/notes/a.md', slug: 'own', places: slug }, '/blog/own/'],
    [{ file: 'docs/01-start/02-甲.md', kind: 'page' }, '/docs/start/甲/'],
    [{ file: 'docs/start/a.md', kind: 'page', slug: 'own', places: slug }, '/docs/own/'],
    [{ file: 'src/pages/about.mdx', kind: 'page' }, '/about/'],
  ])('%o → %s', (facts, path) => {
    expect(pathOf(docusaurus, facts)).toBe(path);
  });
});

describe('Hexo', () => {
  const hexo: Partial<PermalinkRules> = {
    generator: 'hexo',
    pattern: '/:year/:month/:day/:title/',
    pages: '/:path.html',
    habits: { roots: ['source/_posts/', 'source/_drafts/', 'source/'] },
    sha1: (text) => (text === '2014/hello1399514584' ? 'abcdef0123456789' : 'wrong'),
  };
  it.each<[pattern: string | undefined, facts: Partial<KeptMeta>, path: string]>([
    [undefined, { file: 'source/_posts/en/Hello.md' }, '/2014/05/08/en/Hello/'],
    [undefined, { file: 'source/_posts/a/index.md' }, '/2014/05/08/a/index/'],
    [undefined, { file: 'source/_posts/2014-05-28-a.md', slug: 'a' }, '/2014/05/08/2014-05-28-a/'],
    [undefined, { file: 'source/_posts/a.md', slug: 'ignored', places: slug }, '/2014/05/08/a/'],
    ['/:name.html', { file: 'source/_posts/en/a.md' }, '/a.html'],
    ['/:post_title/', { title: 'Hello, 世界 (2)' }, '/hello-世界-2/'],
    ['/:category/:title/', { file: 'source/_posts/a.md' }, '/uncategorized/a/'],
    ['/:category/:title/', { file: 'source/_posts/a.md', category: ['C++', '甲 乙'] }, '/C/甲-乙/a/'],
    ['/:hash/', { file: 'source/_posts/2014/hello.md' }, '/abcdef012345/'],
    [undefined, { kind: 'page', file: 'source/about/index.md' }, '/about/'],
    [undefined, { kind: 'page', file: 'source/links.md' }, '/links.html'],
  ])('%s %o → %s', (pattern, facts, path) => {
    expect(pathOf({ ...hexo, ...(pattern === undefined ? {} : { pattern }) }, facts)).toBe(path);
  });

  it('takes the title out of a file name written by a pattern', () => {
    const habits = { roots: ['source/_posts/'], fileName: ':year-:month-:day-:title' };
    const file = 'source/_posts/2014-05-28-你好.md';
    expect(pathOf({ ...hexo, habits }, { file })).toBe('/2014/05/08/你好/');
    expect(pathOf({ ...hexo, habits }, { file: 'source/_posts/你好.md' })).toBe('/2014/05/08/你好/');
  });

  it('maps names of categories and fills in keys that posts lack', () => {
    const habits = { categories: { 零售: 'retail' }, keys: { lang: 'zh' }, defaultCategory: 'none' };
    expect(pathOf({ ...hexo, habits, pattern: '/:lang/:category/:name/' }, { category: ['零售'] })).toBe(
      '/zh/retail/hello/',
    );
  });
});

describe('Hugo', () => {
  const hugo: Partial<PermalinkRules> = {
    generator: 'hugo',
    pattern: '/:path/',
    pages: '/:path/',
    habits: { roots: ['content/en/', 'content/'], prefixes: { 'content/en/': '/en', '.ja': '/ja' } },
  };
  it.each<[pattern: string | undefined, facts: Partial<KeptMeta>, path: string]>([
    [undefined, { file: 'content/posts/2014/Hello World.md' }, '/posts/2014/hello-world/'],
    [undefined, { file: 'content/post/你好，世界！/index.md' }, '/post/你好世界/'],
    [undefined, { file: 'content/post/2014-05-28-a.md', slug: 'a' }, '/post/2014-05-28-a/'],
    [undefined, { file: 'content/post/a.md', slug: 'own', places: slug }, '/post/own/'],
    [undefined, { kind: 'page', file: 'content/about.md' }, '/about/'],
    [undefined, { file: 'content/en/post/a.md' }, '/en/post/a/'],
    [undefined, { file: 'content/post/a.ja.md' }, '/ja/post/a/'],
    ['/:year/:slug/', { title: 'Go 語言' }, '/2014/go-語言/'],
    ['/:year/:slug/', { title: 'Go 語言', slug: 'go', places: slug }, '/2014/go/'],
    ['/:slugorfilename/', { file: 'content/post/2014-05-28-A.md' }, '/2014-05-28-a/'],
    ['/p/:filename/', { file: 'content/post/c.ja.md' }, '/ja/p/c/'],
    ['/:sections/:slug/', { file: 'content/a/b/c.md', slug: 'c', places: slug }, '/a/b/c/'],
    ['/:sections[1:]/:slug/', { file: 'content/a/b/c.md', slug: 'c', places: slug }, '/b/c/'],
    ['/:sections[last]/:slug/', { file: 'content/a/b/c.md', slug: 'c', places: slug }, '/b/c/'],
    ['/:path.html', { file: 'content/post/a.md' }, '/post/a.html'],
  ])('%s %o → %s', (pattern, facts, path) => {
    expect(pathOf({ ...hugo, ...(pattern === undefined ? {} : { pattern }) }, facts)).toBe(path);
  });

  it('has patterns by folder, the innermost first', () => {
    const folders = { notes: '/n/:slug/', 'notes/deep': '/d/:slug/' };
    const own = { slug: 'a', places: slug };
    expect(pathOf({ ...hugo, folders }, { file: 'content/notes/a.md', ...own })).toBe('/n/a/');
    expect(pathOf({ ...hugo, folders }, { file: 'content/notes/deep/a.md', ...own })).toBe('/d/a/');
    expect(pathOf({ ...hugo, folders }, { file: 'content/posts/a.md', ...own })).toBe('/posts/a/');
    const about = { kind: 'page', file: 'content/notes/about/index.md', slug: 'about' } as const;
    expect(pathOf({ ...hugo, folders }, { ...about, places: { slug: { line: 2, column: 1 } } })).toBe(
      '/n/about/',
    );
  });

  it('keeps capital letters where the site does', () => {
    expect(pathOf({ ...hugo, habits: { keepsCase: true } }, { file: 'content/post/A b.md' })).toBe('/A-b/');
  });
});

describe('Jekyll', () => {
  const jekyll: Partial<PermalinkRules> = {
    generator: 'jekyll',
    pages: '/:path.html',
    habits: { roots: [''] },
  };
  it.each<[pattern: string, facts: Partial<KeptMeta>, path: string]>([
    [
      '/:categories/:year/:month/:day/:title.html',
      { file: '_posts/2014-05-28-Hello.md', category: ['Tech', 'C++'] },
      '/tech/c++/2014/05/08/Hello.html',
    ],
    ['/:title/', { file: '_posts/2014-05-28-1.md', slug: '2014-05-28-1' }, '/1/'],
    ['/:slug/', { file: '_posts/2014-05-28-Hello.World.md' }, '/hello-world/'],
    ['/:title/', { slug: 'own', places: slug }, '/own/'],
    ['/:categories/:title/', { file: 'blog/_posts/2014-05-28-a.md' }, '/blog/a/'],
    ['/:collection/:name/', { file: '_wiki/adb.md', slug: 'adb' }, '/wiki/adb/'],
    ['/:collection/:path/', { file: '_wiki/a/adb.md', slug: 'adb' }, '/wiki/a/adb/'],
    ['/x/:title', { kind: 'page', file: 'about.md' }, '/about.html'],
  ])('%s %o → %s', (pattern, facts, path) => {
    expect(pathOf({ ...jekyll, pattern }, facts)).toBe(path);
  });
});

describe('Astro', () => {
  it.each([
    ['src/content/posts/Hello World.md', '/posts/hello-world/'],
    ['src/content/posts/2014/a.b.md', '/posts/2014/ab/'],
    ['src/content/posts/guide/index.md', '/posts/guide/'],
  ])('%s → %s', (file, path) => {
    const habits = { roots: ['src/content/posts/'] };
    expect(pathOf({ generator: 'astro', pattern: '/posts/:path/', habits }, { file })).toBe(path);
  });
});
