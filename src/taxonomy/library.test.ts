import { describe, expect, it } from 'vitest';
import { relatedTags, tagWeight } from './co-occurrence.ts';
import { day, entryOf, plainLibrary as options } from './fixtures/entries.ts';
import { createLibrary } from './library.ts';
import { paginate, shownPages } from './pagination.ts';
import { createRelatedPosts } from './related.ts';

const ids = (entries: readonly { meta: { id: string } }[]) => entries.map((entry) => entry.meta.id);

describe('the library', () => {
  it('sorts newest first, undated last, ties by id, whatever the input order', () => {
    const entries = [
      entryOf('none'),
      entryOf('b', { date: day('2020-01-01') }),
      entryOf('a', { date: day('2020-01-01') }),
      entryOf('new', { date: day('2021-01-01') }),
    ];
    expect(ids(createLibrary(entries, options).articles)).toEqual(['new', 'a', 'b', 'none']);
    expect(ids(createLibrary(entries.reverse(), options).articles)).toEqual(['new', 'a', 'b', 'none']);
  });

  it('keeps unlisted articles out of lists and tags', () => {
    const library = createLibrary(
      [entryOf('shown', { tags: ['甲'] }), entryOf('known', { tags: ['甲', '乙'], unlisted: true })],
      options,
    );
    expect([ids(library.articles), ids(library.unlisted)]).toEqual([['shown'], ['known']]);
    expect(library.tags.map(({ name }) => name)).toHaveLength(1);
    expect(library.byId.has('known')).toBe(true);
  });

  it('sorts threads by their last reply', () => {
    const thread = (id: string, last: string) =>
      entryOf(id, {
        kind: 'thread',
        date: day('2015-01-01'),
        thread: { replies: 1, views: 1, lastReply: { author: '甲', date: day(last) } },
      });
    expect(
      ids(createLibrary([thread('old', '2015-02-01'), thread('new', '2016-01-01')], options).threads),
    ).toEqual(['new', 'old']);
  });

  it.each([
    ['one person', [['甲'], ['甲']], true],
    ['two people', [['甲'], ['乙']], false],
    ['two people together', [['甲', '乙']], false],
    ['one person and nobody', [['甲'], []], false],
    ['nobody', [[]], false],
  ])('is by one person if all of it is: by %s', (_, authors, isByOne) => {
    const entries = authors.map((names, at) => entryOf(`a${at}`, { authors: names }));
    expect(createLibrary(entries, options).isByOne).toBe(isByOne);
  });

  it('files a post by the month it has in the site’s zone', () => {
    const entry = entryOf('late', { date: { epoch: Date.parse('2014-12-31T16:30:00Z'), hasTime: true } });
    expect(
      createLibrary([entry], options).calendar.map(({ year, months }) => [year, months[0]?.month]),
    ).toEqual([[2015, 1]]);
  });

  it('counts a post under its section and every wider one', () => {
    const library = createLibrary(
      [entryOf('a', { category: ['零售', '門市'] }), entryOf('b', { category: ['零售'] })],
      options,
    );
    expect(library.sections.map(({ name, articles }) => [name, articles.length])).toEqual([
      ['零售', 2],
      ['門市', 1],
    ]);
    expect(library.sectionOf(['零售', '门市'])?.path.map((section) => section.name)).toEqual(['零售']);
  });

  it('names a section as most articles do, whichever came last', () => {
    const entries = [
      entryOf('a', { category: ['网站出版'], date: day('2021-01-01') }),
      entryOf('b', { category: ['網站出版'], date: day('2020-01-01') }),
      entryOf('c', { category: ['網站出版'], date: day('2019-01-01') }),
    ];
    const [section] = createLibrary(entries, options).sections;
    expect(section).toMatchObject({ name: '網站出版', slug: '網站出版', spellings: ['网站出版'] });
  });

  it('orders a series from its first post', () => {
    const library = createLibrary(
      [
        entryOf('two', { series: '夜班', date: day('2020-02-01') }),
        entryOf('one', { series: '夜班', date: day('2020-01-01') }),
      ],
      options,
    );
    expect(ids(library.seriesOf(library.articles[0] ?? entryOf('')))).toEqual(['one', 'two']);
  });
});

describe('what stands beside', () => {
  const entries = [
    entryOf('a', { tags: ['x', 'rare'], date: day('2020-01-01') }),
    entryOf('b', { tags: ['x', 'rare'], date: day('2010-01-01') }),
    entryOf('c', { tags: ['x'], date: day('2020-01-02') }),
    entryOf('d', { tags: ['x'], date: day('2019-12-01') }),
    entryOf('e', { tags: ['y'], date: day('2020-01-01') }),
  ];
  const library = createLibrary(entries, options);

  it('relates posts by shared tags, rare ones first, then by nearness in time', () => {
    const related = createRelatedPosts((entry) => library.tagsOf(entry), library.articles);
    expect(ids(related(library.byId.get('a') ?? entryOf(''), 5))).toEqual(['b', 'c', 'd']);
  });

  it('lets one rare tag count for more than two common ones', () => {
    const common = Array.from({ length: 8 }, (_, n) => entryOf(`common ${n}`, { tags: ['x', 'z'] }));
    const articles = [
      entryOf('a', { tags: ['x', 'z', 'rare'], date: day('2020-01-01') }),
      entryOf('near', { tags: ['x', 'z'], date: day('2020-01-02') }),
      entryOf('far', { tags: ['rare'], date: day('2001-01-01') }),
      ...common,
    ];
    const large = createLibrary(articles, options);
    expect(ids(large.related(large.byId.get('a') ?? entryOf(''), 1))).toEqual(['far']);
  });

  it('relates tags by how often they stand together', () => {
    const [x] = library.tags;
    const related = x ? relatedTags(x, (entry) => library.tagsOf(entry)) : [];
    expect(related.map(({ tag, count }) => [tag.name, count])).toEqual([['rare', 2]]);
  });

  it.each([
    [1, 100, 1],
    [10, 100, 3],
    [100, 100, 5],
    [1, 1, 1],
  ])('weighs a tag of %i among %i as %i', (count, most, weight) =>
    expect(tagWeight(count, most)).toBe(weight),
  );
});

describe('pagination', () => {
  it('cuts a list, and gives an empty one its page', () => {
    expect(paginate([1, 2, 3], 2).map((page) => page.items)).toEqual([[1, 2], [3]]);
    expect(paginate([], 2)).toEqual([{ items: [], number: 1, total: 1, count: 0 }]);
  });

  it.each([
    [1, 1, [1]],
    [1, 9, [1, 2, 3, 4, undefined, 9]],
    [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
    [7, 9, [1, undefined, 6, 7, 8, 9]],
  ])('shows around page %i of %i', (current, total, shown) =>
    expect(shownPages(current, total)).toEqual(shown),
  );
});
