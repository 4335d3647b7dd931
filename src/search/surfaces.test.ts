import { describe, expect, it } from 'vitest';
import type { SearchText } from './record.ts';
import { surfaceToken } from './query/tokens.ts';
import { createSurfaces, lonelyGroups } from './surfaces.ts';

const text = (body: string): Record<string, SearchText> => ({
  'zh-Hant': { title: '', headings: [], tags: [], authors: [], body },
});

function surfacesOf(...bodies: string[]) {
  const surfaces = createSurfaces(['zh-Hant']);
  for (const body of bodies) surfaces.add(text(body));
  return surfaces;
}

describe('createSurfaces', () => {
  it('groups what is one symbol and written in several ways, the commonest first', () => {
    expect(surfacesOf('裡裡', '裡', '里面', '麵').finish().groups).toEqual({
      'zh-Hant': ['裡里', '面麵'].sort(),
    });
  });

  it('says of each post only what is out of the ordinary', () => {
    const { lists } = surfacesOf('裡', '裡', '里', '裡里', '無').finish();
    const has = surfaceToken({ kind: 'has', variant: 0, surface: '里' });
    const lacks = surfaceToken({ kind: 'lacks', variant: 0, surface: '裡' });
    expect(lists).toEqual([
      { token: has, posts: [2, 3] },
      { token: lacks, posts: [2] },
    ]);
  });

  it('counts what the index beside it writes', () => {
    expect(surfacesOf('里').finish({ 'zh-Hant': '裡' }).groups).toEqual({ 'zh-Hant': ['里'] });
    expect(lonelyGroups('裡面', '里')).toEqual(['裡']);
    expect(lonelyGroups('裡面', '裡')).toEqual([]);
    expect(lonelyGroups('裡里', '里')).toEqual([]);
  });
});
