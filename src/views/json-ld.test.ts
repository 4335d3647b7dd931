import { expect, it } from 'vitest';
import type { SiteChrome } from './chrome.ts';
import { articleData, jsonForScript, profileData } from './json-ld.ts';
import type { ListView, PostView, ThreadView } from './views.ts';

it('prints data that no text can break out of', () => {
  const data = { name: '</script><script>alert(1)</script><!--' };
  const printed = jsonForScript(data);
  expect(printed).not.toContain('<');
  expect(JSON.parse(printed)).toEqual(data);
});

const chrome = {
  origin: 'https://example.org',
  home: '/',
  lang: 'zh-Hant',
  footer: { owner: '舊巷編輯部' },
} as unknown as SiteChrome;

it('describes a thread as a discussion, with how many took part', () => {
  const head = { path: '/threads/a/', description: '門鈴壞了。' };
  const date = { iso: '2019-03-01' };
  const facts = { kind: 'thread', title: '門鈴', lang: 'zh-Hant', head, date, replies: 3, views: 70 };
  const view = { ...facts, opening: '', comments: [] };
  const undated = { ...view, date: undefined };
  expect(articleData(undated as unknown as ThreadView, chrome)).toMatchObject({ '@type': 'Article' });
  expect(articleData(view as unknown as ThreadView, chrome)).toMatchObject({
    '@type': 'DiscussionForumPosting',
    text: '門鈴壞了。',
    commentCount: 3,
    interactionStatistic: [
      { interactionType: 'https://schema.org/CommentAction', userInteractionCount: 3 },
      { interactionType: 'https://schema.org/ViewAction', userInteractionCount: 70 },
    ],
  });
});

it('tells the replies that a thread’s text holds, each at its place', () => {
  const view = {
    kind: 'thread',
    title: '門鈴',
    head: { path: '/threads/a/', description: '門鈴壞了。換電池。' },
    date: { iso: '2019-03-01' },
    opening: '門鈴壞了。',
    comments: [
      { id: 'a&b', author: { label: '許白', href: '' }, date: { iso: '2019-03-02' }, text: '換電池。' },
    ],
  };
  expect(articleData(view as unknown as ThreadView, chrome)).toMatchObject({
    text: '門鈴壞了。',
    comment: [
      {
        '@type': 'Comment',
        author: { '@type': 'Person', name: '許白' },
        datePublished: '2019-03-02',
        text: '換電池。',
        url: 'https://example.org/threads/a/#a%26b',
      },
    ],
  });
});

it('says of an article what it is about, and how long it is', () => {
  const view = {
    kind: 'post',
    title: '門鈴',
    head: { path: '/a/', description: '怎麼換電池。' },
    authors: [],
    category: [
      { label: '家', href: '/sections/a/' },
      { label: '門', href: '/sections/a/b/' },
    ],
    tags: [{ label: '電池', href: '/tags/a/' }],
    length: 320,
    foot: {},
  };
  const bare = { ...view, category: [], tags: [], length: 0 };
  expect(articleData(view as unknown as PostView, chrome)).toMatchObject({
    mainEntityOfPage: 'https://example.org/a/',
    description: '怎麼換電池。',
    articleSection: '門',
    keywords: ['電池'],
    wordCount: 320,
  });
  expect(jsonForScript(articleData(bare as unknown as PostView, chrome))).not.toMatch(
    /articleSection|keywords|wordCount/,
  );
});

it('describes an article with questions as a page of them, too', () => {
  const faq = [{ question: '怎麼退貨？', answer: '七天之內。' }];
  const bare = { authors: [], category: [], tags: [], foot: {} };
  const view = { kind: 'post', title: '問答', head: { path: '/a/' }, ...bare, faq };
  expect(articleData(view as unknown as PostView, chrome)).toMatchObject({
    '@type': ['BlogPosting', 'FAQPage'],
    mainEntity: [{ '@type': 'Question', name: '怎麼退貨？', acceptedAnswer: { text: '七天之內。' } }],
  });
});

it('describes an author’s page as the person’s, and no other list', () => {
  const head = { path: '/authors/a-mei/' };
  const profiles = [{ label: 'Git', href: 'https://git.example/a-mei' }];
  const view = {
    kind: 'list',
    listKind: 'author',
    name: '阿梅',
    head,
    profiles,
    url: 'https://a-mei.example/',
  };
  expect(profileData(view as unknown as ListView, chrome)).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: '阿梅',
      url: 'https://example.org/authors/a-mei/',
      sameAs: ['https://a-mei.example/', 'https://git.example/a-mei'],
    },
  });
  expect(profileData({ ...view, listKind: 'section' } as unknown as ListView, chrome)).toBeUndefined();
});
