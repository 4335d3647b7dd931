import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from '../config/site-config.ts';
import { readings } from '../posts/keys.ts';
import { adminSources } from './admin-page.ts';
import { cmsConfig } from './cms-config.ts';
import { repositoryOf } from './repository.ts';

const read = (text: string) => parseSiteConfig(text, 'site.yaml').config;

describe('the repository of the editor', () => {
  it.each([
    ['admin: { github: me/blog }', { name: 'github', repo: 'me/blog', branch: 'main', folder: 'content' }],
    [
      'admin: { gitlab: me/blog, branch: master, folder: /site/ }',
      { name: 'gitlab', repo: 'me/blog', branch: 'master', folder: 'site' },
    ],
    [
      'admin: true\neditUrl: https://github.com/me/blog/edit/main/content',
      { name: 'github', repo: 'me/blog', branch: 'main', folder: 'content' },
    ],
    [
      'admin: true\neditUrl: https://gitlab.com/me/blog/-/edit/main/content',
      { name: 'gitlab', repo: 'me/blog', branch: 'main', folder: 'content' },
    ],
    [
      'admin: true\neditUrl: https://git.example.org/me/blog/_edit/main',
      { name: 'gitea', repo: 'me/blog', branch: 'main', folder: '', server: 'https://git.example.org' },
    ],
    ['admin: true', undefined],
    ['title: 甲', undefined],
  ])('%s', (text, repository) => {
    expect(repositoryOf(read(text))).toEqual(repository);
  });
});

describe('its configuration', () => {
  const config = read(
    'title: 夜班手記\nadmin: { github: me/blog }\ncomments: { waline: https://talk.example }',
  );
  const repository = repositoryOf(config);
  if (repository === undefined) throw new Error('no repository');
  const cms = (language: 'en' | 'zh-Hans' | 'zh-Hant') =>
    cmsConfig(config, repository, language) as {
      collections: {
        name: string;
        label: string;
        folder: string;
        fields: { name: string; label: string }[];
      }[];
    };

  it('edits posts and pages where they are, in the author’s language', () => {
    expect(
      cms('zh-Hant').collections.map(({ folder, label, fields }) => [
        folder,
        label,
        fields.map((field) => field.label),
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "content/posts",
          "文章",
          [
            "標題",
            "日期",
            "作者",
            "分類",
            "標籤",
            "系列",
            "封面",
            "摘要",
            "正文",
            "草稿",
            "置頂",
            "留言",
            "授權條款",
            "網址末段",
            "更新日期",
          ],
        ],
        [
          "content/pages",
          "獨立頁面",
          [
            "標題",
            "正文",
            "選單中的次序",
            "留言",
            "友站",
            "草稿",
          ],
        ],
      ]
    `);
  });

  it('has no field that our frontmatter does not read under that name', () => {
    const known = new Set<string>(Object.values(readings).map(([own]) => own));
    const names = cms('en').collections.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(names.filter((name) => name !== 'body' && !known.has(name))).toEqual([]);
  });

  it('may talk to the repository’s host and nobody else', () => {
    const foreign = Object.values(adminSources(repository))
      .flat()
      .filter((source) => source.startsWith('https://'));
    expect([...new Set(foreign)]).toEqual(['https://api.github.com', 'https://www.githubstatus.com']);
  });
});
