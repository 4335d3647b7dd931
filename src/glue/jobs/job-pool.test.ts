import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parseSiteConfig } from '../../config/site-config.ts';
import { readLine } from '../store/fixtures/read-line.ts';
import { createJobPool } from './job-pool.ts';

const bodies = mkdtempSync(`${tmpdir()}/jianfan-pool-`);
afterAll(() => rmSync(bodies, { recursive: true, force: true }));

it('leaves nobody waiting when it is closed', async () => {
  const { config } = parseSiteConfig('', 'site.yaml');
  const pool = createJobPool({ config, bodies, now: 0, drafts: false }, 'test', 1);
  const jobs = Array.from({ length: 6 }, () => pool.run({ type: 'ingest', tasks: [] }));
  const outcomes = Promise.allSettled(jobs);
  await pool.close();
  const statuses = (await outcomes).map(({ status }) => status);
  expect(statuses).toEqual([...Array(3).fill('fulfilled'), ...Array(3).fill('rejected')]);
  await expect(pool.run({ type: 'ingest', tasks: [] })).rejects.toThrow('The threads have ended.');
});

it('does a few jobs in this thread while no other runs', async () => {
  const { config } = parseSiteConfig('', 'site.yaml');
  const path = join(bodies, 'post.md');
  writeFileSync(path, '第一篇。\n');
  const task = { file: 'post.md', path, size: 14, stamp: '', placement: 'article' as const };
  const pool = createJobPool({ config, bodies, now: 0, drafts: false }, 'few', 1);
  const packOf = async (few: boolean) => {
    const response = await pool.run({ type: 'ingest', tasks: [task] }, { few });
    const [line = ''] = 'lines' in response ? (response.lines as string[]) : [];
    const [body] = Object.values(readLine(line).bodies);
    return body?.pack;
  };
  expect(await packOf(true)).toBe('few.pack');
  expect(await packOf(false)).toBe('few-0.pack');
  expect(await packOf(true)).toBe('few-0.pack');
  await pool.close();
});
