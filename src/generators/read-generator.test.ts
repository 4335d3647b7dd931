import { describe, expect, it } from 'vitest';
import type { SiteFolder } from './generator-site.ts';
import { leftOutBy } from './left-out.ts';
import { readGeneratorSite } from './read-generator.ts';

/** A folder of a few files, by path. */
function folderOf(files: Record<string, string>): SiteFolder {
  return {
    read: (path) => files[path],
    list(path) {
      const under = path === '' ? '' : `${path.replace(/\/$/, '')}/`;
      const names = Object.keys(files).filter((file) => file.startsWith(under));
      return [...new Set(names.map((file) => file.slice(under.length).replace(/\/.*$/s, '/')))];
    },
  };
}

/** What is found in a folder: whose it is, its settings as site.yaml would have them, and its folders. */
function read(files: Record<string, string>) {
  const site = readGeneratorSite(folderOf(files));
  if (site === undefined) return undefined;
  const settings = Object.fromEntries(site.taken.map(({ setting, value }) => [setting, value]));
  return { generator: site.generator, settings, content: site.layout.content, habits: site.habits };
}

describe('Hexo', () => {
  const post = { 'source/_posts/a.md': '' };

  it('is read from _config.yml, with its theme’s menu', () => {
    const config = [
      "title: 小站's",
      'subtitle:',
      'author: 林見山',
      'language: [zh-TW, en]',
      'timezone: Asia/Taipei',
      'url: https://blog.example.net/child',
      'root: /child/',
      'permalink: posts/:abbrlink/',
      'permalink_defaults: { lang: zh }',
      'category_map: { 零售: retail }',
      'new_post_name: :year-:month-:day-:title.md',
      'per_page: 12',
      'theme: next',
      'marked: { breaks: false }',
    ].join('\n');
    const theme =
      'menu:\n  home: / || home\n  關於: /about/ || user\n  tags: /tags/\n  外站: https://example.net/';
    expect(read({ ...post, '_config.yml': config, '_config.next.yml': theme })).toMatchInlineSnapshot(`
      {
        "content": [
          "source/",
        ],
        "generator": "hexo",
        "habits": {
          "categories": {
            "零售": "retail",
          },
          "defaultCategory": "uncategorized",
          "fileName": ":year-:month-:day-:title",
          "keys": {
            "lang": "zh",
          },
          "roots": [
            "source/_posts/",
            "source/_drafts/",
            "source/",
          ],
        },
        "settings": {
          "author": "林見山",
          "base": "/child/",
          "breaks": false,
          "future": true,
          "menu": [
            {
              "label": "關於",
              "url": "/about/",
            },
            {
              "label": "外站",
              "url": "https://example.net/",
            },
          ],
          "pagePermalink": "/:path.html",
          "pageSize": 12,
          "permalink": "posts/:abbrlink/",
          "redirects": {
            "/archives/*": "/archive/:splat",
            "/categories/*": "/sections/:splat",
            "/categories/retail/": "/sections/零售/",
          },
          "script": "hant",
          "timeZone": "Asia/Taipei",
          "title": "小站's",
          "url": "https://blog.example.net/child",
          "variants": [
            "zh-Hant",
            "zh-Hans",
          ],
        },
      }
    `);
  });

  it.each<[config: string, settings: Record<string, unknown>]>([
    ['title: x', { permalink: ':year/:month/:day/:title/', breaks: true }],
    [
      'permalink: :title.html\npretty_urls: { trailing_html: false }',
      { permalink: ':title/', pagePermalink: '/:path/' },
    ],
    ['markdown: { render: { breaks: false } }', { breaks: false }],
    ['url: http://example.com', { url: undefined }],
    ['language: en', { variants: undefined }],
    ['language: zh-CN', { variants: ['zh-Hans', 'zh-Hant'] }],
  ])('%s', (config, settings) => {
    const found: Record<string, unknown> = read({ ...post, '_config.yml': config })?.settings ?? {};
    for (const [name, value] of Object.entries(settings)) expect(found[name]).toEqual(value);
  });

  it('leaves lines alone where pandoc renders', () => {
    const files = {
      ...post,
      '_config.yml': '',
      'package.json': '{"dependencies":{"hexo-renderer-pandoc":"1"}}',
    };
    expect(read(files)?.settings).toMatchObject({ breaks: false });
  });
});

