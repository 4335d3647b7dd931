import { describe, expect, it } from 'vitest';
import { reportTerminal } from '../diagnostics/report-terminal.ts';
import { day, entryOf } from '../taxonomy/fixtures/entries.ts';
import { PathTable, siteOwner } from './path-table.ts';
import { assignPaths } from './post-paths.ts';
import { permalinkOf } from './permalink.ts';

const rules = { pattern: '/posts/:slug/', timeZone: 'Asia/Shanghai' };

describe('permalinks', () => {
  it.each([
    ['/posts/:slug/', {}, '/posts/hello/'],
    ['/posts/:slug/', { permalink: '/about-us' }, '/about-us/'],
    ['/posts/:slug/', { kind: 'thread' as const }, '/threads/hello/'],
    ['/posts/:slug/', { kind: 'page' as const }, '/hello/'],
  ])('%s %o → %s', (pattern, facts, path) => {
    expect(permalinkOf(entryOf('hello', facts).meta, { ...rules, pattern })).toBe(path);
  });
});

describe('assigning paths', () => {
  it('keeps both of two posts that want one path, and says so', () => {
    const first = entryOf('a', { slug: 'Same', date: day('2020-01-01') });
    const second = entryOf('b', { slug: 'same' });
    const { pathOf, problems } = assignPaths([second, first], rules, new PathTable());
    expect([pathOf('a'), pathOf('b')]).toEqual(['/posts/Same/', '/posts/same-2/']);
    expect(reportTerminal(problems)).toMatchInlineSnapshot(`
      "posts/b.md:1:1 slug-duplicate (warning)
        This post would have the URL /posts/same/, which belongs to posts/a.md, so it is published at /posts/same-2/.
        Give it a slug of its own in the frontmatter:
          slug: same-2

      1 warning in 1 file
      "
    `);
  });

  it('puts folders into the path of the deeper of two posts with one name', () => {
    const posts = [
      entryOf('en/x', { file: '_posts/en/x.md', slug: 'x' }),
      entryOf('x', { file: '_posts/x.md', slug: 'x' }),
      entryOf('a/en/x', { file: '_posts/a/en/x.md', slug: 'x' }),
    ];
    const { pathOf, problems } = assignPaths(posts, rules, new PathTable());
    expect(['x', 'en/x', 'a/en/x'].map(pathOf)).toEqual(['/posts/x/', '/posts/en/x/', '/posts/a/en/x/']);
    expect(problems.map(({ severity }) => severity)).toEqual(['info', 'info']);
  });

  it('does not let a page take a path of the site itself', () => {
    const table = new PathTable();
    table.claim('/tags/', siteOwner);
    const page = entryOf('tags', { kind: 'page', slug: 'tags' });
    expect(assignPaths([page], rules, table).pathOf('tags')).toBe('/tags-2/');
  });

  it('leads aliases to their post, unless something stands there', () => {
    const a = entryOf('a', { aliases: ['/thread-1-1-1.html', '/posts/b/'] });
    const { aliases, problems } = assignPaths([a, entryOf('b')], rules, new PathTable());
    expect([...aliases]).toEqual([['/thread-1-1-1.html', 'a']]);
    expect(problems.map((problem) => problem.code)).toEqual(['alias-taken']);
  });

  it('says where the key stands that must change', () => {
    const slug = { line: 3, column: 1 };
    const aliases = { line: 4, column: 1 };
    const a = entryOf('a', { slug: 'c' });
    const b = entryOf('b', { slug: 'c', aliases: ['/posts/a/', '/posts/c/'], places: { slug, aliases } });
    const { problems } = assignPaths([a, b], rules, new PathTable());
    expect(problems.map(({ code, position }) => [code, position])).toEqual([
      ['slug-duplicate', slug],
      ['alias-taken', aliases],
    ]);
  });

  it('leads queries, and other spellings of a post’s own path, to it', () => {
    const a = entryOf('a', { slug: 'Hello', aliases: ['/?p=12', '/posts/hello/'] });
    const b = entryOf('b', { aliases: ['/?p=12'] });
    const { aliases, problems } = assignPaths([a, b], rules, new PathTable());
    expect([...aliases]).toEqual([
      ['/?p=12', 'a'],
      ['/posts/hello/', 'a'],
    ]);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'alias-query posts/a.md',
      'alias-taken posts/b.md',
    ]);
  });

  it('tells many queries once', () => {
    const posts = [1, 2, 3, 4].map((n) => entryOf(`p${n}`, { aliases: [`/?p=${n}`] }));
    const { problems } = assignPaths(posts, rules, new PathTable());
    expect(problems.map(({ id, values }) => [id, values])).toEqual([
      ['alias-query/many', { count: 4, alias: '/?p=1' }],
    ]);
  });

  it('says when the pattern has a date and a published post has none', () => {
    const dated = { pattern: '/:year/:slug/', timeZone: 'Asia/Shanghai' };
    const posts = [
      entryOf('a'),
      entryOf('b', { draft: true }),
      entryOf('c', { kind: 'page' }),
      entryOf('d', { permalink: '/d/' }),
      entryOf('e', { date: day('2020-01-01') }),
    ];
    const { pathOf, problems } = assignPaths(posts, dated, new PathTable());
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'permalink-date-missing posts/a.md',
    ]);
    expect(pathOf('a')).toBe('/a/');
  });
});
