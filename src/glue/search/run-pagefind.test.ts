import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PagefindRecord } from '../../search/post-records.ts';
import { runPagefind } from './run-pagefind.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'jianfan-pagefind-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function* records(count: number): Generator<PagefindRecord> {
  for (let at = 0; at < count; at += 1)
    yield {
      url: `/${at}/`,
      content: '一 二 三 '.repeat(100),
      language: 'unknown',
      meta: { title: `${at}` },
      filters: {},
    };
}

describe('Pagefind', () => {
  it('that is killed, for the memory it takes, ends the build with a reason', async () => {
    const kill = (message: unknown) => {
      const { process: service } = message as { process: ChildProcess };
      setTimeout(() => service.kill('SIGKILL'), 100);
    };
    subscribe('child_process', kill);
    try {
      const run = runPagefind(records(20_000), { folder, isMerged: false });
      await expect(run).rejects.toThrow(/^Pagefind (?:ended by itself: SIGKILL|backend closed)$/);
    } finally {
      unsubscribe('child_process', kill);
    }
    await runPagefind(records(3), { folder, isMerged: false });
    expect(readdirSync(folder)).toContain('pagefind.js');
  });
});
