import { appendFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../list-files.ts';
import { useImportedFolder } from './fixtures/imported-folder.ts';

const { path, read, run, addresses } = useImportedFolder();

describe('a repository of Hexo', () => {
  it('comes over with posts, pictures, pages, settings and addresses', async () => {
    const { balance, problems } = await run('hexo');
    expect(balance).toMatchObject({
      posts: { expected: 3, found: 3 },
      drafts: { expected: 1, found: 1 },
      tags: { expected: 3, found: 3 },
      urls: { expected: 3, found: 3 },
    });
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'import-left-out source/tags/index.md',
    ]);
    expect(listFiles(path('content'))).toMatchInlineSnapshot(`
      [
        "drafts/unfinished.md",
        "pages/about/index.md",
        "posts/2021/receipt.md",
        "posts/umbrella.md",
        "posts/umbrella/rack.png",
        "public/CNAME",
        "public/about/sign.png",
        "public/images/receipt.png",
        "site.yaml",
      ]
    `);
    expect(read('content/site.yaml')).toMatchInlineSnapshot(`
      "# Settings taken over from hexo.

      # _config.yml:1 title
      title: 櫃檯日記
      # _config.yml:2 subtitle
      subtitle: 站著寫的
      # _config.yml:3 author
      author: 林見山
      # _config.yml:5 timezone
      timeZone: Asia/Taipei
      # _config.yml:6 url
      url: https://counter.example
      # _config.yml:4 language
      script: hant
      # _config.yml:4 language
      variants:
        - zh-Hant
        - zh-Hans
      permalink: /:year/:month/:day/:title/
      # not in _config.yml: what its generator does by default (pretty_urls)
      pagePermalink: /:path.html
      # not in _config.yml: what its generator does by default (marked.breaks)
      breaks: true
      # not in _config.yml: what its generator does by default (future)
      future: true
      # not in _config.yml: what its generator does by default (category_dir)
      redirects:
        /categories/retail/: /sections/零售現場/
        /categories/*: /sections/:splat
        /archives/*: /archive/:splat
      # _config.plain.yml:1 menu
      menu:
        - label: 關於
          url: /about/
      generator: hexo
      "
    `);
    const { posts, broken } = await addresses();
    expect(posts).toMatchInlineSnapshot(`
      {
        "傘架": "/2021/03/14/umbrella/",
        "沒寫完": "/unfinished/",
        "發票": "/2021/04/01/2021/receipt/",
        "關於": "/about/",
      }
    `);
    expect(broken).toEqual([]);
    expect(JSON.parse(read('package.json'))).toMatchObject({ scripts: { build: 'jianfan build' } });
  });
});

describe('a repository of Hugo', () => {
  it('comes over with its bundles, sections, static files and aliases', async () => {
    const { balance } = await run('hugo');
    for (const share of Object.values(balance ?? {})) expect(share.found).toBe(share.expected);
    expect(listFiles(path('content'))).toMatchInlineSnapshot(`
      [
        "pages/about.md",
        "post/bundle/book.png",
        "post/bundle/index.md",
        "post/first-night.md",
        "posts/note/tea.md",
        "public/img/phone.png",
        "public/robots.txt",
        "site.yaml",
      ]
    `);
    const { posts, broken } = await addresses();
    expect(posts).toMatchInlineSnapshot(`
      {
        "交接本": "/2020/交接本/",
        "关于": "/about/",
        "第一个夜班": "/2020/first-night/",
        "茶": "/note/tea/",
      }
    `);
    expect(broken).toEqual([]);
  });
});

describe('a repository of Jekyll', () => {
  it('comes over with categories in its addresses, and without its machinery', async () => {
    const { balance } = await run('jekyll');
    for (const share of Object.values(balance ?? {})) expect(share.found).toBe(share.expected);
    expect(listFiles(path('content'))).toMatchInlineSnapshot(`
      [
        "pages/about.md",
        "posts/2019-05-06-price-rise.md",
        "posts/2019-06-01-2.md",
        "public/assets/label.png",
        "site.yaml",
      ]
    `);
    const { posts, broken } = await addresses();
    expect(posts).toMatchInlineSnapshot(`
      {
        "关于这本账": "/about/",
        "涨价那天": "/账本/2019/05/06/price-rise.html",
        "退订": "/2019/06/01/2.html",
      }
    `);
    expect(broken).toEqual([]);
  });
});

describe('an import', () => {
  it('that is only shown writes nothing', async () => {
    const { synced } = await run('hexo', true);
    expect(synced?.added).toContain('content/posts/umbrella.md');
    expect(readdirSync(path())).toEqual([]);
  });

  it('done twice changes nothing', async () => {
    await run('hexo');
    const { synced } = await run('hexo');
    expect(synced).toMatchObject({ added: [], updated: [], kept: [] });
  });

  it('leaves what an author has changed or deleted, and says so', async () => {
    await run('hexo');
    appendFileSync(path('content/posts/umbrella.md'), '後來又滿了。\n');
    rmSync(path('content/pages/about/index.md'));
    const { synced, problems } = await run('hexo');
    expect(
      problems
        .filter(({ code }) => code === 'import-kept')
        .map(({ file, id }) => [file, id])
        .sort(),
    ).toEqual([
      ['content/pages/about/index.md', 'import-kept/deleted'],
      ['content/posts/umbrella.md', undefined],
    ]);
    expect(synced?.updated).toEqual([]);
    expect(read('content/posts/umbrella.md')).toContain('後來又滿了。');
    expect(existsSync(path('content/pages/about/index.md'))).toBe(false);
  });

  it.each([
    ['nowhere', 'import-source/absent'],
    ['../../images', 'import-source'],
  ])('of %s is refused', async (name, id) => {
    const { problems } = await run(name);
    expect(problems.map((problem) => problem.id ?? problem.code)).toEqual([id]);
  });
});