describe('Hugo', () => {
  it('is read from one file', () => {
    const config = [
      'baseURL = "https://example.net/"',
      'title = "小站"',
      'defaultContentLanguage = "zh-tw"',
      'paginate = 8',
      '[params]',
      'author = "林見山"',
      'mainSections = ["post", "note"]',
      '[permalinks]',
      'post = "/:year/:month/:slug/"',
      '[markup.goldmark.renderer]',
      'hardWraps = true',
      '[[menu.main]]',
      'name = "關於"',
      'url = "/about/"',
    ].join('\n');
    const site = readGeneratorSite(folderOf({ 'hugo.toml': config, 'content/post/a.md': '' }));
    expect(site?.layout).toMatchObject({ content: ['content/'], statics: ['static/'] });
    expect(site?.layout.articles).toEqual(['content/post/', 'content/note/']);
    expect(Object.fromEntries(site?.taken.map(({ setting, value }) => [setting, value]) ?? [])).toEqual({
      title: '小站',
      author: '林見山',
      url: 'https://example.net/',
      script: 'hant',
      variants: ['zh-Hant', 'zh-Hans'],
      permalink: '/:path/',
      pagePermalink: '/:path/',
      redirects: { '/categories/*': '/sections/:splat', '/archives/': '/archive/' },
      permalinks: { post: '/:year/:month/:slug/' },
      breaks: true,
      pageSize: 8,
      menu: [{ label: '關於', url: '/about/' }],
    });
  });

  it('is read from a folder of files, with languages in folders', () => {
    const files = {
      'config/_default/hugo.yaml': 'baseURL: https://example.net\nuglyURLs: true\ndefaultContentLanguage: zh',
      'config/_default/languages.yaml':
        'zh: { title: 小站, contentDir: content/zh }\nen: { title: Site, contentDir: content/en }',
      'config/_default/params.yaml': 'subtitle: 記事',
      'config/_default/menus.zh.yaml':
        'main: [{ name: 友鏈, pageRef: /links, weight: 2 }, { name: 關於, url: about/, weight: 1 }]',
      'content/zh/post/a.md': '',
    };
    expect(read(files)).toMatchObject({
      content: ['content/zh/', 'content/en/'],
      habits: { roots: ['content/zh/', 'content/en/'], prefixes: { 'content/en/': '/en' } },
      settings: {
        title: '小站',
        subtitle: '記事',
        permalink: '/:path.html',
        menu: [
          { label: '關於', url: '/about/' },
          { label: '友鏈', url: '/links' },
        ],
      },
    });
  });

  it('is read as it is published, not as it is written', () => {
    const files = {
      'config.toml': 'title = "小站"\nbaseURL = "http://localhost:1313/"',
      'config/production/hugo.toml': 'baseURL = "https://example.net/"\n[permalinks]\nposts = "/p/:slug/"',
      'content/posts/a.md': '',
    };
    expect(read(files)?.settings).toMatchObject({
      title: '小站',
      url: 'https://example.net/',
      permalinks: { posts: '/p/:slug/' },
    });
  });

  it('tells languages apart by the ends of names', () => {
    const config = 'defaultContentLanguage: zh\nlanguages: { zh: {}, en: {} }';
    expect(read({ 'config.yaml': config, 'content/a.md': '' })?.habits).toEqual({
      roots: ['content/'],
      prefixes: { '.en': '/en' },
    });
  });
});

