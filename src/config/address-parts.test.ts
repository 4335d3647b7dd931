import { expect, it } from 'vitest';
import { withoutEndSlashes, withoutOuterSlashes, withoutQuery } from './address-parts.ts';

it.each([
  ['', '', '', ''],
  ['/', '', '', '/'],
  ['///', '', '', '///'],
  ['/a//b//', '/a//b', 'a//b', '/a//b//'],
  ['a/?q=/#x', 'a/?q=/#x', 'a/?q=/#x', 'a/'],
  ['a#x\n?q', 'a#x\n?q', 'a#x\n?q', 'a'],
])('%j', (written, withoutEnd, withoutOuter, path) => {
  expect([withoutEndSlashes(written), withoutOuterSlashes(written), withoutQuery(written)]).toEqual([
    withoutEnd,
    withoutOuter,
    path,
  ]);
});
