import { expect, it } from 'vitest';
import type { ContentFile } from '../store/file-record.ts';
import { createAssetFinder } from './assets.ts';

const names = ['百分%20号.png', '百分 号.jpg', 'hash#tag.png', '问?号.png'];
const others = new Map(
  names.map((name): [string, ContentFile] => {
    const file = `images/${name}`;
    return [file, { file, path: `/site/${file}`, size: 1, stamp: '' }];
  }),
);
const finder = createAssetFinder({ posts: [], others } as unknown as Parameters<typeof createAssetFinder>[0]);

it.each([
  ['百分%20号.png', '百分%20号.png'],
  ['百分%20号.jpg', '百分 号.jpg'],
  ['hash#tag.png', 'hash#tag.png'],
  ['hash%23tag.png', 'hash#tag.png'],
  ['问?号.png', '问?号.png'],
  ['百分 号.jpg?v=2', '百分 号.jpg'],
])('finds a picture by %s', (reference, name) => {
  const found = finder.find({ meta: { file: 'posts/a.md' } }, `../images/${reference}`);
  expect(found?.file).toBe(`images/${name}`);
});
