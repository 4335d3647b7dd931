import { describe, expect, it } from 'vitest';
import type { Entry } from '../../posts/post.ts';
import { day, entryOf } from '../../taxonomy/fixtures/entries.ts';
import type { ViewContext } from '../../views/context.ts';
import { planPages } from '../../views/plan.ts';
import { siteChrome } from '../../views/site-chrome.ts';
import { listedPages } from '../../views/sitemap-pages.ts';
import type { HomeView, ListView, NotFoundView, PostView, TagView, View } from '../../views/views.ts';
import { modelOf } from './fixtures/model.ts';

function contextOf(entries: readonly Entry[], yaml = ''): ViewContext {
  const [context] = modelOf(entries, yaml).contexts;
  if (context === undefined) throw new Error('The site has no variant.');
  return context;
}

function pageOf(context: ViewContext, path: string): View | undefined {
  for (const page of planPages(context)) if (page.path === path) return page.view();
  return undefined;
}

const article = (id: string, facts: Parameters<typeof entryOf>[1] = {}) =>
  entryOf(id, { date: day('2020-01-01'), ...facts });
const thread = (id: string, date: string) =>
  entryOf(id, { kind: 'thread', date: day(date), tags: ['舊'], thread: { replies: 0, views: 0 } });
const forum = [thread('late', '2016-05-01'), thread('early', '2014-02-01')];

describe('the menu, the sitemap and the feeds of a small site', () => {
  const lists = ['/tags/', '/threads/', '/archive/'];
  it.each([
    ['one dated post without tags', [article('a')], ['/', '/archive/'], ['/archive/'], true],
    ['one post without a date', [entryOf('a')], ['/'], [], true],
    ['one post with a tag', [entryOf('a', { tags: ['甲'] })], ['/', '/tags/'], ['/tags/'], true],
    ['threads alone', forum, ['/', '/tags/', '/threads/'], ['/tags/', '/threads/'], false],
    ['nothing yet', [], ['/'], [], false],
  ] as const)('name no list that has nothing in it: %s', (_, entries, menu, listed, hasFeeds) => {
    const context = contextOf(entries);
    const chrome = siteChrome(context);
    expect(chrome.menu.map(({ href }) => href)).toEqual(menu);
    const paths = [...listedPages(context)].map(({ path }) => path);
    expect(lists.filter((path) => paths.includes(path))).toEqual(listed);
    expect(chrome.feeds.length > 0).toBe(hasFeeds);
  });

  it('leave what site.yaml names in the menu', () => {
    const chrome = siteChrome(contextOf([entryOf('a')], 'menu: [home, tags, archive]'));
    expect(chrome.menu.map(({ href }) => href)).toEqual(['/', '/tags/', '/archive/']);
  });
});

describe('a site of threads alone', () => {
  it('shows a page of them at home, and the years in which they were written', () => {
    const many = Array.from({ length: 20 }, (_, n) => thread(`t${n}`, '2015-01-01'));
    const view = pageOf(contextOf(many, 'pageSize: 12'), '/') as HomeView;
    expect(view.threads).toHaveLength(12);
    expect(siteChrome(contextOf(forum)).footer.years).toBe('2014–2016');
    expect(siteChrome(contextOf(forum.slice(0, 1))).footer.years).toBe('2016');
  });

  it('leads to its boards from home', () => {
    const posted = { replies: 0, views: 0, board: '茶水間' };
    const inBoard = entryOf('t', { kind: 'thread', thread: posted });
    const boardsAtHome = (entries: readonly Entry[]) => (pageOf(contextOf(entries), '/') as HomeView).boards;
    expect(boardsAtHome([inBoard])).toMatchObject([{ label: '茶水間', count: 1 }]);
    expect(boardsAtHome([inBoard, article('a')])).toEqual([]);
  });

  it('offers no feed of a tag that has no article', () => {
    const feeds = (entries: Entry[]) =>
      (pageOf(contextOf(entries), '/tags/舊/') as TagView).feeds.map(({ title }) => title);
    expect(feeds([...forum])).toEqual([]);
    expect(feeds([...forum, article('a', { tags: ['舊'] })])).toEqual(['舊 · RSS', '舊 · JSON Feed']);
  });
});

