import { describe, expect, it } from 'vitest';
import { readSearchUrl, writeSearchUrl } from './search-url.ts';

describe('a search in a URL', () => {
  it.each([
    ['q=%E5%AE%A2%E6%88%B7', { query: '客户', narrowing: {}, sort: 'relevance' }],
    ['q=C%2B%2B&tag=a%26b&sort=date', { query: 'C++', narrowing: { tag: 'a&b' }, sort: 'date' }],
    [
      'kind=thread&section=x&author=y&year=2024',
      {
        query: '',
        narrowing: { kind: 'thread', section: 'x', author: 'y', year: '2024' },
        sort: 'relevance',
      },
    ],
    ['', { query: '', narrowing: {}, sort: 'relevance' }],
  ] as const)('%s', (text, request) => {
    expect(readSearchUrl(new URLSearchParams(text))).toEqual(request);
    expect(readSearchUrl(writeSearchUrl(request))).toEqual(request);
  });

  it('leaves out what says nothing', () => {
    expect(writeSearchUrl({ query: '', narrowing: { tag: '' }, sort: 'relevance' }).toString()).toBe('');
    expect(readSearchUrl(new URLSearchParams('tag=&sort=upwards'))).toEqual({
      query: '',
      narrowing: {},
      sort: 'relevance',
    });
  });
});
