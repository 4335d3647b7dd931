import { describe, expect, it } from 'vitest';
import { readStaticComment } from './static-comments.ts';

describe('a comment that an old site keeps as a file', () => {
  it.each([
    [
      'Staticman in Jekyll',
      '_data/comments/price-rise/entry1557200000.yml',
      '_id: c1\n_parent: price-rise\nname: 叶知秋\nemail: 0cc175b9\nurl: ""\nmessage: 那天我也在。\ndate: 1557200000\n',
    ],
    [
      'Staticman in Hugo, an answer',
      'data/comments/tea/entry2.json',
      '{"_id":"c2","reply_to":"c1","name":"林見山","message":"茶涼了。","date":"2019-05-07T03:33:20.000Z"}',
    ],
    ['a folder by language', 'source/_data/comments/zh/tea/3.yaml', 'author: 甲\ncomment: 好\n'],
  ])('is read: %s', (_, file, text) => {
    expect(readStaticComment(file, () => text)).toMatchSnapshot();
  });

  it('is told from data of other kinds, and from files without a text', () => {
    expect(readStaticComment('_data/menu.yml', () => 'a: b')).toBeUndefined();
    expect(readStaticComment('_data/comments/tea/1.yml', () => 'name: 甲')).toBeNull();
    expect(readStaticComment('_data/comments/tea/1.yml', () => '[: 壞')).toBeNull();
  });
});
