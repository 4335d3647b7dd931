import { describe, expect, it } from 'vitest';
import { createFacets } from '../facets-file.ts';
import type { SearchDocument, SearchText } from '../record.ts';
import { countChoices, narrow } from './narrow.ts';

function post(
  year: string,
  kind: SearchDocument['kind'],
  hans: Partial<SearchText>,
  hant: Partial<SearchText>,
): SearchDocument {
  const text = { title: '', headings: [], tags: [], authors: [], body: '' };
  const texts = { 'zh-Hans': { ...text, ...hans }, 'zh-Hant': { ...text, ...hant } };
  return { id: year, kind, path: '/', year, texts, sourceVariant: 'zh-Hans' };
}

const facets = createFacets();
for (const document of [
  post(
    '2023',
    'article',
    { section: '经营', tags: ['客户', '门店'] },
    { section: '經營', tags: ['客戶', '門店'] },
  ),
  post('2024', 'article', { section: '经营', tags: ['客户'] }, { section: '經營', tags: ['客戶'] }),
  post('2024', 'thread', { board: '问答', tags: [] }, { board: '問答', tags: [] }),
])
  facets.add(document);
const files = [facets.finish()];
const posts = [0, 1, 2].map((number) => ({ index: 0, post: number }));
const numbers = (found: { post: number }[]) => found.map((entry) => entry.post);

describe('narrow', () => {
  it.each([
    [{}, [0, 1, 2]],
    [{ tag: '客户' }, [0, 1]],
    [{ tag: '客戶' }, [0, 1]],
    [{ tag: '客户', year: '2024' }, [1]],
    [{ section: '問答' }, [2]],
    [{ kind: 'thread' }, [2]],
    [{ kind: 'film' }, []],
    [{ author: '某人' }, []],
  ])('by %j', (chosen, kept) => {
    expect(numbers(narrow(posts, files, chosen))).toEqual(kept);
  });
});

describe('countChoices', () => {
  it("counts in the reader's variant what else could be chosen", () => {
    const choices = countChoices(posts, files, { year: '2024' }, 'zh-Hant');
    expect(choices.tag).toEqual([{ value: '客戶', label: '客戶', count: 1 }]);
    expect(choices.year).toEqual([
      { value: '2024', label: '2024', count: 2 },
      { value: '2023', label: '2023', count: 1 },
    ]);
    expect(choices.section.map(({ label }) => label).toSorted()).toEqual(['問答', '經營'].toSorted());
  });

  it('adds up over indexes, whose numbers differ', () => {
    const other = createFacets();
    other.add(post('2020', 'article', { tags: ['别的', '客户'] }, { tags: ['別的', '客戶'] }));
    const both = countChoices([...posts, { index: 1, post: 0 }], [...files, other.finish()], {}, 'zh-Hans');
    expect(both.tag).toEqual([
      { value: '客户', label: '客户', count: 3 },
      { value: '别的', label: '别的', count: 1 },
      { value: '门店', label: '门店', count: 1 },
    ]);
  });
});
