import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from '../../scripts/serve.ts';
import { loadSharp } from '../glue/images/load-sharp.ts';
import { listFiles } from '../glue/list-files.ts';
import { projectRoot } from '../glue/project.ts';
import { createProgress } from '../glue/progress.ts';
import { verifyFolder } from '../glue/verify/verify-folder.ts';
import { buildFixture } from './build-fixture.ts';

/** A site that asks for everything by which machines find it. */
const folder = mkdtempSync(join(tmpdir(), 'jianfan-findable-'));
const [content, out] = [join(folder, 'content'), join(folder, 'out')];
const origin = 'https://tea.example';
const post = '/posts/first-pour/';
let server: StaticServer;

/** Its tag, section and title are one word, and it has no picture. */
const secondPost =
  '---\ntitle: 茶\ndate: 2026-03-20\ncategory: 茶\ntags: [茶]\nmath: true\n---\n\n水溫 $t > 90$ 度。\n';
const noticeFile = join(projectRoot, '.jianfan/indexnow.json');

beforeAll(async () => {
  cpSync(join(projectRoot, 'src/e2e/fixtures/findable'), content, { recursive: true });
  writeFileSync(join(content, 'posts/second-pour.md'), secondPost);
  appendFileSync(join(content, 'site.yaml'), 'pageSize: 1\npalette: celadon\n');
  rmSync(noticeFile, { force: true }); // of another site's builds
  await buildFixture(content, out, { search: false });
  server = await serveFolder(out, 4470);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for an address of the site as it names them, and wants it to be there. */
async function ask(address: string): Promise<{ type: string; text: string }> {
  const response = await fetch(new URL(address.replace(origin, ''), server.url));
  expect([address, response.status]).toEqual([address, 200]);
  return { type: response.headers.get('content-type') ?? '', text: await response.text() };
}

/** Finds what a pattern's first group matches, everywhere. */
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** The data for machines that a page holds. */
async function dataOf(path: string): Promise<Record<string, unknown>[]> {
  const { text } = await ask(path);
  return all(text, /<script type="application\/ld\+json">(.*?)<\/script>/gs).map(
    (json) => JSON.parse(json) as Record<string, unknown>,
  );
}

describe('an article as Markdown', () => {
  it.each([
    ['', '先等一分钟', '怎么问', 'zh-Hans'],
    ['/zh-hant', '先等一分鐘', '怎麼問', 'zh-Hant'],
  ])('is linked from its page %s, in that page’s script', async (prefix, sentence, title, lang) => {
    const page = await ask(prefix + post);
    const [address = ''] = all(page.text, /<link rel="alternate" type="text\/markdown"[^>]* href="([^"]+)"/g);
    const twin = await ask(address);
    expect(twin.type).toContain('text/markdown');
    expect(twin.text).toMatch(/^---\ntitle: "/);
    expect(twin.text).toContain(`lang: "${lang}"`);
    expect(twin.text).toContain(title);
    expect(twin.text).toContain(sentence);
    // Markdown, not what is left of HTML.
    expect(twin.text).toContain('| 自');
    expect(twin.text).toContain('```sh\nkettle --boil\n```');
    expect(twin.text).not.toMatch(/<[a-z]/);
  });

  it.each([
    ['/llms.txt', '', '/zh-hant/llms.txt', ['文章', '帖子', '简体与繁体'], '先等一分钟'],
    ['/zh-hant/llms.txt', '/zh-hant', '/llms.txt', ['文章', '帖子', '簡體與繁體'], '先等一分鐘'],
  ])('is what %s lists, each address there', async (path, prefix, other, groups, excerpt) => {
    const { text } = await ask(path);
    expect(text).toMatch(/^# 茶事\n\n> /);
    expect(all(text, /^## (.+)$/gm)).toEqual(groups);
    const addresses = all(text, /\]\((https:[^)]+)\)/g);
    expect(addresses).toContain(`${origin}${prefix}${post}index.md`);
    expect(addresses.at(-1)).toBe(origin + other);
    expect(text).toContain(excerpt);
    expect(text).toContain('t > 90');
    for (const address of addresses) await ask(address);
  });
});

describe('links to the site, as services show them', () => {
  const metaOf = (text: string, name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(text)?.[1];

  it.each([
    ['/posts/second-pour/', '茶'],
    ['/zh-hant/posts/second-pour/', '茶'],
    ['/threads/kettle/', '壶漏水了'],
    ['/tags/茶/', '茶'],
    ['/tags/茶/page/2/', '茶'],
    ['/sections/泡茶/', '泡茶'],
    ['/authors/林茶山/', '林茶山'],
    ['/boards/茶具/', '茶具'],
    ['/archive/', '归档'],
    ['/archive/2026/03/', '2026 年'],
    ['/zh-hant/tags/', '標籤'],
    ['/', '茶事'],
  ])('%s has a picture that says “%s”', async (path, alt) => {
    const { text } = await ask(path);
    const picture = metaOf(text, 'og:image') ?? '';
    const { type } = await ask(picture);
    expect([type, metaOf(text, 'og:image:type')]).toEqual(['image/png', 'image/png']);
    expect([metaOf(text, 'og:image:width'), metaOf(text, 'og:image:height')]).toEqual(['1200', '630']);
    expect([metaOf(text, 'og:image:alt'), metaOf(text, 'twitter:image:alt')]).toEqual([alt, alt]);
  });

  it('have a picture of their own in each script, which the pages of a list share', async () => {
    const pictureOf = async (path: string) => metaOf((await ask(path)).text, 'og:image');
    const paths = ['/', post, '/posts/second-pour/', '/tags/茶/', '/sections/茶/', '/zh-hant/tags/茶/'];
    expect(new Set(await Promise.all(paths.map(pictureOf))).size).toBe(paths.length);
    expect(await pictureOf('/tags/茶/page/2/')).toBe(await pictureOf('/tags/茶/'));
  });

  it('show a cover as JPEG, as large as it says', async () => {
    const { text } = await ask(post);
    const picture = metaOf(text, 'og:image') ?? '';
    const file = join(out, decodeURI(new URL(picture).pathname));
    const facts = await (await loadSharp())(readFileSync(file)).metadata();
    expect(facts.format).toBe('jpeg');
    expect(metaOf(text, 'og:image:type')).toBe('image/jpeg');
    expect([metaOf(text, 'og:image:width'), metaOf(text, 'og:image:height')]).toEqual(
      [facts.width, facts.height].map(String),
    );
    expect(metaOf(text, 'og:image:alt')).toBe('第一泡茶，怎么问');
    const [article] = await dataOf(post);
    expect(article?.['image']).toMatchObject({ '@type': 'ImageObject', url: picture, width: facts.width });
  });
});

it('no two pages of a script have the same title or description', async () => {
  const pages = listFiles(out).filter((file) => file.endsWith('.html'));
  const seen = new Map<string, string>();
  for (const page of pages) {
    const text = readFileSync(join(out, page), 'utf8');
    if (text.includes('http-equiv="refresh"')) continue;
    const [lang = ''] = all(text, /<html lang="([^"]+)"/g);
    const said = [/<title>([^<]*)</g, /<meta name="description" content="([^"]*)"/g];
    for (const [kind, pattern] of said.entries()) {
      const [words = ''] = all(text, pattern);
      const key = `${lang} ${kind} ${words}`;
      expect([words, seen.get(key) ?? page]).toEqual([words, page]);
      seen.set(key, page);
    }
  }
  expect(seen.size).toBeGreaterThan(60);
});

describe('feeds', () => {
  it('of the site, of a section and of a tag are there in three formats, and name the hub', async () => {
    const { text } = await ask('/');
    const site = all(text, /<link rel="alternate" type="application\/[^"]+"[^>]* href="([^"]+)"/g);
    expect(site).toEqual(['/feed.xml', '/feed.json', '/atom.xml']);
    const section = await ask('/sections/泡茶/');
    const own = all(section.text, /<link rel="alternate" type="application\/[^"]+"[^>]* href="([^"]+)"/g);
    expect(own.length).toBeGreaterThan(site.length);
    for (const address of [...site, ...own]) {
      const feed = (await ask(address)).text;
      expect(feed).toContain('https://hub.example/');
      expect(feed).toContain(`${origin}${post}`);
    }
  });
});

describe('files for machines', () => {
  it('say whom to tell of a weakness', async () => {
    const { text } = await ask('/.well-known/security.txt');
    expect(text).toMatch(/^Contact: mailto:security@tea\.example\nExpires: 2027-06-30T/);
  });

  it('prove the key of IndexNow, and list what a build has changed', async () => {
    expect((await ask('/4f9a1c7e2b8d4f6a.txt')).text.trim()).toBe('4f9a1c7e2b8d4f6a');
    const notice = () => JSON.parse(readFileSync(noticeFile, 'utf8')) as { urlList: string[] };
    expect(notice().urlList).toContain(`${origin}/threads/kettle/`);
    rmSync(noticeFile); // posted
    const file = join(content, 'posts/first-pour.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('一分鐘', '兩分鐘'));
    await buildFixture(content, out, { search: false });
    expect(notice().urlList).toEqual(expect.arrayContaining([origin + post, `${origin}/zh-hant${post}`]));
    expect(notice().urlList).not.toContain(`${origin}/threads/kettle/`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('兩分鐘', '三分鐘'));
    const thread = join(content, 'threads/kettle.md');
    writeFileSync(thread, readFileSync(thread, 'utf8').replace('養花', '養魚'));
    await buildFixture(content, out, { search: false });
    writeFileSync(thread, readFileSync(thread, 'utf8').replace('養魚', '養花'));
    await buildFixture(content, out, { search: false });
    // What no one has posted yet is still to be posted, once.
    const waiting = notice().urlList.filter((url) => url === origin + post);
    expect([waiting.length, notice().urlList[0]]).toEqual([1, `${origin}/threads/kettle/`]);
  });

  it.each([
    ['', 'zh-Hans', '水、火与一把壶。'],
    ['/zh-hant', 'zh-Hant', '水、火與一把壺。'],
  ])('tell a home screen of the site as the pages under %s/ are', async (prefix, lang, description) => {
    const { text } = await ask(`${prefix}/`);
    const [address = ''] = all(text, /<link rel="manifest" href="([^"]+)"/g);
    const app = JSON.parse((await ask(address)).text) as Record<string, unknown>;
    expect(app).toMatchObject({ id: `${prefix}/`, start_url: `${prefix}/`, scope: '/', lang, description });
    expect([app['theme_color'], app['background_color']]).toEqual(['#f3f6f1', '#f3f6f1']);
  });

  it('name the pictures of a page in the sitemap, and both scripts of it', async () => {
    const index = await ask('/sitemap.xml');
    const [map = ''] = all(index.text, /<loc>([^<]+)<\/loc>/g);
    const { text } = await ask(map);
    const entry = text.split('<url>').find((part) => part.includes(`<loc>${origin}${post}</loc>`)) ?? '';
    expect(all(entry, /<image:loc>([^<]+)<\/image:loc>/g).length).toBeGreaterThan(0);
    expect(entry).toContain(`hreflang="zh-Hant" href="${origin}/zh-hant${post}"`);
    for (const picture of all(entry, /<image:loc>([^<]+)<\/image:loc>/g)) await ask(picture);
  });
});

describe('data for machines', () => {
  it.each([
    ['/', ['WebSite']],
    [post, ['BlogPosting', 'FAQPage']],
    ['/threads/kettle/', ['DiscussionForumPosting']],
    ['/authors/林茶山/', ['ProfilePage']],
  ])('of %s are %j', async (path, types) => {
    const [about] = await dataOf(path);
    expect([about?.['@type']].flat()).toEqual(types);
  });

  it('name the site’s organisation, a post’s author, and what a discussion had', async () => {
    const [site] = await dataOf('/');
    expect(site?.['publisher']).toEqual({
      '@type': 'Organization',
      name: '茶事编辑部',
      url: `${origin}/`,
      logo: `${origin}/icon-512.png`,
      sameAs: ['https://github.com/tea'],
    });
    const [article] = await dataOf(`/zh-hant${post}`);
    expect(article).toMatchObject({
      author: [{ '@type': 'Person', name: '林茶山', url: encodeURI(`${origin}/zh-hant/authors/林茶山/`) }],
      datePublished: '2026-03-14T09:30:00+08:00',
      mainEntity: [{ '@type': 'Question', name: '要用什麼水？' }],
    });
    const [thread] = await dataOf('/threads/kettle/');
    expect(thread).toMatchObject({ commentCount: 3, author: [{ name: '林茶山' }] });
    expect(article).toMatchObject({
      mainEntityOfPage: `${origin}/zh-hant${post}`,
      description: expect.stringContaining('水開以後') as string,
      articleSection: '泡茶',
      keywords: ['茶', '水'],
      wordCount: expect.any(Number) as number,
    });
  });

  it('name who replied when in a discussion, and what, apart from its first post', async () => {
    const [thread] = await dataOf('/threads/kettle/');
    expect(thread?.['text']).toBe('壶底有一条缝，还能用吗？');
    const comments = thread?.['comment'] as Record<string, unknown>[];
    expect(comments).toMatchObject([
      { author: { name: '许白' }, datePublished: '2019-03-02T08:20:00+08:00', text: '补过一次，三天又漏。' },
      { author: { name: '林茶山', url: encodeURI(`${origin}/authors/林茶山/`) }, text: '那就养花。' },
    ]);
    const { text: page } = await ask('/threads/kettle/');
    for (const { url } of comments)
      expect(page).toContain(`id="${decodeURI(String(url).split('#')[1] ?? '')}"`);
  });

  it('have all that search engines ask for, as every other file does', async () => {
    const options = { content, cache: join(projectRoot, '.jianfan') };
    const { problems } = await verifyFolder(out, createProgress(process.stderr, true), options);
    expect(problems).toEqual([]);
  });
});
