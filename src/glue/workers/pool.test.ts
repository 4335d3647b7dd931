import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, expect, it } from 'vitest';
import { parseSiteConfig } from '../../config/site-config.ts';
import { createWorkerPool } from './pool.ts';

const bodies = mkdtempSync(`${tmpdir()}/jianfan-pool-`);
afterAll(() => rmSync(bodies, { recursive: true, force: true }));

it('leaves nobody waiting when it is closed', async () => {
  const { config } = parseSiteConfig('', 'site.yaml');
  const pool = createWorkerPool({ config, bodies, now: 0, drafts: false }, 'test', 1);
  const jobs = Array.from({ length: 6 }, () => pool.run({ type: 'ingest', tasks: [] }));
  const outcomes = Promise.allSettled(jobs);
  await pool.close();
  const statuses = (await outcomes).map(({ status }) => status);
  expect(statuses).toEqual([...Array(3).fill('fulfilled'), ...Array(3).fill('rejected')]);
  await expect(pool.run({ type: 'ingest', tasks: [] })).rejects.toThrow('The threads have ended.');
});
