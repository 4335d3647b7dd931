import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { createImageStore } from '../images/store.ts';
import { openSite } from './open-site.ts';
import { photoPlaces } from './photo-places.ts';
import type { StaticFile } from './static-files.ts';
import { planSite, printPlan } from './plan-site.ts';
import { createAssetFinder } from './assets.ts';
import { entryOf } from '../../taxonomy/fixtures/entries.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function open(files: Record<string, string | Buffer>, inside = '') {
  const root = mkdtempSync(join(tmpdir(), 'jianfan-static-'));
  folders.push(root);
  mkdirSync(join(root, '.git'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return openSite(join(root, inside));
}

it.each(['photo.jpg', 'photo.webp'])('public/%s is told as what says where it was taken', async (name) => {
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 20/1' };
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } });
  const taken = await picture
    .withExif({ IFD3: place })
    .toFormat(name.endsWith('g') ? 'jpeg' : 'webp')
    .toBuffer();
  const plain = await sharp(taken).toBuffer();
  const files = { 'site.yaml': 'title: 甲', [`public/${name}`]: taken, [`public/plain-${name}`]: plain };
  const { statics, root } = await open(files);
  const told = async (stamp: string) => {
    const images = createImageStore({ cacheDir: join(root, 'cache'), publicPath: '/' });
    const asNow = [...statics].map(([path, { source }]): [string, StaticFile] => [
      path,
      { source: { ...source, stamp } },
    ]);
    const found = photoPlaces(new Map(asNow), images).map(({ file }) => file);
    await images.prepare([]);
    return found;
  };
  expect(await told('first')).toEqual([`public/${name}`]);
  // Until its stamp changes, it isn't read again.
  writeFileSync(join(root, 'public', name), plain);
  expect(await told('first')).toEqual([`public/${name}`]);
  expect(await told('second')).toEqual([]);
});

const page = '<!doctype html><title>甲</title>';

it.each([
  ['.env', true],
  ['.env.production', true],
  ['a/.npmrc', true],
  ['keys/id_ed25519', true],
  ['server.PEM', true],
  ['.env.example', false],
  ['id_rsa.pub', false],
  ['.htaccess', false],
  ['environment.html', false],
])('public/%s is told as what holds keys: %s', async (name, isTold) => {
  const { problems } = await open({ 'site.yaml': 'title: 甲', [`public/${name}`]: 'x' });
  expect(problems.filter(({ code }) => code === 'static-file-secret').map(({ file }) => file)).toEqual(
    isTold ? [`public/${name}`] : [],
  );
});

describe('files published as they are', () => {
  it('of a Hexo site: hosts’ files, pages and demos, what it doesn’t render; no theme, no data, no pictures of posts', async () => {
    const { statics, tree, problems } = await open({
      '_config.yml': 'title: 小站\nskip_render: slides/**',
      'package.json': '{}',
      'themes/next/README.md': '# Theme',
      'public/index.html': page,
      'source/_posts/a.md': '---\ntitle: 甲\n---\n文',
      'source/_data/links.md': '甲',
      'source/CNAME': 'example.net',
      'source/google1a2b.html': '---\nlayout: false\n---\ngoogle-site-verification: google1a2b.html',
      'source/img/a.png': 'x',
      'source/demo/index.html': page,
      'source/demo/js/a.js': '1',
      'source/list/index.html': '---\nlayout: page\n---\n{% for post in site.posts %}{% endfor %}',
      'source/slides/README.md': '# Slides',
      'source/slides/a.css': 'a {}',
    });
    expect([...statics.keys()].sort()).toEqual([
      'CNAME',
      'demo/index.html',
      'demo/js/a.js',
      'google1a2b.html',
      'slides/README.md',
      'slides/a.css',
    ]);
    expect(statics.get('google1a2b.html')?.text).toBe('google-site-verification: google1a2b.html');
    expect(tree.posts.map(({ file }) => file)).toEqual(['source/_posts/a.md']);
    expect(problems.map(({ code }) => code)).toEqual(['static-files', 'static-templates', 'generator-found']);
  });

  it('of a Hugo site: all of static/', async () => {
    const { statics } = await open({
      'hugo.toml': 'title = "小站"',
      'content/posts/a.md': '文',
      'static/a/b.css': 'a {}',
      'static/.nojekyll': '',
      'public/index.html': page,
      'themes/x/static/y.css': '',
    });
    expect([...statics.keys()].sort()).toEqual(['.nojekyll', 'a/b.css']);
  });

  it('of VuePress: its hidden folder', async () => {
    const { statics } = await open({
      'docs/.vuepress/config.js': '',
      'docs/.vuepress/public/logo.png': 'x',
      'docs/a.md': '文',
    });
    expect([...statics.keys()]).toEqual(['logo.png']);
  });

  it('of a bare folder: hosts’ files and public/', async () => {
    const { statics } = await open({
      'posts/a.md': '文',
      CNAME: 'x',
      'public/b.txt': 'x',
      'posts/a.png': 'x',
    });
    expect([...statics.keys()].sort()).toEqual(['CNAME', 'b.txt']);
  });
});