describe('Jekyll', () => {
  it.each<[config: string, settings: Record<string, unknown>]>([
    [
      'title: 小站\nurl: https://example.net\nbaseurl: /blog',
      { title: '小站', url: 'https://example.net', base: '/blog' },
    ],
    ['title: x', { permalink: 'date', pagePermalink: '/:path.html' }],
    ['permalink: pretty', { permalink: 'pretty', pagePermalink: '/:path/' }],
    ['permalink: /:title/', { permalink: '/:title/', pagePermalink: '/:path/' }],
    [
      'defaults:\n  - scope: { path: "", type: posts }\n    values: { permalink: /posts/:title/ }',
      { permalink: '/posts/:title/' },
    ],
    [
      'collections: { wiki: { output: true, permalink: "/:collection/:name/" } }',
      { permalinks: { _wiki: '/:collection/:name/' } },
    ],
    ['kramdown: { hard_wrap: true }', { breaks: true }],
    ['kramdown: { hard_wrap: false }', { breaks: false }],
    ['author: { name: 林見山 }\nlang: zh-CN', { author: '林見山', script: 'hans' }],
  ])('%s', (config, settings) => {
    const found = read({ '_config.yml': config, '_posts/2014-05-28-a.md': '' });
    expect(found).toMatchObject({ generator: 'jekyll', settings, content: [''] });
  });
});

describe('Astro', () => {
  it('is read from its config and its theme’s, which are never run', () => {
    const files = {
      'astro.config.ts': 'export default defineConfig({ site: SITE.website, base: "/" })',
      'src/config.ts':
        'export const SITE = {\n  website: "https://example.net/", // your site\n  author: "林見山",\n  desc: "記事",\n  title: "小站",\n  postPerPage: 4,\n  timezone: "Asia/Taipei",\n  lang: "zh-TW",\n} as const;',
      'src/data/blog/a.md': '',
      'src/pages/posts/[...slug]/index.astro': '',
    };
    expect(read(files)).toMatchObject({
      generator: 'astro',
      content: [
        'src/data/blog/',
        'src/content/spec/',
        'src/content/pages/',
        'src/content/page/',
        'src/pages/',
      ],
      settings: {
        title: '小站',
        description: '記事',
        author: '林見山',
        url: 'https://example.net/',
        timeZone: 'Asia/Taipei',
        pageSize: 4,
        permalink: '/posts/:path/',
        script: 'hant',
      },
    });
  });

  it('takes paths from the folder of the route', () => {
    const files = { 'astro.config.mjs': '', 'src/content/posts/a.md': '', 'src/pages/blog/[slug].astro': '' };
    expect(read(files)?.settings).toMatchObject({ permalink: '/blog/:path/' });
  });

  it('takes all collections for posts where none has a usual name, but not those of pages', () => {
    const collections = ['daily/a.md', 'travels/b.mdx', 'about/about.mdx', 'friends/index.mdx'];
    const files = Object.fromEntries(collections.map((path) => [`src/content/${path}`, '']));
    const folder = folderOf({ 'astro.config.ts': '', ...files });
    const site = readGeneratorSite(folder);
    expect(site?.layout.articles).toEqual(['src/content/daily/', 'src/content/travels/']);
    expect(site?.taken).toContainEqual(expect.objectContaining({ setting: 'permalink', value: '/:path/' }));
  });
});

