import { expect, it } from 'vitest';
import { encodeUtf8 } from './encode.ts';

const chinese = '客戶服務不是成本，𠮷野家😀 abc '.repeat(100);

it.each([
  ['nothing', ''],
  ['a short text', '標籤: 客戶服務'],
  ['a long text', chinese],
  ['a long text without Chinese', 'plain '.repeat(1000)],
  ['a short text with half a pair', 'a\ud83d b'],
  ['a long text with half a pair', `${chinese}\ud83d${chinese}`],
])('encodes %s as UTF-8', (_, text) => {
  expect(encodeUtf8(text)).toEqual(Buffer.from(text, 'utf8'));
});
