import { expect, it } from 'vitest';
import { tableOfContents } from './table-of-contents.ts';

it.each([
  ['three headings', [2, 2, 3], 300, undefined, 3],
  ['two headings in a long text', [2, 2], 1000, undefined, 2],
  ['two headings in a short text', [2, 2], 999, undefined, 0],
  ['two headings in a short text whose author wants it', [2, 2], 300, true, 2],
  ['a long text whose author doesn’t', [2, 2, 2, 2], 9000, false, 0],
  ['one heading, whoever wants it', [2], 9000, true, 0],
  ['headings that are too deep', [2, 2, 4, 4], 300, undefined, 0],
] as const)('the table of contents of %s', (_, depths, length, wanted, expected) => {
  const headings = depths.map((depth, at) => ({ depth, id: `h${at}`, text: '节' }));
  expect(tableOfContents({ wanted, headings, length })).toHaveLength(expected);
});
