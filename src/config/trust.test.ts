import { expect, it } from 'vitest';
import { isUntrusted } from './trust.ts';

it.each([
  ['posts/a.md', 'trusted', [], false],
  ['posts/a.md', 'untrusted', [], true],
  ['guests/a.md', 'trusted', ['guests/'], true],
  ['posts/guests/2024/a.md', 'trusted', ['/guests'], true],
  ['posts/guests.md', 'trusted', ['guests/'], false],
  ['posts/guests-of-honour/a.md', 'trusted', ['guests'], false],
  ['posts/a.md', 'trusted', [''], true],
] as const)('%s of a site that is %s, with %j: %s', (file, trust, untrusted, expected) => {
  expect(isUntrusted(file, { trust, untrusted: [...untrusted] })).toBe(expected);
});
