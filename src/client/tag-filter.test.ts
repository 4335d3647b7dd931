import { describe, expect, it } from 'vitest';
import { fold } from '../variants/fold.ts';
import { filterByName } from './tag-filter.ts';

const tags = ['客戶服務', '線上客服', 'A/B測試', 'NPS', '電子郵件 行銷'].map((name) => ({
  name,
  folded: fold(name),
}));
const found = (query: string) => filterByName(tags, query, fold).map(({ name }) => name);

describe('filterByName', () => {
  it.each([
    ['客服', ['線上客服']],
    ['客户', ['客戶服務']],
    ['客戶', ['客戶服務']],
    ['线上', ['線上客服']],
    ['ａ／ｂ', ['A/B測試']],
    ['nps', ['NPS']],
    ['行銷 郵件', ['電子郵件 行銷']],
    ['邮件　行销', ['電子郵件 行銷']],
    ['無此標籤', []],
  ])('%s → %o', (query, names) => expect(found(query)).toEqual(names));

  it.each(['', '  ', '　'])('keeps everything for an empty query', (query) =>
    expect(found(query)).toHaveLength(5),
  );
});