describe('documentation', () => {
  it.each<[situation: string, files: Record<string, string>, expected: object]>([
    [
      'VitePress with clean URLs',
      { 'docs/.vitepress/config.mts': "export default { title: '小站', lang: 'zh-TW', cleanUrls: true }" },
      {
        generator: 'vitepress',
        content: ['docs/'],
        settings: { title: '小站', permalink: '/:path/', script: 'hant' },
      },
    ],
    [
      'VitePress in a repository of its own',
      { '.vitepress/config.js': 'module.exports = { srcDir: "./src", markdown: { breaks: true } }' },
      { content: ['src/'], settings: { permalink: '/:path.html', breaks: true } },
    ],
    [
      'VuePress',
      { 'docs/.vuepress/config.js': "module.exports = { title: '小站', base: '/x/' }" },
      {
        generator: 'vuepress',
        content: ['docs/'],
        settings: { title: '小站', base: '/x/', permalink: '/:path.html' },
      },
    ],
    [
      'VuePress with its author in the file of a theme',
      {
        'src/.vuepress/config.ts': "export default { lang: 'zh-CN' }",
        'src/.vuepress/theme.ts':
          "hopeTheme({ hostname: 'https://example.net', author: { name: '林見山', url: '/' } })",
      },
      { settings: { author: '林見山', url: 'https://example.net' } },
    ],
    [
      'Docusaurus',
      {
        'docusaurus.config.ts':
          "const config = { title: '小站', tagline: '記事', url: 'http://localhost:3000', baseUrl: '/x/', i18n: { defaultLocale: 'zh-Hans' }, presets: [['classic', { docs: { routeBasePath: '/' },\n blog: { path: './posts', routeBasePath: 'b' } }]] }",
      },
      {
        generator: 'docusaurus',
        content: ['posts/', 'docs/', 'src/pages/'],
        habits: { roots: ['posts/', 'docs/', 'src/pages/', ''] },
        settings: { title: '小站', subtitle: '記事', base: '/x/', script: 'hans', permalink: '/b/:path/' },
      },
    ],
    [
      'Zensical',
      { 'zensical.toml': '[project]\nsite_name = "小站"\nnav = [{ "關於" = "about.md" }]' },
      { generator: 'mkdocs', settings: { title: '小站', menu: [{ label: '關於', url: '/about/' }] } },
    ],
    [
      'MkDocs with a blog',
      {
        'mkdocs.yml':
          'site_name: 小站\nsite_url: https://example.net/\ntheme: { name: material, language: zh-TW }\nplugins: [search, blog]\nmarkdown_extensions:\n  - nl2br\n  - pymdownx.emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji',
      },
      {
        generator: 'mkdocs',
        content: ['docs/'],
        settings: {
          title: '小站',
          permalink: '/:path/',
          permalinks: { 'blog/posts': '/blog/:year/:month/:day/:title/' },
          breaks: true,
          script: 'hant',
        },
      },
    ],
  ])('%s', (_situation, files, expected) => expect(read(files)).toMatchObject(expected));
});

describe('menus', () => {
  const about = { label: '關於', url: '/about/' };
  it.each<[situation: string, files: Record<string, string>, menu: object[]]>([
    [
      'VitePress, with a list below an entry',
      {
        'docs/.vitepress/config.ts': `const nav = [
          { text: '首頁', link: '/' }, // nothing of ours
          { text: '關於', link: '/about/' },
          { text: '更多', items: [{ text: '友鏈', link: '/links/' }] },
        ];
        export default defineConfig({ title: 'x', themeConfig: { nav } })`,
      },
      [about, { label: '友鏈', url: '/links/' }],
    ],
    [
      'VuePress, in a file of its own, with a prefix',
      {
        'src/.vuepress/config.ts': '',
        'src/.vuepress/navbar.ts':
          "export default navbar(['/', { text: '書', prefix: '/books/', children: [{ text: '甲', link: 'a' }] }, { text: '關於', link: '/about/' }])",
      },
      [{ label: '甲', url: '/books/a' }, about],
    ],
    [
      'Docusaurus',
      {
        'docusaurus.config.ts':
          "themeConfig: { navbar: { items: [{ label: '關於', to: 'about/' }, { label: '博客', to: 'blog' }] } }",
      },
      [about],
    ],
    [
      'MkDocs',
      { 'mkdocs.yml': 'nav:\n  - 首頁: index.md\n  - 關於: about.md\n  - 書:\n      - 甲: books/index.md' },
      [about, { label: '甲', url: '/books/' }],
    ],
    [
      'Fuwari',
      {
        'astro.config.mjs': '',
        'src/content/posts/a.md': '',
        'src/config.ts':
          "navBarConfig: NavBarConfig = { links: [LinkPreset.Home, { name: '關於', url: '/about/', external: false }] }",
      },
      [about],
    ],
    [
      'Firefly, entry by entry',
      {
        'astro.config.mjs': '',
        'src/content/posts/a.md': '',
        'src/config/navBarConfig.ts':
          "const links: NavBarLink[] = []; links.push(LinkPresets.Home); links.push({ name: '關於', url: '/about/', icon: `x` });",
      },
      [about],
    ],
  ])('%s', (_situation, files, menu) => expect(read(files)?.settings['menu']).toEqual(menu));
});

