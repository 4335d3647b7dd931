import { describe, expect, it } from 'vitest';
import type { Entry } from '../../posts/post.ts';
import { day, entryOf } from '../../taxonomy/fixtures/entries.ts';
import { planPages } from '../../views/plan.ts';
import type { ArchiveView, ListView, TagView, View } from '../../views/views.ts';
import { modelOf } from './fixtures/model.ts';

/** Makes all pages of a site, by path. */
function pagesOf(entries: readonly Entry[]): ReadonlyMap<string, View> {
  const { contexts } = modelOf(entries, 'pageSize: 10');
  const [context] = contexts;
  if (context === undefined) throw new Error('The site has no variant.');
  return new Map([...planPages(context)].map(({ path, view }) => [path, view()]));
}

const filed = { tags: ['客服'], authors: ['甲'] };
const article = (n: number) => entryOf(`a${n}`, { ...filed, date: day('2020-01-01') });
const thread = (n: number) =>
  entryOf(`t${n}`, { ...filed, kind: 'thread', date: day('2010-01-01'), thread: { replies: n, views: n } });
const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

describe.each(['/tags/客服/', '/authors/甲/'])('the pages of %s', (folder) => {
  it.each([
    // articles, threads, and how many of both are on each page
    [3, 4, ['3+4']],
    [3, 10, ['3+10']],
    [3, 24, ['3+10', '0+10', '0+4']],
    [24, 3, ['10+3', '10+0', '4+0']],
    [15, 25, ['10+10', '5+10', '0+5']],
    [0, 11, ['0+10', '0+1']],
  ])('share out %i articles and %i threads', (articles, threads, expected) => {
    const pages = pagesOf([...many(articles, article), ...many(threads, thread)]);
    const paths = expected.map((_, at) => (at === 0 ? folder : `${folder}page/${at + 1}/`));
    const views = paths.map((path) => pages.get(path) as TagView | ListView);
    expect(views.map((view) => `${view.posts.length}+${view.threads.length}`)).toEqual(expected);
    expect(pages.has(`${folder}page/${expected.length + 1}/`)).toBe(false);
    const shown = views.flatMap((view) => [...view.posts, ...view.threads].map(({ href }) => href));
    expect(new Set(shown).size).toBe(articles + threads);
    expect(views.map(({ pagination }) => [pagination.current, pagination.total])).toEqual(
      expected.map((_, at) => [at + 1, expected.length]),
    );
  });
});

describe('the list that the home page begins', () => {
  it('goes on under the same name, as a list among lists', () => {
    const second = pagesOf(many(15, article)).get('/page/2/') as ListView;
    expect([second.kind, second.name, second.posts.length]).toEqual(['list', '最新文章', 5]);
    expect(second.head.breadcrumb.map(({ label }) => label)).toEqual(['首页', '最新文章 · 第 2 页']);
  });
});

describe('the archive', () => {
  const dated = (date: string) => (n: number) => entryOf(`${date}-${n}`, { date: day(date) });
  const lines = (view: View | undefined) => (view as ArchiveView).groups.map(({ posts }) => posts.length);

  it('lists a year whole while it fits on a page', () => {
    const pages = pagesOf([...many(350, dated('2020-01-05')), ...many(50, dated('2020-02-05'))]);
    expect(lines(pages.get('/archive/2020/'))).toEqual([50, 350]);
    expect((pages.get('/archive/2020/') as ArchiveView).groups.every(({ more }) => more === undefined)).toBe(
      true,
    );
    expect(pages.has('/archive/2020/01/page/2/')).toBe(false);
    expect(pages.get('/archive/2020/01/')).not.toHaveProperty('pagination');
  });

  it('lists the newest of each month of a longer year, and says where the others are', () => {
    const pages = pagesOf([...many(881, dated('2020-01-05')), ...many(5, dated('2020-02-05'))]);
    const { groups } = pages.get('/archive/2020/') as ArchiveView;
    expect(groups.map(({ month, posts, more }) => [month, posts.length, more])).toEqual([
      [2, 5, undefined],
      [1, 20, { href: '/archive/2020/01/', count: 881 }],
    ]);
  });

  it.each([
    // posts of 2023, 2022, 2021 and 2020, and how many of each the overview lists
    [
      [5, 7, 4, 3],
      [5, 7, 4, 3],
    ],
    [
      [9, 9, 9, 9],
      [9, 9, 9],
    ],
    [[24, 1, 1, 1], [24]],
    [[300, 1, 1, 1], [300]],
    [[3, 300, 1, 1], [3]],
    [[500, 1, 1, 1], [20]],
  ])('has an overview of whole years: %j', (counts, expected) => {
    const pages = pagesOf(counts.flatMap((count, at) => many(count, dated(`${2023 - at}-03-05`))));
    expect(lines(pages.get('/archive/'))).toEqual(expected);
  });

  it('cuts a month into pages', () => {
    const pages = pagesOf(many(881, dated('2020-01-05')));
    const paths = ['/archive/2020/01/', '/archive/2020/01/page/2/', '/archive/2020/01/page/3/'];
    expect(paths.map((path) => lines(pages.get(path)))).toEqual([[400], [400], [81]]);
    expect(paths.map((path) => (pages.get(path) as ArchiveView).pagination?.total)).toEqual([3, 3, 3]);
  });
});

it('gives boards that stand side by side different colours', () => {
  const boards = many(8, (n) =>
    entryOf(`t${n}`, {
      kind: 'thread',
      date: day('2010-01-01'),
      thread: { replies: 0, views: 0, board: `版块${n}` },
    }),
  );
  const { cards } = pagesOf(boards).get('/boards/') as ListView;
  expect(cards.map(({ tint }) => tint)).toEqual([1, 2, 3, 4, 5, 6, 1, 2]);
});
