import { describe, expect, it } from 'vitest';
import { ProblemLog } from './problem-log.ts';

const places = (log: ProblemLog) =>
  log.finish().map(({ position }) => `${position?.line}:${position?.column}`);

describe('ProblemLog', () => {
  it('counts lines from the first of the body, columns from 1', () => {
    const log = new ProblemLog('a.md', 10, '一\n二三\n\n四', []);
    for (const offset of [0, 3, 5, 6, 99]) log.add('template-syntax', 'warning', offset, 'x');
    expect(places(log)).toEqual(['10:1', '11:2', '12:1', '13:1', '13:94']);
  });

  it('counts characters that cleaning removed', () => {
    // Removed at 0, 1 and 4: the cleaned text is 二三五.
    const log = new ProblemLog('a.md', 1, 'xx二三x五', [0, 1, 4]);
    for (const offset of [0, 1, 2]) log.add('template-syntax', 'warning', offset, 'x');
    expect(places(log)).toEqual(['1:3', '1:4', '1:6']);
  });

  it('returns problems in the order of their places', () => {
    const log = new ProblemLog('a.md', 1, 'ab\ncd', []);
    log.add('template-syntax', 'warning', 4, 'x');
    log.add('html-script', 'warning', 0, 'y');
    expect(places(log)).toEqual(['1:1', '2:2']);
  });

  it('tells how many there are beyond what anyone reads', () => {
    const log = new ProblemLog('a.md', 1, 'a', []);
    for (let count = 0; count < 1000; count++) log.add('template-syntax', 'warning', 0, 'x');
    expect(log.isFull('template-syntax')).toBe(true);
    const problems = log.finish();
    expect(problems).toHaveLength(50);
    expect(problems.at(-1)?.more).toBe(950);
  });
});