it('a plan tells what is read as what, and what was taken from where', async () => {
  const site = await open({
    '_config.yml': 'title: 小站\npermalink: :year/:title.html',
    'source/_posts/tech/a.md': '---\ndate: 2014-05-28\n---\n文',
    'source/_drafts/b.md': '文',
    'source/about/index.md': '---\ntitle: 關於\n---\n文',
    'source/CNAME': 'example.net',
  });
  expect(printPlan(planSite(site, Date.UTC(2020, 0, 1)), 'zh-Hant')).toMatchInlineSnapshot(`
    "當成 Hexo 網站讀取，依據 _config.yml。

    1 篇文章，1 個頁面，1 篇草稿

    沿用的設定：
      title: 小站   ← _config.yml:1 title
      permalink: :year/:title.html   ← _config.yml:2 permalink
      pagePermalink: /:path.html   ← _config.yml 裡沒有寫，沿用其產生器的預設值（pretty_urls）
      breaks: true   ← _config.yml 裡沒有寫，沿用其產生器的預設值（marked.breaks）
      future: true   ← _config.yml 裡沒有寫，沿用其產生器的預設值（future）
      redirects: {"/categories/*":"/sections/:splat","/archives/*":"/archive/:splat"}   ← _config.yml 裡沒有寫，沿用其產生器的預設值（category_dir）
      script: hant   ← 依文章所用的文字
      variants: ["zh-Hant","zh-Hans"]   ← 依文章所用的文字

    網址舉例：
      /2014/tech/a.html   ← source/_posts/tech/a.md
      /about/   ← source/about/index.md

    照原樣發布的檔案：
      CNAME"
  `);
});

describe('a part of an old site', () => {
  it('takes the settings above it, as seen from where it is', async () => {
    const files = {
      '_config.yml': 'title: 小站\npermalink: :title.html',
      'source/_posts/en/a.md': '文',
      'scaffolds/post.md': '',
    };
    const { config, old } = await open(files, 'source/_posts');
    expect(config).toMatchObject({ title: '小站', permalink: '/:title.html', urlHabits: { roots: [''] } });
    expect(old?.up).toBe('../../');
    expect((await open(files, 'source')).config.urlHabits?.roots).toEqual(['_posts/', '_drafts/', '']);
  });

  it('takes nothing from settings that have nothing to do with it', async () => {
    const files = { 'mkdocs.yml': 'site_name: 手冊', 'docs/a.md': '文', 'content/posts/a.md': '文' };
    expect((await open(files, 'content')).old).toBeUndefined();
  });

  it.each([
    ['2014-05-28T20:30:00+00:00', '', 'UTC'],
    ['2014-05-28T20:30:00Z', 'timeZone: Asia/Taipei', 'Asia/Taipei'],
    ['2014-05-28T20:30:00+08:00', '', 'Asia/Shanghai'],
    ['2014-05-28', '', 'Asia/Shanghai'],
  ])('shows Hugo’s dates as they are written: %s with “%s” in %s', async (date, settings, zone) => {
    const post = `---\ntitle: 甲\ndate: ${date}\n---\n文`;
    const files = { 'hugo.toml': 'title = "x"', 'content/post/a.md': post, 'content/post/b.md': post };
    expect((await open({ ...files, 'site.yaml': settings })).config.timeZone).toBe(zone);
  });

  it('lets site.yaml overrule what was found', async () => {
    const { config } = await open({
      'hugo.toml': 'title = "舊"\n[permalinks]\npost = "/:year/:slug/"',
      'content/post/a.md': '文',
      'site.yaml': 'title: 新\npermalink: /p/:slug/',
    });
    expect(config).toMatchObject({ title: '新', permalink: '/p/:slug/', permalinks: {}, generator: 'hugo' });
  });
});

it.each<[reference: string, post: string, found: string]>([
  ['/2014/05/hello/a.png', 'source/_posts/hello.md', 'source/_posts/hello/a.png'],
  ['/posts/hello/a.png', 'content/posts/2014-05-28-hello/index.md', 'content/posts/2014-05-28-hello/a.png'],
  ['/posts/hello/img/a.png', 'content/posts/hello/index.md', 'content/posts/hello/img/a.png'],
])('%s of %s is %s', (reference, post, found) => {
  const file = { file: found, path: found, size: 1, stamp: '' };
  const others = new Map([
    [found, file],
    ['other/a.png', { ...file, file: 'other/a.png' }],
  ]);
  const finder = createAssetFinder({ posts: [], others, outside: [], misnamed: [] });
  expect(finder.find(entryOf('x', { file: post }), reference)?.file).toBe(found);
});
