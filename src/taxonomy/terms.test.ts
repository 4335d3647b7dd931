import { describe, expect, it } from 'vitest';
import { entryOf } from './fixtures/entries.ts';
import { termKey } from './identity.ts';
import { collectTerms, distinctTerms } from './terms.ts';

const localize = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text });
const collect = (tags: string[][], definitions: Parameters<typeof collectTerms>[1]['definitions'] = []) => {
  const entries = tags.map((names, index) => entryOf(`p${index}`, { tags: names }));
  return collectTerms(entries, { namesOf: (entry) => entry.meta.tags, definitions, localize });
};

describe('tag identity', () => {
  it.each([
    ['客户服务', '客戶服務'],
    ['NPS', 'ｎｐｓ'],
    ['Node.js', 'NODE.JS'],
    ['A / B', 'A  /  B'],
    ['里程', '裡程'],
  ])('%s is %s', (one, other) => expect(termKey(one)).toBe(termKey(other)));

  it.each([
    ['C', 'C++'],
    ['客服', '客戶'],
    ['C#', 'C'],
  ])('%s is not %s', (one, other) => expect(termKey(one)).not.toBe(termKey(other)));
});

describe('collecting tags', () => {
  it('makes one tag of all spellings, named as most posts write it', () => {
    const terms = distinctTerms(
      collect([['客户服务'], ['客戶服務', '客户服务'], ['客戶服務'], ['客戶服務']]),
    );
    expect(terms).toHaveLength(1);
    expect(terms[0]).toMatchObject({ name: '客戶服務', spellings: ['客户服务'], slug: '客戶服務' });
    expect(terms[0]?.articles).toHaveLength(4);
  });

  it('lets the definition name the tag, give its slug and gather its aliases', () => {
    const definition = { name: '客戶服務', slug: 'customer-service', aliases: ['客服', '顾客服务'] };
    const byKey = collect([['客服'], ['顧客服務'], ['客户服务']], [definition]);
    expect(distinctTerms(byKey)).toHaveLength(1);
    expect(byKey.get(termKey('客服'))).toMatchObject({ name: '客戶服務', slug: 'customer-service' });
  });

  it('keeps C, C++ and C# apart, at URLs of their own', () => {
    expect(distinctTerms(collect([['C'], ['C++'], ['C#']])).map((term) => term.slug)).toEqual([
      'c',
      'c-sharp',
      'c-plus-plus',
    ]);
  });

  it('gives different tags with one slug different URLs, whatever their order of use', () => {
    const one = distinctTerms(collect([['a b'], ['a-b'], ['a-b']])).map((term) => [term.name, term.slug]);
    const two = distinctTerms(collect([['a-b'], ['a b'], ['a b']])).map((term) => [term.name, term.slug]);
    expect(new Map(one as [string, string][])).toEqual(new Map(two as [string, string][]));
  });

  it('leaves out defined tags that no post uses, and names that are nothing', () => {
    expect(distinctTerms(collect([['', '  ']], [{ name: '空', aliases: [] }]))).toEqual([]);
  });
});
