import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import { createPictureFetcher } from '../images/fetch-picture.ts';
import { createProgress } from '../progress.ts';
import { buildSite } from './build-site.ts';
import { checkSite } from './check-site.ts';

/** Pictures of other hosts that a site keeps copies of, from a host that answers and one that doesn't. */
let root: string;
let server: Server;
let origin: string;
let asked: string[] = [];
/** What the host has, by path. */
const hosted = new Map<string, Buffer>();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'jianfan-remote-'));
  const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: '#4a7' } });
  hosted.set('/photo.jpg', await photo.jpeg().toBuffer());
  hosted.set('/face.png', await photo.resize(96).png().toBuffer());
  hosted.set('/sorry.jpg', Buffer.from('<!doctype html><p>Sorry'));
  const runs = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  hosted.set('/runs.svg', Buffer.from(runs));
  server = createServer((request, response) => {
    const path = request.url?.replace(/\?.*/, '') ?? '';
    asked.push(path);
    const bytes = hosted.get(path);
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await build('templates', { posts: { 'posts/a.md': 'date: 2024-01-02\n---\n文。' } });
}, 600_000);

beforeEach(() => {
  asked = [];
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

interface Written {
  settings?: string;
  posts: Record<string, string>;
}

/** Builds a site of its own, as often as it is called with the same name. */
async function build(name: string, { settings = 'images: { fetch: true }', posts }: Written, force = false) {
  const content = join(root, name, 'content');
  const files: Record<string, string> = { 'site.yaml': `title: 一站\nshareImages: 0\n${settings}\n` };
  for (const [file, body] of Object.entries(posts)) files[file] = `---\ntitle: ${file}\n${body}`;
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    if (!existsSync(join(content, file)) || readFileSync(join(content, file), 'utf8') !== text)
      writeFileSync(join(content, file), text);
  }
  const options = {
    content,
    out: join(root, name, 'site'),
    cache: join(root, '.jianfan'), // of all, since templates are compiled once for each
    drafts: false,
    force,
    search: false,
    fetch: createPictureFetcher({ allowed: ['127.0.0.1'] }),
  };
  const report = await buildSite(options, createProgress(process.stderr, true));
  return { report, options, page: pageOf(options.out) };
}

const pageOf = (out: string) => (file: string) => readFileSync(join(out, file, 'index.html'), 'utf8');

const pictureIn = (html: string) => /<img [^>]*alt="(?:图|圖)"[^>]*>/.exec(html)?.[0] ?? '';

const post = (address: string) => `date: 2024-01-02\n---\n正文一句。\n\n![图](${address})\n`;

describe('a picture of another host', () => {
  it('is shown as one of the site’s own: sizes, a placeholder, its place kept', async () => {
    const { page, options, report } = await build('own', {
      posts: { 'posts/a.md': post(`${origin}/photo.jpg?own`) },
    });
    const picture = pictureIn(page('posts/a'));
    expect(report.problems).toEqual([]);
    expect(picture).toMatch(/ src="\/_assets\/images\/photo-[0-9a-f]{12}-900\.webp"/);
    expect(picture).toContain('-240.webp 240w');
    expect(picture).toContain('width="900" height="600"');
    expect(picture).toContain('data:image/webp');
    expect(pictureIn(page('zh-hant/posts/a'))).toBe(picture.replace('图', '圖'));
    expect(readdirSync(join(options.out, '_assets/images')).length).toBeGreaterThan(2);
  });

  it('is fetched once, and from then on not even the net is needed', async () => {
    const posts = {
      'posts/a.md': post(`${origin}/photo.jpg?once`),
      'posts/b.md': post(`${origin}/photo.jpg?once`),
    };
    await build('once', { posts });
    expect(asked).toEqual(['/photo.jpg']);
    const again = await build(
      'once',
      { posts: { ...posts, 'posts/c.md': post(`${origin}/photo.jpg?once`) } },
      true,
    );
    expect(asked).toEqual(['/photo.jpg']);
    expect(pictureIn(again.page('posts/c'))).toContain('/_assets/images/');
  });

  it('may be a cover, a friend’s or an author’s picture', async () => {
    const { page } = await build('faces', {
      settings: `images: { fetch: true }\nauthors: [{ name: 林见山, avatar: ${origin}/face.png }]`,
      posts: {
        'posts/a.md': `date: 2024-01-02\nauthor: 林见山\ncover: ${origin}/photo.jpg\n---\n正文。\n`,
        'pages/friends.md': `friends: [{ name: 友, url: https://example.org, avatar: ${origin}/face.png }]\n---\n友。\n`,
      },
    });
    expect(page('posts/a')).toContain('/_assets/images/photo-');
    expect(page('friends')).toContain('/_assets/images/face-');
    expect(page('authors/林见山')).toContain('/_assets/images/face-');
    expect(page('friends') + page('posts/a') + page('authors/林见山')).not.toContain(origin);
  });

  it.each([
    ['when nobody asked for copies', ''],
    ['when its host is not one of those named', 'images: { fetch: [i.example.org] }'],
    ['when no post is trusted', 'images: { fetch: true }\ntrust: untrusted'],
    ['in a folder of guests', 'images: { fetch: true }\nuntrusted: [posts/]'],
  ])('stays where it is %s', async (situation, settings) => {
    const { page, report } = await build(situation, {
      settings,
      posts: { 'posts/a.md': post(`${origin}/photo.jpg?stays`) },
    });
    expect(pictureIn(page('posts/a'))).toContain(` src="${origin}/photo.jpg?stays"`);
    expect(report.problems).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('that cannot be had is told where it is written, and shown as before', async () => {
    const posts = {
      'posts/gone.md': post(`${origin}/gone.jpg`),
      'posts/sorry.md': post(`${origin}/sorry.jpg`),
      'posts/runs.md': post(`${origin}/runs.svg`),
      'posts/gone-too.md': post(`${origin}/gone.jpg`),
    };
    const { page, report } = await build('failing', { posts });
    const told = report.problems.map((problem) => {
      const { file, position } = problem;
      const { message } = describeProblem(problem, 'en');
      return `${file}:${position?.line}:${position?.column} ${message.replace(origin, 'http://host')}`;
    });
    expect(told.sort()).toMatchInlineSnapshot(`
      [
        "posts/gone-too.md:7:6 The picture http://host/gone.jpg could not be copied: its host answers 404.",
        "posts/runs.md:7:6 The picture http://host/runs.svg could not be copied: it is a drawing that could run as a program.",
        "posts/sorry.md:7:6 The picture http://host/sorry.jpg could not be copied: it is not a picture that browsers show.",
      ]
    `);
    expect(pictureIn(page('posts/gone'))).toContain(` src="${origin}/gone.jpg"`);
    asked = [];
    const again = await build('failing', {
      posts: { ...posts, 'posts/x.md': 'date: 2024-01-02\n---\n文。' },
    });
    expect(asked).toEqual([]); // the host said so today already
    expect(again.report.problems).toHaveLength(3);
  });

  it('of a host that could not be reached is tried again by the next build, which renders its page anew', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const posts = { 'posts/a.md': post(`http://127.0.0.1:${port}/photo.jpg`) };
    const before = await build('later', { posts });
    expect(before.report.problems).toMatchObject([{ code: 'picture-unfetched', position: { line: 7 } }]);
    const reopened = createServer((_, response) => void response.end(hosted.get('/photo.jpg')));
    await new Promise<void>((resolve) => reopened.listen(port, '127.0.0.1', resolve));
    const after = await build('later', { posts });
    reopened.close();
    expect(after.report.problems).toEqual([]);
    expect(pictureIn(after.page('posts/a'))).toContain('/_assets/images/photo-');
  });

  it('is not fetched by a check', async () => {
    const { options } = await build('checked', { posts: { 'posts/a.md': 'date: 2024-01-02\n---\n文。' } });
    writeFileSync(
      join(options.content, 'posts/a.md'),
      `---\ntitle: 甲\n${post(`${origin}/photo.jpg?checked`)}`,
    );
    const { problems } = await checkSite(options, createProgress(process.stderr, true));
    expect(problems).toEqual([]);
    expect(asked).toEqual([]);
  });
});
