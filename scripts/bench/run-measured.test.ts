import { describe, expect, it } from 'vitest';
import { cpuTime, runMeasured } from './run-measured.ts';

const node = (code: string) => ({ program: process.execPath, args: ['-e', code], cwd: process.cwd() });

describe('cpuTime', () => {
  it('reads the children of `times`, not the shell itself', () => {
    expect(cpuTime('built in 3m2s\n0m0.01s 0m0.02s\n1m2.50s 0m0.25s\n')).toBeCloseTo(62.75);
  });

  it('is unknown where nothing like it was printed', () => {
    expect(cpuTime('done\n')).toBeUndefined();
  });
});

describe('runMeasured', () => {
  it('adds up times and keeps the highest memory', async () => {
    const { seconds, megabytes } = await runMeasured([
      node(''),
      node('Buffer.alloc(2e8, 1); setTimeout(() => {}, 200)'),
    ]);
    expect(seconds).toBeGreaterThan(0.2);
    if (megabytes !== undefined) expect(megabytes).toBeGreaterThan(190);
  });

  it('counts the memory of grandchildren', async () => {
    const inner = JSON.stringify('Buffer.alloc(2e8, 1); setTimeout(() => {}, 300)');
    const { megabytes } = await runMeasured([
      node(`require('child_process').execFileSync(process.execPath, ['-e', ${inner}])`),
    ]);
    if (megabytes !== undefined) expect(megabytes).toBeGreaterThan(220);
  });

  it('fails with what the command said', async () => {
    await expect(runMeasured([node('console.error("no luck"); process.exit(3)')])).rejects.toThrow(
      /ended with 3:\n.*no luck/s,
    );
  });
});
