import { describe, expect, it } from 'vitest';
import { finding } from '../diagnostics/create-problem.ts';
import { ProblemLog } from './problem-log.ts';

const found = finding('template-syntax', { tag: '{% x %}' });

const places = (log: ProblemLog) =>
  log.finish().map(({ position }) => `${position?.line}:${position?.column}`);

describe('ProblemLog', () => {
  it('counts lines from the first of the body, columns from 1', () => {
    const log = new ProblemLog('a.md', 10, '一\n二三\n\n四', []);
    for (const offset of [0, 3, 5, 6, 99]) log.report(found, offset);
    expect(places(log)).toEqual(['10:1', '11:2', '12:1', '13:1', '13:94']);
  });

  it('counts characters that cleaning removed', () => {
    // Removed at 0, 1 and 4: the cleaned text is 二三五.
    const log = new ProblemLog('a.md', 1, 'xx二三x五', [0, 1, 4]);
    for (const offset of [0, 1, 2]) log.report(found, offset);
    expect(places(log)).toEqual(['1:3', '1:4', '1:6']);
  });

  it('returns problems in the order of their places', () => {
    const log = new ProblemLog('a.md', 1, 'ab\ncd', []);
    log.report(found, 4);
    log.report(finding('html-script'), 0);
    expect(places(log)).toEqual(['1:1', '2:2']);
  });

  it('tells how many there are beyond what anyone reads', () => {
    const log = new ProblemLog('a.md', 1, 'a', []);
    for (let count = 0; count < 1000; count++) log.report(found, 0);
    const problems = log.finish();
    expect(problems).toHaveLength(50);
    expect(problems.at(-1)?.more).toBe(950);
  });
});
