import { describe, expect, it } from 'vitest';
import type { SiteFolder } from './generator-site.ts';
import { leftOutBy } from './left-out.ts';
import { readGeneratorSite } from './read-generator.ts';

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

/** Generator, settings and folders of content that are found in a folder. */
function read(files: Record<string, string>) {
  const site = readGeneratorSite(folderOf(files));
  if (site === undefined) return undefined;
  const settings = Object.fromEntries(site.taken.map(({ setting, value }) => [setting, value]));
  return { generator: site.generator, ...settings, content: site.layout.content };
}

describe('generators beside the common ones', () => {
  it('Zola, whose settings are named as Hugo’s', () => {
    const config =
      'base_url = "https://blog.example.net"\ntitle = "小站"\ndefault_language = "zh-TW"\n[extra]\nauthor = "林見山"';
    expect(read({ 'config.toml': config, 'content/a.md': '' })).toEqual({
      generator: 'zola',
      title: '小站',
      author: '林見山',
      url: 'https://blog.example.net',
      script: 'hant',
      variants: ['zh-Hant', 'zh-Hans'],
      permalink: '/:path/',
      pagePermalink: '/:path/',
      content: ['content/'],
    });
    expect(read({ 'config.toml': 'baseURL = "https://a.b/"', 'content/a.md': '' })?.generator).toBe('hugo');
  });

  it('Pelican, whose settings are Python', () => {
    const conf =
      "# SITENAME = 'old'\nSITENAME = u'小站'\nAUTHOR = '林見山'\nPATH = 'content'\nTIMEZONE = 'Asia/Taipei'\nDEFAULT_LANG = 'zh_TW'\n" +
      "ARTICLE_URL = 'posts/{date:%Y}/{date:%m}/{slug}/'\nEXTRA = {'a': {'path': 'CNAME'}}\n";
    const publish = "from pelicanconf import *\nSITEURL = 'https://blog.example.net'\n";
    expect(read({ 'pelicanconf.py': conf, 'publishconf.py': publish, 'content/a.md': '' })).toEqual({
      generator: 'pelican',
      title: '小站',
      author: '林見山',
      timeZone: 'Asia/Taipei',
      script: 'hant',
      variants: ['zh-Hant', 'zh-Hans'],
      url: 'https://blog.example.net',
      permalink: '/posts/:year/:month/:slug/',
      pagePermalink: '/pages/:slug.html',
      content: ['content/'],
    });
  });

  it('books of mdBook and GitBook, which hold what their summary lists', () => {
    const toml = '[book]\ntitle = "小書"\nauthors = ["林見山"]\nlanguage = "zh-TW"\n';
    const summary = '# 目錄\n\n- [一](one.md)\n<!-- [二](two.md) -->\n- [三](./three%20a.md#x)\n';
    const mdbook = { 'book.toml': toml, 'src/SUMMARY.md': summary };
    expect(read(mdbook)).toMatchObject({
      generator: 'mdbook',
      title: '小書',
      author: '林見山',
      permalink: '/:path.html',
      content: ['src/'],
    });
    const { layout } = readGeneratorSite(folderOf(mdbook))!;
    const isLeftOut = leftOutBy(layout.leftOut ?? []);
    expect(['src/one.md', 'src/two.md', 'src/three a.md', 'src/a/b.md'].map(isLeftOut)).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(read({ '.gitbook.yaml': 'root: ./docs/', 'docs/SUMMARY.md': summary })).toMatchObject({
      generator: 'gitbook',
      permalink: '/:path/',
      content: ['docs/'],
    });
    expect(read({ 'book.json': '{}' })).toBeUndefined();
  });

  it('what Docusaurus leaves out: parts of pages, and nothing else with such a sign in its name', () => {
    const { layout } = readGeneratorSite(
      folderOf({ 'docusaurus.config.js': "module.exports = { title: 'a' };" }),
    )!;
    const isLeftOut = leftOutBy(layout.leftOut ?? []);
    expect(['docs/_part.md', 'docs/_a/b.md', 'docs/my_page.md', '_a.md'].map(isLeftOut)).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('an Astro site whose settings are under names of its own, with constants', () => {
    const config =
      "const SITE_URL = 'https://blog.example.net';\nexport default defineConfig({ site: SITE_URL, });";
    const meta =
      "const SITE_URL = 'https://blog.example.net';\nexport const SITE = { name: '小站', tagline: '雜記', url: SITE_URL };";
    const files = {
      'astro.config.mjs': config,
      'src/utils/site-meta.ts': meta,
      'src/content/posts/a.md': '',
    };
    expect(read(files)).toMatchObject({
      title: '小站',
      subtitle: '雜記',
      url: 'https://blog.example.net',
    });
    expect(read({ ...files, 'src/utils/site-meta.ts': '' })).toMatchObject({
      url: 'https://blog.example.net',
    });
  });

  it('Gridea', () => {
    const theme = '{ "siteName": "小站", "siteDescription": "雜記", "postPageSize": 8, "postPath": "p" }';
    const setting = '{ "config": { "domain": "https://blog.example.net" } }';
    const files = { 'config/theme.json': theme, 'config/setting.json': setting, 'posts/a.md': '' };
    expect(read(files)).toMatchObject({
      generator: 'gridea',
      title: '小站',
      description: '雜記',
      breaks: true,
      pageSize: 8,
      permalink: '/p/:title/',
      url: 'https://blog.example.net',
      content: ['posts/'],
    });
  });

  it('Gatsby, with the folders that it takes files from', () => {
    const config = [
      "module.exports = { pathPrefix: '/child', siteMetadata: { title: `小站`, author: { name: '林見山' },",
      "siteUrl: 'https://blog.example.net/child' }, plugins: [{ resolve: 'gatsby-source-filesystem',",
      'options: { path: `${__dirname}/content/blog` } }, { options: { path: `${__dirname}/src/images` } }] }',
    ].join('\n');
    expect(
      read({ 'gatsby-config.js': config, 'content/blog/a/index.md': '', 'src/images/a.png': '', 'b.md': '' }),
    ).toEqual({
      generator: 'gatsby',
      title: '小站',
      author: '林見山',
      url: 'https://blog.example.net',
      base: '/child',
      permalink: '/:path/',
      pagePermalink: '/:path/',
      content: ['content/blog/'],
    });
  });

  it('Quartz, whose notes are Obsidian’s', () => {
    const config = [
      'const config: QuartzConfig = { configuration: { pageTitle: "🌱 小站", locale: "zh-TW", baseUrl: "blog.example.net",',
      'ignorePatterns: ["private", ".obsidian"] }, plugins: { transformers: [Plugin.HardLineBreaks()] } }',
    ].join('\n');
    const files = { 'quartz.config.ts': config, 'content/index.md': '', 'content/private/a.md': '' };
    expect(read(files)).toMatchObject({
      generator: 'obsidian',
      title: '🌱 小站',
      script: 'hant',
      url: 'https://blog.example.net',
      breaks: true,
      permalink: '/:path/',
      content: ['content/'],
    });
    expect(readGeneratorSite(folderOf(files))?.layout.leftOut).toContain('content/private');
  });

  it('Valaxy, whose posts lie among its pages', () => {
    const config =
      "import { defineSiteConfig } from 'valaxy'\nexport default defineSiteConfig({ url: 'https://blog.example.net/', lang: 'zh-CN', title: '小站', author: { name: '林見山' } })";
    const files = { 'site.config.ts': config, 'pages/posts/a.md': '' };
    expect(read(files)).toMatchObject({
      generator: 'valaxy',
      title: '小站',
      author: '林見山',
      script: 'hans',
      url: 'https://blog.example.net',
      permalink: '/:path/',
      content: ['pages/'],
    });
    expect(readGeneratorSite(folderOf(files))?.layout.articles).toEqual(['pages/posts/']);
    expect(read({ 'site.config.ts': 'export default {}', 'pages/posts/a.md': '' })).toBeUndefined();
  });

  it('Nuxt Content', () => {
    const config =
      "export default defineNuxtConfig({ site: { url: 'https://blog.example.net', name: 'x' } })";
    const app = "export default defineAppConfig({ title: '小站', description: '雜記' })";
    expect(
      read({ 'nuxt.config.ts': config, 'app.config.ts': app, 'content/posts/1.a.md': '' }),
    ).toMatchObject({
      generator: 'nuxt',
      title: '小站',
      description: '雜記',
      url: 'https://blog.example.net',
      permalink: '/:path/',
      content: ['content/'],
    });
    expect(read({ 'nuxt.config.ts': config, 'pages/index.vue': '' })).toBeUndefined();
  });

  it('Eleventy, with the data that its templates share', () => {
    const config =
      "module.exports = (c) => { markdownIt({ breaks: true }); return { dir: { input: 'src' } } }";
    const data = '{ "title": "小站", "url": "https://blog.example.net", "author": { "name": "林見山" } }';
    expect(read({ '.eleventy.js': config, 'src/_data/site.json': data, 'src/a.md': '' })).toEqual({
      generator: 'eleventy',
      title: '小站',
      author: '林見山',
      url: 'https://blog.example.net',
      permalink: '/:path/',
      pagePermalink: '/:path/',
      breaks: true,
      content: ['src/'],
    });
  });

  it('Eleventy, with the folders that it copies', () => {
    const config =
      "export default (c) => { c.addPassthroughCopy('img'); c.addPassthroughCopy('./files/**/*'); }";
    const site = readGeneratorSite(folderOf({ 'eleventy.config.js': config, 'a.md': '' }));
    expect(site?.layout.assets).toEqual(['img/', 'files/']);
  });

  it('Bridgetown, which has come of Jekyll', () => {
    const files = {
      'bridgetown.config.yml': 'url: https://blog.example.net\npermalink: pretty',
      'src/_data/site_metadata.yml': 'title: 小站',
      'src/_posts/2024-01-02-a.md': '',
    };
    expect(read(files)).toMatchObject({ generator: 'jekyll', title: '小站', content: ['src/'] });
  });
});

describe('posts with a future date', () => {
  it.each([
    ['Hexo', { '_config.yml': '', 'source/_posts/a.md': '' }, true],
    ['Hexo that is told otherwise', { '_config.yml': 'future: false', 'source/_posts/a.md': '' }, false],
    ['Jekyll', { '_config.yml': '', '_posts/a.md': '', Gemfile: '' }, undefined],
    [
      'Jekyll that is told otherwise',
      { '_config.yml': 'future: true', '_posts/a.md': '', Gemfile: '' },
      true,
    ],
    ['Hugo', { 'hugo.toml': '', 'content/a.md': '' }, undefined],
    ['Hugo that is told otherwise', { 'hugo.toml': 'buildFuture = true', 'content/a.md': '' }, true],
  ])('%s', (_, files, future) => {
    const found = readGeneratorSite(folderOf(files))?.taken.find(({ setting }) => setting === 'future');
    expect(found?.value).toBe(future);
  });
});

describe('the route of Astro’s posts', () => {
  const config = { 'astro.config.mjs': '', 'src/content/posts/a.md': '' };
  it.each([
    [{ 'src/pages/posts/[...slug].astro': '' }, '/posts/:path/'],
    [{ 'src/pages/[...slug].astro': '', 'src/pages/tags/[slug].astro': '' }, '/:path/'],
    [{ 'src/pages/notes/[...slug].astro': '', 'src/pages/tags/[slug].astro': '' }, '/notes/:path/'],
    [{ 'src/pages/[...page].astro': '', 'src/pages/posts/[slug].astro': '' }, '/posts/:path/'],
    [{ 'src/pages/index.astro': '' }, '/posts/:path/'],
  ])('%j', (routes, permalink) => {
    expect(read({ ...config, ...routes })).toMatchObject({ permalink });
  });
});

describe('templates of an old site’s own tags', () => {
  const named = (files: Record<string, string>) =>
    Object.entries(readGeneratorSite(folderOf(files))?.templates ?? {}).map(
      ([name, { language, text }]) => `${name} ${language} ${text}`,
    );

  it.each([
    [
      {
        'hugo.toml': 'theme = "t"',
        'content/a.md': '',
        'layouts/shortcodes/a.html': 'own',
        'layouts/_shortcodes/deep/b.html': 'b',
        'themes/t/layouts/shortcodes/a.html': 'theme',
        'themes/t/layouts/shortcodes/c.html': 'c',
        'themes/other/layouts/shortcodes/d.html': 'd',
      },
      ['a go own', 'b go b', 'c go c'],
    ],
    [
      { '_config.yml': '', '_posts/a.md': '', '_includes/x/a.html': 'a', '_includes/b.css': '' },
      ['x/a.html liquid a'],
    ],
    [
      { 'config.toml': 'base_url = "/"', 'content/a.md': '', 'templates/shortcodes/a.html': 'a' },
      ['a tera a'],
    ],
    [
      {
        '_config.yml': 'theme: t',
        'source/_posts/a.md': '',
        'scripts/a.js': "hexo.extend.tag.register('own', x)",
        'themes/t/scripts/tags/b.js': 'hexo.extend.tag.register("of-theme", y)',
      },
      [
        'of-theme script hexo.extend.tag.register("of-theme", y)',
        "own script hexo.extend.tag.register('own', x)",
      ],
    ],
  ])('%#', (files, expected) => expect(named(files)).toEqual(expected));
});
