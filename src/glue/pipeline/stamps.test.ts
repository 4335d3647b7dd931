import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgress } from '../progress.ts';
import { projectRoot } from '../project.ts';
import { buildSite } from './build-site.ts';

/** An edit is seen whatever size and time it leaves, and a checkout that gives all files new times renders nothing. */
let root: string;
let content: string;
let out: string;

const own: Record<string, string> = {
  'public/notice.txt': '告示甲',
  'theme/style.css': 'body{--a:1}',
  'theme/head.html': '<meta name="a" content="1">',
  'posts/files/list.csv': '一,二',
  'posts/with-file.md':
    '---\ntitle: 附件\ndate: 2020-02-01\n---\n[表](files/list.csv) ![點](../images/dot.png)\n',
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jianfan-stamps-'));
  content = join(root, 'content');
  out = join(root, 'site');
  await cp(new URL('./fixtures/small-site', import.meta.url), content, { recursive: true });
  for (const [file, text] of Object.entries(own)) {
    await mkdir(join(content, file, '..'), { recursive: true });
    await writeFile(join(content, file), text);
  }
  await buildSettled();
}, 120_000);

afterAll(() => rm(root, { recursive: true, force: true }));

/** Builds when all files have come to rest, so that their stamps are believed. */
async function buildSettled() {
  await setTimeout(30);
  const options = { content, out, cache: join(projectRoot, '.jianfan'), drafts: false, force: false };
  return (await buildSite({ ...options, search: true }, createProgress(process.stderr, true))).json;
}

/** Replaces bytes by as many others and sets the file's time to what it was, as tools do that set one time on all. */
async function editUnseen(file: string, from: string, to: string): Promise<void> {
  const path = join(content, file);
  const { atime, mtime } = await stat(path);
  const bytes = await readFile(path);
  const at = bytes.indexOf(from);
  expect([at >= 0, Buffer.byteLength(to)]).toEqual([true, Buffer.byteLength(from)]);
  bytes.set(Buffer.from(to), at);
  await writeFile(path, bytes);
  await utimes(path, atime, mtime);
}

const edits: [file: string, from: string, to: string, changed: string | RegExp][] = [
  ['posts/three.md', '第三篇', '第叁篇', 'posts/three/index.html'],
  ['site.yaml', '小站', '大站', 'index.html'],
  ['tags.yaml', '櫃檯', '帳房', /^tags\/.*index\.html$/],
  ['theme/style.css', '1', '2', '_assets/theme/style.css'],
  ['theme/head.html', '"1"', '"2"', 'index.html'],
  ['public/notice.txt', '甲', '乙', 'notice.txt'],
  ['posts/files/list.csv', '二', '三', 'files/posts/files/list.csv'],
  ['images/dot.png', 'IEND', 'IEnD', 'posts/with-file/index.html'],
];

describe('an edit of the same size and time', () => {
  it.each(edits)(
    'of %s is seen',
    async (file, from, to, changed) => {
      await editUnseen(file, from, to);
      const report = await buildSettled();
      const matching = typeof changed === 'string' ? changed : expect.stringMatching(changed);
      expect(report['changed']).toContainEqual(matching);
    },
    60_000,
  );
});

describe('two files that change places', () => {
  it('leave no page stale, though sizes and times are the same', async () => {
    const post = (title: string) => `---\ntitle: ${title}\ndate: 2021-01-01\n---\n正文${title}。\n`;
    const [left, right] = [join(content, 'posts/left.md'), join(content, 'posts/right.md')];
    await writeFile(left, post('左'));
    await writeFile(right, post('右'));
    const moment = new Date(Date.UTC(2022, 0, 1));
    for (const path of [left, right]) await utimes(path, moment, moment);
    await buildSettled();
    await rename(left, `${left}.aside`);
    await rename(right, left);
    await rename(`${left}.aside`, right);
    await buildSettled();
    expect(await readFile(join(out, 'posts/left/index.html'), 'utf8')).toContain('正文右');
    expect(await readFile(join(out, 'posts/right/index.html'), 'utf8')).toContain('正文左');
  }, 60_000);
});

describe('a clean checkout', () => {
  it('renders, encodes, copies and indexes nothing, though all times and inodes are new', async () => {
    await buildSettled();
    const times = new Map<string, number>();
    for (const file of await readdir(out, { recursive: true }))
      times.set(file, (await stat(join(out, file))).ino);
    const checkout = join(root, 'checkout');
    await cp(content, checkout, { recursive: true });
    await rm(content, { recursive: true });
    await rename(checkout, content);
    const report = await buildSettled();
    expect(report).toMatchObject({ rendered: 0, changed: [], removed: [] });
    for (const [file, ino] of times) expect([file, (await stat(join(out, file))).ino]).toEqual([file, ino]);
  }, 60_000);
});
