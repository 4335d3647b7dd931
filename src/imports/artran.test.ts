import { expect, it } from 'vitest';
import { artrans } from './artran.ts';

it('prints comments as Artalk imports them, each below what it answers', () => {
  const of = (id: string, parent: string) => ({
    ...{ id, parent, author: '葉知秋', email: 'a@example.org', url: '', content: '好。' },
    ...{ date: '2015-06-05T08:02:00Z', page: '/posts/%E8%8C%B6/', pageTitle: '茶' },
  });
  const list = JSON.parse(artrans([of('1', '0'), of('2', '1'), of('3', '99')])) as Record<string, string>[];
  expect(list.map(({ id, rid }) => [id, rid])).toEqual([
    ['1', '0'],
    ['2', '1'],
    ['3', '0'],
  ]);
  expect(list[0]).toMatchObject({
    nick: '葉知秋',
    email: 'a@example.org',
    content: '好。',
    created_at: '2015-06-05T08:02:00Z',
    page_key: '/posts/%E8%8C%B6/',
    page_title: '茶',
  });
});
