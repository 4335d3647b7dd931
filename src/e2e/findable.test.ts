import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from '../../scripts/serve.ts';
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

beforeAll(async () => {
  cpSync(join(projectRoot, 'src/e2e/fixtures/findable'), content, { recursive: true });
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

  it('is what llms.txt lists, each address there', async () => {
    const { text } = await ask('/llms.txt');
    expect(text).toMatch(/^# 茶事\n\n> /);
    const addresses = all(text, /\]\((https:[^)]+)\)/g);
    expect(addresses).toContain(`${origin}${post}index.md`);
    for (const address of addresses) await ask(address);
  });
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
    const notice = () =>
      JSON.parse(readFileSync(join(projectRoot, '.jianfan/indexnow.json'), 'utf8')) as { urlList: string[] };
    const file = join(content, 'posts/first-pour.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('一分鐘', '兩分鐘'));
    await buildFixture(content, out, { search: false });
    expect(notice().urlList).toEqual(expect.arrayContaining([origin + post, `${origin}/zh-hant${post}`]));
    expect(notice().urlList).not.toContain(`${origin}/threads/kettle/`);
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
