import type { Stats } from 'node:fs';
import { expect, it } from 'vitest';
import { stampOf } from './file-stamp.ts';

const now = 1_700_000_000_000;
const stats = (state: Partial<Stats>) =>
  ({ size: 9, mtimeMs: now - 9000.5, ctimeMs: now - 9000.5, ino: 7, ...state }) as Stats;

it('stays the same while the file does', () => {
  expect(stampOf(stats({}), now)).toBe(stampOf(stats({}), now + 5));
});

it.each<Partial<Stats>>([{ size: 8 }, { mtimeMs: 1 }, { ctimeMs: now - 8000.5 }, { ino: 8 }])(
  'is another for %o',
  (state) => {
    expect(stampOf(stats(state), now)).not.toBe(stampOf(stats({}), now));
  },
);

it.each([
  ['changed a moment ago', now - 5.5],
  ['of a file system that counts in seconds, changed a second ago', now - 1000],
  ['that comes from the future', now + 90_000.5],
])('of a file %s never comes again: it may yet change unseen', (_, ctimeMs) => {
  expect(stampOf(stats({ ctimeMs }), now)).not.toBe(stampOf(stats({ ctimeMs }), now));
});
