import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from '../config/site-config.ts';
import { day, entryOf, plainLibrary } from '../taxonomy/fixtures/entries.ts';
import { createLibrary } from '../taxonomy/library.ts';
import { assignPaths } from './post-paths.ts';
import { createPathTable } from './reserved-paths.ts';

const { config } = parseSiteConfig('', 'site.yaml');
const facts = { tags: ['零售'], authors: ['林見山'], category: ['隨筆'], date: day('2020-01-02') };

/** Where a second post ends up that wants a path, and what is said of it. */
function assign(permalink: string) {
  const permalinkPlace = { permalink: { line: 2, column: 1 } };
  const entries = [
    entryOf('a', facts),
    entryOf('b', { permalink, aliases: [permalink], places: permalinkPlace }),
  ];
  const table = createPathTable(createLibrary(entries, plainLibrary), config.variants);
  const { pathOf, problems, aliases } = assignPaths(entries, { pattern: '/:slug/', timeZone: 'UTC' }, table);
  return { path: pathOf('b'), codes: problems.map(({ code }) => code), aliases: [...aliases.keys()] };
}

describe('paths of the site itself', () => {
  it.each([
    ['/', '/posts/b/'],
    ['/zh-hant/', '/posts/b/'],
    ['/zh-hant/posts/x/', '/posts/b/'],
    ['/_astro/x/', '/posts/b/'],
    ['/tags/', '/tags-2/'],
    ['/page/2/', '/page/2-2/'],
    ['/tags/零售/', '/tags/零售-2/'],
    ['/tags/零售/page/3/', '/tags/零售/page/3-2/'],
    ['/authors/林見山/', '/authors/林見山-2/'],
    ['/sections/隨筆/', '/sections/隨筆-2/'],
    ['/archive/2020/', '/archive/2020-2/'],
    ['/archive/2020/01/', '/archive/2020/01-2/'],
  ])('%s: no post takes it', (permalink, path) => {
    expect(assign(permalink)).toEqual({ path, codes: ['slug-duplicate', 'alias-taken'], aliases: [] });
  });

  it.each([
    '/feed.xml',
    '/feed.json',
    '/tags/零售/feed.xml',
    '/robots.txt',
    '/sitemap.xml',
    '/sitemap-1.xml',
    '/llms.txt',
    '/favicon.svg',
    '/404.html',
  ])('%s is a file that no page can stand for', (permalink) => {
    expect(assign(permalink)).toMatchObject({ codes: ['path-reserved', 'alias-taken'], aliases: [] });
  });

  it.each(['/manifest.webmanifest', '/_headers', '/_redirects', '/.jianfan-output', '/feed.xml/x/'])(
    '%s: a folder in a file’s place',
    (permalink) => expect(assign(`${permalink}/`).codes).toEqual(['path-reserved', 'alias-taken']),
  );
});
