import { describe, expect, it } from 'vitest';
import { hangs, runChild } from './run-child.ts';

describe('a process', () => {
  const limit = 1000;
  it.each([
    ['that computes without a word hangs', { wall: 1200, cpu: 1.1 }, true],
    ['that waits and does nothing hangs', { wall: 1200, cpu: 0 }, true],
    ['that gets next to no CPU is well', { wall: 90_000, cpu: 0.2 }, false],
    ['that has just spoken is well', { wall: 10, cpu: 0 }, false],
    ['of which no CPU is known hangs by the clock', { wall: 1200, cpu: undefined }, true],
  ])('%s', (_, now, expected) => {
    expect(hangs({ wall: 0, cpu: 0 }, now, limit)).toBe(expected);
  });

  it('is told with what it said and how it ended', async () => {
    const lines: string[] = [];
    const script = 'console.log("a"); console.log("b"); process.exitCode = 3';
    const result = await runChild(process.execPath, ['-e', script], {
      onLine: (line) => void lines.push(line),
    });
    expect(result).toEqual({ code: 3, signal: null, output: 'a\nb\n', isLate: false });
    expect(lines).toEqual(['a', 'b']);
  });
});
