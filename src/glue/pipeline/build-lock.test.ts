import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { contentHash } from '../store/hash.ts';
import { oneBuildAtATime } from './build-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianfan-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const lock = join(folder, contentHash('site'));
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('lets one build go after the other, and says so', async () => {
  const steps: string[] = [];
  const build = (name: string) =>
    oneBuildAtATime(
      folder,
      ['site', name],
      () => steps.push(`${name} waits`),
      async () => {
        steps.push(`${name} begins`);
        await wait(20);
        steps.push(`${name} ends`);
      },
    );
  await Promise.all([build('a'), build('b')]);
  expect(steps).toEqual(['b waits', 'a begins', 'a ends', 'b begins', 'b ends']);
  expect(readdirSync(folder)).toEqual([]);
});

it('gives the lock back when a build fails', async () => {
  const failing = oneBuildAtATime(
    folder,
    ['site'],
    () => undefined,
    () => Promise.reject(new Error('no')),
  );
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

/** No process has the number: it is above what Linux gives. */
const nobody = 2 ** 22 + 1;

it.each([
  ['a build that was killed', nobody, 0],
  ['a build of another machine, whose number now is someone else’s', process.ppid, 3600],
  ['a build of another machine, whose number now is ours', process.pid, 0],
  ['a build that was cut off while it took the lock', '', 3600],
])('is not held up by %s', async (_, holder, age) => {
  writeFileSync(lock, String(holder));
  const then = new Date(Date.now() - age * 1000);
  utimesSync(lock, then, then);
  const waited: number[] = [];
  await oneBuildAtATime(
    folder,
    ['site'],
    (process) => waited.push(process),
    async () => undefined,
  );
  expect(waited).toEqual([]);
});

it('says so when something else is in its place', async () => {
  mkdirSync(lock);
  const built = oneBuildAtATime(
    folder,
    ['site'],
    () => undefined,
    async () => 'built',
  );
  await expect(built).rejects.toMatchObject({ code: 'EISDIR' });
  rmSync(lock, { recursive: true });
  symlinkSync(join(folder, 'nowhere'), lock);
  expect(
    await oneBuildAtATime(
      folder,
      ['site'],
      () => undefined,
      async () => 'built',
    ),
  ).toBe('built');
});

it('waits for a build that runs', async () => {
  writeFileSync(lock, String(process.ppid));
  const waited: number[] = [];
  const built = oneBuildAtATime(
    folder,
    ['site'],
    (process) => waited.push(process),
    async () => 'built',
  );
  await wait(50);
  expect(waited).toEqual([process.ppid]);
  rmSync(lock);
  expect(await built).toBe('built');
});
