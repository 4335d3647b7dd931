import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentHash } from '../store/hash.ts';
import { cacheFolders } from './keys.ts';
import { createProgress } from '../progress.ts';
import { projectRoot } from '../project.ts';
import { isOutputFolder } from '../render/output-marker.ts';
import { BuildRefused } from './build-refused.ts';
import { buildSite } from './build-site.ts';

/** What a build promises beside its pages: the same bytes however it came to them, and only what changed. */
let root: string;
let content: string;
let out: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jianfan-incremental-'));
  content = join(root, 'content');
  out = join(root, 'site');
  await cp(new URL('./fixtures/small-site', import.meta.url), content, { recursive: true });
  await build(out);
}, 120_000);

afterAll(() => rm(root, { recursive: true, force: true }));

function build(target: string, force = false) {
  const options = {
    content,
    out: target,
    cache: join(projectRoot, '.jianfan'),
    drafts: false,
    force,
    search: true,
  };
  return buildSite(options, createProgress(process.stderr, true));
}

/**
 * Every file of a folder with the hash of its content, but for the mark that tells builds apart and the search index:
 * a delta beside its base is other files with the same answers, which src/glue/search tests.
 */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const dirents = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = dirents
    .filter((dirent) => dirent.isFile() && !dirent.parentPath.includes('/pagefind'))
    .map((dirent) => join(dirent.parentPath, dirent.name));
  const entries = files
    .sort()
    .map(async (file) => [file.slice(folder.length + 1), contentHash(await readFile(file))] as const);
  const { '.jianfan-output': _mark, ...rest } = Object.fromEntries(await Promise.all(entries));
  return rest;
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(content, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

async function truncatePacks(folder: string): Promise<void> {
  for (const name of await readdir(join(folder, 'bodies'))) await truncate(join(folder, 'bodies', name), 10);
}

type Edit = [name: string, act: () => Promise<void>];

const edits: Edit[] = [
  ['nothing', async () => undefined],
  ['a post’s text', () => edit('posts/one.md', (text) => text.replace('再来', '又来'))],
  ['a post’s title', () => edit('posts/one.md', (text) => text.replace('第一篇', '头一篇'))],
  ['a post’s tags', () => edit('posts/one.md', (text) => text.replace('门店', '排班'))],
  ['a post’s date', () => edit('posts/one.md', (text) => text.replace('2020-01-01', '2021-05-01'))],
  ['a post’s address', () => edit('posts/two.md', (text) => text.replace('author:', 'slug: deux\nauthor:'))],
  [
    'a post added',
    () =>
      writeFile(
        join(content, 'posts/four.md'),
        '---\ntitle: 第四篇\ndate: 2022-01-01\ntags: [客服]\n---\n新的一篇。\n',
      ),
  ],
  [
    'a heading that another post links to, in its other script',
    async () => {
      await edit('posts/two.md', (text) => `${text}\n## 麵店\n`);
      await edit('posts/one.md', (text) => text.replace('./two.md', './two.md#面店'));
    },
  ],
  ['the name of that heading', () => edit('posts/two.md', (text) => text.replace('## 麵店', '## 粥店'))],
  ['a link by title', () => edit('posts/one.md', (text) => `${text}\n见[[第四篇]]与[[第5篇]]。\n`)],
  ['that title', () => edit('posts/four.md', (text) => text.replace('第四篇', '第5篇'))],
  ['a picture', () => cp(join(projectRoot, 'public/icon-192.png'), join(content, 'images/dot.png'))],
  ['a post renamed', () => rename(join(content, 'posts/four.md'), join(content, 'posts/vier.md'))],
  ['a post deleted', () => rm(join(content, 'posts/vier.md'))],
  ['a tag’s description', () => edit('tags.yaml', (text) => text.replace('櫃檯與電話', '櫃檯、電話與信件'))],
  ['a tag’s alias', () => edit('tags.yaml', (text) => `${text}  aliases: [客服]\n`)],
  [
    'posts that make a series',
    async () => {
      await writeFile(
        join(content, 'posts/series-1.md'),
        '---\ntitle: 连载一\ndate: 2021-01-01\ntags: [夜班]\nseries: 夜班手记\n---\n一。\n',
      );
      await writeFile(
        join(content, 'posts/night.md'),
        '---\ntitle: 夜里\ndate: 2020-01-01\ntags: [夜班]\n---\n二。\n',
      );
    },
  ],
  [
    'a related post that joins the series',
    () => edit('posts/night.md', (text) => text.replace('tags: [夜班]', 'series: 夜班手记')),
  ],
  [
    'a post that joins the series and is otherwise what it was',
    () => edit('posts/one.md', (text) => text.replace('---\n', '---\nseries: 夜班手记\n')),
  ],
  [
    'a post’s text, to none',
    () => edit('posts/three.md', (text) => text.replace(/(---\n[^]*---\n)[^]*/, '$1')),
  ],
  ['the site’s title', () => edit('site.yaml', (text) => text.replace('小站', '大站'))],
  [
    'a term of the glossary',
    () => edit('site.yaml', (text) => `${text}glossary: { 皇后: { hant: 王后 } }\n`),
  ],
  // An article's Markdown names its language, and says nothing else of its variant (fuzz, seed 1800003).
  ['the code of a variant', () => edit('site.yaml', (text) => `${text}variants: [zh-hans, zh-hant-tw]\n`)],
  ['quotation marks', () => edit('site.yaml', (text) => `${text}quotes: convert\n`)],
];

describe('an incremental build gives the same bytes as a forced one', () => {
  it.each(edits)(
    'after a change of %s',
    async (_, act) => {
      await act();
      await build(out);
      const fresh = join(root, 'fresh');
      await build(fresh, true);
      expect(await filesOf(out)).toEqual(await filesOf(fresh));
      await rm(fresh, { recursive: true });
      await build(out);
    },
    120_000,
  );
});

describe('an incremental build', () => {
  it('writes only the pages that change, and leaves the others alone', async () => {
    const untouched = join(out, 'posts/three/index.html');
    const before = (await stat(untouched)).mtimeMs;
    await edit('posts/two.md', (text) => text.replace('打烊', '關門'));
    const report = await build(out);
    const changed = (report.json['changed'] as string[]).filter((file) => file.endsWith('index.html'));
    expect(changed).toContain('posts/deux/index.html');
    expect(changed).toContain('zh-tw/posts/deux/index.html');
    expect(changed.filter((file) => file.includes('posts/three/'))).toEqual([]);
    expect(report.json['purge']).toContain('https://example.org/zh-tw/posts/deux/');
    expect((await stat(untouched)).mtimeMs).toBe(before);
  }, 120_000);

  it('publishes a post when its time has come, and takes one back when its time is over', async () => {
    const write = (name: string, dates: string) =>
      writeFile(join(content, `posts/${name}.md`), `---\ntitle: ${name}\n${dates}\n---\n到時才見。\n`);
    const published = async () => {
      await build(out);
      return ['scheduled', 'expiring'].filter((name) => existsSync(join(out, `posts/${name}/index.html`)));
    };
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 0, 1) });
    try {
      await write('scheduled', 'date: 2031-02-01');
      await write('expiring', 'date: 2030-01-01\nexpiryDate: 2031-03-01');
      expect(await published()).toEqual(['expiring']);
      vi.setSystemTime(Date.UTC(2031, 1, 2));
      expect(await published()).toEqual(['scheduled', 'expiring']);
      vi.setSystemTime(Date.UTC(2031, 2, 2));
      expect(await published()).toEqual(['scheduled']);
    } finally {
      vi.useRealTimers();
      for (const name of ['scheduled', 'expiring']) await rm(join(content, `posts/${name}.md`));
      await build(out);
    }
  }, 120_000);

  it('leaves the last good output alone when the content has an error', async () => {
    const before = await filesOf(out);
    const good = await readFile(join(content, 'site.yaml'), 'utf8');
    await writeFile(join(content, 'site.yaml'), 'title: [unclosed\n');
    await expect(build(out)).rejects.toBeInstanceOf(BuildRefused);
    await writeFile(join(content, 'site.yaml'), good);
    expect(await filesOf(out)).toEqual(before);
  }, 120_000);

  it('knows what it wrote, whatever was built elsewhere since', async () => {
    await build(out);
    await build(join(root, 'elsewhere'));
    const { json } = await build(out);
    expect(json).toMatchObject({ rendered: 0, changed: [] });
  }, 120_000);

  it('waits for another build of the same', async () => {
    await edit('posts/two.md', (text) => `${text}\n再添一句。\n`);
    const reports = await Promise.all([build(out), build(out), build(join(root, 'elsewhere'))]);
    const rendered = reports.map(({ json }) => json['rendered']);
    expect(rendered.slice(0, 2).sort()).toEqual([0, expect.any(Number)]);
    expect(await filesOf(join(root, 'elsewhere'))).toEqual(await filesOf(out));
  }, 120_000);

  it('makes a page again that went missing', async () => {
    await rm(join(out, 'posts/three/index.html'));
    await build(out);
    expect(await readFile(join(out, 'posts/three/index.html'), 'utf8')).toContain('第三篇');
  }, 120_000);

  it.each([
    ['a pack cut short', async (folder: string) => truncatePacks(folder)],
    [
      'a foreign state',
      async (folder: string) => writeFile(join(folder, 'state.json'), '{"version":1,"records":"no"}'),
    ],
    [
      'records that are no records',
      async (folder: string) => writeFile(join(folder, 'list.jsonl'), '[]\nnull\n'),
    ],
  ])(
    'does not believe a cache with %s',
    async (_, damage) => {
      await damage(cacheFolders({ cache: join(projectRoot, '.jianfan'), drafts: false, out }, content).site);
      await edit('site.yaml', (text) => text.replace(/title: .*/, `title: ${randomUUID()}`));
      await build(out);
      const fresh = join(root, 'fresh');
      await build(fresh, true);
      expect(await filesOf(out)).toEqual(await filesOf(fresh));
    },
    120_000,
  );

  it('never writes into a folder that isn’t its own', async () => {
    const foreign = join(root, 'foreign');
    await cp(content, foreign, { recursive: true });
    await expect(build(foreign)).rejects.toBeInstanceOf(BuildRefused);
    expect(isOutputFolder(out)).toBe(true); // known by its files, should the cache be deleted
  });
});
