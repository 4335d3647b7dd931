import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from '../config/site-config.ts';
import { parsePost } from '../posts/parse.ts';
import type { Entry } from '../posts/post.ts';
import type { ViewContext } from './context.ts';
import { friendGroups } from './friend-cards.ts';
import { postFoot } from './post-foot.ts';

const site = `postLicence: CC BY-SA 4.0
editUrl: https://github.com/me/blog/edit/main/content/
comments: { giscus: me/blog, repoId: R_1, category: General, categoryId: DIC_1 }`;

/** A file as its author wrote it, at an address of its own, seen from the second variant of its site. */
function seen(frontmatter: string, file = 'posts/三點 半.md', settings = site) {
  const { config } = parseSiteConfig(settings, 'site.yaml');
  const kind = file.startsWith('pages/') ? 'page' : file.startsWith('threads/') ? 'thread' : 'article';
  const text = `---\ntitle: 甲\n${frontmatter}\n---\n\n乙`;
  const { meta } = parsePost({ file, text }, { config, now: 0, hints: { kind } });
  const variant = config.variants[1];
  const context = {
    config,
    variant,
    paths: { pathOf: () => '/posts/三點/' },
    links: {
      href: ({ prefix }: { prefix: string }, path: string) => encodeURI(prefix ? `/${prefix}${path}` : path),
    },
    localize: (own: string) => ({ 'zh-Hant': own }),
    image: (_: Entry, reference: string) =>
      reference === '../images/a.png' ? { src: '/_assets/images/a.webp' } : undefined,
  } as unknown as ViewContext;
  return { context, entry: { meta } as unknown as Entry };
}

const footOf = (...given: Parameters<typeof seen>) => {
  const { context, entry } = seen(...given);
  return postFoot(context, entry);
};

describe('what stands below a post', () => {
  it('is what the site says, with one discussion for all variants', () => {
    expect(footOf('date: 2020-01-01')).toEqual({
      licence: {
        name: 'CC BY-SA 4.0',
        url: 'https://creativecommons.org/licenses/by-sa/4.0/deed.zh-hant',
      },
      edit: 'https://github.com/me/blog/edit/main/content/posts/%E4%B8%89%E9%BB%9E%20%E5%8D%8A.md',
      discussion: 'posts/%E4%B8%89%E9%BB%9E/',
    });
  });

  it.each([
    ['comments: false', 'posts/a.md', undefined],
    ['comments: true', 'pages/a.md', 'posts/%E4%B8%89%E9%BB%9E/'],
    ['', 'pages/a.md', undefined],
    ['comments: true', 'threads/a.md', undefined],
  ])('%s in %s decides about comments', (frontmatter, file, discussion) => {
    expect(footOf(frontmatter, file).discussion).toBe(discussion);
  });

  it.each([
    ['licence: CC BY 4.0', 'CC BY 4.0'],
    ['license: 版權所有', '版權所有'],
    ['license: true', 'CC BY-SA 4.0'],
    ['licence: false', undefined],
    ['source: https://example.org/', undefined],
  ])('%s decides about the licence', (frontmatter, name) => {
    expect(footOf(frontmatter).licence?.name).toBe(name);
  });

  it('is nothing where the site asks for nothing', () => {
    expect(footOf('', 'posts/a.md', '')).toEqual({});
  });
});

describe('a page of friends', () => {
  it('reads the lists of other generators’ themes', () => {
    const { context, entry } = seen(
      `links:
  - { url: https://tea.example/, name: 茶山, blog: 茶山筆記, desc: 採茶的人, color: '#0078e7', image: ../images/a.png }`,
      'pages/links.md',
    );
    expect(friendGroups(context, entry)[0]?.friends[0]).toMatchObject({
      label: '茶山',
      description: '採茶的人',
      avatar: '/_assets/images/a.webp',
    });
  });

  it('groups them in the order of their first mention, with pictures where there are some', () => {
    const { context, entry } = seen(
      `friends:
  - { name: 茶山, url: https://tea.example/, avatar: ../images/a.png, group: 茶 }
  - { name: 水邊, url: https://water.example/, description: 水 }
  - { name: 壺, url: https://pot.example/, avatar: https://pot.example/a.png, group: 茶 }`,
      'pages/friends.md',
    );
    expect(
      friendGroups(context, entry).map(({ name, friends }) => [
        name,
        friends.map(({ label, host, avatar, description }) => [label, host, avatar, description]),
      ]),
    ).toEqual([
      [
        '茶',
        [
          ['茶山', 'tea.example', '/_assets/images/a.webp', undefined],
          ['壺', 'pot.example', 'https://pot.example/a.png', undefined],
        ],
      ],
      [undefined, [['水邊', 'water.example', undefined, '水']]],
    ]);
  });
});
