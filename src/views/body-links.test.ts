import { describe, expect, it } from 'vitest';
import type { SiteConfig } from '../config/site-config.ts';
import { parseSiteConfig } from '../config/site-config.ts';
import { entryOf, plainLibrary } from '../taxonomy/fixtures/entries.ts';
import { createLibrary } from '../taxonomy/library.ts';
import { PathTable } from '../urls/path-table.ts';
import { assignPaths } from '../urls/post-paths.ts';
import { createLinkResolver } from './body-links.ts';

const config: SiteConfig = parseSiteConfig('url: https://example.org/blog', 'site.yaml').config;
const entries = [
  entryOf('here', { file: 'posts/2020/here.md' }),
  entryOf('there', { file: 'posts/2020/2020-01-02-there.md', aliases: ['/thread-7-1-1.html'] }),
  entryOf('你好', { file: 'posts/你好.md' }),
  entryOf('about', { file: 'pages/about.md', kind: 'page' }),
  entryOf('bundle', { file: 'posts/bundle/index.md' }),
];
const library = createLibrary(entries, plainLibrary);
const paths = assignPaths(entries, { pattern: '/posts/:slug/', timeZone: 'Asia/Shanghai' }, new PathTable());
const file = (_: unknown, reference: string) =>
  reference.endsWith('.pdf') ? `/files/${reference}` : undefined;
const resolver = createLinkResolver({ library, paths, config, file }, ['/', '/tags/', '/tags/客戶服務/']);
const [here = entryOf('')] = entries;

describe('links that count from the folder of all content', () => {
  const rooted = createLinkResolver(
    { library, paths, config: { ...config, urlHabits: { roots: ['posts/2020/', 'posts/'] } }, file },
    ['/'],
  );
  it.each([
    ['@/你好.md', '/posts/你好/'],
    ['/2020-01-02-there.md', '/posts/there/'],
    ['/bundle', '/posts/bundle/'],
  ])('%s leads to %s', (target, page) => expect(rooted.resolve(here, target)).toMatchObject({ page }));
});

describe('links in a body', () => {
  it.each([
    ['./2020-01-02-there.md', '/posts/there/'],
    ['2020-01-02-there.md#头', '/posts/there/'],
    ['../你好.md', '/posts/你好/'],
    ['../%E4%BD%A0%E5%A5%BD.md', '/posts/你好/'],
    ['../bundle/', '/posts/bundle/'],
    ['../bundle/index.md', '/posts/bundle/'],
    ['/posts/there/', '/posts/there/'],
    ['/posts/there', '/posts/there/'],
    ['/posts/There/index.html', '/posts/there/'],
    ['/blog/posts/there/', '/posts/there/'],
    ['/thread-7-1-1.html', '/posts/there/'],
    ['/about', '/about/'],
    ['/2020/01/02/there/', '/posts/there/'],
    ['/2020/01/02/there.html', '/posts/there/'],
    ['there', '/posts/there/'],
    ['2020-01-02-there', '/posts/there/'],
    ['../there/', '/posts/there/'],
    ['/tags/客戶服務/', '/tags/客戶服務/'],
    ['/', '/'],
    ['https://example.org/blog/posts/there/', '/posts/there/'],
    ['http://example.org/blog/thread-7-1-1.html', '/posts/there/'],
    ['//example.org/blog', '/'],
  ])('%s leads to %s', (target, page) => expect(resolver.resolve(here, target)).toMatchObject({ page }));

  it.each([
    ['[[there]]', '/posts/there/'],
    ['[[2020-01-02-there]]', '/posts/there/'],
    ['[[posts/2020/2020-01-02-there]]', '/posts/there/'],
    ['[[2020/here]]', '/posts/here/'],
    ['[[你好]]', '/posts/你好/'],
    ['[[thread-7-1-1.html]]', '/posts/there/'],
    ['[[bundle]]', '/posts/bundle/'],
  ])('%s leads to %s by name', (target, page) => {
    expect(resolver.resolve(here, target)).toEqual({ page, suffix: '' });
  });

  it('leads to files by name', () => {
    expect(resolver.resolve(here, '[[rules.pdf]]')).toEqual({ href: '/files/rules.pdf' });
  });

  it('keeps fragment and query', () => {
    expect(resolver.resolve(here, '/posts/there/?a=1#头')).toEqual({
      page: '/posts/there/',
      suffix: '?a=1#头',
    });
  });

  it('leads to files that are no posts', () => {
    expect(resolver.resolve(here, 'rules.pdf')).toEqual({ href: '/files/rules.pdf' });
  });

  it.each([
    ['/zh-hant/posts/你好/', '/blog/zh-hant/posts/%E4%BD%A0%E5%A5%BD/'],
    ['/blog/zh-hant/posts/there/#头', '/blog/zh-hant/posts/there/#头'],
    ['/feed.xml', '/blog/feed.xml'],
    ['/tags/客戶服務/feed.json', '/blog/tags/%E5%AE%A2%E6%88%B6%E6%9C%8D%E5%8B%99/feed.json'],
    ['/sitemap.xml', '/blog/sitemap.xml'],
  ])('%s leads to %s, in whatever script it is read', (target, href) => {
    expect(resolver.resolve(here, target)).toEqual({ href });
  });

  it.each([
    '/zh-hant/posts/missing/',
    '/nothing.xml',
    './missing.md',
    '[[missing]]',
    '/posts/missing/',
    '../../../../etc/passwd',
  ])('%s leads nowhere', (target) => {
    expect(resolver.resolve(here, target)).toBeUndefined();
  });
});
