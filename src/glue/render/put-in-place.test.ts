import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../list-files.ts';
import type { OutputRecords } from '../store/output-state.ts';
import { openOutputFolder } from './output-folder.ts';
import { isOutputFolder, readMark } from './output-marker.ts';
import { outputPlace, recoverOutput } from './output-place.ts';

let root: string;
let records: OutputRecords;
let lastId: string | undefined;
let builds: number;

const out = () => join(root, 'dist');
const place = () => outputPlace(join(root, 'cache'), out(), join(root, 'cache/sites/a/outputs/b'));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jianfan-place-'));
  records = new Map();
  lastId = undefined;
  builds = 0;
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Builds a site of these files; what is already there is taken as it is, unless all is made again. */
function build(files: Record<string, string>, { force = false } = {}): void {
  const id = `build ${(builds += 1)}`;
  const output = openOutputFolder(place(), records, force ? new Map() : records, lastId);
  for (const [file, text] of Object.entries(files)) output.write(file, text, text);
  ({ records } = output.commit(id));
  lastId = id;
}

const site = () =>
  Object.fromEntries(listFiles(out()).map((file) => [file, readFileSync(join(out(), file), 'utf8')]));

const states: Record<string, string>[] = [
  { 'index.html': '一', 'posts/a/index.html': '甲', 'feed.xml': '一' },
  { 'index.html': '二', 'posts/a/index.html': '甲', 'posts/b/index.html': '乙', 'feed.xml': '二' },
  { 'index.html': '三', 'posts/b/index.html': '乙', 'feed.xml': '三' },
  { 'index.html': '三', 'posts/b/index.html': '丙', 'feed.xml': '三', posts2: '檔' },
  { 'index.html': '四', 'posts/b': '是檔案了', 'posts2/index.html': '是資料夾了', 'feed.xml': '三' },
  { 'index.html': '一', 'posts/a/index.html': '甲', 'feed.xml': '一' },
];

describe('an output', () => {
  it('is exchanged as a whole, edit after edit', () => {
    const folders = new Set<number>();
    for (const state of states) {
      build(state);
      expect(site()).toEqual(state);
      folders.add(statSync(out()).ino);
    }
    expect(folders.size).toBeGreaterThan(1);
  });

  it('links what is unchanged, and leaves the folder alone when all is', () => {
    build(states[0] ?? {});
    build(states[1] ?? {});
    const unchanged = statSync(join(out(), 'posts/a/index.html')).ino;
    build({ ...states[1], 'index.html': '又' });
    expect(statSync(join(out(), 'posts/a/index.html')).ino).toBe(unchanged);
    const folder = statSync(out()).ino;
    build({ ...states[1], 'index.html': '又' });
    build({ ...states[1], 'index.html': '再' });
    expect(site()['index.html']).toBe('再');
    expect(statSync(out()).ino).not.toBe(folder);
  });

  it('lacks nothing that the store has lost meanwhile', () => {
    for (const state of states.slice(0, 2)) build(state);
    rmSync(join(place().back, 'posts'), { recursive: true });
    build({ ...states[1], 'index.html': '又' });
    expect(site()).toEqual({ ...states[1], 'index.html': '又' });
  });

  it('is renewed file by file where there are too many to link', () => {
    const many = Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`posts/${at}.html`, '篇']));
    build({ ...many, 'index.html': '一', 'public.txt': '檔' });
    const folder = statSync(out()).ino;
    const { 'posts/7.html': _gone, ...others } = many;
    const next = { ...others, 'index.html': '二', 'public.txt/index.html': '是資料夾了' };
    build(next);
    expect(site()).toEqual(next);
    expect(statSync(out()).ino).toBe(folder);
  });

  it('that is a link stays one: what it leads to is renewed', () => {
    mkdirSync(join(root, 'www'));
    symlinkSync('www', out());
    for (const state of states.slice(0, 3)) build(state);
    expect(listFiles(join(root, 'www'))).toEqual(Object.keys(states[2] ?? {}).sort());
  });

  it('made anew takes the place of whatever an older version left, its mark too', () => {
    build(states[0] ?? {});
    writeFileSync(join(out(), '.jianfan-output'), 'of old');
    build(states[1] ?? {}, { force: true });
    expect(site()).toEqual(states[1]);
  });

  it('has its mark outside of what is published, whatever stands there', () => {
    mkdirSync(join(place().mark, 'a folder'), { recursive: true });
    build(states[0] ?? {});
    expect(listFiles(out())).toEqual(Object.keys(states[0] ?? {}).sort());
    expect(readMark(place().mark)).toBe('build 1');
  });
});

describe('a build that is killed', () => {
  it('between the two renames has the old site put back', () => {
    build(states[0] ?? {});
    renameSync(out(), place().leaving);
    recoverOutput(place());
    expect(site()).toEqual(states[0]);
  });

  it('while it prepares leaves the old site, and the next build doesn’t trust what it prepared', () => {
    build(states[0] ?? {});
    build(states[1] ?? {});
    const { back, staging } = place();
    rmSync(`${back}.json`);
    writeFileSync(join(back, 'index.html'), 'half');
    mkdirSync(staging, { recursive: true });
    writeFileSync(join(staging, 'left.html'), 'left');
    recoverOutput(place());
    expect([site(), existsSync(staging)]).toEqual([states[1], false]);
    build(states[2] ?? {});
    expect(site()).toEqual(states[2]);
  });
});

describe('a folder', () => {
  const own = [
    '_astro/a.js',
    '_assets/katex/katex.min.css',
    'llms.txt',
    'manifest.webmanifest',
    'robots.txt',
  ];

  it.each<[string, string[], boolean]>([
    ['of somebody else', ['letter.txt'], false],
    ['of another generator', own.slice(1), false],
    ['of ours, whose cache was deleted', own, true],
    ['of an older version of ours', ['.jianfan-output'], true],
    ['that is empty', [], true],
  ])('%s may be written to: %s', (_, files, isOurs) => {
    const folder = join(root, 'out');
    mkdirSync(folder);
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), '');
    }
    expect(isOutputFolder(folder)).toBe(isOurs);
  });
});