describe('the authors at home', () => {
  const of = (names: readonly string[]) => names.map((name, n) => article(`a${n}`, { authors: [name] }));
  const known = (names: readonly string[]) => `authors: [${names.map((name) => `{ name: ${name} }`).join()}]`;
  it.each([
    ['the one', ['甲'], 'author: 甲', ['甲'], false],
    ['both', ['甲', '乙'], `author: 乙\n${known(['甲', '乙'])}`, ['乙', '甲'], true],
    ['both of a site that names none as its own', ['甲', '乙'], known(['甲', '乙']), ['甲', '乙'], true],
    ['those who wrote', ['甲'], `author: 甲\n${known(['甲', '乙'])}`, ['甲'], false],
    [
      'of many the one whose site it is',
      [...'甲乙丙丁戊'],
      `author: 戊\n${known([...'甲乙丙丁戊'])}`,
      ['戊'],
      true,
    ],
    ['nobody of a masthead', [...'甲乙丙丁戊'], known([...'甲乙丙丁戊']), [], true],
  ] as const)('are %s', (_, writers, yaml, shown, hasIndex) => {
    const view = pageOf(contextOf(of(writers), yaml), '/') as HomeView;
    expect(view.authors.map(({ label }) => label)).toEqual(shown);
    expect(view.allAuthors).toBe(hasIndex ? '/authors/' : undefined);
  });
});

describe('further reading', () => {
  const related = (entries: readonly Entry[], id: string) =>
    (pageOf(contextOf(entries), `/posts/${id}/`) as PostView).related.map(({ label }) => label);
  const dated = (id: string, year: number, facts = {}) =>
    entryOf(id, { date: day(`${year}-01-01`), tags: ['茶'], ...facts });
  const others = [entryOf('x'), entryOf('y')];

  it('leaves out the neighbours, which are named right above it', () => {
    const five = [1, 2, 3, 4, 5].map((n) => dated(`p${n}`, 2010 + n));
    expect(related([...five, ...others], 'p3').sort()).toEqual(['p1', 'p5']);
    expect(related([...five.slice(0, 2), ...others], 'p1')).toEqual([]);
  });

  it('leaves out the series, which is listed right above it', () => {
    const series = [1, 2, 3, 4].map((n) => dated(`s${n}`, 2010 + n, { series: '夜班' }));
    expect(related([...series, dated('other', 2020), ...others], 's1')).toEqual(['other']);
  });

  it('takes what all posts share for nothing', () => {
    const alike = [1, 2, 3, 4].map((n) => dated(`p${n}`, 2010 + n));
    expect(related(alike, 'p1')).toEqual([]);
    expect(related([...alike, ...others], 'p1')).toEqual(['p3', 'p4']);
  });
});

describe('the trail of a post', () => {
  it('is that of its section, and the post', () => {
    const context = contextOf([article('a', { category: ['零售', '門市'] })]);
    const trail = (path: string) =>
      (pageOf(context, path) as PostView | ListView).head.breadcrumb.map(({ label }) => label);
    expect(trail('/sections/零售/門市/')).toEqual(['首页', '分类', '零售', '門市']);
    expect(trail('/posts/a/')).toEqual(['首页', '分类', '零售', '門市', 'a']);
  });
});

describe('a site of pages alone', () => {
  const pages = [entryOf('friends', { kind: 'page' }), entryOf('about', { kind: 'page', menu: 1 })];
  const shown = (entries: readonly Entry[]) =>
    (pageOf(contextOf(entries), '/') as HomeView).posts.map(({ title }) => title);

  it('shows them at home, those of the menu first', () => expect(shown(pages)).toEqual(['about', 'friends']));

  it('shows none beside an article or a thread', () => {
    expect(shown([...pages, article('a')])).toEqual(['a']);
    expect(shown([...pages, ...forum])).toEqual([]);
  });

  it('has no way to an empty archive, nor to more tags than are shown, where nothing else is found', () => {
    const lost = (entries: readonly Entry[]) => pageOf(contextOf(entries), '/404.html') as NotFoundView;
    expect(lost(pages)).toMatchObject({ tags: [], hasMoreTags: false });
    expect(lost(pages).archive).toBeUndefined();
    expect(lost([article('a')]).archive).toBe('/archive/');
    const tags = Array.from({ length: 25 }, (_, n) => `T${n}`);
    expect(lost([article('a', { tags })]).hasMoreTags).toBe(true);
  });
});

describe('a post of a site', () => {
  const bylines = (...authors: string[][]) => {
    const posts = authors.map((names, at) => article(`a${at}`, { authors: names }));
    return (pageOf(contextOf(posts), '/') as HomeView).posts.map((post) =>
      post.authors.map(({ label }) => label),
    );
  };

  it('names its author in lists unless that person wrote all', () => {
    expect(bylines(['甲'], ['甲'])).toEqual([[], []]);
    expect(bylines(['甲'], ['乙'])).toEqual([['甲'], ['乙']]);
  });
});
