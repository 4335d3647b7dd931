import { describe, expect, it } from 'vitest';
import { entryOf, plainLibrary } from '../taxonomy/fixtures/entries.ts';
import { createLibrary } from '../taxonomy/library.ts';
import { createNameFinder } from './name-finder.ts';

const entries = [
  entryOf('a', { file: 'posts/2020/退換貨.md', title: '退換貨的三個鐘頭' }),
  entryOf('b', { file: 'posts/2021/b.md', title: '退换货', aliases: ['/舊名/'] }),
  entryOf('c', { file: 'posts/c/index.md', slug: 'c', title: 'C' }),
  entryOf('d', { file: 'posts/2021/note.md', title: '甲' }),
  entryOf('e', { file: 'posts/2022/note.md', title: '乙' }),
];
const library = createLibrary(entries, plainLibrary);
const find = createNameFinder(library, (id) => id);

describe('finding a post by name', () => {
  it.each([
    ['退換貨', 'a'],
    ['退换货', 'a'],
    ['退換貨.md', 'a'],
    ['2020/退换货', 'a'],
    ['posts/2020/退換貨', 'a'],
    ['退换货的三个钟头', 'a'],
    ['旧名', 'b'],
    ['B', 'b'],
    ['c', 'c'],
    ['2022/note', 'e'],
    ['乙', 'e'],
    ['020/退換貨', undefined],
    ['無', undefined],
    ['', undefined],
  ])('%s is %s', (name, page) => expect(find(name)).toBe(page));
});
