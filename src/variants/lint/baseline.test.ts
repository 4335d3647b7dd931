import { describe, expect, it } from 'vitest';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { createBaseline, filterBaseline, parseBaseline, problemFingerprint } from './baseline.ts';

function problem(file: string, line: number, mark: string): Problem {
  const values = { count: 2, mark, wanted: mark };
  return createProblem('doubled-punctuation', { file, position: { line, column: 1 }, values });
}

const old = [
  problem('b.md', 1, 'x'),
  problem('a.md', 9, 'y'),
  problem('a.md', 3, 'x'),
  problem('a.md', 5, 'x'),
];

describe('a baseline', () => {
  it('counts problems by file and fingerprint, in order', () => {
    const baseline = createBaseline(old);
    expect(Object.keys(baseline)).toEqual(['a.md', 'b.md']);
    expect(baseline['a.md']).toEqual({
      [problemFingerprint(problem('a.md', 1, 'x'))]: 2,
      [problemFingerprint(problem('a.md', 1, 'y'))]: 1,
    });
    expect(createBaseline(old.toReversed())).toEqual(baseline);
  });

  it('accepts the same problems on other lines, as often as it has them', () => {
    const now = [
      problem('a.md', 30, 'x'),
      problem('a.md', 31, 'x'),
      problem('a.md', 32, 'x'),
      problem('c.md', 1, 'x'),
    ];
    const filtered = filterBaseline(now, createBaseline(old));
    expect(filtered.problems).toEqual([problem('a.md', 32, 'x'), problem('c.md', 1, 'x')]);
    expect(filtered.accepted).toBe(2);
    expect(filtered.stale.map(({ file }) => file)).toEqual(['a.md', 'b.md']);
  });

  it('tells problems apart by their lines, where they are known', () => {
    const lineOf = ({ position }: Problem) => `line ${position?.line}`;
    const filtered = filterBaseline([problem('a.md', 4, 'x')], createBaseline(old, lineOf), lineOf);
    expect(filtered.accepted).toBe(0);
  });

  it('survives being written and read', () => {
    const baseline = createBaseline(old);
    expect(parseBaseline(JSON.stringify(baseline))).toEqual(baseline);
  });

  it.each(['', '[]', '{"a": 1}', '{"a": {"b": "c"}}', '{"a": {"b": 1.5}}', 'null'])('is not %s', (text) => {
    expect(parseBaseline(text)).toBeUndefined();
  });
});
