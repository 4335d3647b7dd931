import { describe, expect, it } from 'vitest';
import { createBacklog } from './backlog.ts';

describe('a backlog', () => {
  it('holds its producer back while eight jobs are undone, and waits for all in the end', async () => {
    const backlog = createBacklog();
    const finish: (() => void)[] = [];
    let made = 0;
    const producing = (async () => {
      for (; made < 12; made += 1) await backlog.add(new Promise<void>((resolve) => finish.push(resolve)));
      await backlog.finish();
    })();
    await turns();
    expect(finish).toHaveLength(8);
    finish[0]?.();
    await turns();
    expect(finish).toHaveLength(9);
    while (made < 12) {
      for (const done of finish) done();
      await turns();
    }
    for (const done of finish) done();
    await expect(producing).resolves.toBeUndefined();
  });

  it('throws what a job throws, though nobody was waiting for that one', async () => {
    const backlog = createBacklog();
    await backlog.add(Promise.reject(new Error('No room left.')));
    await turns();
    await expect(backlog.finish()).rejects.toThrow('No room left.');
  });
});

async function turns(): Promise<void> {
  for (let i = 0; i < 30; i += 1) await new Promise((resolve) => setImmediate(resolve));
}
