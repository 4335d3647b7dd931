import { describe, expect, it } from 'vitest';
import type { Entry, PostMeta } from '../../posts/post.ts';
import { day, entryOf } from '../../taxonomy/fixtures/entries.ts';
import { linkResolverOf, planPages } from '../../views/plan.ts';
import { planFeeds } from '../../views/feed-views.ts';
import { modelOf } from './fixtures/model.ts';

/** What the arrangement of a site leaves out: see `SiteModel.arrangement`. */
const left = [
  'text',
  'body',
  'length',
  'minutes',
  'links',
  'images',
  'hasMath',
  'hasCode',
  'revision',
  'textDigests',
] as const;

/** A post of which only what its filing stands for can be read. */
function filedOnly(id: string, facts: Partial<PostMeta>): Entry {
  const entry = entryOf(id, facts);
  for (const field of left)
    Object.defineProperty(entry, field, {
      get: () => {
        throw new Error(`The arrangement of a site reads the ${field} of a post.`);
      },
    });
  return entry;
}

describe('the arrangement of a site', () => {
  it('is made from the filings of posts alone', () => {
    const shared = { tags: ['客服'], category: ['零售'], authors: ['甲'], date: day('2020-01-01') };
    const reply = { author: '甲', date: day('2020-01-02') };
    const { contexts } = modelOf([
      filedOnly('one', { ...shared, series: '夜班', aliases: ['/old/'] }),
      filedOnly('two', { ...shared, series: '夜班' }),
      filedOnly('ask', {
        ...shared,
        kind: 'thread',
        thread: { board: '服務臺', replies: 1, views: 1, lastReply: reply },
      }),
      filedOnly('about', { kind: 'page' }),
    ]);
    const [context] = contexts;
    if (context === undefined) throw new Error('The site has no variant.');
    const { library, paths } = context;
    const resolver = linkResolverOf(context);
    const terms = [library.tags, library.authors, library.boards, library.sections].flat();
    const asked = [...library.byId.values()].map((entry) => [
      paths.pathOf(entry.meta.id),
      library.tagsOf(entry),
      library.authorsOf(entry),
      library.boardOf(entry),
      library.sectionOf(entry.meta.category),
      library.seriesOf(entry),
      library.translationsOf(entry),
      library.related(entry, 5),
      resolver.resolve(entry, '/old/'),
      resolver.resolve(entry, './two.md'),
      resolver.resolve(entry, '[[two]]'),
    ]);
    expect(asked).toHaveLength(4);
    expect(terms.map((term) => library.relatedTags(term))).toHaveLength(4);
    expect([...planPages(context)].length).toBeGreaterThan(10);
  });
});

describe('feeds', () => {
  it.each([
    ['', 3],
    ['feeds: { limit: 2 }', 2],
    ['feeds: { limit: 1 }', 1],
  ])('hold as many posts as site.yaml says: %j', (yaml, count) => {
    const { contexts } = modelOf([entryOf('one'), entryOf('two'), entryOf('three')], yaml);
    const [context] = contexts;
    if (context === undefined) throw new Error('The site has no variant.');
    const [first] = planFeeds(context, linkResolverOf(context));
    expect(first?.view().items).toHaveLength(count);
  });
});
