import { describe, expect, it } from 'vitest';
import { newPost, splitTags } from './new-post.ts';

const given = {
  title: '退換貨的三個鐘頭',
  tags: [],
  known: ['客戶服務', 'NPS'],
  now: Date.UTC(2026, 10, 26, 16, 5),
  timeZone: 'Asia/Taipei',
  thread: false,
};

describe('a new post', () => {
  it('has its title, the date in the site’s zone, and tags as the site writes them', () =>
    expect(newPost({ ...given, tags: ['客户服务', 'nps', '客戶服務', '零售'] })).toEqual({
      name: '退換貨的三個鐘頭.md',
      text: '---\ntitle: 退換貨的三個鐘頭\ndate: 2026-11-27 00:05\ntags: [客戶服務, NPS, 零售]\n---\n\n',
    }));

  it.each([
    ['學 C#：第一課', '學-c-sharp-第一課.md', 'title: 學 C#：第一課'],
    ['A: B', 'a-b.md', 'title: "A: B"'],
    ['2024', '2024.md', 'title: "2024"'],
    ['學 #Python', '學-sharp-python.md', 'title: "學 #Python"'],
  ])('%s gets a file name and YAML that mean it', (title, name, line) => {
    const file = newPost({ ...given, title });
    expect(file.name).toBe(name);
    expect(file.text.split('\n')[1]).toBe(line);
  });

  it('may be a thread', () =>
    expect(newPost({ ...given, thread: true }).text).toContain('replies: 0\nviews: 0\n'));
});

it('tags are split at commas of either width', () =>
  expect(splitTags(' 甲，乙、 丙, ,丁')).toEqual(['甲', '乙', '丙', '丁']));