describe('folders of notes', () => {
  it('reads a vault of Obsidian, where lines break unless told otherwise', () => {
    const files = {
      '.obsidian/app.json': '{"strictLineBreaks": false, "userIgnoreFilters": ["private/", "/x.*/"]}',
      '.obsidian/templates.json': '{"folder": "_templates"}',
      '日記.md': '',
    };
    expect(read(files)).toMatchObject({ generator: 'obsidian', settings: { breaks: true, math: true } });
    const isLeftOut = leftOutBy(readGeneratorSite(folderOf(files))?.layout.leftOut ?? []);
    expect(['_templates/a.md', 'private/a.md', '圖.excalidraw.md', '日記.md'].map(isLeftOut)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(read({ '.obsidian/app.json': '{"strictLineBreaks": true}' })?.settings).toMatchObject({
      breaks: false,
    });
    expect(read({ ...files, 'site.yaml': '' })).toBeUndefined();
  });

  it('reads what Notion exported, in the folder or one below', () => {
    const page = '讀書 0123456789abcdef0123456789abcdef.md';
    expect(read({ [page]: '' })?.generator).toBe('notion');
    expect(read({ [`Export-1/${page}`]: '' })?.generator).toBe('notion');
  });
});

it.each<[situation: string, files: Record<string, string>]>([
  ['a folder of Markdown', { 'posts/a.md': '' }],
  ['a site of ours', { 'site.yaml': 'title: x', 'posts/a.md': '' }],
  ['settings of something else', { 'config.toml': 'a = 1', '_config.yml': 'a: 1' }],
  ['an Astro site without a folder of posts', { 'astro.config.mjs': '', 'src/pages/index.astro': '' }],
])('%s is no other generator’s site', (_situation, files) => expect(read(files)).toBeUndefined());

it.each(['', 'title: [', ': :', '\u0000', '['.repeat(9999)])(
  'survives settings that are no YAML: %j',
  (text) => {
    expect(read({ '_config.yml': text, 'source/_posts/a.md': '' })?.generator).toBe('hexo');
  },
);

it.each<[path: string, isLeftOut: boolean]>([
  ['source/_data/a.md', true],
  ['source/_posts/a.md', false],
  ['source/about/index.md', false],
  ['vendor/x/README.md', true],
  ['vendors/a.md', false],
  ['docs/deep/x.tmp.md', true],
])('%s is left out: %s', (path, isLeftOut) => {
  const patterns = ['source/_*/', '!source/_posts/', '!source/_drafts/', 'vendor/', 'docs/**/*.tmp.md'];
  expect(leftOutBy(patterns)(path)).toBe(isLeftOut);
});

describe('old lists', () => {
  const redirects = (files: Record<string, string>) => read(files)?.settings['redirects'];

  it('of Hexo are in folders of their own, under names of their own', () => {
    const config = 'tag_dir: tag\ncategory_dir: category\narchive_dir: all\ntag_map: { 茶: tea, C++: cpp }\n';
    expect(redirects({ '_config.yml': config, 'source/_posts/a.md': '' })).toEqual({
      '/tag/tea/': '/tags/茶/',
      '/tag/cpp/': '/tags/C++/',
      '/tag/*': '/tags/:splat',
      '/category/*': '/sections/:splat',
      '/all/*': '/archive/:splat',
    });
  });

  it('of Hugo are its taxonomies', () => {
    const config = 'title = "x"\n[taxonomies]\ntag = "topics"\ncategory = "columns"\nseries = "series"\n';
    expect(redirects({ 'hugo.toml': config, 'content/a.md': '' })).toEqual({
      '/topics/*': '/tags/:splat',
      '/columns/*': '/sections/:splat',
      '/archives/': '/archive/',
    });
  });

  it('of Jekyll are where its plugins put them', () => {
    const config =
      'plugins: [jekyll-archives]\npaginate_path: /blog/page:num/\njekyll-archives:\n  permalinks: { tag: "/topic/:name/" }\n';
    expect(redirects({ '_config.yml': config, '_posts/2020-01-01-a.md': '' })).toMatchObject({
      '/topic/*': '/tags/:splat',
      '/category/*': '/sections/:splat',
      '/blog/page2/': '/page/2/',
      '/archive.html': '/archive/',
    });
  });
});
