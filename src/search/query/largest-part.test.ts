import { expect, it } from 'vitest';
import type { Found } from './find.ts';
import { largestPart } from './largest-part.ts';
import { parseQuery } from './parse-query.ts';

const { phrases } = parseQuery('门店 客服');
const hit = { record: 0, rank: 1 };
const first: Found = { index: 0, post: 0, order: 0, hits: [hit, undefined] };
const second: Found = { index: 1, post: 0, order: 1, hits: [undefined, hit] };

// Found by npm run fuzz, seed 1007: a delta beside its base lists posts in another order than an index made again.
it.each([[[first, second]], [[second, first]]])(
  'of parts of one length answers the one that was typed first, whichever index it is in',
  async (found) => {
    const part = await largestPart([], phrases, found);
    expect(part?.phrases.map(({ text }) => text)).toEqual([phrases[0]?.text]);
  },
);
