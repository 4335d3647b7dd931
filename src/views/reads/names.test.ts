import { describe, expect, it } from 'vitest';
import { kindOf, mostKinds, mostSubjects, ReadNames, readNumber, subjectOf } from './names.ts';

describe('the number of a read', () => {
  it.each([
    [0, 0],
    [1, mostSubjects - 1],
    [mostKinds - 1, 0],
    [mostKinds - 1, mostSubjects - 1],
  ])('holds the numbers of its kind and of what is read: %i, %i', (kind, subject) => {
    const [kept] = Uint32Array.of(readNumber(kind, subject)); // as it is kept between builds
    expect([kindOf(kept ?? 0), subjectOf(kept ?? 0)]).toEqual([kind, subject]);
  });

  it('has room for a site of two million posts', () => {
    expect(mostSubjects).toBeGreaterThan(2e6 * 5);
  });
});

describe('names', () => {
  it('are numbered once, and full when numbers no longer tell them apart', () => {
    const names = new ReadNames();
    expect([names.kind('a'), names.kind('b'), names.kind('a'), names.subject('a')]).toEqual([0, 1, 0, 0]);
    for (let n = 0; names.kinds.length < mostKinds; n += 1) names.kind(`kind ${n}`);
    expect(names.isFull).toBe(false);
    names.kind('one more');
    expect(names.isFull).toBe(true);
  });
});
